import {
  actionWords,
  complaintActionNames,
  transitionOf,
  type ComplaintActionName,
} from "@redress/domain/complaint";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { actionDocuments } from "virtual:action-documents";
import { describe, expect, it } from "vitest";
import { aComplaint, anEvent } from "../../../testing/complaints.ts";
import type { FakeAnswers } from "../../../testing/fake-schema.ts";
import { axeFindings, renderConsole } from "../../../testing/render.tsx";
import { fileReviewed } from "../../../testing/reviewed.ts";
import { ComplaintPage } from "../complaint-page.tsx";

/** The actions that the API serves on a complaint, each with a form. */
const served = complaintActionNames.filter((name) => name in actionDocuments && transitionOf(name).input);

const items = [
  {
    ordinal: 1,
    description: "Send the October payment on.",
    responsible: { kind: "UNIT", name: "Accounting" },
    completedOn: "2026-11-18",
  },
  {
    ordinal: 2,
    description: "Write to both parents.",
    responsible: { kind: "EMPLOYEE", name: "Daniel Okafor" },
    completedOn: null,
  },
];

interface Sent {
  readonly input: Readonly<Record<string, unknown>>;
}

/** Opens the form of an action on a complaint; what is sent is taken and kept. */
async function open(
  action: ComplaintActionName,
  change: Readonly<Record<string, unknown>> = {},
  answers: FakeAnswers = {},
) {
  const user = userEvent.setup();
  const sent: Sent["input"][] = [];
  const complaint = aComplaint({ availableActions: [{ action, allowed: true }], ...change });
  renderConsole(<ComplaintPage id="complaint_1" />, {
    answers: {
      complaint,
      agencies: [{ __typename: "Agency", id: "agency_butte", name: "Butte County" }],
      staff: [{ __typename: "StaffMember", id: "staff_2", name: "Daniel Okafor", role: "INVESTIGATOR" }],
      ...answers,
      [action]: ({ input }: Sent) => {
        sent.push(input);
        return {
          __typename: `${action.charAt(0).toUpperCase()}${action.slice(1)}Success`,
          clientMutationId: input["clientMutationId"],
          complaint: aComplaint({ version: 2 }),
          event: anEvent("Done", 2),
          noticesQueued: [],
        };
      },
    },
  });
  const { en: title } = actionWords[action];
  await user.click(await screen.findByRole("button", { name: title }));
  const drawer = await screen.findByRole("dialog", { name: `${title}: CR-2026-000101` });
  const form = within(drawer);
  await form.findByRole("button", { name: title });
  const file = async (): Promise<Sent["input"] | undefined> => {
    await fileReviewed(user, form.getByRole("button", { name: title }));
    await waitFor(() => expect(sent).toHaveLength(1));
    return sent[0];
  };
  return { user, form, drawer, file };
}

describe("the form of an action on a complaint", () => {
  it.each(served)("is there for %s, made from its row, and axe finds nothing wrong", async (action) => {
    const { form, drawer } = await open(action, { resolutionActions: items });
    const typed = Object.values(transitionOf(action).input ?? {}).filter(({ kind }) =>
      ["DAY", "PAST_DAY", "TEXT", "LONG_TEXT"].includes(kind),
    );
    for (const { label } of typed)
      expect(form.getAllByLabelText(new RegExp(`^${label.en.replaceAll(/[()]/g, "\\$&")}`))).not.toEqual([]);
    expect(await axeFindings(drawer)).toEqual([]);
  });
});

describe("action items", () => {
  it("are planned one by one, each with who must do it", async () => {
    const { user, form, file } = await open("planResolutionActions");
    await user.type(form.getByLabelText("What is to be done"), "Pay it.");
    await user.selectOptions(form.getByLabelText("Responsible"), "Unit");
    await user.type(form.getByLabelText("Name"), "Accounting");
    await user.click(form.getByRole("button", { name: "Add another" }));
    const second = within(form.getByRole("group", { name: "Action item 2" }));
    await user.type(second.getByLabelText("What is to be done"), "Say so.");
    await user.selectOptions(second.getByLabelText("Responsible"), "Agency");
    await user.type(second.getByLabelText("Name"), "Placer");
    expect(await file()).toMatchObject({
      complaintId: "complaint_1",
      expectedVersion: 1,
      actions: [
        { description: "Pay it.", responsible: { kind: "UNIT", name: "Accounting" } },
        { description: "Say so.", responsible: { kind: "AGENCY", name: "Placer" } },
      ],
    });
  });

  it("stand on the record with who must do them and when they were completed", async () => {
    renderConsole(<ComplaintPage id="complaint_1" />, {
      answers: { complaint: aComplaint({ resolutionActions: items }) },
    });
    const panel = within(await screen.findByRole("region", { name: "Action items" }));
    const [first, second] = panel.getAllByRole("listitem");
    expect(first).toHaveTextContent(/Send the October payment on\..*Unit.*Accounting.*Wed Nov 18, 2026/);
    expect(second).not.toHaveTextContent("Completed");
  });

  it("are completed one at a time; the only one still open is chosen already", async () => {
    const { form, file } = await open("completeResolutionAction", { resolutionActions: items });
    expect(form.getByRole("radio", { name: "2. Write to both parents." })).toBeChecked();
    expect(form.queryByRole("radio", { name: /^1\./ })).toBeNull();
    expect(await file()).toMatchObject({ ordinal: 2, completedOn: "2026-11-20" });
  });
});

it("a complaint cannot be closed before its resolution was mailed, in the words of the domain", async () => {
  const resolution = { datedOn: "2026-11-18", mailedOn: "2026-11-19", receivedOn: null, findings: [] };
  const { user, form } = await open("closeComplaint", { resolution });
  await user.clear(form.getByLabelText("Closed"));
  await user.type(form.getByLabelText("Closed"), "11/18/2026");
  await user.click(form.getByRole("button", { name: "Close complaint" }));
  expect(await form.findByRole("link", { name: /^Closed: .*Thu Nov 19, 2026/ })).toBeVisible();
});

describe("amending", () => {
  const issues = [
    { ordinal: 1, subject: "PAYMENT", description: "The October payment never came." },
    { ordinal: 2, subject: "ARREARS", description: "The sum is wrong." },
  ];

  it("starts from the issues as they stand, takes none away, and advises on a new one", async () => {
    const { user, form, file } = await open("amendComplaint", { issues });
    expect(form.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await user.click(form.getByRole("button", { name: "Add another" }));
    const third = within(form.getByRole("group", { name: "Issue 3" }));
    await user.selectOptions(third.getByLabelText("Subject"), "CUSTODY_OR_VISITATION");
    expect(third.getByText("A matter for the court")).toBeVisible();
    await user.type(third.getByLabelText("What happened"), "He may not see them.");
    expect(await file()).toMatchObject({
      issues: [
        { subject: "PAYMENT", description: "The October payment never came." },
        { subject: "ARREARS", description: "The sum is wrong." },
        { subject: "CUSTODY_OR_VISITATION", description: "He may not see them." },
      ],
    });
  });

  it("stands on the record each time", async () => {
    const amendments = [
      { amendedOn: "2026-11-10", noticeMailedOn: "2026-11-12" },
      { amendedOn: "2026-11-17", noticeMailedOn: "2026-11-18" },
    ];
    renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint: aComplaint({ amendments }) } });
    const panel = within(await screen.findByRole("region", { name: "Particulars" }));
    expect(panel.getAllByText("Complaint amended", { selector: "dl dl dt" })).toHaveLength(2);
    expect(panel.getByText("Thu Nov 12, 2026")).toBeVisible();
  });
});

describe("correcting a date", () => {
  const effect = {
    __typename: "PreviewCorrectionSuccess",
    fact: "spokenOn",
    title: "Spoken",
    from: "2026-11-02",
    to: "2026-11-03",
    version: 1,
    token: "as-shown",
    dates: [
      {
        ruleId: "written-resolution",
        title: "Written resolution",
        wasOn: "2026-12-02",
        dueOn: "2026-12-03",
        explanation: "30 days after Tue Nov 3, 2026: Thu Dec 3, 2026",
      },
    ],
    uncertain: [],
  };

  it("offers the days on record, shows what moves first, and sends what was shown", async () => {
    const { user, form, file } = await open("correctFact", {}, { previewCorrection: effect });
    const dates = form.getByRole("radiogroup", { name: "Date to correct" });
    expect(
      within(dates)
        .getAllByRole("radio")
        .map((one) => one.closest("label, div")?.textContent),
    ).toHaveLength(2);
    await user.click(form.getByRole("radio", { name: "Spoken" }));
    await user.type(form.getByLabelText("Right day"), "11/3/2026");
    await user.type(form.getByLabelText("Reason"), "The log says so.");
    await user.click(form.getByRole("radio", { name: "Telephone log" }));
    await user.selectOptions(form.getByLabelText("Who says so"), "The agency");
    await user.click(form.getByRole("button", { name: "Show what changes" }));
    expect(
      await form.findByText("Written resolution (from Wed Dec 2, 2026 to Thu Dec 3, 2026)"),
    ).toBeVisible();
    expect(await file()).toMatchObject({
      fact: "spokenOn",
      to: "2026-11-03",
      reason: "The log says so.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY", exactness: "EXACT" },
      shown: "as-shown",
    });
  });

  it("says in place of the effect why a correction cannot be", async () => {
    const refused = {
      __typename: "ActionRefused",
      code: "NOTHING_CHANGES",
      message: "This is the day that is recorded already.",
      field: ["input", "to"],
      citations: [],
      availableActions: [],
    };
    const { user, form } = await open("correctFact", {}, { previewCorrection: refused });
    await user.click(form.getByRole("radio", { name: "Knew or should have known" }));
    await user.type(form.getByLabelText("Reason"), "It is not known.");
    await user.click(form.getByRole("button", { name: "Show what changes" }));
    expect(await form.findByText("This is the day that is recorded already.")).toBeVisible();
  });

  it("stands on the record: what it was and is, why, what proves it, and by whom", async () => {
    const correction = {
      fact: "spokenOn",
      from: "2026-11-02",
      to: "2026-11-03",
      reason: "The log says so.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY", exactness: "EXACT" },
      by: { __typename: "StaffMember", id: "staff_2", name: "Priya Raman" },
    };
    const complaint = aComplaint({ corrections: [correction] });
    renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint } });
    const panel = within(await screen.findByRole("region", { name: "Corrections" }));
    expect(panel.getByText("Spoken (from Mon Nov 2, 2026 to Tue Nov 3, 2026)")).toBeVisible();
    expect(panel.getByText("Telephone log: The agency")).toBeVisible();
    expect(panel.getByText("Corrected by Priya Raman")).toBeVisible();
  });
});

describe("a transfer", () => {
  const agency = (id: string, name: string) => ({ __typename: "Agency", id: `agency_${id}`, name });
  const [placer, butte] = [agency("placer", "Placer County"), agency("butte", "Butte County")];
  /** Sent by Placer to Butte on Monday, November 16, 2026. */
  const transfer = {
    fromAgency: placer,
    toAgency: butte,
    sentOn: "2026-11-16",
    sentBy: "FAX",
    reason: "The case is there.",
  };

  it("goes to any agency but the one that has the complaint", async () => {
    const { user, form, file } = await open("transferComplaint", {}, { agencies: [butte, placer] });
    await user.click(form.getByRole("combobox", { name: "Sent to" }));
    expect(await screen.findAllByRole("option")).toHaveLength(1);
    await user.click(screen.getByRole("option", { name: "Butte County" }));
    await user.click(form.getByRole("radio", { name: "Fax" }));
    await user.type(form.getByLabelText("Reason"), "The case is there.");
    expect(await file()).toMatchObject({
      toAgencyId: "agency_butte",
      sentOn: "2026-11-20",
      sentBy: "FAX",
      reason: "The case is there.",
    });
  });

  it("cannot come in before it was sent", async () => {
    const { user, form } = await open("receiveTransfer", { status: "TRANSFER_SENT", transfer });
    const day = form.getByLabelText("Transfer (LCR004) received");
    await user.clear(day);
    await user.type(day, "11/13/2026");
    await user.click(form.getByRole("button", { name: "Record receipt of the transfer" }));
    expect(await form.findAllByText(/Mon Nov 16, 2026/)).not.toEqual([]);
  });

  it("stands on the record: from whom to whom, when, the dispute, and whose the Department says it is, by what", async () => {
    const complaint = aComplaint({
      transfer: {
        ...transfer,
        receivedOn: "2026-11-17",
        disputeContactedOn: "2026-11-18",
        disputeReason: "The case was closed here.",
        determinedOn: "2026-11-19",
        ownership: "TRANSFERRING",
        determinationEvidence: { kind: "LETTER_DATE", source: "DEPARTMENT", exactness: "EXACT" },
      },
    });
    const { container } = renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint } });
    const panel = await screen.findByRole("region", { name: "Transfer" });
    for (const said of [
      /From Placer County to Butte County/,
      /Mon Nov 16, 2026.*Fax.*The case is there\./,
      /Transfer \(LCR004\) received.*Tue Nov 17, 2026/,
      /Wed Nov 18, 2026.*The case was closed here\./,
      /Thu Nov 19, 2026.*The agency that sent it.*How this is known.*Date of the letter: The Department/,
    ])
      expect(panel).toHaveTextContent(said);
    expect(panel).not.toHaveTextContent("copy");
    expect(await axeFindings(container)).toEqual([]);
  });
});

it("a record that another agency has taken over says so on top, with what is left to do here", async () => {
  const handedOver = {
    takenOn: "2026-11-18",
    toAgency: { __typename: "Agency", id: "agency_butte", name: "Butte County" },
  };
  const complaint = aComplaint({
    handedOver,
    availableActions: [{ action: "acknowledgeComplaint", allowed: true }],
  });
  renderConsole(<ComplaintPage id="complaint_1" />, { answers: { complaint } });
  expect(await screen.findByText("Butte County took over this complaint on Wed Nov 18, 2026")).toBeVisible();
  expect(screen.getByText("Your agency can still: Acknowledge.")).toBeVisible();
});
