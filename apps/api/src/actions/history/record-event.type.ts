import { say, type Language, type Role } from "@redress/domain/vocabulary";
import type { ToldField } from "@redress/domain/input";
import { tellEvidenceFiles } from "@redress/domain/provenance";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { RoleEnum } from "./role.enum.ts";

/** One row of the history. */
export interface RecordEventRow {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly actor_name: string;
  readonly actor_role: Role;
  readonly recorded_at: Date | string;
  readonly event: { readonly kind: string };
  /** The names of those whom the event names by id; null when it names nobody. */
  readonly names: Readonly<Record<string, string>> | null;
  /** The name of the agency from which the record was taken over with it; null when it stayed where it was. */
  readonly taken_from: string | null;
}

const takenFrom = { en: "Taken over from", es: "Asumida de" };

/** One printable fact of an event. */
@ObjectType("EventFact", {
  description: "One fact that an event recorded, ready to print.",
  simpleResolvers: true,
})
export class EventFactType {
  @Field(() => String, { description: "What it is, in the language of the request." })
  readonly name!: string;
  @Field(() => String, {
    description: "Its value, in the language of the request; dates as people read them.",
  })
  readonly value!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "The file that shows it, where one was named as evidence of a day; null of every other fact.",
  })
  readonly attachmentId?: string | null;
}

/** One step of a record's history. */
export interface RecordEvent {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly recordedAt: Date | string;
  readonly actorName: string;
  readonly actorRole: Role;
  readonly summary: string;
  readonly facts: readonly EventFactType[];
}

/** The class of an event of one kind's history: made from its row, in the language of the request. */
export type RecordEventClass = new (row: RecordEventRow, language: Language) => RecordEvent;

/** How the events of one kind are called, and what is told of them. */
export interface ToldHistory {
  /** The name of the type: "ComplaintEvent". */
  readonly name: string;
  /** What it is the history of: "complaint". */
  readonly of: string;
  readonly kinds: object;
  readonly summary: (event: { readonly kind: string }, language: Language) => string;
  readonly facts: (
    event: { readonly kind: string },
    names: Readonly<Record<string, string>>,
    language: Language,
  ) => readonly ToldField[];
}

/** Makes the type of one kind's events. */
export function recordEventType({ name, of, kinds, summary, facts }: ToldHistory): RecordEventClass {
  @ObjectType(name, {
    description: `One step of a ${of}'s history. The history is only ever added to.`,
    simpleResolvers: true,
  })
  class EventType implements RecordEvent {
    readonly #row: RecordEventRow;
    readonly #language: Language;
    @Field(() => Int, {
      description: `Its place in the history, from 1; it is also the ${of}'s \`version\` after it.`,
    })
    readonly sequence: number;
    @Field(() => kinds, { description: "What happened." })
    readonly kind: string;
    @Field(() => DateTimeScalar, { description: "When it was recorded. The legal days are among the facts." })
    readonly recordedAt: Date | string;
    @Field(() => String, { description: "Who did it: a person's name, or a partner system's." })
    readonly actorName: string;
    @Field(() => RoleEnum, { description: "In which role." })
    readonly actorRole: Role;

    constructor(row: RecordEventRow, language: Language) {
      this.#row = row;
      this.#language = language;
      this.sequence = row.sequence;
      this.kind = row.kind;
      this.recordedAt = row.recorded_at;
      this.actorName = row.actor_name;
      this.actorRole = row.actor_role;
    }

    @DerivedField(() => ID, { description: "Opaque and stable id of the event." })
    get id(): string {
      return publicId("event", this.#row.id);
    }
    @DerivedField(() => String, {
      description: "What happened in one sentence, in the language of the request.",
    })
    get summary(): string {
      return summary(this.#row.event, this.#language);
    }
    @DerivedField(() => [EventFactType], {
      complexity: 1,
      description: "What was recorded with it, ready to print.",
    })
    get facts(): readonly EventFactType[] {
      const { event, names, taken_from } = this.#row;
      const files = tellEvidenceFiles(event, this.#language).map((file) => ({
        ...file,
        attachmentId: publicId("attachment", file.attachmentId),
      }));
      const told = [...facts(event, names ?? {}, this.#language), ...files];
      return taken_from === null
        ? told
        : [{ name: say(takenFrom, this.#language), value: taken_from }, ...told];
    }
  }
  return EventType;
}
