// How many complaints a second one core computes, with and without reasons. Run it pinned to one core where the machine
// allows it: `taskset -c 0 node scripts/measure.ts`. Figures to stay above: 300,000 without, 100,000 with.
import { addDays, plainDate, type PlainDate } from "../src/calendar/plain-date.ts";
import { computeDeadlines, computeDueDates } from "../src/deadlines/compute/compute-deadlines.ts";
import { createCalendar } from "../src/calendar/business-calendar.ts";
import { defaultSettings } from "../src/world/settings.ts";
import { explain } from "../src/deadlines/explain/explain.ts";
import { type ComplaintClockFacts, type Filing } from "../src/deadlines/facts/given-facts.ts";
import { type CountingContext } from "../src/world/world.ts";

const context: CountingContext = {
  calendars: {
    agency: createCalendar({ body: "AGENCY", closures: [plainDate("2026-07-06")] }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  },
  settings: defaultSettings,
};

function filing(n: number, on: PlainDate): Filing {
  switch (n % 5) {
    case 0:
      return { channel: "ORAL", spokenOn: on };
    case 1:
      return { channel: "HAND_DELIVERY", dateStampedOn: on };
    case 2:
      return { channel: "ELECTRONIC", arrivedOn: on };
    default:
      return { channel: "MAIL", postmarkedOn: on, dateStampedOn: addDays(on, 3) };
  }
}

/** A caseload with every channel; most acknowledged, a fifth extended, two in five resolved. */
const caseload: readonly ComplaintClockFacts[] = Array.from({ length: 4096 }, (_, n) => {
  const on = addDays(plainDate("2024-01-02"), (n * 7) % 1000);
  return {
    filing: filing(n, on),
    knewOn: addDays(on, -(n % 120)),
    ...(n % 4 === 0 ? {} : { acknowledgement: { noticeMailedOn: addDays(on, 5) } }),
    ...(n % 5 === 0 ? { extension: { days: 1 + (n % 30), noticeMailedOn: addDays(on, 20) } } : {}),
    ...(n % 5 < 2
      ? { resolution: { datedOn: addDays(on, 29), mailedOn: addDays(on, 29), receivedOn: addDays(on, 33) } }
      : {}),
  };
});

/** The best of seven rounds of about half a second, in complaints a second. */
function perSecond(work: (facts: ComplaintClockFacts) => number): number {
  let best = 0;
  let kept = 0;
  for (let round = 0; round < 7; round += 1) {
    let done = 0;
    const began = performance.now();
    let elapsed = 0;
    while (elapsed < 500) {
      for (const facts of caseload) kept += work(facts);
      done += caseload.length;
      elapsed = performance.now() - began;
    }
    best = Math.max(best, (done / elapsed) * 1000);
  }
  if (kept === 0) throw new Error("Nothing was computed.");
  return best;
}

const figures = [
  [
    "due dates, without reasons",
    300_000,
    perSecond((facts) => Object.keys(computeDueDates(facts, context)).length),
  ],
  ["deadlines, with steps", 100_000, perSecond((facts) => computeDeadlines(facts, context).length)],
  [
    "deadlines, with steps in words",
    0,
    perSecond((facts) =>
      computeDeadlines(facts, context).reduce((sum, deadline) => sum + explain(deadline, "en").length, 0),
    ),
  ],
] as const;

let failed = false;
for (const [name, floor, found] of figures) {
  const enough = found >= floor;
  failed ||= !enough;
  const against = floor === 0 ? "" : `  ${enough ? "at least" : "BELOW"} ${floor.toLocaleString("en")}`;
  console.log(
    `${name.padEnd(32)} ${Math.round(found).toLocaleString("en").padStart(12)} complaints a second a core${against}`,
  );
}
if (failed) process.exitCode = 1;
