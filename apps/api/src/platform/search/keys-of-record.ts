import { doubleMetaphone } from "double-metaphone";
import { searchKey, searchWords } from "./search-key.ts";

/** What is said of a person, as far as it finds a record. */
export interface FindablePerson {
  readonly givenName: string | null;
  readonly familyName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly participantNumber?: string | null;
}

/** What a record is found by. */
export interface Searchable {
  /** The person by the beginning of whose names lists find it. */
  readonly leading: FindablePerson;
  /** Others whom it names. */
  readonly others: readonly FindablePerson[];
  /** Numbers by which other offices know the matter. */
  readonly numbers: readonly string[];
}

/** Set before the sound of a word, which no word begins with. */
const soundMark = "~";

const sounds = new Map<string, readonly string[]>();
const soundsRemembered = 20_000;

/** The keys of how a Latin word sounds, one or two; none of a word too short to sound like another. */
export function soundsOf(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const codes = new Set(doubleMetaphone(word).filter((code) => code.length > 1));
  const keys = [...codes].map((code) => `${soundMark}${code}`);
  // Names repeat: what was worked out once is kept, and begun anew before it grows without end.
  if (sounds.size >= soundsRemembered) sounds.clear();
  sounds.set(word, keys);
  return keys;
}

/** A telephone number by its digits, without the country's: "+1 (916) 555-0142" → "9165550142". */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D+/g, "");
  return digits.length > 10 && digits.startsWith("1") ? digits.slice(1) : digits;
}

/** A number of another office: letters and digits alone, "FL-12 3456" → "fl123456". */
export function numberKey(number: string): string {
  return searchKey(number).replaceAll(" ", "");
}

/** Every way to write the words of a name: parted at its signs, with them left out, and in one. */
function wordsOf(name: string): string[] {
  const parted = searchKey(name).split(" ");
  return [...parted, ...searchWords(name), parted.join("")];
}

function contactKeys({ phone, email, participantNumber }: FindablePerson): string[] {
  return [
    phone === null ? "" : phoneKey(phone),
    email?.toLowerCase() ?? "",
    numberKey(participantNumber ?? ""),
  ];
}

/**
 * The keys of a record, each once: the words of its names beyond the first ones, whose beginnings have indexes of their
 * own; the words of others whom it names; telephone numbers, e-mail addresses, numbers; and how each word sounds.
 */
export function keysOfRecord(searchable: Searchable | null): string[] {
  if (searchable === null) return [];
  const { leading, others, numbers } = searchable;
  const names = ({ givenName, familyName }: FindablePerson) => [familyName, givenName ?? ""];
  const further = names(leading).flatMap((name) => {
    const [first] = searchKey(name).split(" ");
    return wordsOf(name).filter((word) => word !== first);
  });
  const words = [...further, ...others.flatMap(names).flatMap(wordsOf)];
  const heard = [leading, ...others].flatMap(names).flatMap(searchWords).flatMap(soundsOf);
  const keys = [...words, ...[leading, ...others].flatMap(contactKeys), ...numbers.map(numberKey), ...heard];
  return [...new Set(keys)].filter(Boolean).toSorted();
}
