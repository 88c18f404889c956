import { plainDate } from "@redress/domain/calendar";
import { computeDeadlines } from "@redress/domain/deadlines";
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { explainDeadline } from "../lib/days/explain-deadline.ts";
import { world } from "../testing/complaints.ts";
import { renderConsole } from "../testing/render.tsx";
import { WhyThisDate } from "./why-this-date.tsx";

// Postmarked Friday, March 27, 2026; Tuesday, March 31 is a state holiday.
const deadlines = computeDeadlines(
  { filing: { channel: "MAIL", postmarkedOn: plainDate("2026-03-27") } },
  world,
);
const of = (ruleId: string) => {
  const found = deadlines.find((one) => one.ruleId === ruleId);
  if (!found) throw new Error(ruleId);
  return explainDeadline(found, "en");
};

describe("why this date", () => {
  it("tells each step in order, with the holiday that was passed over", async () => {
    renderConsole(<WhyThisDate {...of("complaint-receipt-date")} />);
    const steps = await screen.findAllByRole("listitem");
    expect(steps[0]?.textContent).toContain("Postmarked: Fri Mar 27, 2026");
    expect(steps[1]?.textContent).toContain("Tue Mar 31, 2026, 31 March (state holiday)");
    expect(steps[1]?.textContent).toContain("Mon Apr 6, 2026");
  });

  it("shows each citation once, as a link and not again in brackets", async () => {
    renderConsole(<WhyThisDate {...of("written-resolution")} />);
    expect((await screen.findAllByRole("link", { name: "Fam. Code 17800" })).length).toBe(1);
    expect(screen.queryByText(/\(Fam\. Code 17800\)/)).toBeNull();
  });

  it("names the doubt of a reading that is not sure", async () => {
    renderConsole(<WhyThisDate {...of("acknowledgement")} />);
    expect(await screen.findByText("Uncertain:")).toBeVisible();
  });
});
