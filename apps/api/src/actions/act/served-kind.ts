import type { RefuseField } from "@redress/domain/input";
import type { Actor, Refusal } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { RequestContext } from "../../context.ts";
import type { ServedSubject } from "../../authorization/served-actions.ts";
import type { BoundStatement, Transaction } from "../../platform/database/database.ts";
import type { CommandRequest, WriteDependencies } from "../../record/command.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import type { AnswerTypes } from "../answers/answer-types.ts";
import type { RecordEventClass } from "../history/record-event.type.ts";
import type { Directory } from "../read-input.ts";
import type { RecordLoader } from "../read/record-loader.ts";
import type { RecordRow } from "../read/record.read.sql.ts";

/** One line of a machine's menu, whichever machine it is. */
export interface MenuLine {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusal?: Refusal | undefined;
  readonly caution?: Refusal | undefined;
}

/** An act on a record that may do something to another one. */
export interface Followed {
  readonly dependencies: WriteDependencies;
  readonly request: CommandRequest;
  readonly transaction: Transaction;
  readonly world: World;
  readonly recordId: string;
  readonly action: { readonly action: string };
}

/** What is written of other records because of an act, in its own transaction. */
export type Follows = (act: Followed) => Promise<readonly BoundStatement<unknown>[]>;

/** Everything that the graph needs to know of a kind of record in order to serve its actions. */
export interface ServedRecord<
  Types extends KindTypes = KindTypes,
  Row extends RecordRow<Types["facts"], Types["registration"]> = RecordRow<
    Types["facts"],
    Types["registration"]
  >,
> {
  readonly kind: RecordKind<Types>;
  /** The name of its type in the graph, and of its records in the permissions. */
  readonly typeName: ServedSubject;
  /** What people call it: "complaint". The kind of its public ids, and the field of an answer that holds it. */
  readonly word: string;
  /** The field of an input that names it: "complaintId". */
  readonly idField: string;
  readonly menu: (facts: Types["facts"], world: World, actor: Actor) => readonly MenuLine[];
  /** Whether an action of the menu has a mutation. */
  readonly isServed: (action: string) => boolean;
  readonly answers: AnswerTypes;
  readonly Event: RecordEventClass;
  readonly loaderOf: (context: RequestContext) => RecordLoader<Row>;
  /** The record as its type shows it to this viewer, after an act or a refusal. */
  readonly nodeOf: (context: RequestContext, row: Row) => Promise<object>;
  /** Makes a refusal in the words of the kind. */
  readonly refuse: RefuseField<Refusal>;
  /** Adds to an action what nobody types and it needs all the same; what it does not concern comes back as it is. */
  readonly completed?: (
    context: RequestContext,
    recordId: string,
    action: { readonly action: string },
  ) => Promise<{ readonly action: string }>;
  /** What an act does to other records; left out, nothing. */
  readonly follows?: Follows;
  /** Whom and what an input may name; the record is that which is acted on, where there is one. */
  readonly directoryFor: (context: RequestContext, recordId?: string) => Directory;
}
