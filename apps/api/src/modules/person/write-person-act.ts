import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { partyFlagKind, type PersonAct } from "@redress/domain/person";
import type { World } from "@redress/domain/world";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { bind, type Statement } from "../../platform/database/database.ts";
import type { JobOutbox } from "../../platform/jobs/job-outbox.ts";
import { prepareNoticeQueue } from "../../platform/jobs/queue.ts";
import { readBound, sendBound } from "../../platform/orm/send-bound.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { PrepareNoticeJob } from "../../record/notices/queue-notices.ts";
import type { ActAbout } from "../../record/people/particulars.ts";
import { PersonEntity, type Person } from "../../record/people/person.entity.ts";
import { PersonFlagEntity, type PersonFlag } from "../../record/people/person-flag.entity.ts";
import { PersonVersionEntity } from "../../record/people/person-version.entity.ts";
import { RecusalEntity } from "../../record/people/apart/recusal.entity.ts";
import { keepApart } from "../../record/people/apart/keep-whole-apart.ts";
import { showAnew } from "../../record/people/show-anew.ts";
import { writeFlags, type FlagOfPerson } from "../../record/people/write-flags.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import { followTasks } from "../../record/tasks/follow-tasks.ts";
import type { WholePerson } from "./person-facts.ts";

/** An act that the rules allow, and everybody whom it touches, locked. */
export interface Allowed {
  readonly viewer: Viewer;
  readonly kinds: readonly RecordKind<KindTypes>[];
  /** Where letters are asked for. */
  readonly jobs: JobOutbox;
  readonly act: PersonAct;
  readonly person: WholePerson;
  /** The other record of a joining or parting. */
  readonly other: WholePerson | null;
  /** Of the agency that knows them. */
  readonly world: World;
}

/** Writes an act down: what it changes, and a version of whoever it is about. What was shown is in the audit alone. */
export async function writePersonAct(em: EntityManager, allowed: Allowed): Promise<ActAbout> {
  const { act, person, other } = allowed;
  switch (act.act) {
    case "raisePartyFlag":
      return raise(em, allowed, act);
    case "changePartyFlag":
      return change(em, allowed, act);
    case "joinPersons":
      return join(em, allowed, person, whole(other));
    case "partPersons":
      return part(em, allowed, person, whole(other));
    case "declareRecusal":
      return declare(em, allowed, act);
    case "endRecusal":
      return endRecusal(em, allowed, act);
    case "revealContact":
      return {};
  }
}

function whole(person: WholePerson | null): WholePerson {
  if (person === null) throw new Error("A joining was allowed without its other record.");
  return person;
}

type Of<Name extends PersonAct["act"]> = Extract<PersonAct, { readonly act: Name }>;

async function raise(
  em: EntityManager,
  { viewer, kinds, person, world, act: { act } }: Allowed,
  { kind, status, detail, sinceOn, reviewOn, reason }: Of<"raisePartyFlag">,
): Promise<ActAbout> {
  const flag = { flagId: randomUUIDv7(), kind, status, detail: detail ?? null, sinceOn, reason };
  const by = { reviewOn: reviewOn ?? null, authorId: viewer.id, author: viewer.name };
  const flags = person.ids.map((personId) => ({ ...flag, ...by, personId }));
  await sendBound(em, writeFlags(person.row.agencyId, flags));
  const about = { flag: { kind, status } };
  version(em, viewer, person.row, { act, why: reason, about });
  await followTasks(em, kinds, person.ids, world, viewer.name);
  return about;
}

async function change(
  em: EntityManager,
  { viewer, kinds, jobs, person, world, act: { act } }: Allowed,
  { ordinal, status, sinceOn, reason }: Of<"changePartyFlag">,
): Promise<ActAbout> {
  const flag = person.flags.find((one) => one.ordinal === ordinal);
  if (flag === undefined) throw new Error("A flag that is not there was allowed to change.");
  const { flagId, kind } = flag;
  const now = { status, sinceOn, reason, authorId: viewer.id, author: viewer.name, changedAt: new Date() };
  await em.nativeUpdate(PersonFlagEntity, { flagId, agencyId: person.row.agencyId }, now);
  if (partyFlagKind(kind).stopsLetters && status !== "ACTIVE") await release(em, jobs, person);
  const about = { flag: { kind, status } };
  version(em, viewer, person.row, { act, why: reason, about });
  await followTasks(em, kinds, person.ids, world, viewer.name);
  return about;
}

const withheldLetters: Statement<PrepareNoticeJob> = {
  name: "withheld-letters",
  text: `select id as "noticeId", holder_id as "agencyId" from notice where status = 'WITHHELD' and record_id = any($1::uuid[])`,
};

/** Asks anew for the letters to somebody who has not died after all. */
async function release(em: EntityManager, jobs: JobOutbox, { records }: WholePerson): Promise<void> {
  const ids = records.map(({ id }) => id);
  for (const letter of await readBound(em, bind(withheldLetters, ids)))
    await sendBound(em, await jobs.enqueue(prepareNoticeQueue, letter));
}

async function declare(
  em: EntityManager,
  { viewer, kinds, person, act: { act } }: Allowed,
  { kind, sinceOn, colleague, reason }: Of<"declareRecusal">,
): Promise<ActAbout> {
  const { agencyId, addressKey = null } = person.row;
  const staffId = colleague?.staffId ?? viewer.id;
  const about = { recusal: { staffId, kind } };
  em.create(RecusalEntity, {
    id: randomUUIDv7(),
    agencyId,
    staffId,
    kind,
    sinceOn,
    reason,
    person: em.getReference(PersonEntity, person.row.id).id,
    addressKey: kind === "SELF" ? addressKey : null,
    declaredById: viewer.id,
    declaredBy: viewer.name,
  });
  version(em, viewer, person.row, { act, why: reason, about });
  await em.flush();
  await keepApart(em, kinds, person, kind === "SELF");
  return about;
}

async function endRecusal(
  em: EntityManager,
  { viewer, kinds, person, act: { act } }: Allowed,
  { ordinal, reason }: Of<"endRecusal">,
): Promise<ActAbout> {
  const recusal = person.recusals[ordinal - 1];
  if (recusal === undefined) throw new Error("A recusal that is not there was allowed to end.");
  const { staffId, kind } = recusal;
  const about = { recusal: { staffId, kind } };
  recusal.endedAt = new Date();
  recusal.endedBy = viewer.name;
  version(em, viewer, person.row, { act, why: reason, about });
  await em.flush();
  await keepApart(em, kinds, person, kind === "SELF");
  return about;
}

/** Each of the two has the flags of the other from then on; their records are shown as one person's. */
async function join(
  em: EntityManager,
  { viewer, kinds, act, world }: Allowed,
  kept: WholePerson,
  away: WholePerson,
): Promise<ActAbout> {
  away.row.joinedInto = kept.row.id;
  bothVersions(em, viewer, act as Of<"joinPersons">, kept.row, away.row);
  await em.flush();
  const shared = (from: WholePerson, to: readonly string[]): FlagOfPerson[] =>
    from.flags.flatMap((flag) =>
      to.map((personId) => ({ ...flagRowOf(flag), personId, joinedFrom: from.row.id })),
    );
  const flags = [...shared(kept, away.ids), ...shared(away, kept.ids)];
  await sendBound(em, writeFlags(kept.row.agencyId, flags));
  await showAnew(em, kinds, away.row.id);
  await followTasks(em, kinds, [...kept.ids, ...away.ids], world, viewer.name);
  await keepApart(em, kinds, { ...kept, ids: [...kept.ids, ...away.ids] }, false);
  return { personId: away.row.id };
}

/** Each has its own flags again, and those that were entered while they were one. */
async function part(
  em: EntityManager,
  { viewer, kinds, act, world }: Allowed,
  away: WholePerson,
  kept: WholePerson,
): Promise<ActAbout> {
  away.row.joinedInto = null;
  bothVersions(em, viewer, act as Of<"partPersons">, away.row, kept.row);
  await em.flush();
  await em.nativeDelete(PersonFlagEntity, { person: away.row.id, joinedFrom: { $ne: null } });
  await em.nativeDelete(PersonFlagEntity, { person: { $in: [...kept.ids] }, joinedFrom: away.row.id });
  await showAnew(em, kinds, away.row.id);
  await followTasks(em, kinds, [...kept.ids, ...away.ids], world, viewer.name);
  await keepApart(em, kinds, { ...kept, ids: [...kept.ids, ...away.ids] }, false);
  return { personId: kept.row.id };
}

function bothVersions(
  em: EntityManager,
  viewer: Viewer,
  { act, reason: why }: Of<"joinPersons" | "partPersons">,
  one: Person,
  other: Person,
): void {
  version(em, viewer, one, { act, why, about: { personId: other.id } });
  version(em, viewer, other, { act, why, about: { personId: one.id } });
}

/** One version more of a person: who, why and what about. What was said before stands in the versions before. */
function version(
  em: EntityManager,
  viewer: Viewer,
  row: Person,
  { act, why, about }: { readonly act: PersonAct["act"]; readonly why: string; readonly about: ActAbout },
): void {
  row.version += 1;
  em.create(PersonVersionEntity, {
    person: em.getReference(PersonEntity, row.id).id,
    version: row.version,
    agencyId: row.agencyId,
    particulars: row.particulars,
    reason: act,
    actorId: viewer.id,
    author: viewer.name,
    why,
    about,
  });
}

function flagRowOf(flag: PersonFlag): Omit<FlagOfPerson, "joinedFrom" | "personId"> {
  const { flagId, kind, status, detail, sinceOn, reason, reviewOn, authorId, author } = flag;
  return { flagId, kind, status, detail, sinceOn, reason, reviewOn, authorId, author };
}
