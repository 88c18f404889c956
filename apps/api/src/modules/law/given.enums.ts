import {
  settingWords,
  type ClaimKind,
  type ContactParty,
  type RuleSettings,
  type TransferOwner,
} from "@redress/domain";
import { registerEnumType } from "type-graphql";

export const ContactPartyEnum = {
  PARTICIPANT: "PARTICIPANT",
  OTHER: "OTHER",
} as const satisfies Record<ContactParty, ContactParty>;
registerEnumType(ContactPartyEnum, {
  name: "ContactParty",
  description: "Who got in touch with the agency (22 CCR 111544).",
  valuesConfig: {
    PARTICIPANT: { description: "A participant of a child support case, 22 CCR 111544(a)." },
    OTHER: { description: "Any other customer, such as an employer, 22 CCR 111544(e)." },
  },
});

export const TransferOwnerEnum = {
  RECEIVING: "RECEIVING",
  TRANSFERRING: "TRANSFERRING",
} as const satisfies Record<TransferOwner, TransferOwner>;
registerEnumType(TransferOwnerEnum, {
  name: "TransferOwner",
  description: "Who owns a transferred complaint, 22 CCR 120104(c).",
  valuesConfig: {
    RECEIVING: { description: "The agency that got it: nobody disputed, or the Department said so." },
    TRANSFERRING: { description: "The agency that sent it: the Department gave it back." },
  },
});

export const ClaimKindEnum = {
  MISTAKEN_IDENTITY: "MISTAKEN_IDENTITY",
  ARREARS_STATEMENT: "ARREARS_STATEMENT",
} as const satisfies Record<ClaimKind, ClaimKind>;
registerEnumType(ClaimKindEnum, {
  name: "ClaimKind",
  description: "A claim that is no complaint and is answered in the time frames of one.",
  valuesConfig: {
    MISTAKEN_IDENTITY: { description: "Not the person sought, Fam. Code 17530." },
    ARREARS_STATEMENT: { description: "A request to review a statement of arrears, Fam. Code 17526." },
  },
});

type LateNotice = RuleSettings["extensionNoticeAfterDay30"];
export const LateExtensionNoticeEnum = {
  REFUSE: "REFUSE",
  WARN: "WARN",
} as const satisfies Record<LateNotice, LateNotice>;
registerEnumType(LateExtensionNoticeEnum, {
  name: "LateExtensionNotice",
  description: `What the law leaves open: ${settingWords.extensionNoticeAfterDay30.en.toLowerCase()}.`,
  valuesConfig: {
    REFUSE: { description: "It extends nothing." },
    WARN: { description: "It extends, with a warning." },
  },
});

type WhileExtended = RuleSettings["hearingWhileExtended"];
export const HearingWhileExtendedEnum = {
  OPEN: "OPEN",
  WAIT: "WAIT",
} as const satisfies Record<WhileExtended, WhileExtended>;
registerEnumType(HearingWhileExtendedEnum, {
  name: "HearingWhileExtended",
  description: `What the law leaves open: ${settingWords.hearingWhileExtended.en.toLowerCase()}.`,
  valuesConfig: {
    OPEN: { description: "It may be asked for on day 31 all the same." },
    WAIT: { description: "It may be asked for only after the extension." },
  },
});
