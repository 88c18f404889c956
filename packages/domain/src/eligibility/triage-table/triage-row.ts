import type { IssueSubject } from "../../vocabulary/issue-subject.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { Circumstances } from "../circumstances.ts";
import type { Door } from "../../vocabulary/door.ts";
import type { DoorRole, Referral } from "../door.ts";
import type { PublicGround } from "../../law/hearing-ground.ts";

/** Conditions on the circumstances that a door of one row may depend on. */
export const triageConditions = {
  applicationDeniedOrLate: ({ application }: Circumstances) => application !== undefined,
  dutyOrTimeLimitBroken: ({ dutyOrTimeLimitBroken }: Circumstances) => dutyOrTimeLimitBroken === true,
  identityClaimRejected: ({ mistakenIdentity }: Circumstances) => mistakenIdentity === "REJECTED",
} as const satisfies Readonly<Record<string, (circumstances: Circumstances) => boolean>>;

/** The name of one condition. */
export type TriageCondition = keyof typeof triageConditions;

/** How one door stands to one subject. */
export interface Opening {
  readonly role: DoorRole;
  /** Only of the state hearing, and only when it is open. */
  readonly ground?: PublicGround;
  /** Only of the court. */
  readonly referral?: Referral;
  readonly reason: Words;
  /** What is uncertain about it, where the law was not read or is silent. */
  readonly doubt?: Words;
  readonly citations: readonly [AuthorityKey, ...AuthorityKey[]];
  /** Counts only under this condition; the first opening of a door that counts is taken. */
  readonly onlyIf?: TriageCondition;
}

/** One subject with its doors. Doors that are not named do not fit it. */
export interface TriageRow {
  readonly name: Words;
  /** The subject that an issue of this row is stored with. */
  readonly storedAs: IssueSubject;
  readonly doors: Readonly<Partial<Record<Door, readonly [Opening, ...Opening[]]>>>;
  /** What staff should know when they take it down; null when there is nothing to add. */
  readonly guidance: Words | null;
  /** What to tell the person. */
  readonly tell: Words;
}

/** The agency's own complaint process as the first door. */
export function localFirst(reason: Words, ...citations: readonly AuthorityKey[]): readonly [Opening] {
  return [{ role: "PRIMARY", reason, citations: ["fam-code-17800", ...citations] }];
}

/** The agency's own complaint process beside another door. */
export function localToo(reason: Words, ...citations: readonly AuthorityKey[]): readonly [Opening] {
  return [{ role: "ALSO", reason, citations: ["fam-code-17800", ...citations] }];
}

/** The agency cannot remedy it. */
export function notLocal(reason: Words, ...citations: readonly AuthorityKey[]): readonly [Opening] {
  return [{ role: "NOT_AVAILABLE", reason, citations: ["22-ccr-110160", ...citations] }];
}

/** A hearing on a ground; its reason is the ground's own words. */
export function hearingOn(
  ground: PublicGround,
  reason: Words,
  paragraph: AuthorityKey,
  onlyIf?: TriageCondition,
): Opening {
  const opening: Opening = { role: "ALSO", ground, reason, citations: [paragraph, "22-ccr-120201"] };
  return onlyIf === undefined ? opening : { ...opening, onlyIf };
}

/** No hearing, and why. */
export function noHearing(reason: Words, ...citations: readonly AuthorityKey[]): Opening {
  return { role: "NOT_AVAILABLE", reason, citations: ["fam-code-17801-a", ...citations] };
}

/** A hearing when an application was denied or late: the ground stands whatever else the matter is called. */
export const hearingOnApplication: Opening = hearingOn(
  "G1",
  {
    en: "An application that was denied, or not acted on in time, is a ground of its own.",
    es: "Una solicitud negada, o no atendida a tiempo, es un motivo por sí misma.",
  },
  "fam-code-17801-a-1",
  "applicationDeniedOrLate",
);

/** A hearing when a legal duty or time limit was broken. */
export const hearingOnBrokenDuty: Opening = hearingOn(
  "G2",
  {
    en: "A legal duty or time limit was broken, and that is a ground.",
    es: "Se incumplió un deber o plazo legal, y eso es un motivo.",
  },
  "fam-code-17801-a-2",
  "dutyOrTimeLimitBroken",
);
