import type { PlainDate } from "../calendar/plain-date.ts";
import { checkInput, type RefuseField } from "../input/check-input.ts";
import type { InputOf } from "../input/input-of.ts";
import { sayRoles } from "../machine/why-not.ts";
import type { Actor } from "../vocabulary/role.ts";
import { personActOf, type PersonActName, type personActs } from "./person-acts.ts";
import { refuseOnPerson, type PersonRefusal } from "./person-refusals.ts";
import {
  partyFlagKind,
  partyFlagStatusWords,
  type PartyFlagStatus,
  type StandingFlag,
} from "./party-flag-kinds.ts";
import type { DeclaredRecusal } from "./recusal.ts";

/** An act with its input. */
export type PersonAct = {
  readonly [Name in PersonActName]: { readonly act: Name } & InputOf<(typeof personActs)[Name]["input"]>;
}[PersonActName];

/** A flag of a person, by its number among them. */
export interface NumberedFlag extends StandingFlag {
  readonly ordinal: number;
}

/** Somebody who was declared to be kept apart from a person, by its number among those of the person. */
export interface NumberedRecusal {
  readonly ordinal: number;
  readonly staffId: string;
  readonly kind: DeclaredRecusal;
  readonly isEnded: boolean;
}

/** A person whom an act is about, as far as the rules depend on it. */
export interface PersonFacts {
  readonly id: string;
  /** The person who this one was found to be. */
  readonly joinedInto: string | null;
  /** Whether other records were joined into this one. */
  readonly standsForOthers: boolean;
  readonly flags: readonly NumberedFlag[];
  readonly recusals: readonly NumberedRecusal[];
  /** The cases in which the person complains, and as which party. Two numbers are of one case when their keys are the same. */
  readonly cases: readonly { readonly key: string; readonly caseNumber: string; readonly party: string }[];
}

/** What an act is judged by, besides the person. */
export interface PersonContext {
  readonly actor: Pick<Actor, "id" | "role">;
  readonly today: PlainDate;
  /** The other person of a joining; null when nobody is seen under that id. */
  readonly other?: PersonFacts | null;
}

type Of<Name extends PersonActName> = Extract<PersonAct, { readonly act: Name }>;

function whyNotRaised(
  { flags }: PersonFacts,
  { kind, detail, reviewOn }: Of<"raisePartyFlag">,
  today: PlainDate,
): PersonRefusal | undefined {
  const { detail: asked, reviewed, several } = partyFlagKind(kind);
  if (asked && !detail) return refuseOnPerson("FLAG_DETAIL_REQUIRED", ["detail"], { detail: asked });
  if (reviewed && reviewOn === undefined) return refuseOnPerson("REVIEW_DAY_REQUIRED", ["reviewOn"]);
  if (reviewOn !== undefined && reviewOn <= today)
    return refuseOnPerson("REVIEW_DAY_PAST", ["reviewOn"], { today });
  const isThere = flags.some((flag) => flag.kind === kind && isOpen(flag.status));
  return isThere && !several ? refuseOnPerson("FLAG_STANDS_ALREADY", ["kind"]) : undefined;
}

const isOpen = (status: PartyFlagStatus): boolean => status === "REQUESTED" || status === "ACTIVE";

/** What may become of a flag; what has ended is entered anew. */
const next: Readonly<Record<PartyFlagStatus, readonly PartyFlagStatus[]>> = {
  REQUESTED: ["ACTIVE", "REFUSED", "INACTIVE"],
  ACTIVE: ["INACTIVE"],
  INACTIVE: [],
  REFUSED: [],
};

function whyNotChanged(
  { flags }: PersonFacts,
  { ordinal, status }: Of<"changePartyFlag">,
): PersonRefusal | undefined {
  const flag = flags.find((one) => one.ordinal === ordinal);
  if (flag === undefined) return refuseOnPerson("UNKNOWN_FLAG", ["ordinal"]);
  if (next[flag.status].includes(status)) return undefined;
  const details = { from: partyFlagStatusWords[flag.status], to: partyFlagStatusWords[status] };
  return refuseOnPerson("FLAG_CANNOT_BECOME", ["status"], details);
}

function whyNotRecused(
  { recusals }: PersonFacts,
  { kind, colleague }: Of<"declareRecusal">,
  actor: PersonContext["actor"],
): PersonRefusal | undefined {
  const who = colleague?.staffId ?? actor.id;
  if (who !== actor.id && !personActOf("endRecusal").roles.includes(actor.role))
    return refuseOnPerson("NOT_FOR_OTHERS", ["colleagueId"]);
  if (colleague?.sameAgency === false) return refuseOnPerson("COLLEAGUE_OF_ANOTHER_AGENCY", ["colleagueId"]);
  return recusals.some((one) => !one.isEnded && one.staffId === who && one.kind === kind)
    ? refuseOnPerson("RECUSAL_STANDS_ALREADY", ["kind"])
    : undefined;
}

function whyNotEnded({ recusals }: PersonFacts, { ordinal }: Of<"endRecusal">): PersonRefusal | undefined {
  const stands = recusals.some((one) => one.ordinal === ordinal && !one.isEnded);
  return stands ? undefined : refuseOnPerson("UNKNOWN_RECUSAL", ["ordinal"]);
}

/** The case in which both complain as different parties; undefined when there is none. */
function caseOfBoth(one: PersonFacts, other: PersonFacts): string | undefined {
  return one.cases.find(({ key, party }) =>
    other.cases.some((same) => same.key === key && same.party !== party),
  )?.caseNumber;
}

function whyNotJoined(
  person: PersonFacts,
  { onePerson }: Of<"joinPersons">,
  other: PersonFacts | null,
): PersonRefusal | undefined {
  if (other === null) return refuseOnPerson("UNKNOWN_PERSON", ["otherId"]);
  if (other.id === person.id) return refuseOnPerson("SAME_PERSON", ["otherId"]);
  if (other.joinedInto !== null) return refuseOnPerson("JOINED_AWAY", ["otherId"]);
  if (other.standsForOthers) return refuseOnPerson("STANDS_FOR_OTHERS", ["otherId"]);
  const caseNumber = caseOfBoth(person, other);
  return caseNumber === undefined || onePerson
    ? undefined
    : refuseOnPerson("PARENTS_OF_ONE_CASE", ["onePerson"], { caseNumber });
}

/**
 * Why an act on a person is not done; undefined when it is. Two records of the two parents of a case are joined only by
 * whoever says that they are one person.
 */
export function whyNotOnPerson(
  person: PersonFacts,
  act: PersonAct,
  { actor, today, other = null }: PersonContext,
): PersonRefusal | undefined {
  const { roles, input } = personActOf(act.act);
  if (!roles.includes(actor.role))
    return refuseOnPerson("ROLE_NOT_ALLOWED", undefined, { roles: sayRoles(roles) });
  const refuse = refuseOnPerson as RefuseField<PersonRefusal>;
  const misread = checkInput(input, act, { refuse, today, dayOf: () => undefined });
  return misread ?? whyNotNow(person, act, { actor, today, other });
}

type Judge<Name extends PersonActName> = (
  person: PersonFacts,
  act: Of<Name>,
  context: PersonContext,
) => PersonRefusal | undefined;

/** What stands against each act, once it is well formed. */
const judges: { readonly [Name in PersonActName]: Judge<Name> } = {
  raisePartyFlag: (person, act, { today }) => whyNotRaised(person, act, today),
  changePartyFlag: whyNotChanged,
  joinPersons: (person, act, { other = null }) => whyNotJoined(person, act, other),
  partPersons: ({ joinedInto }) => (joinedInto === null ? refuseOnPerson("NOT_JOINED") : undefined),
  declareRecusal: (person, act, { actor }) => whyNotRecused(person, act, actor),
  endRecusal: whyNotEnded,
  revealContact: () => undefined,
};

/** Why an act that is well formed cannot be done on this person as things stand. */
function whyNotNow(person: PersonFacts, act: PersonAct, context: PersonContext): PersonRefusal | undefined {
  if (act.act !== "partPersons" && person.joinedInto !== null) return refuseOnPerson("JOINED_AWAY");
  return (judges[act.act] as Judge<PersonActName>)(person, act, context);
}
