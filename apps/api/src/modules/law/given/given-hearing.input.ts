import type { DecisionOutcome } from "@redress/domain/vocabulary";
import { Field, InputType, Int } from "type-graphql";
import { GivenDate } from "./given-date.ts";
import { DecisionOutcomeEnum } from "./given.enums.ts";

@InputType("GivenHearingInput", {
  description:
    "What is known of a state hearing, Fam. Code 17801 and 22 CCR 120200 and following. Each day may be left out.",
})
export class GivenHearingInput {
  @GivenDate("The day the State Hearing Office received the request.")
  requestReceivedOn?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Whole days by which postponements moved the hearing's limits, 0 to 3650.",
  })
  postponedByDays?: number | null;
  @GivenDate("The day the hearing is set for; what is due before it is counted back from here.")
  scheduledFor?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the complainant waived the days from request to proposed decision.",
  })
  timeWaived?: boolean | null;
  @GivenDate("The day the notice of the hearing was sent.")
  noticeSentOn?: string | null;
  @GivenDate("The day the agency sent its position statement.")
  positionStatementSentOn?: string | null;
  @GivenDate("The day the hearing was held.")
  heldOn?: string | null;
  @GivenDate("The day the record was closed.")
  recordClosedOn?: string | null;
  @GivenDate("The day of the proposed decision.")
  proposedDecisionOn?: string | null;
  @GivenDate("The day the Director adopted the decision.")
  adoptedOn?: string | null;
  @Field(() => DecisionOutcomeEnum, {
    nullable: true,
    description:
      "What was decided, all grounds taken together; one wholly against the complainant asks for no compliance report.",
  })
  decisionOutcome?: DecisionOutcome | null;
  @GivenDate("The day the agency received the decision; presumed from its adoption when left out.")
  decisionReceivedByAgencyOn?: string | null;
  @GivenDate(
    "The day the complainant received it. Nothing is presumed: their own days run from this day alone.",
  )
  decisionReceivedByComplainantOn?: string | null;
  @GivenDate(
    "The day the decision was received, read as the agency's.",
    "Say whose receipt it is: `decisionReceivedByAgencyOn`, `decisionReceivedByComplainantOn`. Goes away no earlier than June 1, 2027.",
  )
  decisionReceivedOn?: string | null;
  @GivenDate("The day the agency reported that it complied.")
  complianceReportedOn?: string | null;
  @GivenDate("The day the complainant asked for a rehearing.")
  rehearingRequestedOn?: string | null;
  @GivenDate("The day the agency asked for one. Each side has its own right.")
  agencyRehearingRequestedOn?: string | null;
  @GivenDate("The day the Department granted or denied a rehearing.")
  rehearingDecidedOn?: string | null;
  @GivenDate("The day the complainant petitioned the superior court to review the decision.")
  courtPetitionedOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a stay was granted, so that compliance waits for the decision on the rehearing.",
  })
  stayInForce?: boolean | null;
  @GivenDate("The day the notice of a coming dismissal was sent.")
  dismissalNoticeSentOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether that notice is about some grounds only; the hearing of the others goes on.",
  })
  dismissalInPart?: boolean | null;
  @GivenDate("The day the complainant answered the notice with further facts.")
  furtherFactsGivenOn?: string | null;
  @GivenDate("The day the request was dismissed.")
  dismissedOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether nobody had answered the notice, which then became the dismissal: no letter follows.",
  })
  dismissedBySilence?: boolean | null;
  @GivenDate("The day the written notice of the dismissal was sent.")
  dismissalDecisionSentOn?: string | null;
  @GivenDate("The day the notice of non-appearance was sent.")
  nonAppearanceNoticeSentOn?: string | null;
  @GivenDate("The day the complainant asked to take the hearing up again.")
  reinstatementRequestedOn?: string | null;
  @GivenDate("The day the request for the hearing was withdrawn.")
  withdrawnOn?: string | null;
}
