import { aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { affectedBy, affectedByRules } from "./affected-by.ts";
import { computeDeadlinesOf, type Deadline } from "../compute/compute-deadlines.ts";
import { calendarChange } from "../../calendar/calendar-change.ts";
import { createCalendar } from "../../calendar/business-calendar.ts";
import { evolveAll } from "../../complaint/events/evolve.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { recountedDates, tellRecount, type DatesRecounted, type RecountCause } from "./dates-recounted.ts";
import { type ComplaintEvent } from "../../complaint/events/complaint-event.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { type PromisedDate } from "./promise.ts";

const d = plainDate;

/** Mailed, postmark Friday, March 6, 2026: received Friday, March 13, resolution due Monday, April 13. */
const given: GivenFacts = { complaint: { filing: { channel: "MAIL", postmarkedOn: d("2026-03-06") } } };
const open = createCalendar({ body: "AGENCY" });
const closedApril13 = createCalendar({ body: "AGENCY", closures: [d("2026-04-13")] });

function recounted(act: "ENTERED" | "STRUCK", promisedOn: string): Extract<DatesRecounted, RecountCause> {
  const change =
    act === "ENTERED" ? calendarChange(open, closedApril13) : calendarChange(closedApril13, open);
  const promises: PromisedDate[] = [
    { ruleId: "written-resolution", promisedOn: d(promisedOn), notice: "LCR002" },
  ];
  const [affected] = affectedBy(change, [{ id: "a", given, promises }], aWorld("2026-04-01"));
  if (!affected) throw new Error("Nothing moves.");
  return {
    kind: "DatesRecounted",
    changeId: "c",
    act,
    body: "AGENCY",
    entry: "WHOLE_AGENCY_WHOLE_DAY",
    fromOn: d("2026-04-13"),
    throughOn: d("2026-04-13"),
    reason: "Flood.",
    dates: recountedDates(affected),
  };
}

test("dates recounted by newer rules tell the rules, each date before and after, and a promise that stands", () => {
  // Monday, April 20, 2026 was counted and promised; the rules of today give Monday, April 13.
  const promises: PromisedDate[] = [
    { ruleId: "written-resolution", promisedOn: d("2026-04-20"), notice: "LCR002" },
  ];
  const today = computeDeadlinesOf(given, aWorld("2026-04-01"));
  const counted = { ...dueDatesOf(today), "written-resolution": d("2026-04-20") };
  const affected = affectedByRules(counted, today, { id: "a", promises });
  if (!affected) throw new Error("Nothing moves.");
  expect(
    told({ kind: "DatesRecounted", act: "RULES", changeId: "c", dates: recountedDates(affected) }),
  ).toEqual({
    Rules: "A newer version of the rules counts these dates.",
    "Written resolution":
      "Mon Apr 20, 2026 → Mon Apr 13, 2026. A letter promised Mon Apr 20, 2026, and the person may rely on it.",
  });
  expect(affectedByRules(dueDatesOf(today), today, { id: "a" })).toBeNull();
});

const dueDatesOf = (deadlines: readonly Deadline[]) =>
  Object.fromEntries(deadlines.map(({ ruleId, dueOn }) => [ruleId, dueOn]));

const told = (event: DatesRecounted, language: "en" | "es" = "en") =>
  Object.fromEntries(tellRecount(event, language).map(({ name, value }) => [name, value]));

describe("dates recounted because the agency is closed on Monday, April 13, 2026", () => {
  test("tell what was entered, why, and each date before and after", () =>
    expect(told(recounted("ENTERED", "2026-04-13"))).toMatchObject({
      "Entered in the calendar":
        "Mon Apr 13, 2026. The whole office is closed all day: the day counts as a holiday.",
      Reason: "Flood.",
      "Written resolution":
        "Mon Apr 13, 2026 → Tue Apr 14, 2026. The date moved later. Send a corrected notice.",
    }));

  test("say in Spanish the same", () =>
    expect(told(recounted("ENTERED", "2026-04-13"), "es")).toMatchObject({
      Motivo: "Flood.",
      "Resolución escrita":
        "lunes 13 abr 2026 → martes 14 abr 2026. La fecha pasó a un día posterior. Envíe un aviso corregido.",
    }));

  test("when the entry is struck, hold the Tuesday that a letter promised", () =>
    expect(told(recounted("STRUCK", "2026-04-14"))["Written resolution"]).toBe(
      "Tue Apr 14, 2026 → Mon Apr 13, 2026. A letter promised Tue Apr 14, 2026, and the person may rely on it.",
    ));

  test("say nothing of a promise that is the new date anyway", () =>
    expect(told(recounted("STRUCK", "2026-04-13"))["Written resolution"]).toBe(
      "Tue Apr 14, 2026 → Mon Apr 13, 2026",
    ));

  test("name a date that appears, or that there is no more", () => {
    const event = recounted("ENTERED", "2026-04-13");
    const dates = recountedDates({
      id: "a",
      moved: [],
      appearing: [{ ruleId: "acknowledgement", on: d("2026-03-20") }],
      vanishing: [{ ruleId: "written-resolution", was: d("2026-04-13") }],
    });
    const words = told({ ...event, throughOn: d("2026-04-14"), dates });
    expect(words["Acknowledgement"]).toBe("no date → Fri Mar 20, 2026");
    expect(words["Written resolution"]).toBe("Mon Apr 13, 2026 → no date");
    expect(words["Entered in the calendar"]).toContain("Mon Apr 13, 2026 to Tue Apr 14, 2026. ");
  });

  test("change no fact: nobody acted on the complaint", () => {
    const received: ComplaintEvent = {
      kind: "ComplaintReceived",
      filing: { channel: "MAIL", postmarkedOn: d("2026-03-06") },
      issues: [{ ordinal: 1, subject: "PAYMENT", description: "A payment is missing." }],
    };
    expect(evolveAll([received, recounted("ENTERED", "2026-04-13")])).toEqual(evolveAll([received]));
  });
});
