import { randomUUIDv7 } from "node:crypto";
import {
  bind,
  type BoundStatement,
  type Statement,
  type Transaction,
} from "../../platform/database/database.ts";
import type { CommandRequest, WriteDependencies } from "../command.ts";
import { personIdsOf, type KindTypes } from "../kind-declaration.ts";
import type { Particulars } from "../people/particulars.ts";
import { saidOfPerson, type SaidOfPerson } from "../people/said-of-person.ts";
import { writeFlags } from "../people/write-flags.ts";
import { whoIs, writePersons } from "../people/write-persons.ts";
import type { RecordKind } from "../record-kind.ts";
import { handedOverOf, keepHandedOver } from "./handed-over.ts";

/** What a record names in new hands, and the statements that make it so. */
export interface TakenOver<Types extends KindTypes> {
  readonly registration: Types["registration"];
  readonly statements: readonly BoundStatement<unknown>[];
}

/** The step that takes the record over. */
interface TakingStep<Types extends KindTypes> {
  readonly kind: RecordKind<Types>;
  readonly transaction: Transaction;
  readonly request: CommandRequest;
  readonly dependencies: Pick<WriteDependencies, "recordedAt">;
}

/** Who takes over what, and on which day. */
interface Taking<Types extends KindTypes> {
  readonly recordId: string;
  readonly agencyId: string;
  readonly on: string;
  /** What the record names in the hands that it leaves. */
  readonly leaving: Types["registration"];
}

const readPersons: Statement<{ readonly id: string; readonly said: SaidOfPerson }> = {
  name: "read-persons",
  text: `select p.id, ${saidOfPerson} as said
    from person p left join person j on j.id = p.joined_into where p.id = any($1::uuid[])`,
};

/**
 * Lets an agency take a record over: the former holder keeps it as it stands, and the persons are the new holder's own
 * from then on. An agency that had it before finds its own persons again; any other gets copies.
 */
export async function takeOver<Types extends KindTypes>(
  { kind, transaction, request, dependencies }: TakingStep<Types>,
  { recordId, agencyId, on, leaving }: Taking<Types>,
): Promise<TakenOver<Types>> {
  const [[before]] = await transaction.send(handedOverOf<Types>(recordId, agencyId));
  const named = personIdsOf(kind, leaving);
  const own = before === undefined ? [] : personIdsOf(kind, before.registration);
  const [persons] = await transaction.send(bind(readPersons, [...named, ...own]));
  const said = new Map(persons.map((person) => [person.id, particularsIn(person.said)]));
  const flags = new Map(persons.map((person) => [person.id, person.said.flags]));
  // What must be kept in mind about somebody goes wherever their record goes.
  const carried = (to: ReadonlyMap<string, string>) =>
    writeFlags(
      agencyId,
      [...to].flatMap(([from, personId]) => (flags.get(from) ?? []).map((flag) => ({ ...flag, personId }))),
    );
  const keep = keepHandedOver(kind.table, recordId, agencyId, on);
  if (before !== undefined) {
    const naming = kind.statements.name(recordId, before.registration, (id) => whoIs(said, id));
    const back = samePlaces(kind, leaving, before.registration);
    return { registration: before.registration, statements: [keep, naming, carried(back)] };
  }
  const ids = new Map(named.map((id) => [id, randomUUIDv7()] as const));
  const copies = [...ids].map(([from, id]) => ({ id, particulars: whoIs(said, from) }));
  const copied = new Map(copies.map((copy) => [copy.id, copy.particulars]));
  const by = { reason: "COPIED", actorId: request.viewer.id, recordedAt: dependencies.recordedAt } as const;
  const registration = renamed(kind, leaving, ids);
  const naming = kind.statements.name(recordId, registration, (id) => whoIs(copied, id));
  return { registration, statements: [keep, writePersons(agencyId, copies, by), naming, carried(ids)] };
}

/** Whom one registration names, with whom another names in the same places. */
function samePlaces<Types extends KindTypes>(
  { personFields }: RecordKind<Types>,
  one: Types["registration"],
  other: Types["registration"],
): ReadonlyMap<string, string> {
  const pairs = personFields.map((field) => [one[field] as unknown, other[field] as unknown] as const);
  return new Map(
    pairs.filter((pair): pair is [string, string] => pair.every((id) => typeof id === "string")),
  );
}

/** A registration that names others in the same places. */
function renamed<Types extends KindTypes>(
  { personFields }: RecordKind<Types>,
  registration: Types["registration"],
  ids: ReadonlyMap<string, string>,
): Types["registration"] {
  const named = personFields.map((field) => [field, ids.get(registration[field] as string) ?? null] as const);
  return { ...registration, ...Object.fromEntries(named) };
}

/** What is said of a person without what must be kept in mind. */
function particularsIn(said: SaidOfPerson): Particulars {
  const { flags: _, ...particulars } = said;
  return particulars;
}
