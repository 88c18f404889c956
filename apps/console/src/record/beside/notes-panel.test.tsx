import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AddNoteInput, CorrectNoteInput } from "../../gql/graphql.ts";
import { hasUnsavedWork } from "../../lib/act/unsaved-work.ts";
import { axeFindings, renderConsole } from "../../testing/render.tsx";
import { NotesPanel } from "./notes-panel.tsx";

const panel = <NotesPanel recordId="complaint_1" writes />;

const aNote = (changes: object = {}) => ({
  __typename: "Note",
  id: "note_1",
  version: 1,
  text: "Called twice.",
  authorName: "Theo Brandvold",
  authorRole: "INVESTIGATOR",
  writtenAt: "2026-11-19T17:00:00Z",
  mentions: [],
  earlier: [],
  mayCorrect: true,
  ...changes,
});

const notesOf = (...nodes: readonly object[]) => ({
  nodes,
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
});

const staff = [
  { id: "staff_2", name: "Theo Brandvold", role: "INVESTIGATOR" },
  { id: "staff_3", name: "Priya Raman", role: "SUPERVISOR" },
];

const refused = (typename: string, more: object) => ({
  __typename: typename,
  code: "X",
  message: "Not so.",
  citations: [],
  ...more,
});

describe("the notes of a record", () => {
  it("are shown with who wrote them and when; an earlier text can be opened", async () => {
    const earlier = [{ text: "Called once.", authorName: "Rosa Delgado", writtenAt: "2026-11-18T17:00:00Z" }];
    const mentions = [{ staffId: "staff_1", name: "Maribel Ocampo" }];
    const { container } = renderConsole(panel, { answers: { notes: notesOf(aNote({ earlier, mentions })) } });
    expect(await screen.findByText("Called twice.")).toBeVisible();
    expect(screen.getByText(/^Theo Brandvold, Investigator, Nov 19, 2026, 9:00.AM$/)).toBeVisible();
    expect(screen.getByText("Mentions you.")).toBeVisible();
    expect(screen.getByText("Called once.")).not.toBeVisible();
    await userEvent.click(screen.getByText("Earlier text"));
    expect(screen.getByText("Called once.")).toBeVisible();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("are written by keyboard, with a colleague whom @ offers, and sent once", async () => {
    const user = userEvent.setup();
    const sent: AddNoteInput[] = [];
    const addNote = ({ input }: { input: AddNoteInput }) => {
      sent.push(input);
      return { __typename: "AddNoteSuccess", clientMutationId: input.clientMutationId, note: aNote() };
    };
    renderConsole(panel, { answers: { notes: notesOf(), staff, addNote } });
    expect(await screen.findByText("No notes yet.")).toBeVisible();
    await user.tab();
    const area = screen.getByLabelText("New note");
    expect(area).toHaveFocus();
    await user.keyboard("Please call, @pri");
    expect(await screen.findByRole("option", { name: "Priya Raman, Supervisor" })).toBeVisible();
    expect(hasUnsavedWork()).toBe(true);
    await user.keyboard("{Enter}");
    expect(area).toHaveValue("Please call, @Priya Raman ");
    await user.keyboard("today.{Control>}{Enter}{/Control}");
    await waitFor(() => expect(area).toHaveValue(""));
    expect(sent).toMatchObject([
      { recordId: "complaint_1", text: "Please call, @Priya Raman today.", mentions: ["staff_3"] },
    ]);
    expect(hasUnsavedWork()).toBe(false);
  });

  it("keep what was typed when the server refuses it, and say why at the field", async () => {
    const user = userEvent.setup();
    const issues = [{ path: ["input", "text"], code: "TEXT_TOO_LONG", message: "Too long.", citations: [] }];
    const addNote = () => refused("InvalidInput", { issues });
    renderConsole(panel, { answers: { notes: notesOf(), staff, addNote } });
    const area = await screen.findByLabelText("New note");
    await user.type(area, "x");
    await user.click(screen.getByRole("button", { name: "Add note" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Too long.");
    expect(area).toHaveValue("x");
    expect(area).toHaveAccessibleDescription(/Too long\./);
  });

  it("are corrected; a text that somebody else corrected meanwhile is shown before it is replaced", async () => {
    const user = userEvent.setup();
    const sent: CorrectNoteInput[] = [];
    const correctNote = ({ input }: { input: CorrectNoteInput }) => {
      sent.push(input);
      return input.expectedVersion === 1
        ? refused("NoteChanged", { note: aNote({ version: 2, text: "Called three times." }) })
        : { __typename: "CorrectNoteSuccess", clientMutationId: input.clientMutationId, note: aNote() };
    };
    renderConsole(panel, { answers: { notes: notesOf(aNote()), staff, correctNote } });
    await user.click(await screen.findByRole("button", { name: /^Correct the note of Theo Brandvold/ }));
    const item = within(screen.getByRole("list", { name: "Notes" }));
    const area = item.getByLabelText("Correct");
    await user.type(area, " Left a message.");
    await user.click(item.getByRole("button", { name: "Save correction" }));
    expect(await item.findByRole("alert")).toHaveTextContent("Called three times.");
    await user.click(item.getByRole("button", { name: "Save correction" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ expectedVersion: 2, text: "Called twice. Left a message." });
    expect(sent[1]?.clientMutationId).not.toBe(sent[0]?.clientMutationId);
  });

  it("are only read where the agency does not hold the record", async () => {
    const note = aNote({ mayCorrect: false });
    renderConsole(<NotesPanel recordId="complaint_1" writes={false} />, {
      answers: { notes: notesOf(note) },
    });
    expect(await screen.findByText("Called twice.")).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
