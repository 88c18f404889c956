import { textTrouble } from "@redress/domain/input";
import { readLanguageTag } from "../../platform/language-tags.ts";
import type { InputReader } from "../../platform/graphql/input-reader.ts";
import type { PersonRecord } from "../../record/people/named-persons.ts";
import type { PersonInput } from "./person.input.ts";

const name = { lines: "ONE_LINE", most: 200 } as const;
const phone = { lines: "ONE_LINE", most: 50 } as const;
const email = { lines: "ONE_LINE", most: 254 } as const;
const language = { lines: "ONE_LINE", most: 35 } as const;
/** A postal address, or what somebody needs. */
const lines = { lines: "MANY_LINES", most: 1_000 } as const;

/** What must hold of any address that mail could reach; whether it does reach anyone is not for a form to say. */
const emailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Reads a person at a field of an input. Names may be in any script; nothing is taken apart or capitalised. */
export function readPerson(reader: InputReader, at: string, input: PersonInput): PersonRecord {
  return {
    ...readNames(reader, at, input),
    address: reader.optionalText([at, "address"], input.address, lines),
    phone: reader.optionalText([at, "phone"], input.phone, phone),
    email: readEmail(reader, at, input.email),
    language: readLanguage(reader, at, input.language),
    accommodation: reader.optionalText([at, "accommodation"], input.accommodation, lines),
    ...(typeof input.interpreter === "boolean" && { interpreter: input.interpreter }),
    ...readParticipantNumber(reader, at, input.participantNumber),
    representative: readRepresentative(reader, at, input.representative),
  };
}

/** One name is enough: many people have no other. */
function readNames(
  reader: InputReader,
  at: string,
  input: PersonInput,
): Pick<PersonRecord, "familyName" | "givenName"> {
  const givenName = reader.optionalText([at, "givenName"], input.givenName, name);
  const familyName = reader.optionalText([at, "familyName"], input.familyName, name) ?? "";
  if (givenName === null && familyName === "") reader.fault([at, "familyName"], "NAME_REQUIRED");
  return { givenName, familyName };
}

function readEmail(reader: InputReader, at: string, text: string | null | undefined): string | null {
  const path = [at, "email"];
  const address = reader.optionalText(path, text, email);
  if (address !== null && !textTrouble(address, email) && !emailAddress.test(address))
    reader.fault(path, "INVALID_EMAIL");
  return address;
}

function readParticipantNumber(
  reader: InputReader,
  at: string,
  text: string | null | undefined,
): Pick<PersonRecord, "participantNumber"> {
  const participantNumber = reader.optionalText([at, "participantNumber"], text, phone);
  return participantNumber === null ? {} : { participantNumber };
}

/** A tag in its usual form: "ES-mx" → "es-MX". */
function readLanguage(reader: InputReader, at: string, text: string | null | undefined): string {
  const path = [at, "language"];
  const typed = reader.optionalText(path, text, language);
  const tag = typed === null || textTrouble(typed, language) ? "en" : readLanguageTag(typed);
  if (tag === null) reader.fault(path, "INVALID_LANGUAGE");
  return tag ?? "en";
}

/** By their parts, or in one piece: then the whole stands in the place of the family name. */
function readRepresentativeNames(
  reader: InputReader,
  path: (field: string) => string[],
  input: NonNullable<PersonInput["representative"]>,
): Pick<PersonRecord, "familyName" | "givenName"> {
  const givenName = reader.optionalText(path("givenName"), input.givenName, name);
  const familyName = reader.optionalText(path("familyName"), input.familyName, name) ?? "";
  if (givenName !== null || familyName !== "") return { givenName, familyName };
  return { givenName, familyName: reader.text(path("name"), input.name ?? "", name) };
}

function readRepresentative(
  reader: InputReader,
  at: string,
  input: PersonInput["representative"],
): PersonRecord["representative"] {
  if (input === null || input === undefined) return null;
  const path = (field: string) => [at, "representative", field];
  return {
    ...readRepresentativeNames(reader, path, input),
    address: reader.optionalText(path("address"), input.address, lines),
    phone: reader.optionalText(path("phone"), input.phone, phone),
    authorizedOn: reader.optionalDate(path("authorizedOn"), input.authorizedOn) ?? null,
  };
}
