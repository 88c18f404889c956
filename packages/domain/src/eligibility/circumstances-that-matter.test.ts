import { expect, test } from "vitest";
import { circumstancesThatMatter, whenSo } from "./circumstances-that-matter.ts";
import { triage } from "./triage.ts";
import { triageSubjects } from "./triage-subject.ts";

test("of a payment it matters whether there was any case; of arrears what a court or the parents did about them", () => {
  expect(circumstancesThatMatter("PAYMENT")).toContain("paidWithoutCase");
  expect(circumstancesThatMatter("ARREARS")).toEqual(
    expect.arrayContaining(["arrearsBeforeCourt", "paidOtherParentDirectly", "arrearsUndisputed"]),
  );
  expect(circumstancesThatMatter("PAYMENT")).not.toContain("arrearsUndisputed");
});

test("discrimination opens the door of civil rights whatever the subject", () => {
  for (const subject of triageSubjects) {
    const [issue] = triage([{ subject, circumstances: whenSo("discrimination") }]);
    expect(issue?.doors.find(({ door }) => door === "CIVIL_RIGHTS_FORM")?.role).not.toBe("NOT_AVAILABLE");
  }
});

test("how far the complaint has come is never asked: it is on record", () => {
  for (const subject of triageSubjects)
    expect(circumstancesThatMatter(subject)).not.toEqual(expect.arrayContaining(["localProcess"]));
});
