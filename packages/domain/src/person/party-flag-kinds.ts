import type { Words } from "../vocabulary/words.ts";

/** What the office must keep in mind about a person, one entry of the catalogue. */
export interface PartyFlagKind {
  readonly words: Words;
  /** What must be written down with it; absent where the flag says all. */
  readonly detail?: Words;
  /** True when it must be looked at again on a day that is given with it. */
  readonly reviewed?: true;
  /** True when whoever prepares a hearing must know of it. */
  readonly mattersToHearing?: true;
  /** True when partner systems see it. */
  readonly outsidersSee?: true;
  /** True when address, telephone and e-mail are hidden until somebody reveals them with a reason. */
  readonly hidesContact?: true;
  /** True when no letter may go to the person. */
  readonly stopsLetters?: true;
  /** True when a person may have several at once. */
  readonly several?: true;
}

/**
 * The catalogue of party flags. Fam. Code 17212 keeps the whereabouts of a party from the other where harm is to be feared,
 * and so from everybody who has no use for them.
 */
export const partyFlagKinds = {
  FAMILY_VIOLENCE: {
    words: { en: "Family violence", es: "Violencia familiar" },
    mattersToHearing: true,
    hidesContact: true,
  },
  SAFE_AT_HOME: {
    words: { en: "Safe at Home: substitute address", es: "Safe at Home: domicilio sustituto" },
    detail: { en: "Substitute address", es: "Domicilio sustituto" },
    mattersToHearing: true,
    hidesContact: true,
  },
  ADDRESS_CONFIDENTIAL: {
    words: { en: "Address confidential", es: "Domicilio confidencial" },
    mattersToHearing: true,
    hidesContact: true,
  },
  INTERPRETER: {
    words: { en: "Interpreter needed", es: "Necesita intérprete" },
    detail: { en: "Language", es: "Idioma" },
    mattersToHearing: true,
    outsidersSee: true,
  },
  ACCOMMODATION: {
    words: { en: "Accommodation", es: "Adaptación" },
    detail: { en: "What the person needs", es: "Qué necesita la persona" },
    mattersToHearing: true,
    outsidersSee: true,
    several: true,
  },
  LETTER_FORMAT: {
    words: { en: "Letter format", es: "Formato de las cartas" },
    detail: {
      en: "Format, such as large print or Braille",
      es: "Formato, por ejemplo letra grande o Braille",
    },
    outsidersSee: true,
    several: true,
  },
  IN_CUSTODY: {
    words: { en: "In custody", es: "En prisión" },
    detail: { en: "Where", es: "Dónde" },
    mattersToHearing: true,
  },
  OUT_OF_STATE: {
    words: { en: "Out of state", es: "Fuera del estado" },
    detail: { en: "State or country", es: "Estado o país" },
    mattersToHearing: true,
  },
  LAWYER: {
    words: { en: "Has a lawyer", es: "Tiene abogado" },
    detail: { en: "Name and telephone of the lawyer", es: "Nombre y teléfono del abogado" },
    mattersToHearing: true,
    outsidersSee: true,
  },
  URGENT: { words: { en: "Urgent", es: "Urgente" } },
  SINGLE_POINT_OF_CONTACT: {
    words: { en: "Single point of contact", es: "Un solo contacto" },
    detail: { en: "Who speaks with the person", es: "Quién habla con la persona" },
    reviewed: true,
  },
  DECEASED: {
    words: { en: "Deceased", es: "Fallecida" },
    mattersToHearing: true,
    outsidersSee: true,
    stopsLetters: true,
  },
} as const satisfies Readonly<Record<string, PartyFlagKind>>;

/** The name of one kind. */
export type PartyFlagKindName = keyof typeof partyFlagKinds;

/** One kind, as the catalogue has it. */
export function partyFlagKind(kind: PartyFlagKindName): PartyFlagKind {
  return partyFlagKinds[kind];
}

/** The kinds by their words. */
export const partyFlagWords = Object.fromEntries(
  Object.entries(partyFlagKinds).map(([kind, { words }]) => [kind, words]),
) as Readonly<Record<PartyFlagKindName, Words>>;

/** Where a flag stands. */
export const partyFlagStatusWords = {
  REQUESTED: { en: "Requested", es: "Solicitado" },
  ACTIVE: { en: "Active", es: "Activo" },
  INACTIVE: { en: "No longer active", es: "Ya no está activo" },
  REFUSED: { en: "Refused", es: "Rechazado" },
} as const satisfies Readonly<Record<string, Words>>;

/** One status. */
export type PartyFlagStatus = keyof typeof partyFlagStatusWords;

/** As much of a flag as its consequences depend on. */
export interface StandingFlag {
  readonly kind: PartyFlagKindName;
  readonly status: PartyFlagStatus;
  readonly detail?: string | null | undefined;
}

/** Whether a flag stands: what has ended is told on the page of the person only. */
export function flagStands({ status }: Pick<StandingFlag, "status">): boolean {
  return status === "REQUESTED" || status === "ACTIVE";
}

/** Whether address, telephone and e-mail are hidden: from the request on, not only once somebody has granted it. */
export function hidesContact(flags: readonly StandingFlag[]): boolean {
  return flags.some((flag) => flagStands(flag) && partyFlagKind(flag.kind).hidesContact);
}

/** Whether no letter may go to the person. A request to be counted dead stops nothing. */
export function stopsLetters(flags: readonly StandingFlag[]): boolean {
  return flags.some(({ kind, status }) => status === "ACTIVE" && partyFlagKind(kind).stopsLetters);
}

/** The address that stands in place of the hidden one (Gov. Code 6205 and following); null when none is known. */
export function substituteAddress(flags: readonly StandingFlag[]): string | null {
  return flags.find((flag) => flag.kind === "SAFE_AT_HOME" && flagStands(flag))?.detail ?? null;
}
