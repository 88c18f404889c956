import type { PlainDate } from "@redress/domain/calendar";
import {
  collisionCodes,
  ruleTitle,
  type ClockDay,
  type Collision,
  type CollisionSeverity,
  type RuleId,
} from "@redress/domain/deadlines";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../platform/graphql/citation.type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { ClockEventEnum, CollisionSeverityEnum } from "./law.enums.ts";

/** The day of a clock that collides. */
@ObjectType("ClockDay", {
  description: "The day of one clock that collides with another.",
  simpleResolvers: true,
})
export class ClockDayType {
  @Field(() => String, { description: "The id of its rule." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the clock is called, in the language of the request." })
  readonly title: string;
  @Field(() => ClockEventEnum, { description: "What happens to the clock on the day." })
  readonly event: ClockDay["event"];
  @Field(() => PlainDateScalar, { description: "The day." })
  readonly fallsOn: PlainDate;

  constructor({ ruleId, event, on }: ClockDay, language: Language) {
    this.ruleId = ruleId;
    this.title = ruleTitle(ruleId, language);
    this.event = event;
    this.fallsOn = on;
  }
}

/** One clock that eats another. */
@ObjectType("Collision", {
  description: "One clock of the given facts that eats another, with what to tell the parent.",
  simpleResolvers: true,
})
export class CollisionType {
  @Field(() => String, {
    description: `A stable code for programs, such as \`${collisionCodes[3]}\`. New ones may be added.`,
  })
  readonly code: string;
  @Field(() => String, { description: "What it is, in the language of the request." })
  readonly title: string;
  @Field(() => ClockDayType, { description: "The clock that takes the time." })
  readonly eats: ClockDayType;
  @Field(() => ClockDayType, { description: "The clock that loses it." })
  readonly eaten: ClockDayType;
  @Field(() => Int, {
    description: "Calendar days that the second clock keeps; negative when its day comes first.",
  })
  readonly daysLeft: number;
  @Field(() => CollisionSeverityEnum, { description: "How much is at stake." })
  readonly severity: CollisionSeverity;
  @Field(() => String, { description: "What to tell the parent, in the language of the request." })
  readonly tellParent: string;
  @Field(() => [CitationType], { complexity: 0, description: "The law behind it." })
  readonly citations: CitationType[];

  constructor(collision: Collision, language: Language) {
    this.code = collision.code;
    this.title = say(collision.title, language);
    this.eats = new ClockDayType(collision.eats, language);
    this.eaten = new ClockDayType(collision.eaten, language);
    this.daysLeft = collision.daysLeft;
    this.severity = collision.severity;
    this.tellParent = say(collision.tellParent, language);
    this.citations = citationsOf(collision.citations);
  }
}
