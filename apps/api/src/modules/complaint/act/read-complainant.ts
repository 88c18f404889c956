import type { InputReader } from "../../../platform/graphql/input-reader.ts";
import type { ComplainantRecord } from "../commands.ts";
import type { ComplainantInput } from "./receive-complaint.input.ts";

const most = {
  name: 200,
  address: 1_000,
  phone: 50,
  email: 254,
  language: 35,
  accommodation: 1_000,
} as const;

/** What must hold of any address that mail could reach; whether it does reach anyone is not for a form to say. */
const emailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** Reads who complains. Names may be in any script; nothing is taken apart or capitalised. */
export function readComplainant(reader: InputReader, input: ComplainantInput): ComplainantRecord {
  return {
    givenName: reader.text(["complainant", "givenName"], input.givenName, "TEXT_REQUIRED", most.name),
    familyName: reader.text(["complainant", "familyName"], input.familyName, "TEXT_REQUIRED", most.name),
    party: input.party,
    address: reader.optionalText(["complainant", "address"], input.address, most.address),
    phone: reader.optionalText(["complainant", "phone"], input.phone, most.phone),
    email: readEmail(reader, input.email),
    language: readLanguage(reader, input.language),
    accommodation: reader.optionalText(
      ["complainant", "accommodation"],
      input.accommodation,
      most.accommodation,
    ),
    representative: readRepresentative(reader, input.representative),
  };
}

function readEmail(reader: InputReader, text: string | null | undefined): string | null {
  const path = ["complainant", "email"];
  const email = reader.optionalText(path, text, most.email);
  if (email !== null && email.length <= most.email && !emailAddress.test(email))
    reader.fault(path, "INVALID_EMAIL");
  return email;
}

/** The canonical form of a BCP 47 tag: "ES-mx" → "es-MX". */
function readLanguage(reader: InputReader, text: string | null | undefined): string {
  const path = ["complainant", "language"];
  const tag = reader.optionalText(path, text, most.language) ?? "en";
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? "en";
  } catch {
    reader.fault(path, "INVALID_LANGUAGE");
    return "en";
  }
}

function readRepresentative(
  reader: InputReader,
  input: ComplainantInput["representative"],
): ComplainantRecord["representative"] {
  if (input === null || input === undefined) return null;
  const path = (field: string) => ["complainant", "representative", field];
  return {
    name: reader.text(path("name"), input.name, "TEXT_REQUIRED", most.name),
    address: reader.optionalText(path("address"), input.address, most.address),
    phone: reader.optionalText(path("phone"), input.phone, most.phone),
  };
}
