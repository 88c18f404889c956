import type { ActionFields } from "@redress/domain/input";
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { GraphQLError } from "graphql";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aRecord, everyField } from "../../testing/every-field.ts";
import { ombudsperson } from "../../testing/people.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { fileReviewed } from "../../testing/reviewed.ts";
import { ActionForm } from "../action-form.tsx";
import type { Transmit } from "../use-action.ts";

const label = { en: "Reason", es: "Motivo" };
const fields: ActionFields = {
  closedOn: { kind: "PAST_DAY", label: { en: "Closed", es: "Cerrada" } },
  reason: { kind: "LONG_TEXT", label },
};
const rosa = { __typename: "StaffMember", id: ombudsperson.staff?.id, name: "Rosa Delgado" };
const priya = { __typename: "StaffMember", id: "staff_9", name: "Priya Raman" };

interface Saved {
  readonly text: string;
  readonly follows: string | null;
  readonly writer: string;
  readonly nth: number;
}

const aDraft = (values: object, change: Readonly<Record<string, unknown>> = {}) => ({
  __typename: "Draft",
  form: "closeComplaint",
  about: "complaint_1",
  revision: "r1",
  recordVersion: 4,
  text: JSON.stringify(values),
  savedAt: "2026-11-20T22:02:00Z",
  savedBy: rosa,
  shared: false,
  ...change,
});
const found = (draft: { readonly shared?: unknown }) => ({
  __typename: "DraftSuccess",
  newest: "r1",
  shared: draft.shared === true,
  draft,
});

/** Opens a form on version 4 of a record; what is saved is kept in order. */
function open({ draft, answers = {}, of = fields, transmit }: Stage = {}) {
  const saved: Saved[] = [];
  const form = (
    <ActionForm
      action={{ title: "File it", fields: of, citations: [] }}
      record={aRecord()}
      version={4}
      draft={{ form: "closeComplaint", about: "complaint_1" }}
      transmit={transmit ?? (async () => ({ kind: "DONE", id: "complaint_1" }))}
      onClose={() => undefined}
      onCancel={() => undefined}
    />
  );
  const saving = answers["saveDraft"] as ((input: { input: Saved }) => unknown) | undefined;
  const rendered = renderConsole(form, {
    answers: {
      ...(draft && { draft: found(draft) }),
      ...answers,
      saveDraft: (given: { input: Saved }) => {
        saved.push(given.input);
        return (
          saving?.(given) ?? {
            __typename: "SaveDraftSuccess",
            clientMutationId: "x",
            revision: `saved ${saved.length}`,
            savedAt: "2026-11-20T22:05:00Z",
          }
        );
      },
    },
  });
  return { ...rendered, saved, user: userEvent.setup() };
}

interface Stage {
  readonly draft?: { readonly shared?: unknown };
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly of?: ActionFields;
  readonly transmit?: Transmit;
}

const reason = () => screen.findByLabelText("Reason");
const textOf = ({ text }: Saved): unknown => JSON.parse(text);

afterEach(() => vi.useRealTimers());

describe("what was typed before", () => {
  it("is there again, with a quiet line, while a day that the form fills in by itself is today’s", async () => {
    const { container, saved } = open({ draft: aDraft({ reason: "She called." }) });
    expect(await screen.findByText(/^Draft from .*2:02 PM restored/)).toBeVisible();
    expect(await reason()).toHaveValue("She called.");
    expect(screen.getByLabelText("Closed")).toHaveValue("11/20/2026");
    expect(screen.queryByText(/record has changed/)).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
    expect(saved).toEqual([]);
  });

  it("says so when the record has changed since", async () => {
    open({ draft: aDraft({ reason: "She called." }, { recordVersion: 3 }) });
    expect(await screen.findByText(/The record has changed since this was typed/)).toBeVisible();
  });

  it("is discarded on request, and that is undone on request", async () => {
    const gone: string[] = [];
    const discardDraft = ({ input }: { input: { revision: string } }) => {
      gone.push(input.revision);
      return { __typename: "DiscardDraftSuccess", clientMutationId: "x" };
    };
    const { user, saved } = open({ draft: aDraft({ reason: "She called." }), answers: { discardDraft } });
    await user.click(await screen.findByRole("button", { name: "Discard" }));
    await waitFor(async () => expect(await reason()).toHaveValue(""));
    expect(gone).toEqual(["r1"]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await reason()).toHaveValue("She called.");
    await user.click(await reason());
    await user.tab();
    await waitFor(() => expect(saved.map(({ follows }) => follows)).toEqual([null]));
  });

  it("never takes the place of what is typed already", async () => {
    open({ draft: aDraft({ reason: "She called." }) });
    // Before the server has answered.
    fireEvent.change(screen.getByLabelText("Reason"), { target: { value: "Typed at once" } });
    expect(await screen.findByText(/^A newer draft was saved in another window/)).toBeVisible();
    expect(await reason()).toHaveValue("Typed at once");
  });

  it("that no key opens is told, and nothing is lost", async () => {
    const draft = {
      __typename: "DraftUnreadable",
      code: "DRAFT_UNREADABLE",
      message: "No key.",
      citations: [],
      revision: "r1",
    };
    open({ answers: { draft } });
    expect(await screen.findByText("No key.")).toBeVisible();
    expect(await reason()).toHaveValue("");
  });

  it("comes back in every kind of field, but for an effect, which is looked at anew", async () => {
    const first = open({ of: everyField });
    const { user, saved } = first;
    await user.type(await screen.findByLabelText("Subject line"), "Closing");
    await user.click(screen.getByRole("radio", { name: "Fax" }));
    await user.selectOptions(screen.getByLabelText("Outcome"), "Paid");
    await user.click(screen.getByRole("checkbox", { name: "Paid late" }));
    await user.type(screen.getByLabelText("Unit"), "Accounting");
    await user.type(screen.getByLabelText("What is to be done"), "Pay it.");
    await user.type(screen.getAllByLabelText("Explanation")[1]!, "A court decides.");
    await user.tab();
    await waitFor(() => expect(textOf(saved.at(-1)!)).toHaveProperty("findings"));
    const text = saved.at(-1)?.text;
    cleanup();
    const second = open({ of: everyField, draft: aDraft({}, { text }) });
    expect(await screen.findByDisplayValue("Closing")).toBeVisible();
    expect(screen.getByRole("radio", { name: "Fax" })).toBeChecked();
    expect(screen.getByLabelText("Outcome")).toHaveDisplayValue("Paid");
    expect(screen.getByRole("checkbox", { name: "Paid late" })).toBeChecked();
    expect(screen.getByLabelText("Unit")).toHaveValue("Accounting");
    expect(screen.getByLabelText("What is to be done")).toHaveValue("Pay it.");
    expect(screen.getAllByLabelText("Explanation")[1]).toHaveValue("A court decides.");
    expect(second.saved).toEqual([]);
  });
});

describe("what is typed", () => {
  it("is saved 5 seconds later, and when a field is left; that it is saved is said once", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { saved } = open();
    fireEvent.change(await reason(), { target: { value: "She" } });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(saved).toEqual([]);
    fireEvent.change(await reason(), { target: { value: "She called" } });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saved.map(textOf)).toEqual([{ reason: "She called" }]);
    expect(await screen.findByText("Draft saved")).toHaveAttribute("role", "status");
    fireEvent.change(await reason(), { target: { value: "She called." } });
    fireEvent.blur(await reason());
    await vi.advanceTimersByTimeAsync(10);
    expect(saved.map(({ follows, nth }) => [follows, nth])).toEqual([
      [null, 1],
      ["saved 1", 2],
    ]);
    expect(new Set(saved.map(({ writer }) => writer)).size).toBe(1);
  });

  it("is saved when the page is hidden, and when the form is left", async () => {
    const { saved, user, unmount } = open();
    await user.type(await reason(), "She");
    vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(saved.map(textOf)).toEqual([{ reason: "She" }]));
    vi.restoreAllMocks();
    await user.type(await reason(), " called");
    unmount();
    await waitFor(() => expect(saved.map(textOf).at(-1)).toEqual({ reason: "She called" }));
  });

  it("as “today” stays that day", async () => {
    const { saved, user } = open();
    await user.clear(await screen.findByLabelText("Closed"));
    await user.type(screen.getByLabelText("Closed"), "yesterday");
    await user.tab();
    await waitFor(() => expect(saved.map(textOf)).toEqual([{ closedOn: "11/19/2026" }]));
  });

  it("is said to be only on this page when it cannot be saved, and saving is tried again", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let broken = true;
    const saveDraft = () => {
      if (broken) throw new GraphQLError("x", { extensions: { code: "DATABASE_UNAVAILABLE" } });
      return undefined;
    };
    const { saved } = open({ answers: { saveDraft } });
    fireEvent.change(await reason(), { target: { value: "She called" } });
    await vi.advanceTimersByTimeAsync(5_100);
    expect(await screen.findByText(/^The draft could not be saved/)).toHaveAttribute("role", "status");
    broken = false;
    await vi.advanceTimersByTimeAsync(15_100);
    expect(await screen.findByText("Draft saved")).toBeVisible();
    expect(saved).toHaveLength(2);
  });

  it("that does not fit is refused in the server’s words", async () => {
    const issues = [{ path: ["input", "text"], code: "DRAFT_TOO_LONG", message: "Too long.", citations: [] }];
    const saveDraft = () => ({
      __typename: "InvalidInput",
      code: "INVALID_INPUT",
      message: "x",
      citations: [],
      issues,
    });
    const { user } = open({ answers: { saveDraft } });
    await user.type(await reason(), "x");
    await user.tab();
    expect(await screen.findByText("Too long.")).toBeVisible();
  });

  it("is not saved any more once it was sent, and again when the server says no", async () => {
    const refused = { kind: "REFUSED" as const, troubles: [{ message: "No.", citations: [], path: null }] };
    let isRefused = true;
    const transmit: Transmit = async () => (isRefused ? refused : { kind: "DONE", id: "complaint_1" });
    const { saved, user, unmount } = open({ transmit });
    await user.type(await reason(), "She called");
    await fileReviewed(user, screen.getByRole("button", { name: "File it" }));
    await screen.findAllByText(/No\./);
    await user.type(await reason(), " twice");
    await user.tab();
    await waitFor(() => expect(saved.map(textOf).at(-1)).toEqual({ reason: "She called twice" }));
    isRefused = false;
    const before = saved.length;
    await fileReviewed(user, screen.getByRole("button", { name: "File it" }));
    unmount();
    expect(saved).toHaveLength(before);
  });
});

describe("a newer text from elsewhere", () => {
  const newer = aDraft({ reason: "Typed elsewhere" }, { revision: "r9" });
  const superseded = (draft: object | null) => ({
    saveDraft: ({ input }: { input: Saved }) =>
      input.follows === "r9"
        ? undefined
        : { __typename: "DraftSuperseded", code: "DRAFT_SUPERSEDED", message: "x", citations: [], draft },
  });

  async function told(draft: object | null, words: RegExp) {
    const opened = open({ answers: superseded(draft) });
    await opened.user.type(await reason(), "Typed here");
    await opened.user.tab();
    expect((await screen.findByText(words)).closest("[role=alert]")).toBeVisible();
    expect(await reason()).toHaveValue("Typed here");
    return opened;
  }

  it("is told, and taken when the person says so; that too is undone on request", async () => {
    const { user, container } = await told(newer, /^A newer draft was saved in another window/);
    expect(await axeFindings(container)).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Use the newer one" }));
    expect(await reason()).toHaveValue("Typed elsewhere");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await reason()).toHaveValue("Typed here");
  });

  it("gives way when the person keeps what is here", async () => {
    const { user, saved } = await told(newer, /^A newer draft/);
    await user.click(screen.getByRole("button", { name: "Keep what is here" }));
    await waitFor(() => expect(saved.at(-1)).toMatchObject({ follows: "r9" }));
    expect(await screen.findByText("Draft saved")).toBeVisible();
  });

  it("of a colleague names the colleague", async () => {
    await told({ ...newer, savedBy: priya, shared: true }, /^Priya Raman saved a newer text/);
  });

  it("that is gone was filed or discarded there", async () => {
    await told(null, /^This form was filed, or its draft discarded/);
    expect(screen.queryByRole("button", { name: "Use the newer one" })).toBeNull();
  });
});

describe("a text that is worked on together", () => {
  const shared = (values: object, change: Readonly<Record<string, unknown>> = {}) =>
    aDraft(values, { savedBy: priya, shared: true, ...change });

  it("says who typed last and when; nobody throws it away for all", async () => {
    const { container } = open({ draft: shared({ reason: "She called." }) });
    expect(await screen.findByText(/^Priya Raman typed last: .*2:02 PM/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Discard" })).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  /** A server on which a colleague saves; nobody saves over what they did not see. */
  function together() {
    let theirs = shared({});
    const draft = ({ known }: { known: string | null }) =>
      known === theirs.revision ? { ...found(theirs), draft: null } : found(theirs);
    const saveDraft = ({ input }: { input: Saved }) =>
      input.follows === theirs.revision
        ? undefined
        : { __typename: "DraftSuperseded", code: "x", message: "x", citations: [], draft: theirs };
    const types = (values: object): void => {
      theirs = shared(values, { revision: crypto.randomUUID() });
    };
    return { answers: { draft, saveDraft }, types };
  }

  it("shows what a colleague types meanwhile", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { answers, types } = together();
    const { saved } = open({ answers });
    await vi.advanceTimersByTimeAsync(10);
    types({ reason: "Typed there" });
    await vi.advanceTimersByTimeAsync(8_100);
    expect(await reason()).toHaveValue("Typed there");
    expect(saved).toEqual([]);
  });

  it("takes in what a colleague types elsewhere in the form, beside what is typed here, and saves both", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { answers, types } = together();
    const { saved } = open({ answers });
    await vi.advanceTimersByTimeAsync(10);
    fireEvent.change(await reason(), { target: { value: "Typed here" } });
    types({ closedOn: "11/18/2026" });
    await vi.advanceTimersByTimeAsync(12_000);
    expect(screen.getByLabelText("Closed")).toHaveValue("11/18/2026");
    expect(await reason()).toHaveValue("Typed here");
    await waitFor(() =>
      expect(saved.map(textOf).at(-1)).toEqual({ closedOn: "11/18/2026", reason: "Typed here" }),
    );
  });

  it("asks which stands when both typed at the same place", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { answers, types } = together();
    open({ answers });
    await vi.advanceTimersByTimeAsync(10);
    fireEvent.change(await reason(), { target: { value: "Typed here" } });
    types({ reason: "Typed there" });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await screen.findByText(/^Priya Raman saved a newer text/)).toBeVisible();
    expect(await reason()).toHaveValue("Typed here");
  });
});
