import { collisionCodes, ruleTitle, type ClockDay, type Collision } from "@redress/domain/deadlines";
import { Int } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { cited, part, said, told, toldType } from "../../platform/graphql/told/told-type.ts";
import { ClockEventEnum, CollisionSeverityEnum } from "./law.enums.ts";

const ClockDayType = toldType<ClockDay>()("ClockDay", "The day of one clock that collides with another.", {
  ruleId: told(String, "The id of its rule."),
  title: told(String, "What the clock is called, in the language of the request.", ({ ruleId }, language) =>
    ruleTitle(ruleId, language),
  ),
  event: told(ClockEventEnum, "What happens to the clock on the day."),
  fallsOn: told(PlainDateScalar, "The day.", ({ on }) => on),
});

/** One clock that eats another. */
export const CollisionType = toldType<Collision>()(
  "Collision",
  "One clock of the given facts that eats another, with what to tell the parent.",
  {
    code: told(
      String,
      `A stable code for programs, such as \`${collisionCodes[3]}\`. New ones may be added.`,
    ),
    title: said("What it is, in the language of the request."),
    eats: part(ClockDayType, "The clock that takes the time."),
    eaten: part(ClockDayType, "The clock that loses it."),
    daysLeft: told(Int, "Calendar days that the second clock keeps; negative when its day comes first."),
    severity: told(CollisionSeverityEnum, "How much is at stake."),
    tellParent: said("What to tell the parent, in the language of the request."),
    citations: cited("The law behind it."),
  },
);
