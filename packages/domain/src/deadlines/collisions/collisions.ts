import { formatDate } from "../../calendar/format-date.ts";
import type { Language, Words } from "../../vocabulary/words.ts";
import type { CountingContext } from "../../world/world.ts";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { dueSoonDays } from "../deadline-standing.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import type { Collision, CollisionSeverity } from "./collision.ts";
import type { CollisionRecord, CollisionView, Found } from "./collision-record.ts";
import { collisionKinds } from "./kinds/index.ts";

function severityOf(record: CollisionRecord, daysLeft: number): CollisionSeverity {
  if (record.severity !== undefined) return record.severity;
  if (daysLeft < 0) return "LOST";
  return daysLeft <= dueSoonDays ? "URGENT" : "WARNING";
}

const dayWords: Readonly<Record<Language, readonly [one: string, many: string]>> = {
  en: ["day", "days"],
  es: ["día", "días"],
};

/** Fills the two days and the days between them. */
function fill(template: Words, { eats, eaten, daysLeft, times = 1 }: Found, language: Language): string {
  const count = Math.abs(daysLeft);
  const [one, many] = dayWords[language];
  return template[language]
    .replaceAll("{eats}", formatDate(eats.on, language))
    .replaceAll("{eaten}", formatDate(eaten.on, language))
    .replaceAll("{times}", String(times))
    .replaceAll("{days}", `${count} ${count === 1 ? one : many}`);
}

/** What a kind says of this finding, its days not filled in yet. */
function templateOf(record: CollisionRecord, { daysLeft, times = 1 }: Found): Words {
  const isLost = daysLeft <= 0;
  const repeated = isLost ? record.tellWhenRepeatedAndLost : record.tellWhenRepeated;
  if (times > 1 && repeated !== undefined) return repeated;
  return isLost ? (record.tellWhenLost ?? record.tell) : record.tell;
}

function collisionOf(record: CollisionRecord, found: Found): Collision {
  const template = templateOf(record, found);
  const { eats, eaten, daysLeft } = found;
  return {
    code: record.code,
    title: record.title,
    eats,
    eaten,
    daysLeft,
    severity: severityOf(record, daysLeft),
    tellParent: { en: fill(template, found, "en"), es: fill(template, found, "es") },
    citations: record.citations,
  };
}

/**
 * Every place where one clock of these facts eats another, with both clocks, the days left and what to tell the parent,
 * in the order of a complaint's life. The dates are the engine's own. It does not depend on today: what has collided
 * stays found until a fact settles it.
 */
export function collisions(given: GivenFacts, context: CountingContext): readonly Collision[] {
  const view: CollisionView = { given, context, dates: computeDueDatesOf(given, context) };
  return collisionKinds.flatMap((record) => {
    const found = record.find(view);
    return found === undefined ? [] : [collisionOf(record, found)];
  });
}
