import { randomUUIDv7 } from "node:crypto";
import type { PlainDate } from "@redress/domain/calendar";
import type { Particulars } from "./particulars.ts";
import type { NamedPerson } from "./write-persons.ts";

/** A person as taken down, with who may act for them: all text already trimmed and length-checked. */
export interface PersonRecord extends Particulars {
  readonly language: string;
  readonly representative:
    | (Pick<Particulars, "address" | "familyName" | "givenName" | "phone"> & {
        readonly authorizedOn?: PlainDate | null;
      })
    | null;
}

/** Persons with the ids by which a new record names them. */
export interface NamedPersons {
  readonly personId: string;
  readonly representativeId: string | null;
  readonly persons: readonly NamedPerson[];
}

/** Gives a person and who may act for them their ids. */
export function namedPersons({ representative, ...particulars }: PersonRecord): NamedPersons {
  const who = { id: randomUUIDv7(), particulars };
  const speaker = representative && { id: randomUUIDv7(), particulars: particularsOf(representative) };
  return {
    personId: who.id,
    representativeId: speaker?.id ?? null,
    persons: speaker ? [who, speaker] : [who],
  };
}

/** Of a representative the name is known, and how to reach them. */
function particularsOf({ authorizedOn, ...known }: NonNullable<PersonRecord["representative"]>): Particulars {
  return {
    ...known,
    email: null,
    language: null,
    accommodation: null,
    ...(authorizedOn && { authorizedOn }),
  };
}
