import { textTrouble } from "@redress/domain/input";
import { readLanguageTag } from "../../../platform/language-tags.ts";
import type { InputReader } from "../../../platform/graphql/input-reader.ts";
import type { ComplainantRecord } from "../commands.ts";
import type { ComplainantInput } from "./receive-complaint.input.ts";

const name = { lines: "ONE_LINE", most: 200 } as const;
const phone = { lines: "ONE_LINE", most: 50 } as const;
const email = { lines: "ONE_LINE", most: 254 } as const;
const language = { lines: "ONE_LINE", most: 35 } as const;
/** A postal address, or what somebody needs. */
const lines = { lines: "MANY_LINES", most: 1_000 } as const;

/** What must hold of any address that mail could reach; whether it does reach anyone is not for a form to say. */
const emailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Reads who complains. Names may be in any script; nothing is taken apart or capitalised. */
export function readComplainant(reader: InputReader, input: ComplainantInput): ComplainantRecord {
  return {
    ...readNames(reader, input),
    party: input.party,
    address: reader.optionalText(["complainant", "address"], input.address, lines),
    phone: reader.optionalText(["complainant", "phone"], input.phone, phone),
    email: readEmail(reader, input.email),
    language: readLanguage(reader, input.language),
    accommodation: reader.optionalText(["complainant", "accommodation"], input.accommodation, lines),
    representative: readRepresentative(reader, input.representative),
  };
}

/** One name is enough: many people have no other. */
function readNames(
  reader: InputReader,
  input: ComplainantInput,
): Pick<ComplainantRecord, "familyName" | "givenName"> {
  const givenName = reader.optionalText(["complainant", "givenName"], input.givenName, name);
  const familyName = reader.optionalText(["complainant", "familyName"], input.familyName, name) ?? "";
  if (givenName === null && familyName === "") reader.fault(["complainant", "familyName"], "NAME_REQUIRED");
  return { givenName, familyName };
}

function readEmail(reader: InputReader, text: string | null | undefined): string | null {
  const path = ["complainant", "email"];
  const address = reader.optionalText(path, text, email);
  if (address !== null && !textTrouble(address, email) && !emailAddress.test(address))
    reader.fault(path, "INVALID_EMAIL");
  return address;
}

/** A tag in its usual form: "ES-mx" → "es-MX". */
function readLanguage(reader: InputReader, text: string | null | undefined): string {
  const path = ["complainant", "language"];
  const typed = reader.optionalText(path, text, language);
  const tag = typed === null || textTrouble(typed, language) ? "en" : readLanguageTag(typed);
  if (tag === null) reader.fault(path, "INVALID_LANGUAGE");
  return tag ?? "en";
}

function readRepresentative(
  reader: InputReader,
  input: ComplainantInput["representative"],
): ComplainantRecord["representative"] {
  if (input === null || input === undefined) return null;
  const path = (field: string) => ["complainant", "representative", field];
  return {
    name: reader.text(path("name"), input.name, name),
    address: reader.optionalText(path("address"), input.address, lines),
    phone: reader.optionalText(path("phone"), input.phone, phone),
  };
}
