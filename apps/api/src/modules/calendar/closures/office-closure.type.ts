import {
  entryEffects,
  movesDates,
  type CalendarBody,
  type CalendarEntryKind,
} from "@redress/domain/calendar";
import { say, type Language, type Words } from "@redress/domain/vocabulary";
import { Field, ID, ObjectType } from "type-graphql";
import { citationsOf, CitationType } from "../../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../../platform/graphql/derived-field.ts";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { NodeType } from "../../../platform/graphql/node.type.ts";
import { DateTimeScalar, PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";
import { AgencyType } from "../../agency/index.ts";
import { CalendarBodyEnum } from "../calendar-body.enum.ts";
import { CalendarChangeType } from "../change/calendar-change.type.ts";
import { entryOf } from "../calendars.ts";
import type { OfficeClosure } from "./office-closure.entity.ts";

export const CalendarEntryKindEnum = wordedEnum(
  "CalendarEntryKind",
  "What an entry in a calendar does.",
  Object.fromEntries(Object.entries(entryEffects).map(([kind, { words }]) => [kind, words])) as Readonly<
    Record<CalendarEntryKind, Words>
  >,
);

/** Who struck an entry, when and why. */
@ObjectType("OfficeClosureStrike", { description: "Why an entry no longer counts.", simpleResolvers: true })
export class OfficeClosureStrikeType {
  @Field(() => DateTimeScalar, { description: "When it was struck." })
  readonly struckAt!: Date;
  @Field(() => String, { description: "Who struck it." })
  readonly author!: string;
  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

/** An entry in a calendar. */
@ObjectType("OfficeClosure", {
  implements: NodeType,
  description:
    "An entry in a calendar: days on which an office is closed, or a holiday that it does not keep. It is never deleted; one that was struck says why.",
  simpleResolvers: true,
})
export class OfficeClosureType implements NodeType {
  readonly #row: OfficeClosure;
  readonly #language: Language;
  @Field(() => CalendarBodyEnum, { description: "Whose calendar it stands in." })
  readonly body: CalendarBody;
  @Field(() => AgencyType, {
    nullable: true,
    description: "The agency; null for the Department’s calendar and the courts’.",
  })
  readonly agency: AgencyType | null;
  @Field(() => CalendarEntryKindEnum, { description: "What it does." })
  readonly kind: CalendarEntryKind;
  @Field(() => PlainDateScalar, { description: "Its first day." })
  readonly fromOn: string;
  @Field(() => PlainDateScalar, { nullable: true, description: "Its last day; null until further notice." })
  readonly throughOn: string | null;
  @Field(() => String, { nullable: true, description: "Which office, when it is not the whole agency." })
  readonly office: string | null;
  @Field(() => String, { description: "Why it was entered." })
  readonly reason: string;
  @Field(() => String, { description: "Who entered it." })
  readonly author: string;
  @Field(() => DateTimeScalar, { description: "When it was entered." })
  readonly recordedAt: Date;

  constructor(row: OfficeClosure, agency: AgencyType | null, language: Language) {
    this.#row = row;
    this.#language = language;
    this.body = row.body;
    this.agency = agency;
    this.kind = row.kind;
    this.fromOn = row.fromOn;
    this.throughOn = row.throughOn ?? null;
    this.office = row.office ?? null;
    this.reason = row.reason;
    this.author = row.author;
    this.recordedAt = row.recordedAt;
  }

  @DerivedField(() => ID, { description: "Opaque and stable id of the entry." })
  get id(): string {
    return publicId("closure", this.#row.id);
  }
  @DerivedField(() => String, { description: "What it does to dates, in the language of the request." })
  get effect(): string {
    return say(entryEffects[this.kind].words, this.#language);
  }
  @DerivedField(() => [CitationType], { complexity: 0, description: "The law behind its effect." })
  get citations(): CitationType[] {
    return citationsOf(entryEffects[this.kind].citations);
  }
  @DerivedField(() => Boolean, { description: "Whether an entry of this kind moves dates." })
  get movesDates(): boolean {
    return movesDates(entryOf(this.#row));
  }
  @DerivedField(() => OfficeClosureStrikeType, {
    nullable: true,
    description: "Why it no longer counts; null while it does.",
  })
  get struck(): OfficeClosureStrikeType | null {
    const { struckAt, struckBy, struckReason } = this.#row;
    return struckAt && struckBy && struckReason ? { struckAt, author: struckBy, reason: struckReason } : null;
  }
  @DerivedField(() => CalendarChangeType, {
    nullable: true,
    description: "The recount after its last change; null for what came with the product.",
  })
  get change(): object | null {
    const { change } = this.#row;
    return change ? new CalendarChangeType(change, this.#language) : null;
  }
}
