import type { Actor, Role } from "@redress/domain/vocabulary";

// All people here are invented. Phones are from the 555-0100 range, addresses and e-mail from reserved names.

/** A member of staff who does not exist. */
export interface InventedStaff extends Actor {
  readonly givenName: string;
  readonly familyName: string;
}

/** One invented person for each role that can sign in, and the caseworker who cannot. */
export const staff = {
  ombudsperson: { id: "staff-olive", role: "OMBUDSPERSON", givenName: "Olive", familyName: "Brandt" },
  investigator: { id: "staff-ivan", role: "INVESTIGATOR", givenName: "Ivan", familyName: "Castillo" },
  otherInvestigator: { id: "staff-ines", role: "INVESTIGATOR", givenName: "Ines", familyName: "Okafor" },
  supervisor: { id: "staff-sol", role: "SUPERVISOR", givenName: "Sol", familyName: "Nakamura" },
  director: { id: "staff-dara", role: "DIRECTOR", givenName: "Dara", familyName: "Whitfield" },
  hearingCoordinator: {
    id: "staff-hugo",
    role: "HEARING_COORDINATOR",
    givenName: "Hugo",
    familyName: "Lindqvist",
  },
  stateAnalyst: { id: "staff-stella", role: "STATE_ANALYST", givenName: "Stella", familyName: "Mbeki" },
  auditor: { id: "staff-aura", role: "AUDITOR", givenName: "Aura", familyName: "Petrov" },
  administrator: { id: "staff-ada", role: "ADMINISTRATOR", givenName: "Ada", familyName: "Ferreira" },
  communications: {
    id: "staff-rena",
    role: "OFFICE_OF_COMMUNICATIONS",
    givenName: "Rena",
    familyName: "Kovač",
  },
  webmaster: { id: "staff-elio", role: "WEBMASTER", givenName: "Elio", familyName: "Marsden" },
  hearingClerk: { id: "staff-soraya", role: "HEARING_CLERK", givenName: "Soraya", familyName: "Finch" },
  hearingOffice: { id: "staff-vera", role: "STATE_HEARING_OFFICE", givenName: "Vera", familyName: "Adeyemi" },
  caseworker: { id: "staff-cas", role: "CASEWORKER", givenName: "Cas", familyName: "Holloway" },
  partner: { id: "partner-portal", role: "PARTNER", givenName: "Partner", familyName: "Portal" },
} as const satisfies Readonly<Record<string, InventedStaff>>;

/** An actor of any role. */
export function anActor(role: Role): Actor {
  return (
    Object.values(staff).find((person) => person.role === role) ?? { id: `staff-${role.toLowerCase()}`, role }
  );
}

const givenNames = [
  "Amara",
  "Beatriz",
  "Caleb",
  "Dolores",
  "Emeka",
  "Fatima",
  "Gael",
  "Hana",
  "Isidro",
  "Jolene",
  "Kwame",
  "Lucía",
  "Marisol",
  "Nia",
  "Óscar",
  "Priya",
  "Quentin",
  "Rosa",
  "Seung",
  "Thuy",
  "Ulises",
  "Viola",
  "Wren",
  "Xiomara",
  "Yusuf",
  "Zora",
];
const familyNames = [
  "Abernathy",
  "Bautista",
  "Calloway",
  "Delacroix",
  "Espinoza",
  "Fairbanks",
  "Guerrero",
  "Hollis",
  "Ibarra",
  "Jimenez",
  "Kowalski",
  "Lachance",
  "Montoya",
  "Nguyen",
  "Ochoa",
  "Pemberton",
  "Quiñones",
  "Ramaswamy",
  "Sandoval",
  "Thibodeaux",
  "Ureña",
  "Vasquez",
  "Winterbourne",
  "Xiong",
  "Ybarra",
  "Zamora",
  "Ashdown",
];
const streets = [
  "Alder Row",
  "Bluff Lane",
  "Cinder Way",
  "Dogwood Court",
  "Elm Terrace",
  "Fennel Street",
  "Granite Loop",
];
const languages = ["en", "en", "en", "es", "en", "es", "vi"];

/** A complainant who does not exist. */
export interface InventedPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly party: "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT";
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** BCP 47. */
  readonly language: string;
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? "";
}

/** The n-th invented complainant, n from 0: the same number is always the same person, and no two of 702 share a name. */
export function anInventedPerson(n: number): InventedPerson {
  return {
    givenName: pick(givenNames, n),
    familyName: pick(familyNames, n),
    party: n % 5 < 3 ? "CUSTODIAL_PARTY" : "NONCUSTODIAL_PARENT",
    address: `${100 + (n % 880)} ${pick(streets, n)}, Exampleville, CA 95000`,
    phone: `916-555-01${String(n % 100).padStart(2, "0")}`,
    email: `person${n}@example.org`,
    language: pick(languages, n),
  };
}

/** Names that trip careless software: right-to-left, emoji, combining marks, an apostrophe, one letter, a long one. */
export const awkwardNames: readonly { readonly givenName: string; readonly familyName: string }[] = [
  { givenName: "ליאורה", familyName: "בן־עמי" },
  { givenName: "ندى", familyName: "الخطيب" },
  { givenName: "Sunny 🌻", familyName: "O’Dell" },
  { givenName: "Zoe\u0308", familyName: "N\u0303an\u0303ez" },
  { givenName: "U", familyName: "Ng" },
  { givenName: "Wilhelmina-Philippa", familyName: "Featherstonehaugh-Cholmondeley" },
];
