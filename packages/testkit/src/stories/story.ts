import { addDays, isPlainDate, plainDate, type PlainDate } from "@redress/domain/calendar";
import {
  decide,
  type ComplaintAction,
  type ComplaintEvent,
  type ComplaintFacts,
} from "@redress/domain/complaint";
import type { Actor } from "@redress/domain/vocabulary";
import { aWorld } from "../calendars.ts";

/** One step of a story: who did what on which day. */
export interface StoryStep {
  readonly on: PlainDate;
  readonly actor: Actor;
  readonly action: ComplaintAction;
}

/** A complaint's life, told as actions that the machine accepts one after another. */
export interface Story {
  readonly name: string;
  readonly steps: readonly StoryStep[];
}

/** What a story leads to. */
export interface ToldStory {
  readonly facts: ComplaintFacts;
  readonly events: readonly {
    readonly on: PlainDate;
    readonly actor: Actor;
    readonly event: ComplaintEvent;
  }[];
}

/** Plays a story through the machine. Throws when the machine refuses a step, naming the step and the reason. */
export function tell(story: Story): ToldStory {
  let facts: ComplaintFacts | null = null;
  const events: { on: PlainDate; actor: Actor; event: ComplaintEvent }[] = [];
  for (const { on, actor, action } of story.steps) {
    const decided: ReturnType<typeof decide> = decide(facts, action, aWorld(on), actor);
    if (!decided.ok) throw new Error(`${story.name}: ${action.action} on ${on}: ${decided.refusal.message}`);
    facts = decided.value.facts;
    events.push({ on, actor, event: decided.value.event });
  }
  if (facts === null) throw new Error(`${story.name} does not lead to a complaint.`);
  return { facts, events };
}

function moveDates(value: unknown, days: number): unknown {
  if (isPlainDate(value)) return addDays(value, days);
  if (Array.isArray(value)) return value.map((item) => moveDates(item, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moveDates(item, days)]));
}

/**
 * The same story, whole weeks later (earlier when negative), so that every weekday stays. Holidays differ from one
 * week to another: a moved story may end on other due dates, and should be told again before it is relied on.
 */
export function moveStory(story: Story, weeks: number): Story {
  return { name: story.name, steps: story.steps.map((step) => moveDates(step, weeks * 7) as StoryStep) };
}

/** A step of a story with its day as ISO text. */
export function step(on: string, actor: Actor, action: ComplaintAction): StoryStep {
  return { on: plainDate(on), actor, action };
}
