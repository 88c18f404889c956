import {
  circumstanceWords,
  type CircumstanceName,
  type Circumstances,
  type TriageSubject,
} from "@redress/domain/triage";
import { Field, InputType } from "type-graphql";
import {
  ApplicationOutcomeEnum,
  CourtFilerEnum,
  IdentityClaimEnum,
  LocalProcessStageEnum,
  TriageSubjectEnum,
} from "./triage.enums.ts";

/** A circumstance in the domain's own words; left out, it is not so or not known. */
function Circumstance(name: CircumstanceName, type: () => object = () => Boolean): PropertyDecorator {
  return Field(type as () => typeof Boolean, {
    nullable: true,
    description: `${circumstanceWords[name].en}.`,
  }) as PropertyDecorator;
}

type Given<Name extends CircumstanceName> = Circumstances[Name] | null;

@InputType("CircumstancesInput", {
  description:
    "What else is known of a matter and changes its doors. What is left out is not so, or not known.",
})
export class CircumstancesInput {
  @Circumstance("application", () => ApplicationOutcomeEnum)
  application?: Given<"application">;
  @Circumstance("dutyOrTimeLimitBroken")
  dutyOrTimeLimitBroken?: Given<"dutyOrTimeLimitBroken">;
  @Circumstance("arrearsBeforeCourt", () => CourtFilerEnum)
  arrearsBeforeCourt?: Given<"arrearsBeforeCourt">;
  @Circumstance("openCase")
  openCase?: Given<"openCase">;
  @Circumstance("paidOtherParentDirectly")
  paidOtherParentDirectly?: Given<"paidOtherParentDirectly">;
  @Circumstance("arrearsUndisputed")
  arrearsUndisputed?: Given<"arrearsUndisputed">;
  @Circumstance("closureRefused")
  closureRefused?: Given<"closureRefused">;
  @Circumstance("hearingDecisionNotFollowed")
  hearingDecisionNotFollowed?: Given<"hearingDecisionNotFollowed">;
  @Circumstance("paidWithoutCase")
  paidWithoutCase?: Given<"paidWithoutCase">;
  @Circumstance("mistakenIdentity", () => IdentityClaimEnum)
  mistakenIdentity?: Given<"mistakenIdentity">;
  @Circumstance("discrimination")
  discrimination?: Given<"discrimination">;
  @Circumstance("localProcess", () => LocalProcessStageEnum)
  localProcess?: Given<"localProcess">;
}

@InputType("TriageIssueInput", { description: "One issue to find the doors for." })
export class TriageIssueInput {
  @Field(() => TriageSubjectEnum, { description: "What it is about; `OTHER` if nothing fits." })
  subject!: TriageSubject;
  @Field(() => CircumstancesInput, {
    nullable: true,
    description: "What is so of this issue, on top of what is so of the whole matter.",
  })
  circumstances?: CircumstancesInput | null;
}
