import { Field, ObjectType } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import type { Ready } from "../../../platform/when-ready.ts";
import { agencyByKey, AgencyType } from "../../agency/index.ts";
import { withRecord } from "./complaint-reading.ts";
import type { ComplaintType } from "../complaint.type.ts";

/** How a complaint left the viewer's agency. */
@ObjectType("ComplaintHandOver", {
  description: "How a complaint left an agency's hands (22 CCR 120104).",
  simpleResolvers: true,
})
export class HandOverType {
  @Field(() => PlainDateScalar, { description: "The day on which the other agency took it over." })
  readonly takenOn!: string;
  @Field(() => AgencyType, { description: "The agency that has had it since." })
  readonly toAgency!: AgencyType;
}

/** How a complaint left the viewer's agency; null when it did not. */
export function handOverOf(context: RequestContext, complaint: ComplaintType): Ready<HandOverType | null> {
  return withRecord(
    context,
    complaint,
    async ({ handed_over: left }) =>
      left && { takenOn: left.on, toAgency: await agencyByKey(context, left.toAgencyId) },
  );
}
