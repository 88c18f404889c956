import type { MovedDate, RuleDate } from "@redress/domain/what-if";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { told, toldType } from "../../platform/graphql/told/told-type.ts";
import { ruleFields } from "../deadline/index.ts";

/** A date that moves. */
export const MovedDateType = toldType<MovedDate>()(
  "MovedDate",
  "A date that is another one under the hypotheses.",
  {
    ...ruleFields,
    from: told(PlainDateScalar, "The date as the facts stand."),
    to: told(PlainDateScalar, "The date under the hypotheses."),
  },
);

/** A date that there is only before, or only after. */
export const RuleDateType = toldType<RuleDate>()(
  "RuleDate",
  "A date that there is only with the hypotheses, or only without them.",
  { ...ruleFields, fallsOn: told(PlainDateScalar, "The date.", ({ on }) => on) },
);
