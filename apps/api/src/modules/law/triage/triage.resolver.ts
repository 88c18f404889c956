import { issueLimit } from "@redress/domain/complaint";
import { parseTriage, triage, type TriagedIssue } from "@redress/domain/triage";
import { Arg, createUnionType, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../../context.ts";
import { parts, toldType } from "../../../platform/graphql/told/told-type.ts";
import { requireLaw } from "../require-law.ts";
import { jsonOfInput } from "../json-of-input.ts";
import { sizedList, triagePrice } from "../prices.ts";
import { QuestionRefusedType } from "../question-refused.type.ts";
import { CircumstancesInput, TriageIssueInput } from "./triage.input.ts";
import { TriagedIssueType } from "./triaged-issue.type.ts";

const TriageSuccess = toldType<{ readonly issues: readonly TriagedIssue[] }>()(
  "TriageSuccess",
  "Where each issue of a mixed complaint can be taken.",
  {
    // The query multiplies it by the issues that are asked.
    issues: parts(TriagedIssueType, "One for each issue that was asked, in that order; at most 50.", {
      complexity: sizedList(1),
    }),
  },
);

export const TriagePayload = createUnionType({
  name: "TriagePayload",
  description: "What `triage` answers.",
  types: () => [TriageSuccess, QuestionRefusedType] as const,
});

/** The doors of a matter. */
@Resolver()
export class TriageResolver {
  @Query(() => TriagePayload, {
    complexity: triagePrice,
    description:
      "Where each issue of a matter can be taken: local complaint, state hearing and its ground, court, another office, with reasons and what to tell the person. Nothing is written. " +
      "For everybody who signs in, and for partners with the scope `complaints:read` or `complaints:write`.",
  })
  triage(
    @Arg("issues", () => [TriageIssueInput], { description: `The issues: 1 to ${issueLimit}.` })
    issues: TriageIssueInput[],
    @Arg("circumstances", () => CircumstancesInput, {
      nullable: true,
      description: "What is so of the whole matter.",
    })
    circumstances: CircumstancesInput | null | undefined,
    @Ctx() context: RequestContext,
  ): typeof TriagePayload {
    requireLaw(context, "triage");
    const { language } = context;
    const parsed = parseTriage(jsonOfInput({ issues, circumstances }));
    if (!parsed.ok) return new QuestionRefusedType(parsed.refusal, language);
    const { value } = parsed;
    return new TriageSuccess({ issues: triage(value.issues, value.circumstances) }, language);
  }
}
