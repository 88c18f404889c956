import { expect, test } from "vitest";
import { factSlots, isChosenFact, isDerivedFact } from "./dated-fact.ts";

test("a day is recorded, chosen among those on record, or worked out by a rule: never two of these", () => {
  const kinds = new Map(
    factSlots.map(({ fact }) => [fact, [isChosenFact(fact), isDerivedFact(fact)].map(Number).join("")]),
  );
  expect(kinds.get("postmarkedOn")).toBe("00");
  expect(kinds.get("answeringAgencyReceivedOn")).toBe("10");
  expect(kinds.get("complaintReceiptDate")).toBe("01");
  expect([...kinds.values()]).not.toContain("11");
});
