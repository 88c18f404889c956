import type { Deadline } from "@redress/domain/deadlines";
import type { FlagOfNamed, FollowOnTask } from "@redress/domain/tasks";
import type { Actor, Hands, Refusal, Result } from "@redress/domain/vocabulary";
import type { CountingContext, World } from "@redress/domain/world";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { Particulars } from "./people/particulars.ts";
import type { Searchable } from "../platform/search/keys-of-record.ts";

/** What sets the records of one kind apart, as types. */
export interface KindTypes {
  readonly facts: object;
  readonly action: { readonly action: string };
  readonly event: { readonly kind: string };
  /** The forms that its events call for. */
  readonly form: string;
  /** What the record says beside the facts: whom it names, what people call its matter. */
  readonly registration: object;
}

/** What an action leads to. Nothing has been done yet. */
export interface RecordDecision<Types extends KindTypes> {
  readonly event: Types["event"];
  readonly facts: Types["facts"];
  readonly effects: readonly { readonly form: Types["form"] }[];
}

/** A record as it stands, before it is put into columns. */
export interface Standing<Types extends KindTypes> {
  readonly facts: Types["facts"];
  readonly registration: Types["registration"];
  readonly deadlines: readonly Deadline[];
  readonly context: CountingContext;
}

/** Text, a date as text, a number, yes or no; null where there is none. */
export type ColumnValue = string | number | boolean | null;

/** What is said of a record beside its facts: whom it names, and who that is. */
interface Named<Types extends KindTypes> {
  readonly registration: Types["registration"];
  readonly person: (id: string) => Particulars;
}

type Columns<Of> = Readonly<Record<string, (of: Of) => ColumnValue>>;

/** The columns by which lists sort, filter, search and join; each is told once, with where its value comes from. */
export interface Projection<Types extends KindTypes> {
  /** Rewritten with every event. */
  readonly columns: Columns<Standing<Types>>;
  /** What is said of persons; rewritten when somebody is named or what is said changes. */
  readonly ofPersons: Columns<Named<Types>>;
}

/** One concept that lives in streams of events: everything the record's command handler does not know by itself. */
export interface KindDeclaration<Types extends KindTypes> {
  /** As `record.kind` says it: "COMPLAINT". */
  readonly name: string;
  /** The concept's table; also the word for it in the audit. */
  readonly table: string;
  /** The beginning of its numbers: "CR". */
  readonly numberPrefix: string;
  /** The machine. */
  readonly decide: (
    facts: Types["facts"] | null,
    action: Types["action"],
    world: World,
    actor: Actor,
  ) => Result<RecordDecision<Types>, Refusal>;
  readonly evolve: (facts: Types["facts"] | null, event: Types["event"]) => Types["facts"];
  readonly deadlinesOf: (facts: Types["facts"], context: CountingContext) => readonly Deadline[];
  /** The tasks that follow from it. */
  readonly tasksOf: (standing: Standing<Types>, flags: readonly FlagOfNamed[]) => readonly FollowOnTask[];
  /** Whose hands it is in, told from the facts and from where it was opened. */
  readonly handsOf: (facts: Types["facts"], birthAgencyId: string) => Hands;
  readonly projection: Projection<Types>;
  /** What the search finds it by; null of a kind that is found in its lists alone. */
  readonly searchable: (named: Named<Types>) => Searchable | null;
  /** Whose work it is about, where it says so: that member of staff is kept apart from it. */
  readonly caseworkerOf?: (facts: Types["facts"]) => string | undefined;
  /** The fields of a registration that name persons: "complainantId", which its column "complainant_id" says too. */
  readonly personFields: readonly (keyof Types["registration"] & string)[];
  /** Whether anything of it may be shown to somebody; whose rows, row level security says. */
  readonly readableBy: (viewer: Viewer) => boolean;
}

/** The ids of the persons whom a registration names. */
export function personIdsOf<Types extends KindTypes>(
  { personFields }: Pick<KindDeclaration<Types>, "personFields">,
  registration: Types["registration"],
): string[] {
  return personFields.map((field) => registration[field]).filter((id) => typeof id === "string");
}
