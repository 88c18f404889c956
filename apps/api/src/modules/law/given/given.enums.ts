import { claimKindWords, transferOwnerWords } from "@redress/domain/deadlines";
import { contactPartyWords, decisionOutcomeWords } from "@redress/domain/vocabulary";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";

export const ContactPartyEnum = wordedEnum(
  "ContactParty",
  "Who got in touch with the agency (22 CCR 111544).",
  contactPartyWords,
);
export const TransferOwnerEnum = wordedEnum(
  "TransferOwner",
  "Who owns a transferred complaint, 22 CCR 120104(c).",
  transferOwnerWords,
);
export const ClaimKindEnum = wordedEnum(
  "ClaimKind",
  "A claim that is no complaint and is answered in the time frames of one.",
  claimKindWords,
);
export const DecisionOutcomeEnum = wordedEnum(
  "DecisionOutcome",
  "What the decision of a state hearing comes to, all its grounds taken together, 22 CCR 120221(b).",
  decisionOutcomeWords,
);
