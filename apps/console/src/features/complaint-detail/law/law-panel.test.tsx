import { plainDate as d } from "@redress/domain/calendar";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { aComplaint } from "../../../testing/complaints.ts";
import { axeFindings, renderConsole } from "../../../testing/render.tsx";
import { ComplaintPage } from "../complaint-page.tsx";

const page = <ComplaintPage id="complaint_1" />;

/** Posted on Thursday, September 3, 2026 and counted as received on Friday, September 11; today is Friday, November 20. */
const extended = {
  filing: { channel: "MAIL", postmarkedOn: d("2026-09-03"), dateStampedOn: d("2026-09-08") },
  extension: { days: 30, noticeMailedOn: d("2026-10-05"), reason: "The bank.", approvedById: "staff_2" },
} as const;

async function panel() {
  return within(await screen.findByRole("region", { name: "What the rulebook sees" }));
}

describe("what the rulebook knows of a record", () => {
  it("says that the extension eats the time to ask for a hearing, and what to tell the parent", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(page, { answers: { complaint: aComplaint({}, extended) } });
    const law = await panel();
    const line = law.getByText(/clocks? eats? (another|others)/);
    expect(line.closest("details")).not.toHaveAttribute("open");
    await user.click(line);
    const [first] = await within(line.closest("details") as HTMLElement).findAllByRole("listitem");
    expect(first).toHaveTextContent("The extension uses up the time to ask for a hearing");
    expect(first).toHaveTextContent(/Your own time did not grow.*Fam\. Code 17801\(c\)/);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("sets the readings beside each other, with their sources, their days and how sure they are", async () => {
    const user = userEvent.setup();
    renderConsole(page, { answers: { complaint: aComplaint({}, extended) } });
    const law = await panel();
    const line = law.getByText(/questions? on which the sources differ/);
    await user.click(line);
    const within_ = within(line.closest("details") as HTMLElement);
    expect((await within_.findAllByText("The dates follow this reading")).length).toBeGreaterThan(0);
    expect(within_.getAllByText(/How sure the first reading is: \d+ %\./).length).toBeGreaterThan(0);
    expect(within_.getAllByText(/(Opens|Last day) \w{3} \w{3} \d/).length).toBeGreaterThan(1);
  });

  it("says where each issue can be solved, with reason and citation, and why not elsewhere", async () => {
    const user = userEvent.setup();
    const issues = [
      { ordinal: 1, subject: "PAYMENT", description: "The October payment never came." },
      { ordinal: 2, subject: "CUSTODY_OR_VISITATION", description: "I want more visits." },
    ] as const;
    renderConsole(page, { answers: { complaint: aComplaint({}, { issues }) } });
    const law = await panel();
    await user.click(law.getByText("Where each issue can be solved"));
    const visits = within(await law.findByRole("group", { name: /custody|visitation/i }));
    const [court] = visits.getAllByRole("listitem");
    expect(court).toHaveTextContent(/^CourtGo here first/);
    expect(visits.getByText(/places, not for this/)).toBeVisible();
    expect(
      within(law.getByRole("group", { name: /payment/i })).getAllByRole("listitem")[0],
    ).toHaveTextContent("Complaint to the local agency");
  });

  it("has no line about clocks and sources when they agree", async () => {
    renderConsole(page, { answers: { complaint: aComplaint({ collisions: [], openQuestions: [] }) } });
    const law = await panel();
    expect(law.queryByText(/clock/)).toBeNull();
    expect(law.queryByText(/sources differ/)).toBeNull();
    expect(law.getByText("Where each issue can be solved")).toBeVisible();
  });

  it("warns that a later receipt would make the complaint untimely, and says what a withdrawn hearing ends", async () => {
    const user = userEvent.setup();
    // Known since Friday, August 7, 2026: the 90 days ended on Thursday, November 5; spoken on Monday, November 2.
    renderConsole(page, { answers: { complaint: aComplaint({}, { knewOn: d("2026-08-07") }) } });
    const law = await panel();
    await user.click(law.getByText("What if …"));
    await user.selectOptions(await law.findByLabelText("Suppose that"), "RECEIVED_LATER");
    expect(await law.findByText(/after the last day to make it in time, Thu Nov 5, 2026/)).toBeVisible();
    await user.clear(law.getByLabelText("Days"));
    await user.type(law.getByLabelText("Days"), "400");
    expect(await law.findByText("A whole number from -365 to 365")).toBeVisible();
    await user.selectOptions(law.getByLabelText("Suppose that"), "HEARING_WITHDRAWN");
    await waitFor(() => expect(law.queryByLabelText("Days")).toBeNull());
    const ended = await law.findAllByText(/^No longer: /);
    expect(ended.map((one) => one.textContent)).toEqual([
      "No longer: Last day for the hearing to begin, Mon Jan 4, 2027",
      "No longer: Proposed decision, Wed Feb 3, 2027",
    ]);
    expect(law.queryByText(/^New: /)).toBeNull();
  });
});

describe("before an extension", () => {
  it("shows what it moves, to when, and the window that it eats", async () => {
    const user = userEvent.setup();
    const availableActions = [{ action: "extendResolutionPeriod", allowed: true }];
    const { filing } = extended;
    renderConsole(page, { answers: { complaint: aComplaint({ availableActions }, { filing }) } });
    await user.click(await screen.findByRole("button", { name: "Extend time to resolve" }));
    const form = within(await screen.findByRole("dialog", { name: /Extend time to resolve/ }));
    const days = await form.findByLabelText("Days added");
    await user.clear(days);
    await user.type(days, "30");
    const mailed = form.getByRole("textbox", { name: /notice mailed/i });
    await user.clear(mailed);
    await user.type(mailed, "10/5/2026");
    expect(await form.findByText(/^Written resolution \(from .* to .*\)$/)).toBeVisible();
    expect(await form.findByText(/The extension uses up the time to ask for a hearing/)).toBeVisible();
  });
});
