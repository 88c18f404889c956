import { plainDate } from "@redress/domain/calendar";
import { expect, it } from "vitest";
import { demoPlan } from "./demo-plan.ts";
import { planMany } from "./many-plan.ts";
import { shippedContext } from "./invented-request.ts";

const today = plainDate("2026-11-19");

it("invents the same complaints every time, the oldest first", () => {
  const [one, other] = [planMany(500, today, shippedContext), planMany(500, today, shippedContext)];
  const lived = Array.from({ length: 500 }, (_, index) => one(index));
  expect(lived).toEqual(Array.from({ length: 500 }, (_, index) => other(index)));
  const days = lived.map(({ receivedOn }) => receivedOn);
  expect(days).toEqual([...days].sort());
});

it("gives every step of a plan a day that is not after today", () => {
  for (const { steps } of demoPlan(today, shippedContext))
    for (const { step } of steps) expect(step.on <= today).toBe(true);
});

it("makes Placer an office in mid-work, whatever the day of the week", () => {
  for (const day of ["2026-11-16", "2026-11-21", "2026-12-25", "2027-01-04"]) {
    const placer = demoPlan(plainDate(day), shippedContext).filter(
      ({ complaint }) => complaint.agencyId === "placer",
    );
    const open = placer.filter(
      ({ facts }) => facts.status === "RECEIVED" || facts.status === "UNDER_INVESTIGATION",
    );
    expect(open.length).toBeGreaterThanOrEqual(55);
    expect(open.length).toBeLessThanOrEqual(70);
    expect(placer.some(({ facts }) => facts.extension !== undefined)).toBe(true);
    expect(placer.some(({ facts }) => facts.status === "WITHDRAWN")).toBe(true);
  }
});
