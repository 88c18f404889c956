import { aWorld, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions, Impossible } from "../index.ts";
import { refuse } from "../complaint/refusal.ts";
import type { Machine } from "./machine.ts";
import type { MachineRow } from "./machine-row.ts";
import { menuOf } from "./menu.ts";
import { answerOfStatus } from "./why-not.ts";

const { auditor, director } = staff;
const world = aWorld("2026-05-04"); // Monday

type Name = "open" | "answer" | "close";

const row: MachineRow = {
  from: ["NONE"],
  to: "RECEIVED",
  roles: ["DIRECTOR"],
  guards: [],
  checks: [],
  event: "Opened",
  records: [],
  notices: [],
  citations: ["fam-code-17800"],
};

/** A small machine: something is opened, answered, perhaps answered again, and closed. */
const small: Machine<{ readonly status: string }, { readonly action: Name }, { readonly kind: string }> = {
  rows: {
    open: { ...row, guards: ["never"] },
    answer: {
      ...row,
      from: ["RECEIVED", "ANSWERED"],
      to: "ANSWERED",
      tooEarly: "NOT_RECEIVED",
      event: "Answered",
    },
    close: { ...row, from: ["ANSWERED"], to: "CLOSED", tooEarly: "NOT_RESOLVED", event: "Closed" },
  },
  actionNames: ["open", "answer", "close"],
  stages: [
    { statuses: ["RECEIVED", "ANSWERED", "CLOSED"], missing: "NOT_RECEIVED", entered: "ALREADY_RECEIVED" },
  ],
  passed: { CLOSED: "COMPLAINT_CLOSED" },
  askGuard: () => refuse("NOTHING_TO_DETERMINE"),
  askCheck: () => undefined,
  eventOf: () => ({ kind: "Opened" }),
  evolve: () => ({ status: "RECEIVED" }),
};

describe("what a table says of a status", () => {
  const codeOf = (name: Name, status: string | null) =>
    answerOfStatus(small as never, name as never, status === null ? null : { status }, "DIRECTOR")?.code;

  test("nothing, where the row lists it, between two that it lists as well as at the last one", () =>
    expect([codeOf("open", null), codeOf("answer", "RECEIVED"), codeOf("answer", "ANSWERED")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]));

  test("that the record is missing, not there yet, already begun, or past the action", () =>
    expect([
      codeOf("close", null),
      codeOf("close", "RECEIVED"),
      codeOf("open", "RECEIVED"),
      codeOf("answer", "CLOSED"),
    ]).toEqual(["NOT_RECEIVED", "NOT_RESOLVED", "ALREADY_RECEIVED", "COMPLAINT_CLOSED"]));

  test("a status that the table forgot is a bug, not a refusal", () => {
    expect(() => codeOf("open", "LOST")).toThrow(Impossible);
    const silent = { ...small, passed: {} };
    const ask = () => answerOfStatus(silent as never, "answer" as never, { status: "CLOSED" }, "DIRECTOR");
    expect(ask).toThrow(Impossible);
  });
});

test("guards are questions about a record: while there is none, none is asked", () =>
  expect(menuOf(small, null, world, director)).toEqual([{ action: "open", allowed: true }]));

test("who may not act is told every role that may, by name, with the law that the action carries out", () => {
  const [request] = availableHearingActions(null, world, auditor);
  expect(request?.refusal).toEqual({
    code: "ROLE_NOT_ALLOWED",
    message:
      "Your role may not do this. Ask someone whose role is: Ombudsperson, Investigator, Supervisor, Director, Hearing coordinator, State analyst.",
    citations: ["fam-code-17801-a", "fam-code-17801-c", "22-ccr-120201"],
    details: {
      roles: "OMBUDSPERSON, INVESTIGATOR, SUPERVISOR, DIRECTOR, HEARING_COORDINATOR, STATE_ANALYST",
    },
  });
});
