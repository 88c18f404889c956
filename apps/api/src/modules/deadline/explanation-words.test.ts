import { plainDate } from "@redress/domain/calendar";
import { explain, type ExplanationStep } from "@redress/domain/deadlines";
import { expect, test } from "vitest";
import { explanationInWords } from "./explanation-words.ts";

const steps: ExplanationStep[] = [
  { kind: "START", fact: "complaintReceiptDate", to: plainDate("2026-03-02") },
  { kind: "ADD_CALENDAR_DAYS", from: plainDate("2026-03-02"), days: 30, to: plainDate("2026-04-01") },
];

test("remembered words are those that the domain says, in each language and for each rule", () => {
  for (let time = 0; time < 2; time += 1) {
    for (const language of ["en", "es"] as const) {
      for (const ruleId of ["written-resolution", "acknowledgement"] as const) {
        expect(explanationInWords(ruleId, JSON.stringify(steps), language)).toBe(
          explain({ ruleId, steps }, language),
        );
      }
    }
  }
});

test("forgetting what is too much changes no answer", () => {
  const wrong: number[] = [];
  for (let day = 1; day <= 9_000; day += 1) {
    const [start, add] = [steps[0], { ...steps[1], days: day }];
    const words = explanationInWords("written-resolution", JSON.stringify([start, add]), "en");
    if (!words.includes(String(day))) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});
