import {
  contactActionNames,
  contactActionWords,
  contactEventWords,
  contactStatuses,
  contactStatusWords,
  contactTransitions,
} from "@redress/domain/contact";
import { formatCitation } from "@redress/domain/law";
import { lawOfAct, servedContactActionNames } from "../../authorization/served-actions.ts";
import { wordedEnum, wordsOf } from "../../platform/graphql/worded-enum.ts";

export const ContactStatusEnum = wordedEnum(
  "ContactStatus",
  "Where a contact stands (22 CCR 111544).",
  wordsOf(contactStatuses, (status) => contactStatusWords[status]),
);

export const ContactActionEnum = wordedEnum(
  "ContactAction",
  "What can be done to a contact. Each is the name of its mutation.",
  wordsOf(servedContactActionNames, (name) => ({
    en: `${contactActionWords[name].en}: ${lawOfAct(name)
      .map((key) => formatCitation(key))
      .join(", ")}`,
  })),
);

export const ContactEventKindEnum = wordedEnum(
  "ContactEventKind",
  "What happened to a contact. New kinds may be added: treat an unknown one as a change to read again.",
  wordsOf(
    [...contactActionNames.map((name) => contactTransitions[name].event), "DatesRecounted" as const],
    (kind) => contactEventWords[kind],
  ),
);
