import type { Language, Role } from "@redress/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { eventId } from "../../platform/graphql/global-id.ts";
import { pageInfoOf, PageInfoType } from "../../platform/graphql/page-info.type.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { RoleEnum } from "../staff/index.ts";
import { ComplaintEventKindEnum } from "./complaint.enums.ts";
import { eventFacts, eventSummary } from "./complaint-event.words.ts";
import type { ServedEvent, ServedEventKind } from "../../platform/auth/served-actions.ts";

/** One row of the history. */
export interface ComplaintEventRow {
  readonly id: string;
  readonly sequence: number;
  readonly kind: ServedEventKind;
  readonly actor_name: string;
  readonly actor_role: Role;
  readonly recorded_at: Date | string;
  readonly event: ServedEvent;
  /** The name of the person whom the event names; null when it names nobody. */
  readonly person: string | null;
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
    return eventId(this.#row.id);
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
  get facts(): EventFactType[] {
    const { event, person } = this.#row;
    return eventFacts(event, person, this.#language);
  }
}

/** One event in a page. */
@ObjectType("ComplaintEventEdge", {
  description: "One event in a page of the history.",
  simpleResolvers: true,
})
export class ComplaintEventEdgeType {
  readonly #cursorOf: ComplaintEventPage["cursorOf"];
  @Field(() => ComplaintEventType, { description: "The event." })
  readonly node: ComplaintEventType;

  constructor(node: ComplaintEventType, cursorOf: ComplaintEventPage["cursorOf"]) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  @DerivedField(() => String, { description: "Opaque place of this event in the list, for `after`." })
  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** What a page is made from. Cursors are signed only when selected. */
export interface ComplaintEventPage {
  readonly events: readonly ComplaintEventType[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (event: ComplaintEventType) => string;
}

/** A page of a complaint's history. */
@ObjectType("ComplaintEventConnection", {
  description: "A page of a complaint's history, oldest first.",
  simpleResolvers: true,
})
export class ComplaintEventConnectionType {
  readonly #page: ComplaintEventPage;
  @Field(() => [ComplaintEventType], { description: "The events without their cursors." })
  readonly nodes: readonly ComplaintEventType[];

  constructor(page: ComplaintEventPage) {
    this.#page = page;
    this.nodes = page.events;
  }

  @DerivedField(() => [ComplaintEventEdgeType], { description: "The events with their cursors." })
  get edges(): ComplaintEventEdgeType[] {
    return this.nodes.map((event) => new ComplaintEventEdgeType(event, this.#page.cursorOf));
  }

  @DerivedField(() => PageInfoType, { description: "Where the page stands." })
  get pageInfo(): PageInfoType {
    return pageInfoOf(this.nodes, this.#page);
  }
}
