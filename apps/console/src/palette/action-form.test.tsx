import type { ActionFields } from "@redress/domain/input";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { speak } from "../i18n/i18n.ts";
import { setPreferences } from "../lib/preferences.ts";
import { aCorrection, aRecord, everyField } from "../testing/every-field.ts";
import { axeFindings, renderConsole } from "../testing/render.tsx";
import { fileReviewed } from "../testing/reviewed.ts";
import type { ActionAnswer } from "../lib/act/action-answer.ts";
import { ActionForm } from "./action-form.tsx";
import type { PaletteRecord } from "./palette.ts";
import type { Transmit } from "./use-action.ts";

const done: ActionAnswer = { kind: "DONE", id: "complaint_1" };

function open(
  fields: ActionFields,
  { record = aRecord(), transmit = async () => done }: Partial<Stage> = {},
) {
  const onClose = vi.fn<() => void>();
  const sent = vi.fn<Transmit>(transmit);
  const action = { title: "File it", fields, citations: [] };
  const form = (
    <ActionForm
      action={action}
      record={record}
      version={4}
      draft={{ form: "closeComplaint", about: "complaint_1" }}
      transmit={sent}
      onClose={onClose}
      onCancel={onClose}
    />
  );
  return { ...renderConsole(form), onClose, sent, user: userEvent.setup() };
}

interface Stage {
  readonly record: PaletteRecord;
  readonly transmit: Transmit;
}

/** Fills a field in at one stroke. */
async function fill(
  user: ReturnType<typeof userEvent.setup>,
  field: HTMLElement,
  text: string,
): Promise<void> {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

const file = () => screen.getByRole("button", { name: "File it" });

describe("the form of an action", () => {
  it("asks for every kind of field under its name, and axe finds nothing wrong", async () => {
    const { container } = open(everyField);
    expect(await screen.findByLabelText("Closed")).toHaveValue("11/20/2026");
    expect(screen.getByLabelText("Closed")).toHaveAccessibleDescription(/The day the last letter left/);
    expect(screen.getByLabelText("Review (optional)")).toHaveValue("");
    expect(screen.getByRole("radiogroup", { name: "Sent by" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Outcome" })).toBeVisible();
    expect(within(screen.getByRole("group", { name: "Grounds" })).getAllByRole("checkbox")).toHaveLength(2);
    expect(screen.getByLabelText("Days")).toHaveValue("30");
    expect(screen.getByRole("radiogroup", { name: "Urgent" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Who must do it" })).toBeVisible();
    expect(screen.getByRole("group", { name: "Action item 1" })).toBeVisible();
    expect(screen.getByRole("group", { name: "2. Custody" })).toHaveTextContent("Only a court decides this.");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("takes each answer as it is typed, picked or ticked, and sends it as the input describes it", async () => {
    const { user, sent, onClose } = open(everyField);
    await fill(user, await screen.findByLabelText("Review (optional)"), "12/1/2026");
    await fill(user, screen.getByLabelText("Subject line"), " Closing ");
    await fill(user, screen.getByLabelText("Reason"), "Nothing is left to do.");
    await user.click(screen.getByRole("radio", { name: "Fax" }));
    await user.selectOptions(screen.getByLabelText("Outcome"), "Paid");
    await user.click(screen.getByRole("checkbox", { name: "Paid late" }));
    await fill(user, screen.getByLabelText("Days"), "20");
    await user.click(screen.getByRole("radio", { name: "No" }));
    await user.type(screen.getByRole("combobox", { name: "Keeper" }), "daniel");
    await user.click(await screen.findByRole("option", { name: "Daniel Okafor, Supervisor" }));
    await user.type(screen.getByRole("combobox", { name: "Sent to" }), "butte");
    await user.click(await screen.findByRole("option", { name: "Butte County" }));
    await user.click(screen.getByRole("radio", { name: "2. Custody" }));
    await fill(user, screen.getByLabelText("Unit"), "Accounting");
    await fill(user, screen.getByLabelText("What is to be done"), "Pay it.");
    const [payment, custody] = screen.getAllByLabelText("Explanation");
    await fill(user, payment!, "It was paid.");
    await fill(user, custody!, "A court decides.");
    await fileReviewed(user, file());
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]?.[0]).toEqual({
      closedOn: "2026-11-20",
      reviewOn: "2026-12-01",
      subject: "Closing",
      reason: "Nothing is left to do.",
      way: "FAX",
      outcome: "PAID",
      grounds: ["G2"],
      days: 20,
      urgent: false,
      keeperId: "s2",
      toAgencyId: "a1",
      issue: 2,
      responsible: { unit: "Accounting" },
      items: [{ text: "Pay it." }],
      findings: [
        { issueOrdinal: 1, explanation: "It was paid." },
        { issueOrdinal: 2, explanation: "A court decides." },
      ],
    });
    expect(sent.mock.calls[0]?.[2]).toBe(4);
  });

  it("says at each field and above all of them what is missing, in the domain’s words, and sends nothing", async () => {
    const { user, sent, container } = open(everyField);
    await user.clear(await screen.findByLabelText("Closed"));
    await fill(user, screen.getByLabelText("Review (optional)"), "soon");
    await fill(user, screen.getByLabelText("Days"), "31");
    await user.click(file());
    const summary = await screen.findByRole("alert");
    expect(summary).toHaveFocus();
    const messages = within(summary)
      .getAllByRole("link")
      .map((link) => link.textContent);
    expect(messages).toEqual([
      "Closed: Enter a date.",
      "Review: This is no date. Write it like 3/6/2026.",
      "Subject line: Write something here.",
      "Reason: Give the reason; the notice must state it.",
      "Sent by: Choose one.",
      "Outcome: Choose one.",
      "Days: An extension is a whole number of days from 1 to 30.",
      "Urgent: Choose one.",
      "Keeper: Choose one.",
      "Sent to: Choose one.",
      "Which issue: Choose one.",
      "Who must do it, Unit: Write something here.",
      "Action item 1, What is to be done: Write something here.",
      "1. Payment, Explanation: Write something here.",
      "2. Custody, Explanation: Write something here.",
    ]);
    expect(screen.getByLabelText("Closed")).toHaveAccessibleDescription(/Enter a date/);
    await user.click(within(summary).getAllByRole("link")[5]!);
    expect(screen.getByLabelText("Outcome")).toHaveFocus();
    expect(sent).not.toHaveBeenCalled();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("takes a mended field off the list at once", async () => {
    const { user } = open({ subject: everyField.subject });
    await user.click(await screen.findByRole("button", { name: "File it" }));
    await user.type(screen.getByLabelText("Subject line"), "C");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes what a recorded day is known by, where somebody says so", async () => {
    const { user, sent } = open({ closedOn: everyField.closedOn });
    await user.click(await screen.findByRole("button", { name: /^Add how this day is known/ }));
    const evidence = within(screen.getByRole("group", { name: "How it is known: Closed" }));
    await user.click(file());
    expect(
      within(await screen.findByRole("alert")).getByRole("link", { name: "Known by: Choose one." }),
    ).toBeVisible();
    await user.selectOptions(evidence.getByLabelText("Known by"), "Telephone log");
    await user.selectOptions(evidence.getByLabelText("Who says so"), "Someone else");
    await user.click(file());
    expect(await screen.findByRole("link", { name: /^Their name or number: / })).toBeVisible();
    await fill(user, evidence.getByLabelText("Their name or number"), "Yolanda’s brother");
    await fileReviewed(user, file());
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]?.[0]).toEqual({
      closedOn: "2026-11-20",
      evidence: [
        {
          fact: "withdrawnOn",
          kind: "PHONE_LOG",
          source: "OTHER",
          sourceName: "Yolanda’s brother",
          exactness: "EXACT",
        },
      ],
    });
  });

  it("offers the clean files of the record as evidence of a day, and sends the one that is chosen", async () => {
    const attachments = async () => [{ id: "attachment_1", name: "letter.pdf" }];
    const record = { ...aRecord(), attachments };
    const { container, user, sent } = open({ closedOn: everyField.closedOn }, { record });
    await user.click(await screen.findByRole("button", { name: /^Add how this day is known/ }));
    const evidence = within(screen.getByRole("group", { name: "How it is known: Closed" }));
    await user.selectOptions(evidence.getByLabelText("Known by"), "Telephone log");
    await user.selectOptions(evidence.getByLabelText("Who says so"), "The agency");
    await user.click(await evidence.findByRole("combobox", { name: /^File that shows it/ }));
    await user.keyboard("letter");
    await user.click(await screen.findByRole("option", { name: "letter.pdf" }));
    expect(await axeFindings(container)).toEqual([]);
    await fileReviewed(user, file());
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]?.[0]).toMatchObject({
      evidence: [{ fact: "withdrawnOn", kind: "PHONE_LOG", attachmentId: "attachment_1" }],
    });
  });

  it("refuses a past day that has not come, and lets a plan lie ahead", async () => {
    const { user, sent } = open({ closedOn: everyField.closedOn, reviewOn: everyField.reviewOn });
    await fill(user, await screen.findByLabelText("Closed"), "11/23/2026");
    await fill(user, screen.getByLabelText("Review (optional)"), "11/23/2026");
    await user.click(file());
    expect(within(await screen.findByRole("alert")).getAllByRole("link")).toHaveLength(1);
    expect(sent).not.toHaveBeenCalled();
  });

  it("counts what is written in a long text", async () => {
    const { user } = open({ reason: everyField.reason });
    await fill(user, await screen.findByLabelText("Reason"), "Paid. 💵");
    expect(screen.getByText("7 of 10,000 characters")).toBeVisible();
  });

  it("files nothing when Enter is pressed in a field", async () => {
    const { user, sent } = open({ closedOn: everyField.closedOn });
    await user.type(await screen.findByLabelText("Closed"), "{Enter}");
    expect(sent).not.toHaveBeenCalled();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("opens on its first field, also while what may be chosen there is still on its way", async () => {
    open({ keeper: everyField.keeper }, { record: aRecord({ staff: () => new Promise(() => undefined) }) });
    expect(await screen.findByRole("combobox", { name: "Keeper" })).toHaveFocus();
  });

  it("adds items up to the most there may be and takes them away, the focus following", async () => {
    const { user, sent } = open({ items: everyField.items });
    const add = await screen.findByRole("button", { name: "Add another" });
    await user.click(add);
    await waitFor(() => expect(screen.getAllByLabelText("What is to be done")[1]).toHaveFocus());
    await user.keyboard("Second.");
    await user.click(add);
    expect(screen.queryByRole("button", { name: "Add another" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Remove: Action item 3" }));
    await user.click(screen.getByRole("button", { name: "Remove: Action item 1" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Add another" })).toHaveFocus());
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await fileReviewed(user, file());
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]?.[0]).toEqual({ items: [{ text: "Second." }] });
  });

  it("starts a list from what stands in the record, and lets none of that be left out", async () => {
    const items = { ...everyField.items, startsFrom: "items" } as const;
    const record = aRecord({ facts: { items: [{ text: "Pay it." }, { text: "Say so." }] } });
    const { user } = open({ items }, { record });
    expect(
      (await screen.findAllByLabelText("What is to be done")).map(
        (one) => (one as HTMLTextAreaElement).value,
      ),
    ).toEqual(["Pay it.", "Say so."]);
    expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add another" }));
    expect(screen.getAllByRole("button", { name: /^Remove/ })).toHaveLength(1);
  });

  it("tries again for the people when they could not be fetched", async () => {
    const staff = vi.fn<PaletteRecord["staff"]>().mockRejectedValueOnce(new TypeError("Failed to fetch"));
    staff.mockResolvedValue([{ id: "s1", name: "Rosa Delgado" }]);
    const { user } = open({ keeper: everyField.keeper }, { record: aRecord({ staff }) });
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("combobox", { name: "Keeper" })).toBeVisible();
    expect(staff).toHaveBeenCalledWith(["SUPERVISOR"]);
  });

  it("shows what the server has against a field at that field", async () => {
    const message = "It was closed before.";
    const transmit: Transmit = async () => ({
      kind: "REFUSED",
      troubles: [{ message, citations: [], path: ["input", "responsible", "unit"] }],
    });
    const { user } = open({ responsible: everyField.responsible }, { transmit });
    await fill(user, await screen.findByLabelText("Unit"), "Accounting");
    await fileReviewed(user, file());
    expect(
      within(await screen.findByRole("alert")).getByRole("link", {
        name: `Who must do it, Unit: ${message}`,
      }),
    ).toBeVisible();
    expect(screen.getByLabelText("Unit")).toHaveAccessibleDescription(message);
  });

  it("is sent only after all of it stood there once more, and goes back to the form with nothing lost", async () => {
    const { user, sent, onClose } = open({ closedOn: everyField.closedOn, way: everyField.way });
    await user.click(await screen.findByRole("radio", { name: "Fax" }));
    await user.click(file());
    const review = await screen.findByRole("dialog", { name: "File it?" });
    expect(review).toHaveTextContent(/Closed.*Fri Nov 20, 2026.*Sent by.*Fax/);
    expect(await axeFindings(review)).toEqual([]);
    await user.click(within(review).getByRole("button", { name: "Go on editing" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).not.toHaveBeenCalled();
    expect(file()).toHaveFocus();
    expect(screen.getByRole("radio", { name: "Fax" })).toBeChecked();
    await fileReviewed(user, file());
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    expect(sent).toHaveBeenCalledOnce();
  });

  it("keeps one key until a definite answer, and sends nothing twice at a double click", async () => {
    let lose = (): void => undefined;
    const lost = new Promise<ActionAnswer>((_, reject) => {
      lose = () => reject(new TypeError("Failed to fetch"));
    });
    const transmit = vi.fn<Transmit>().mockReturnValueOnce(lost);
    transmit.mockResolvedValueOnce({ kind: "REFUSED", troubles: [] }).mockResolvedValue(done);
    const { user, sent, onClose } = open({ closedOn: everyField.closedOn }, { transmit });
    await user.click(await screen.findByRole("button", { name: "File it" }));
    await user.dblClick(await screen.findByRole("button", { name: "Record" }));
    expect(sent).toHaveBeenCalledOnce();
    lose();
    expect(await screen.findByText("No answer from the server")).toBeVisible();
    await fileReviewed(user, file());
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await fileReviewed(user, file());
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const keys = sent.mock.calls.map(([, key]) => key);
    expect(keys).toHaveLength(3);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it("puts one’s own input beside somebody else’s change, in words, and applies it to the new version on demand", async () => {
    const stale = { version: 9, changedBy: "Priya Raman", changedAt: "2026-11-20T17:00:00Z", changes: [] };
    const transmit = vi.fn<Transmit>().mockResolvedValueOnce({ kind: "STALE", stale });
    transmit.mockResolvedValue(done);
    const fields = { keeper: everyField.keeper, way: everyField.way, closedOn: everyField.closedOn };
    const { user, sent } = open(fields, { transmit });
    await user.type(await screen.findByRole("combobox", { name: "Keeper" }), "rosa");
    await user.click(await screen.findByRole("option", { name: /^Rosa Delgado/ }));
    await user.click(screen.getByRole("radio", { name: "E-mail" }));
    await fileReviewed(user, file());
    const dialog = within(await screen.findByRole("dialog", { name: "This complaint has changed" }));
    expect(dialog.getByText("Rosa Delgado")).toBeVisible();
    expect(dialog.getByText("E-mail")).toBeVisible();
    expect(dialog.getByText("Fri Nov 20, 2026")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Apply mine to the new version" }));
    await waitFor(() => expect(sent).toHaveBeenCalledTimes(2));
    expect(sent.mock.calls.map(([, , expectedVersion]) => expectedVersion)).toEqual([4, 9]);
  });
});

describe("the correction of a day", () => {
  const effectOf = vi.fn<NonNullable<PaletteRecord["effectOf"]>>(async () => ({
    token: "seen",
    effect: { moved: 3 },
  }));
  const record = aRecord({
    effectOf,
    drawEffect: (effect) => <p>Dates that move: {JSON.stringify(effect)}</p>,
    offered: { EvidencedFact: ["spokenOn", "knewOn"] },
  });

  it("offers the days on record, and of the evidence what can prove the one chosen", async () => {
    const { user, container } = open(aCorrection, { record });
    expect(await screen.findByRole("radio", { name: "Spoken" })).toBeVisible();
    expect(screen.queryByRole("radio", { name: "Postmarked" })).toBeNull();
    expect(screen.queryByRole("group", { name: "Evidence" })).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Spoken" }));
    await fill(user, screen.getByLabelText("Right day"), "11/3/2026");
    const evidence = within(screen.getByRole("group", { name: "Evidence" }));
    await user.click(await evidence.findByRole("radio", { name: "Telephone log" }));
    await user.selectOptions(evidence.getByLabelText("Who says so"), "The agency");
    await user.click(evidence.getByRole("radio", { name: "Approximate" }));
    expect(evidence.getByLabelText("Earliest day it may be")).toBeVisible();
    expect(evidence.getByLabelText("Latest day it may be")).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("is recorded only after its effect was shown, and for the input that it was shown for", async () => {
    const { user, sent } = open(aCorrection, { record });
    await user.click(await screen.findByRole("radio", { name: "Knew" }));
    await user.click(file());
    const summary = await screen.findByRole("alert");
    expect(within(summary).getByRole("link")).toHaveTextContent(
      /^What it changes: Look at the effect of this correction first/,
    );
    await user.click(screen.getByRole("button", { name: "Show what changes" }));
    expect(await screen.findByText(/Dates that move/)).toBeVisible();
    expect(effectOf).toHaveBeenCalledWith({ fact: "knewOn", to: null });
    await user.click(screen.getByRole("radio", { name: "Spoken" }));
    expect(screen.queryByText(/Dates that move/)).toBeNull();
    await user.click(file());
    expect(sent).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Show what changes" }));
    await screen.findByText(/Dates that move/);
    await fileReviewed(user, file());
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]?.[0]).toEqual({ fact: "spokenOn", to: null, shown: "seen" });
  });

  it("says why a correction cannot be, in place of its effect", async () => {
    effectOf.mockResolvedValueOnce({ message: "This is the day that is recorded already." });
    const { user } = open(aCorrection, { record });
    await user.click(await screen.findByRole("radio", { name: "Knew" }));
    await user.click(screen.getByRole("button", { name: "Show what changes" }));
    expect(await screen.findByText("This is the day that is recorded already.")).toBeVisible();
  });
});

describe("the form of an action in Spanish", () => {
  afterEach(async () => {
    setPreferences({ language: "en" });
    await speak("en");
  });

  it("has its names, help and refusals from the same description", async () => {
    await speak("es");
    setPreferences({ language: "es" });
    const { user, container } = open(everyField);
    expect(await screen.findByLabelText("Cerrado")).toHaveAccessibleDescription(/la última carta/);
    expect(screen.getByRole("radio", { name: "Sí" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Agregar más" })).toBeVisible();
    await user.click(file());
    const summary = within(await screen.findByRole("alert"));
    expect(
      summary.getByRole("link", { name: "Motivo: Indique la razón; el aviso debe expresarla." }),
    ).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });
});
