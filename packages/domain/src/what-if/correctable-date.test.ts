import { describe, expect, test } from "vitest";
import type { DescribedField } from "../input/described-field.ts";
import { givenFields } from "../deadlines/given/given-fields.ts";
import {
  correctableDates,
  dateCalled,
  earlierDateNames,
  type CorrectableDate,
  withDate,
} from "./correctable-date.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ReadingFacts } from "../deadlines/readings/open-question.ts";

const d = plainDate;

/** The path of every date below a field. */
function datesBelow(field: DescribedField<string>, path: readonly string[]): readonly string[] {
  if (field.kind === "DATE") return [path.join(".")];
  if (field.kind !== "GROUP") return [];
  return Object.entries(field.fields).flatMap(([name, inner]) => datesBelow(inner, [...path, name]));
}

const byName = (one: string, other: string) => one.localeCompare(other);

describe("a date of the facts that may be supposed another one", () => {
  test("is every date that may be given, and each that only a disputed reading counts from", () => {
    const disputed = [
      "disputed.amendedOn",
      "disputed.firstWrittenOn",
      "disputed.requestCompletedOn",
      "disputed.documentsReceivedOn",
    ];
    // A date under its earlier name is the one of today.
    const given = [...datesBelow(givenFields, []), ...disputed].filter(
      (date) => !earlierDateNames.includes(date),
    );
    expect(correctableDates.toSorted(byName)).toEqual(given.toSorted(byName));
  });

  test("may be called by its earlier name: a receipt that does not say whose is the agency’s", () => {
    expect(earlierDateNames).toEqual(["hearing.decisionReceivedOn"]);
    expect(earlierDateNames.map((name) => dateCalled(name as CorrectableDate))).toEqual([
      "hearing.decisionReceivedByAgencyOn",
    ]);
  });

  /** Facts that hold this one date. */
  const holding = (fact: CorrectableDate, date: string): ReadingFacts =>
    fact.split(".").reduceRight<unknown>((value, name) => ({ [name]: value }), d(date)) as ReadingFacts;

  test.each(correctableDates)("%s is changed where it stands", (fact) => {
    expect(withDate(holding(fact, "2026-04-08"), fact, d("2026-04-09"))).toEqual(holding(fact, "2026-04-09"));
  });
  test("leaves the dates beside it as they are", () => {
    const hearing = { requestReceivedOn: d("2026-05-11"), scheduledFor: d("2026-06-15") };
    expect(withDate({ hearing }, "hearing.scheduledFor", d("2026-06-16"))).toEqual({
      hearing: { ...hearing, scheduledFor: "2026-06-16" },
    });
  });
  test("may be the first one of a complaint, a hearing or a disputed reading, and of nothing else", () => {
    const begun = correctableDates.filter((fact) => withDate({}, fact, d("2026-04-09")) !== undefined);
    const parts = ["complaint", "hearing", "disputed"];
    expect(begun).toEqual(
      correctableDates.filter(
        (fact) => fact.split(".").length === 2 && parts.includes(fact.split(".")[0] ?? ""),
      ),
    );
  });
});
