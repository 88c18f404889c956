import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { ReceiveComplaintInput } from "../../gql/graphql.ts";
import { aComplaint, anEvent } from "../../testing/complaints.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { IntakePage } from "./intake-page.tsx";

const nobody = { staff: [], possibleDuplicates: [] };

function success(received: ReceiveComplaintInput[]) {
  return ({ input }: { input: ReceiveComplaintInput }) => {
    received.push(input);
    return {
      __typename: "ReceiveComplaintSuccess",
      clientMutationId: input.clientMutationId,
      complaint: aComplaint(),
      event: anEvent("Complaint received", 1),
      noticesQueued: [],
      cautions: [],
      possibleDuplicates: [],
    };
  };
}

async function fill(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(await screen.findByLabelText("Postmarked on"), "11/10/2026");
  await user.type(screen.getByLabelText("Date-stamped on"), "11/13/2026");
  await user.type(screen.getByLabelText(/^Given names/), "Yolanda");
  await user.type(screen.getByLabelText(/^Family names/), "Esparza-Whitcombe");
  await user.click(screen.getByLabelText("Custodial party"));
  await user.selectOptions(screen.getByLabelText("Subject"), "PAYMENT");
  await user.type(screen.getByLabelText("In the complainant’s words"), "The October payment never came.");
}

/** Opens what is about to be recorded. */
async function reviewed(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole("button", { name: "Review and record" }));
  return within(await screen.findByRole("dialog", { name: "Record this complaint?" }));
}

describe("a new complaint", () => {
  it("shows the receipt date and every deadline while the postmark is typed", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.type(await screen.findByLabelText("Postmarked on"), "3/27/2026");
    const clocks = within(screen.getByRole("complementary"));
    // Friday, March 27; Tuesday, March 31 is a holiday: received on Monday, April 6, due on Wednesday, May 6.
    expect(clocks.getByText("Mon Apr 6, 2026")).toBeVisible();
    expect(clocks.getAllByText("Wed May 6, 2026")[0]).toBeVisible();
    expect(clocks.getByText(/passing over Tue Mar 31, 2026, 31 March \(state holiday\)/)).toBeVisible();
    expect(
      clocks.getByText("Received Mon Apr 6, 2026. Written resolution due Wed May 6, 2026."),
    ).toBeInTheDocument();
    // What the dates rest on is named beside each, and linked behind one disclosure.
    const law = clocks.getByRole("group");
    expect(law).toHaveTextContent(/^The law behind these dates/);
    for (const link of clocks.getAllByRole("link", { hidden: true })) expect(law).toContainElement(link);
  });

  it("has nothing of the dates’ panel between the days and the name on the way by Tab", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.type(await screen.findByLabelText("Postmarked on"), "11/10/2026");
    screen.getByRole("button", { name: "Pick from a calendar: Knew, or should have known, on" }).focus();
    await user.tab();
    expect(
      screen.getByRole("button", { name: "Add how this day is known: Knew, or should have known, on" }),
    ).toHaveFocus();
    await user.tab();
    expect(screen.getByLabelText(/^Given names/)).toHaveFocus();
  });

  it("flags a complaint made on the day after the 90-day window and still takes it", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.click(await screen.findByLabelText("By word of mouth"));
    await user.type(screen.getByLabelText("Spoken on"), "11/20/2026");
    await user.type(screen.getByLabelText("Knew, or should have known, on"), "8/21/2026");
    expect(screen.getByText("Outside the 90-day window, still taken")).toBeVisible();
    await user.clear(screen.getByLabelText("Knew, or should have known, on"));
    await user.type(screen.getByLabelText("Knew, or should have known, on"), "8/22/2026");
    expect(screen.queryByText("Outside the 90-day window, still taken")).toBeNull();
  });

  it("tells that only a court decides a custody issue", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.selectOptions(await screen.findByLabelText("Subject"), "CUSTODY_OR_VISITATION");
    expect(screen.getByText("A matter for the court")).toBeVisible();
  });

  it("puts what is missing on top, with the focus on it and a link to each field", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(<IntakePage />, { answers: nobody });
    await user.click(await screen.findByRole("button", { name: "Review and record" }));
    const summary = await screen.findByRole("alert");
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole("link")).toHaveLength(5);
    await user.click(within(summary).getByRole("link", { name: "Enter a name, given or family." }));
    expect(screen.getByLabelText(/^Family names/)).toHaveFocus();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("refuses a day that has not come yet", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.type(await screen.findByLabelText("Postmarked on"), "11/21/2026");
    await user.click(screen.getByRole("button", { name: "Review and record" }));
    expect((await screen.findAllByText(/Sat Nov 21, 2026 is in the future/)).length).toBe(2);
  });

  it("sends one complaint for a double click and opens its record", async () => {
    const user = userEvent.setup();
    const received: ReceiveComplaintInput[] = [];
    const { location } = renderConsole(<IntakePage />, {
      answers: { ...nobody, receiveComplaint: success(received) },
    });
    await fill(user);
    const review = await reviewed(user);
    expect(
      review.getByText("Received Wed Nov 18, 2026. Written resolution due Fri Dec 18, 2026."),
    ).toBeVisible();
    expect(review.getByText("Esparza-Whitcombe")).toBeVisible();
    expect(received).toHaveLength(0);
    await user.dblClick(review.getByRole("button", { name: "Record the complaint" }));
    await waitFor(() => expect(location()).toBe("/complaints/complaint_1"));
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      filing: { channel: "MAIL", postmarkedOn: "2026-11-10", dateStampedOn: "2026-11-13" },
      complainant: {
        givenName: "Yolanda",
        familyName: "Esparza-Whitcombe",
        party: "CUSTODIAL_PARTY",
        language: "en",
      },
      issues: [{ subject: "PAYMENT", description: "The October payment never came." }],
    });
    expect(received[0]?.clientMutationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("shows the server's refusal at the field that it names, with the law", async () => {
    const user = userEvent.setup();
    const refusal = {
      __typename: "ActionRefused",
      code: "DATE_STAMP_BEFORE_POSTMARK",
      message: "The date stamp is earlier than the postmark.",
      field: ["input", "filing", "dateStampedOn"],
      citations: [{ key: "22-ccr-110164-a-1", label: "22 CCR 110164(a)(1)", title: "Mailed", url: null }],
      availableActions: [],
    };
    renderConsole(<IntakePage />, { answers: { ...nobody, receiveComplaint: refusal } });
    await fill(user);
    await user.click((await reviewed(user)).getByRole("button", { name: "Record the complaint" }));
    const summary = await screen.findByRole("alert");
    expect(within(summary).getByText("22 CCR 110164(a)(1)")).toBeVisible();
    expect(screen.getByLabelText("Date-stamped on")).toHaveAccessibleDescription(/earlier than the postmark/);
  });

  it("says at a field that is left that its date cannot be read, and stops saying it once it can", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    const postmark = await screen.findByLabelText("Postmarked on");
    await user.type(postmark, "20/11/2026");
    expect(screen.queryByText(/This is no date/)).toBeNull();
    await user.tab();
    expect(postmark).toHaveAccessibleDescription(/This is no date/);
    expect(screen.queryByRole("alert")).toBeNull();
    await user.clear(postmark);
    await user.type(postmark, "11/10/2026");
    expect(screen.queryByText(/This is no date/)).toBeNull();
  });

  it("says at the fields that a stamp of Mon Nov 9 precedes a postmark of Tue Nov 10, and a weekday that is another", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.type(await screen.findByLabelText("Postmarked on"), "11/10/2026");
    const stamp = screen.getByLabelText("Date-stamped on");
    await user.type(stamp, "11/9/2026");
    await user.type(screen.getByLabelText("Knew, or should have known, on"), "Mon Nov 6, 2026");
    await user.tab();
    expect(stamp).toHaveAccessibleDescription(/postmark/);
    expect(screen.getByText("That day is Fri Nov 6, 2026. Correct the day or the date.")).toBeVisible();
    await user.clear(screen.getByLabelText("Postmarked on"));
    await user.type(screen.getByLabelText("Postmarked on"), "11/9/2026");
    expect(stamp).not.toHaveAccessibleDescription(/earlier/);
  });

  it("says at a field that is left what can hardly be true, reads it out, and takes the complaint all the same", async () => {
    const user = userEvent.setup();
    const received: ReceiveComplaintInput[] = [];
    renderConsole(<IntakePage />, { answers: { ...nobody, receiveComplaint: success(received) } });
    await fill(user);
    const knew = screen.getByLabelText("Knew, or should have known, on");
    await user.type(knew, "11/12/2026");
    // Made on Tuesday, November 10; said to be known on Thursday the 12th.
    expect(screen.queryByText(/before the complainant knew/)).toBeNull();
    await user.tab();
    expect(knew).toHaveAccessibleDescription(/before the complainant knew \(Thu Nov 12, 2026\)/);
    expect(knew).not.toBeInvalid();
    await user.type(screen.getByLabelText(/^Telephone/), "abc");
    await user.tab();
    const spoken = document.querySelector("form [aria-live=polite]:not(:empty)");
    expect(spoken).toHaveTextContent(/before the complainant knew .*fewer digits than a telephone number/);
    const dialog = await reviewed(user);
    expect(dialog.getByText(/fewer digits than a telephone number/)).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Record the complaint" }));
    await waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]).toMatchObject({ knewOn: "2026-11-12", complainant: { phone: "abc" } });
  });

  it("tells a day of knowing from before the window was law as such", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.type(await screen.findByLabelText("Postmarked on"), "11/10/2026");
    await user.type(screen.getByLabelText("Knew, or should have known, on"), "10/1/1926");
    await user.tab();
    expect(screen.getByText(/knew before the 90-day window was law/)).toBeVisible();
    expect(screen.getByLabelText("Knew, or should have known, on")).toHaveAccessibleDescription(
      /more than 25 years before the complaint/,
    );
  });

  it("shows what may be the same once the typing rests, and of another person's complaint that it is there", async () => {
    const user = userEvent.setup();
    const asked: object[] = [];
    const same = { samePerson: true, sameCaseNumber: false, sameSubject: true };
    const theirs = { samePerson: false, sameCaseNumber: true, sameSubject: null };
    const possibleDuplicates = ({ complaint }: { complaint: object }) => {
      asked.push(complaint);
      return [
        {
          complaintId: "complaint_1",
          number: "CR-2026-31-000001",
          ...same,
          status: "RECEIVED",
          madeOn: "2026-11-16",
        },
        { complaintId: "complaint_2", number: "CR-2026-31-000002", ...theirs, status: null, madeOn: null },
      ];
    };
    renderConsole(<IntakePage />, { answers: { ...nobody, possibleDuplicates } });
    await user.type(await screen.findByLabelText(/^Given names/), "Yolanda");
    const hint = within(await screen.findByRole("region", { name: "2 complaints may be the same" }));
    expect(hint.getByRole("link", { name: /^CR-2026-31-000001/ })).toHaveAttribute("target", "_blank");
    expect(hint.getByText(/same person; same subject; made Mon Nov 16, 2026; Received/)).toBeVisible();
    expect(hint.getByText(/another person’s complaint on the same case/)).toBeVisible();
    // Not once for each letter.
    expect(asked.length).toBeLessThan(3);
    expect(asked.at(-1)).toMatchObject({ givenName: "Yolanda" });
  });

  it("takes a caretaker, a participant number, an interpreter, a representative's authority, and what a day is known by", async () => {
    const user = userEvent.setup();
    const received: ReceiveComplaintInput[] = [];
    renderConsole(<IntakePage />, { answers: { ...nobody, receiveComplaint: success(received) } });
    await fill(user);
    await user.click(screen.getByLabelText("Caretaker of the child"));
    await user.click(screen.getByLabelText("Yes"));
    await user.type(screen.getByLabelText(/^Participant number/), "0012345");
    await user.click(screen.getByRole("button", { name: "Add an authorized representative" }));
    await user.type(screen.getByLabelText(/^Representative’s first names/), "Luis");
    await user.type(screen.getByLabelText(/^Representative’s last names/), "Rivera");
    const authority = screen.getByLabelText(/^Written authority on file, dated/);
    await user.type(authority, "1/1/2099");
    await user.tab();
    expect(authority).toHaveAccessibleDescription(/future/);
    await user.clear(authority);
    await user.type(authority, "11/13/2026");
    await user.click(screen.getByRole("button", { name: "Add how this day is known: Postmarked on" }));
    const evidence = within(screen.getByRole("group", { name: "How it is known: Postmarked on" }));
    await user.click(evidence.getByLabelText("Postmark"));
    await user.click(evidence.getByLabelText("The postal service"));
    await user.click((await reviewed(user)).getByRole("button", { name: "Record the complaint" }));
    await waitFor(() => expect(received).toHaveLength(1));
    expect(received[0]).toMatchObject({
      filing: { channel: "MAIL", postmarkedOn: "2026-11-10", dateStampedOn: "2026-11-13" },
      evidence: [{ fact: "postmarkedOn", kind: "POSTMARK", source: "POSTAL_SERVICE", exactness: "EXACT" }],
      complainant: {
        party: "CARETAKER",
        interpreter: true,
        participantNumber: "0012345",
        representative: { givenName: "Luis", familyName: "Rivera", authorizedOn: "2026-11-13" },
      },
    });
  });

  it("never files by Enter in a field", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await fill(user);
    await user.type(screen.getByLabelText("Case number (optional)"), "0123{Enter}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("says beside the button that it was not sent, and takes what the server refused back once it is changed", async () => {
    const user = userEvent.setup();
    const fail = () => {
      throw new TypeError("Failed to fetch");
    };
    renderConsole(<IntakePage />, { answers: { ...nobody, receiveComplaint: fail } });
    await fill(user);
    await user.click((await reviewed(user)).getByRole("button", { name: "Record the complaint" }));
    const failure = await screen.findByRole("alert");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(failure.parentElement).toHaveFocus();
    expect(failure.parentElement?.nextElementSibling).toContainElement(
      screen.getByRole("button", { name: "Review and record" }),
    );
  });

  it("gives every control a name of its own when there are several issues", async () => {
    const user = userEvent.setup();
    renderConsole(<IntakePage />, { answers: nobody });
    await user.click(await screen.findByRole("button", { name: "Add another" }));
    const controls = [...screen.getAllByRole("textbox"), ...screen.getAllByRole("button")];
    const names = controls.map(
      (control) =>
        control.ariaLabel ?? (control as HTMLInputElement).labels?.[0]?.textContent ?? control.textContent,
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(screen.getByRole("textbox", { name: "In the complainant’s words, Issue 2" })).toBeVisible();
  });
});
