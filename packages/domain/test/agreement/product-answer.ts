import { answerGiven } from "../../src/deadlines/given/answer-given.ts";
import { computeDueDatesOf } from "../../src/deadlines/compute/compute-deadlines.ts";
import { createCalendar } from "../../src/calendar/business-calendar.ts";
import { defaultSettings } from "../../src/world/settings.ts";
import { plainDate, type PlainDate } from "../../src/calendar/plain-date.ts";
import { ruleById } from "../../src/deadlines/rulebook/rulebook.ts";
import { type CountingContext } from "../../src/world/world.ts";
import { type GivenFacts } from "../../src/deadlines/facts/given-facts.ts";
import { type RuleId } from "../../src/deadlines/rulebook/rule-id.ts";
import type { Given } from "../second-implementation/given.ts";

const contexts = new WeakMap<object, CountingContext["calendars"]>();

function calendarsOf(closures: NonNullable<Given["closures"]>): CountingContext["calendars"] {
  const known = contexts.get(closures);
  if (known !== undefined) return known;
  const days = (list: readonly string[] | undefined): readonly PlainDate[] => (list ?? []).map(plainDate);
  const made = {
    agency: createCalendar({ body: "AGENCY", closures: days(closures.agency) }),
    state: createCalendar({ body: "STATE", closures: days(closures.state) }),
    court: createCalendar({ body: "COURT", closures: days(closures.court) }),
  };
  contexts.set(closures, made);
  return made;
}

const noClosures = {};

/** The product's counting context of what a vector gives. */
export function contextOf(given: Given): CountingContext {
  return {
    calendars: calendarsOf(given.closures ?? noClosures),
    settings: { ...defaultSettings, ...given.settings },
  };
}

/** The product's facts of what a vector gives: the same shape, with the two defaults said. */
export function factsOf({ contact, complaint, hearing }: Given): GivenFacts {
  const { transfer, earlierTransfers } = complaint ?? {};
  const facts = {
    ...(contact && { contact: { from: "PARTICIPANT", ...contact } }),
    ...(complaint && {
      complaint: {
        ...complaint,
        ...(transfer && { transfer: { ownership: "RECEIVING", ...transfer } }),
        ...(earlierTransfers && {
          earlierTransfers: earlierTransfers.map((one) => ({ ownership: "RECEIVING", ...one })),
        }),
      },
    }),
    ...(hearing && { hearing }),
  };
  // Every day of it is a legal one, written by the tests themselves.
  return facts as unknown as GivenFacts;
}

/** What the product answers to the JSON, as its runner does. Throws when it refuses facts that could have happened. */
export function productAnswer(given: Given): Readonly<Record<string, string>> {
  const answer = answerGiven(given, { explain: false });
  if ("error" in answer)
    throw new Error(`${answer.error.message} ${JSON.stringify({ given, ...answer.error })}`);
  return answer.expect;
}

/** The same dates without the reading of the JSON, which takes longer than the counting: for very many questions. */
export function countedAnswer(given: Given): Readonly<Record<string, string>> {
  const dates = Object.entries(computeDueDatesOf(factsOf(given), contextOf(given)));
  return Object.fromEntries(dates.filter(([id]) => ruleById(id as RuleId).inConformanceVectors));
}
