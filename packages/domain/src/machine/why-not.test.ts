import { aWorld, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableHearingActions } from "../state-hearing/available-hearing-actions.ts";
import { Impossible } from "../vocabulary/impossible.ts";
import { ofForm } from "../refusal/coded-refusal.ts";
import { refusalsOf } from "../refusal/refusal.ts";
import type { Machine } from "./machine.ts";
import type { MachineRow } from "./machine-row.ts";
import { menuOf } from "./menu.ts";
import { answerOfStatus } from "./why-not.ts";

const { auditor, director } = staff;
const world = aWorld("2026-05-04"); // Monday

type Name = "open" | "answer" | "close";

type Code = "NOT_OPENED" | "OPENED_ALREADY" | "NOT_ANSWERED" | "IS_CLOSED" | "NEVER";

const said = { en: "Not now.", es: "Ahora no.", citations: ofForm };

const refuse = refusalsOf<Code>({
  NOT_OPENED: said,
  OPENED_ALREADY: said,
  NOT_ANSWERED: said,
  IS_CLOSED: said,
  NEVER: said,
});

const row: MachineRow<Code> = {
  from: ["NONE"],
  to: "RECEIVED",
  by: ["HOLDER"],
  roles: ["DIRECTOR"],
  guards: [],
  checks: [],
  event: "Opened",
  records: [],
  notices: [],
  citations: ["fam-code-17800"],
};

/** A small machine: something is opened, answered, perhaps answered again, and closed. */
const small: Machine<
  { readonly status: string },
  { readonly action: Name },
  { readonly kind: string },
  Code
> = {
  refuse,
  rows: {
    open: { ...row, guards: ["never"] },
    answer: {
      ...row,
      from: ["RECEIVED", "ANSWERED"],
      to: "ANSWERED",
      tooEarly: "NOT_OPENED",
      event: "Answered",
    },
    close: { ...row, from: ["ANSWERED"], to: "CLOSED", tooEarly: "NOT_ANSWERED", event: "Closed" },
  },
  actionNames: ["open", "answer", "close"],
  stages: [
    { statuses: ["RECEIVED", "ANSWERED", "CLOSED"], missing: "NOT_OPENED", entered: "OPENED_ALREADY" },
  ],
  passed: { CLOSED: "IS_CLOSED" },
  askGuard: () => refuse("NEVER"),
  askCheck: () => undefined,
  additions: {},
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
    ]).toEqual(["NOT_OPENED", "NOT_ANSWERED", "OPENED_ALREADY", "IS_CLOSED"]));

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
  expect(request?.refusal?.message).toBe(
    "Your role may not do this. Ask someone whose role is: Ombudsperson, Investigator, Supervisor, Director, Hearing coordinator, State analyst.",
  );
  expect(request?.refusal?.words.es).toMatch(
    /Supervisor, Director, Coordinador de audiencias, Analista estatal\.$/,
  );
  expect(request?.refusal?.citations).toEqual(["fam-code-17801-a", "fam-code-17801-c", "22-ccr-120201"]);
});
