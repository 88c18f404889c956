import {
  claimKindWords,
  contactPartyWords,
  transferOwnerWords,
  type ClaimKind,
  type ContactParty,
  type TransferOwner,
} from "@redress/domain";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const ContactPartyEnum: Readonly<Record<ContactParty, ContactParty>> = wordedEnum(
  "ContactParty",
  "Who got in touch with the agency (22 CCR 111544).",
  contactPartyWords,
);
export const TransferOwnerEnum: Readonly<Record<TransferOwner, TransferOwner>> = wordedEnum(
  "TransferOwner",
  "Who owns a transferred complaint, 22 CCR 120104(c).",
  transferOwnerWords,
);
export const ClaimKindEnum: Readonly<Record<ClaimKind, ClaimKind>> = wordedEnum(
  "ClaimKind",
  "A claim that is no complaint and is answered in the time frames of one.",
  claimKindWords,
);
