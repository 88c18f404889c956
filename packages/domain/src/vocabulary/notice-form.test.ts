import { anIssue, complaintOf, handedIn, live, type LifeStep } from "@redress/testkit";
import { expect, test } from "vitest";
import { formNumber } from "./notice-form.ts";
import { plainDate } from "../calendar/plain-date.ts";

test.each([
  ["LCR002", "LCR002"],
  ["LCR004_COPY", "LCR004"],
  ["SH001", "SH001"],
  ["NO_RESOLUTION_ADVICE", null],
  ["WITHDRAWAL_CONFIRMATION", null],
] as const)("%s has the number %s", (form, number) => expect(formNumber(form)).toBe(number));

test("a withdrawal is confirmed in writing, so that nobody’s complaint ends without their knowing", () => {
  const steps: readonly LifeStep[] = [
    { action: "receiveComplaint", filing: handedIn("2026-04-01"), issues: [anIssue(1)] },
    {
      action: "withdrawComplaint",
      withdrawnOn: plainDate("2026-04-06"), // a Monday
      manner: "ORAL",
      note: "The payment has arrived.",
    },
  ];
  expect(live(steps).forms).toEqual(["WITHDRAWAL_CONFIRMATION"]);
  expect(complaintOf(steps).status).toBe("WITHDRAWN");
});
