import type { Language, Role } from "@redress/domain/vocabulary";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../../../list/connection.ts";
import { DerivedField } from "../../../platform/graphql/derived-field.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { RoleEnum } from "../../staff/index.ts";
import { ComplaintEventKindEnum } from "../complaint.enums.ts";
import { eventFacts, eventSummary } from "./told-event.ts";
import type { ServedEvent, ServedEventKind } from "../../../authorization/served-actions.ts";

/** One row of the history. */
export interface ComplaintEventRow {
  readonly id: string;
  readonly sequence: number;
  readonly kind: ServedEventKind;
  readonly actor_name: string;
  readonly actor_role: Role;
  readonly recorded_at: Date | string;
  readonly event: ServedEvent;
  /** The names of those whom the event names by id; null when it names nobody. */
  readonly names: Readonly<Record<string, string>> | null;
}

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
}

/** One step of a complaint's history. */
@ObjectType("ComplaintEvent", {
  description: "One step of a complaint's history. The history is only ever added to.",
  simpleResolvers: true,
})
export class ComplaintEventType {
  readonly #row: ComplaintEventRow;
  readonly #language: Language;
  @Field(() => Int, {
    description: "Its place in the history, from 1; it is also the complaint's `version` after it.",
  })
  readonly sequence: number;
  @Field(() => ComplaintEventKindEnum, { description: "What happened." })
  readonly kind: ServedEventKind;
  @Field(() => DateTimeScalar, { description: "When it was recorded. The legal days are among the facts." })
  readonly recordedAt: Date | string;
  @Field(() => String, { description: "Who did it: a person's name, or a partner system's." })
  readonly actorName: string;
  @Field(() => RoleEnum, { description: "In which role." })
  readonly actorRole: Role;

  constructor(row: ComplaintEventRow, language: Language) {
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
    return eventSummary(this.#row.event, this.#language);
  }
  @DerivedField(() => [EventFactType], {
    complexity: 1,
    description: "What was recorded with it, ready to print.",
  })
  get facts(): readonly EventFactType[] {
    const { event, names } = this.#row;
    return eventFacts(event, names ?? {}, this.#language);
  }
}

/** A page of a complaint's history. */
export const ComplaintEventConnectionType = connectionOf(ComplaintEventType, {
  name: "ComplaintEvent",
  one: "event",
  many: "events",
});
