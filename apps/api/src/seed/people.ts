import type { Role } from "@redress/domain/vocabulary";
import { v5 } from "uuid";

/** Every seeded id is derived from a key under this namespace, so a second run meets the same rows. */
const namespace = "8c0e6f0a-5f5e-4a54-9d7e-2f2a3f1d4680";

/** The id of a seeded thing: the same key always gives the same id. */
export function seedId(key: string): string {
  return v5(key, namespace);
}

/** An invented member of staff. */
export interface SeedPerson {
  readonly id: string;
  readonly key: string;
  /** Null for the Department. */
  readonly agencyId: string | null;
  readonly role: Role;
  readonly givenName: string;
  readonly familyName: string;
  /** Whether the person can sign in with the development identity provider, as `dev|<key>`. */
  readonly signsIn: boolean;
}

function person(key: string, agencyId: string | null, role: Role, name: string, signsIn = true): SeedPerson {
  const [givenName = "", ...rest] = name.split(" ");
  return { id: seedId(`staff/${key}`), key, agencyId, role, givenName, familyName: rest.join(" "), signsIn };
}

/** The people who sign in on a developer's machine: one for each role, a second administrator, and a neighbour. */
export const developers: readonly SeedPerson[] = [
  person("ombudsperson", "placer", "OMBUDSPERSON", "Rosa Delgado"),
  person("investigator", "placer", "INVESTIGATOR", "Daniel Okafor"),
  person("supervisor", "placer", "SUPERVISOR", "Priya Raman"),
  person("director", "placer", "DIRECTOR", "Helen Marsh"),
  person("hearing-coordinator", "placer", "HEARING_COORDINATOR", "Tomás Ibarra"),
  person("administrator-placer", "placer", "ADMINISTRATOR", "Owen Castellano"),
  person("state-analyst", null, "STATE_ANALYST", "Grace Lindqvist"),
  person("auditor", null, "AUDITOR", "Samuel Osei"),
  person("administrator", null, "ADMINISTRATOR", "Mei-Lin Chau"),
  person("communications", null, "OFFICE_OF_COMMUNICATIONS", "Renata Kimura"),
  person("webmaster", null, "WEBMASTER", "Elliot Varga"),
  person("hearing-clerk", null, "HEARING_CLERK", "Solange Achebe"),
  person("hearing-office", null, "STATE_HEARING_OFFICE", "Victor Almeida"),
  person("ombudsperson-sacramento", "sacramento", "OMBUDSPERSON", "Marcus Bell"),
];

/** Placer's other people. */
const placerOffice: readonly SeedPerson[] = [
  person("placer/investigator-2", "placer", "INVESTIGATOR", "Amara Whitlock", false),
  person("placer/investigator-3", "placer", "INVESTIGATOR", "Julián Reyes", false),
  person("placer/investigator-4", "placer", "INVESTIGATOR", "Nadia Petrosyan", false),
  person("placer/ombudsperson-2", "placer", "OMBUDSPERSON", "Walter Nguyen", false),
  ...[
    "Connie Albright",
    "Devon Park",
    "Lucía Herrera",
    "Martin Oyelaran",
    "Sandra Kowalczyk",
    "Tevita Fonoti",
    "Yuki Tanaka",
    "Brandon Shaw",
  ].map((name, index) => person(`placer/caseworker-${index + 1}`, "placer", "CASEWORKER", name, index === 0)),
];

const givenNames = [
  "Alice",
  "Ben",
  "Carla",
  "Dmitri",
  "Elena",
  "Farid",
  "Gloria",
  "Hiro",
  "Imani",
  "Jorge",
  "Keiko",
  "Liam",
  "Mona",
  "Noor",
  "Omar",
];
const familyNames = [
  "Adler",
  "Bianchi",
  "Cruz",
  "Dawson",
  "Eriksen",
  "Flores",
  "Grant",
  "Huang",
  "Ivanov",
  "Jensen",
  "Kapoor",
  "Lopez",
  "Moreau",
];

/** An office of invented people for any agency: the same people for the same agency, whoever asks. */
export function officeOf(agencyId: string): readonly SeedPerson[] {
  if (agencyId === "placer")
    return [...developers.filter((one) => one.agencyId === "placer"), ...placerOffice];
  const wanted: readonly Role[] = [
    "OMBUDSPERSON",
    "INVESTIGATOR",
    "INVESTIGATOR",
    "INVESTIGATOR",
    "SUPERVISOR",
    "DIRECTOR",
    "CASEWORKER",
    "CASEWORKER",
    "CASEWORKER",
    "CASEWORKER",
  ];
  const start =
    Array.from(agencyId, (letter) => letter.charCodeAt(0)).reduce((sum, code) => sum * 31 + code, 7) % 9_973;
  const office = wanted.map((role, index) => {
    const given = givenNames[(start + index * 4) % givenNames.length] ?? "";
    const family = familyNames[(start + index * 5) % familyNames.length] ?? "";
    return person(`${agencyId}/${role.toLowerCase()}-${index}`, agencyId, role, `${given} ${family}`, false);
  });
  const bell = developers.find((one) => one.agencyId === agencyId);
  return bell ? [bell, ...office.slice(1)] : office;
}

/** The Department's people. */
export const departmentPeople: readonly SeedPerson[] = developers.filter((one) => one.agencyId === null);
