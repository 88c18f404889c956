import { plainDate } from "@redress/domain/calendar";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AcknowledgeComplaintInput } from "../../gql/graphql.ts";
import { aComplaint, anEvent } from "../../testing/complaints.ts";
import { ombudsperson } from "../../testing/people.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { fileReviewed } from "../../testing/reviewed.ts";
import { ChangedBanner } from "../../record/changed-banner.tsx";
import { ComplaintPage } from "./complaint-page.tsx";

const page = <ComplaintPage id="complaint_1" />;
type Arguments = { input: AcknowledgeComplaintInput };

function stale(input: AcknowledgeComplaintInput) {
  return {
    __typename: "StaleVersion",
    code: "STALE_VERSION",
    message: "The complaint has changed.",
    citations: [],
    expectedVersion: input.expectedVersion,
    current: aComplaint({ version: 2 }),
    changedBy: "Anneke Dufresne",
    changedAt: "2026-11-20T17:00:00Z",
    changes: [anEvent("Investigator assigned: Theo Brandvold", 2, "Anneke Dufresne")],
  };
}

function acknowledged(input: AcknowledgeComplaintInput) {
  return {
    __typename: "AcknowledgeComplaintSuccess",
    clientMutationId: input.clientMutationId,
    complaint: aComplaint({ version: input.expectedVersion + 1 }),
    event: anEvent("Complaint acknowledged", 3),
    noticesQueued: ["LCR002"],
  };
}

async function openAcknowledgement(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole("button", { name: "Acknowledge" }));
  const form = await screen.findByRole("dialog", { name: /Acknowledge/ });
  await within(form).findByLabelText("Acknowledgement mailed");
  return within(form);
}

describe("the record of a complaint", () => {
  it("says where it stands, who it is about and why each date is that date", async () => {
    const user = userEvent.setup();
    const { container } = renderConsole(page, { answers: { complaint: aComplaint() } });
    expect(await screen.findByRole("heading", { level: 1, name: "Complaint CR-2026-000101" })).toBeVisible();
    expect(screen.getByText("Day 18 of 30, due Wed Dec 2, 2026")).toBeVisible();
    expect(screen.getByText("11 days late, was due Mon Nov 9, 2026")).toBeVisible();
    // The panel says of both what the head says, in the same colour.
    const deadlines = within(screen.getByRole("region", { name: "Deadlines" }));
    for (const [title, standing, tone] of [
      ["Written resolution", "Day 18 of 30", "calm"],
      ["Acknowledgement", "11 days late", "late"],
    ] as const) {
      const line = deadlines.getByText(title).closest("li");
      expect(line).toHaveTextContent(standing);
      expect(line).toHaveAttribute("data-tone", tone);
    }
    expect(deadlines.queryByText("Overdue")).toBeNull();
    expect(document.title).toBe("CR-2026-000101 · Redress");
    await user.click(
      screen.getByRole("button", { name: /Written resolution.*Why this date/s, expanded: false }),
    );
    expect(
      screen
        .getAllByText("30 days after Mon Nov 2, 2026: Wed Dec 2, 2026")
        .some((one) => one.closest("[hidden]") === null),
    ).toBe(true);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says from when a complaint mailed on Tue Nov 17 counts as received, and that it came on Thu Nov 19", async () => {
    const filing = {
      channel: "MAIL",
      postmarkedOn: plainDate("2026-11-17"),
      dateStampedOn: plainDate("2026-11-19"),
    } as const;
    const complaint = aComplaint({ receivedOn: "2026-11-24" }, { filing });
    renderConsole(page, { answers: { complaint } });
    expect(await screen.findByText("Counts as received")).toBeVisible();
    expect(screen.getByText("Arrived Thu Nov 19, 2026")).toBeVisible();
    expect(screen.getByText("Counting starts Tue Nov 24, 2026, due Thu Dec 24, 2026")).toBeVisible();
  });

  it("names of two days to ask for a hearing the one that counts, and paints neither as a duty", async () => {
    const day = plainDate;
    const resolution = {
      datedOn: day("2026-08-25"),
      mailedOn: day("2026-08-25"),
      receivedOn: day("2026-08-31"),
      findings: [],
    };
    const filing = { channel: "ORAL", spokenOn: day("2026-08-03") } as const;
    renderConsole(page, { answers: { complaint: aComplaint({}, { filing, resolution }) } });
    const deadlines = within(await screen.findByRole("region", { name: "Deadlines" }));
    const counting = deadlines.getAllByText("This day counts").map((mark) => mark.closest("li"));
    expect(counting).toHaveLength(1);
    expect(counting[0]).toHaveTextContent("Hearing request, after the resolution");
    for (const window of deadlines.getAllByText(/^Hearing request/))
      expect(window.closest("li")).toHaveAttribute("data-tone", "calm");
  });

  it("offers no next step where the next duty is for somebody else to meet", async () => {
    const availableActions = [
      { action: "assignInvestigator", allowed: true },
      {
        action: "issueWrittenResolution",
        allowed: false,
        refusal: { code: "ROLE_NOT_ALLOWED", message: "Not yours.", citations: [] },
      },
    ];
    const more = { acknowledgement: { noticeMailedOn: plainDate("2026-11-05") } };
    renderConsole(page, { answers: { complaint: aComplaint({ availableActions }, more) } });
    expect(await screen.findByRole("button", { name: "Assign investigator" })).toHaveAttribute(
      "data-variant",
      "default",
    );
  });

  it("quotes the complainant and shows letters in the language that each is in", async () => {
    const notice = {
      id: "notice_1",
      form: "LCR002",
      status: "PREPARED",
      preparedAt: "2026-11-20T17:00:00Z",
      body: "Estimada Yolanda:",
    };
    renderConsole(page, { answers: { complaint: aComplaint({ notices: [notice] }) } });
    expect(await screen.findByText("Estimada Yolanda:")).toHaveAttribute("lang", "es");
    expect(screen.getByText("The October payment never came.")).toHaveAttribute("lang", "es");
  });

  it("tells a colleague’s change, and not one’s own in another tab", () => {
    const change = {
      __typename: "RecordChange" as const,
      beside: null,
      id: "complaint_1",
      version: 2,
      changedAt: "2026-11-20T17:00:00Z",
    };
    const banner = (changedBy: string) => (
      <ChangedBanner change={{ ...change, changedBy }} onSeen={() => undefined} />
    );
    renderConsole(banner("Maribel Ocampo"));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    renderConsole(banner("Anneke Dufresne"));
    expect(screen.getByText(/^Anneke Dufresne changed this complaint/)).toBeVisible();
  });

  it("looks absent when the server shows nothing", async () => {
    renderConsole(page, { answers: { complaint: null } });
    expect(await screen.findByRole("heading", { level: 1, name: "Not found" })).toBeVisible();
  });

  it("says beside a lawful action what to know before it, with its citation", async () => {
    const caution = {
      code: "EXTENSION_PERIOD_PASSED",
      message: "Only a notice mailed by Wed Dec 2, 2026 extends the time.",
      citations: [
        { key: "fam-code-17800", label: "Fam. Code 17800", title: "Complaint resolution", url: null },
      ],
    };
    const availableActions = [{ action: "extendResolutionPeriod", allowed: true, caution }];
    renderConsole(page, { answers: { complaint: aComplaint({ availableActions }) } });
    const extend = await screen.findByRole("button", { name: "Extend time to resolve" });
    expect(extend).not.toHaveAttribute("aria-disabled", "true");
    expect(extend).toHaveAccessibleDescription(/Only a notice mailed by .*Fam\. Code 17800/);
  });

  it("offers a role that only reads no button, and tells who may act", async () => {
    const refusal = { code: "ROLE_NOT_ALLOWED", message: "Ask a director.", citations: [] };
    const availableActions = [{ action: "extendResolutionPeriod", allowed: false, refusal }];
    const viewer = { ...ombudsperson, role: "STATE_ANALYST" as const, permissions: ["Complaint.read"] };
    renderConsole(page, { answers: { complaint: aComplaint({ availableActions }) }, viewer });
    expect(await screen.findByText("Your role reads this record and does not act on it.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Extend time to resolve" })).toBeNull();
    expect(screen.getByText("Ask a director.")).toBeInTheDocument();
  });

  it("keeps a refused action within reach and says why, with the law", async () => {
    const user = userEvent.setup();
    renderConsole(page, { answers: { complaint: aComplaint() } });
    await user.click(await screen.findByText("Not possible now (1)"));
    const extend = await screen.findByRole("button", { name: "Extend time to resolve" });
    expect(extend).toHaveAttribute("aria-disabled", "true");
    expect(extend).toHaveAccessibleDescription(/Only the director may extend the time\.\s*Fam\. Code 17800/);
    extend.focus();
    expect(extend).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("gives a receipt: what, when, by whom, what is next, which notices", async () => {
    const user = userEvent.setup();
    renderConsole(page, {
      answers: {
        complaint: aComplaint(),
        acknowledgeComplaint: ({ input }: Arguments) => acknowledged(input),
      },
    });
    const form = await openAcknowledgement(user);
    await fileReviewed(user, form.getByRole("button", { name: "Acknowledge" }));
    expect(await screen.findByText("Complaint acknowledged")).toBeVisible();
    expect(screen.getByText(/^Notices queued: LCR002 /)).toBeVisible();
    expect(screen.getByText(/Recorded .* by Maribel Ocampo\./)).toBeVisible();
  });

  it("shows both versions of a stale edit and applies mine to the new version on demand", async () => {
    const user = userEvent.setup();
    const sent: AcknowledgeComplaintInput[] = [];
    const acknowledgeComplaint = ({ input }: Arguments) => {
      sent.push(input);
      return input.expectedVersion === 1 ? stale(input) : acknowledged(input);
    };
    renderConsole(page, { answers: { complaint: aComplaint(), acknowledgeComplaint } });
    const form = await openAcknowledgement(user);
    await fileReviewed(user, form.getByRole("button", { name: "Acknowledge" }));
    const dialog = within(await screen.findByRole("dialog", { name: "This complaint has changed" }));
    expect(dialog.getByText("Investigator assigned: Theo Brandvold")).toBeVisible();
    expect(dialog.getByText("Fri Nov 20, 2026")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Apply mine to the new version" }));
    await waitFor(() =>
      expect(screen.queryByRole("dialog", { name: "This complaint has changed" })).toBeNull(),
    );
    expect(sent.map((input) => input.expectedVersion)).toEqual([1, 2]);
    expect(sent[0]?.clientMutationId).not.toBe(sent[1]?.clientMutationId);
  });

  it("keeps theirs and closes the form when told so", async () => {
    const user = userEvent.setup();
    renderConsole(page, {
      answers: { complaint: aComplaint(), acknowledgeComplaint: ({ input }: Arguments) => stale(input) },
    });
    const form = await openAcknowledgement(user);
    await fileReviewed(user, form.getByRole("button", { name: "Acknowledge" }));
    await user.click(await screen.findByRole("button", { name: "Keep theirs, discard mine" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
