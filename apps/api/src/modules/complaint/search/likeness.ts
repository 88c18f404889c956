import { madeOf, opened, type Of } from "@redress/domain/person";
import type { IssueSubject, Party } from "@redress/domain/vocabulary";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { numberKey, soundsOf } from "../../../platform/search/keys-of-record.ts";
import { searchKey, searchWords } from "../../../platform/search/search-key.ts";
import { PossibleDuplicateType } from "./possible-duplicate.type.ts";
import type { AlikeRow } from "./possible-duplicates.read.sql.ts";

/** A new complaint as far as it is known. */
export interface NewComplaint {
  readonly givenName: string;
  readonly familyName: string;
  readonly party: Party | null;
  readonly caseNumber: string | null;
  readonly participantNumber: string | null;
  readonly subjects: readonly IssueSubject[];
}

/** Whether a word of one name is a word of the other, or sounds like one. Two names that are both missing are alike. */
function soundsAlike(one: string, other: string): boolean {
  const keysOf = (name: string) => searchWords(name).flatMap((word) => [word, ...soundsOf(word)]);
  const keys = new Set(keysOf(one));
  const others = keysOf(other);
  return keys.size === 0 ? others.length === 0 : others.some((key) => keys.has(key));
}

function isSameNumber(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && numberKey(one) === numberKey(other);
}

/**
 * Whether the same person seems to complain. Both parents of a case may, and may have one surname and names that sound
 * alike: whoever is said to be the other party of the case is another person, and a name that only sounds like it counts
 * once the party is known.
 */
function isSamePerson(sought: NewComplaint, row: AlikeRow, sameCase: boolean): boolean {
  if (isSameNumber(sought.participantNumber, row.participant_number)) return true;
  const otherParty = sought.party !== null && sought.party !== row.party;
  const sameName =
    searchKey(sought.givenName) === searchKey(row.given) &&
    searchKey(sought.familyName) === searchKey(row.family);
  if (sameName) return !(sameCase && otherParty);
  return (
    sought.party === row.party &&
    soundsAlike(sought.givenName, row.given) &&
    soundsAlike(sought.familyName, row.family)
  );
}

/** The complaint as one of whoever complains now; null where another person does. */
function ofSamePerson<Who>(
  sought: Of<Who, NewComplaint>,
  row: AlikeRow,
  sameCase: boolean,
): Of<Who, AlikeRow> | null {
  return isSamePerson(sought, row, sameCase) ? madeOf(sought, row) : null;
}

/** Of a complaint of the same person, where it stands. The compiler refuses to be told so of another party's. */
export function ofTheSame<Who>(
  { subjects }: Of<Who, NewComplaint>,
  { issues, status, made_on: madeOn }: Of<Who, AlikeRow>,
): Told {
  return { sameSubject: issues.some(({ subject }) => subjects.includes(subject)), status, madeOn };
}

export type Told = Pick<PossibleDuplicateType, "madeOn" | "sameSubject" | "status">;

/** Of somebody else's complaint on the same case nothing but its number. */
const ofAnother: Told = { sameSubject: null, status: null, madeOn: null };

/** What may be told of a complaint to whoever takes down another; null when it is of another person and another case. */
function likeness(sought: NewComplaint, row: AlikeRow): PossibleDuplicateType | null {
  const sameCaseNumber = isSameNumber(sought.caseNumber, row.case_number);
  const same = opened<NewComplaint, Told | null>(sought, (own) => {
    const theirs = ofSamePerson(own, row, sameCaseNumber);
    return theirs && ofTheSame(own, theirs);
  });
  if (same === null && !sameCaseNumber) return null;
  return new PossibleDuplicateType({
    complaintId: publicId("complaint", row.id),
    number: row.number,
    samePerson: same !== null,
    sameCaseNumber,
    ...(same ?? ofAnother),
  });
}

/** How likely it is to be the same: the same person, then the same subject, then the same case. */
function weight({ samePerson, sameSubject, sameCaseNumber }: PossibleDuplicateType): number {
  return (samePerson ? 4 : 0) + (sameSubject ? 2 : 0) + (sameCaseNumber ? 1 : 0);
}

/** The rows that may be the same complaint, each once, the likeliest first. */
export function likeliest(sought: NewComplaint, rows: readonly AlikeRow[]): PossibleDuplicateType[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
    .flatMap((row) => likeness(sought, row) ?? [])
    .toSorted((one, other) => weight(other) - weight(one));
}
