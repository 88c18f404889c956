import { describe, expect, test } from "vitest";
import { issueLimit } from "../complaint/input-checks/issues.ts";
import { parseTriage } from "./parse-triage.ts";

describe("a request from outside", () => {
  test("is read with its circumstances; a null says nothing", () => {
    const read = parseTriage({
      issues: [{ subject: "ARREARS", circumstances: { paidOtherParentDirectly: true, openCase: null } }],
      circumstances: { localProcess: "RUNNING" },
    });
    expect(read).toEqual({
      ok: true,
      value: {
        issues: [{ subject: "ARREARS", circumstances: { paidOtherParentDirectly: true } }],
        circumstances: { localProcess: "RUNNING" },
      },
    });
    expect(parseTriage({ issues: [{ subject: "OTHER", circumstances: null }] })).toEqual({
      ok: true,
      value: { issues: [{ subject: "OTHER" }], circumstances: {} },
    });
  });

  test.each([
    ["a text", "ARREARS", "NOT_AN_OBJECT", []],
    ["a list", [], "NOT_AN_OBJECT", []],
    ["nothing", null, "NOT_AN_OBJECT", []],
    ["no issues", {}, "NOT_A_LIST", ["issues"]],
    ["an empty list", { issues: [] }, "ISSUE_REQUIRED", ["issues"]],
    [
      "one issue too many",
      { issues: Array.from({ length: issueLimit + 1 }, () => ({ subject: "OTHER" })) },
      "TOO_MANY_ISSUES",
      ["issues"],
    ],
    ["an issue that is a text", { issues: ["ARREARS"] }, "NOT_AN_OBJECT", ["issues", 0]],
    [
      "an unknown subject",
      { issues: [{ subject: "OTHER" }, { subject: "PARKING" }] },
      "UNKNOWN_SUBJECT",
      ["issues", 1, "subject"],
    ],
    [
      "a subject of every object",
      { issues: [{ subject: "toString" }] },
      "UNKNOWN_SUBJECT",
      ["issues", 0, "subject"],
    ],
    [
      "an unknown field",
      { issues: [{ subject: "OTHER", subjct: "x" }] },
      "UNKNOWN_FIELD",
      ["issues", 0, "subjct"],
    ],
    [
      "an unknown field at the top",
      { issues: [{ subject: "OTHER" }], lang: "es" },
      "UNKNOWN_FIELD",
      ["lang"],
    ],
    [
      "an unknown circumstance",
      { issues: [{ subject: "OTHER" }], circumstances: { angry: true } },
      "UNKNOWN_FIELD",
      ["circumstances", "angry"],
    ],
    [
      "a circumstance of the wrong kind",
      { issues: [{ subject: "OTHER", circumstances: { openCase: "yes" } }] },
      "UNKNOWN_VALUE",
      ["issues", 0, "circumstances", "openCase"],
    ],
    [
      "circumstances that are a list",
      { issues: [{ subject: "OTHER" }], circumstances: [] },
      "NOT_AN_OBJECT",
      ["circumstances"],
    ],
    [
      "an open case and none, in one place",
      { issues: [{ subject: "PAYMENT" }], circumstances: { openCase: true, paidWithoutCase: true } },
      "CASE_AND_NO_CASE",
      ["circumstances", "paidWithoutCase"],
    ],
    [
      "an open case and none, across both",
      {
        issues: [{ subject: "PAYMENT", circumstances: { paidWithoutCase: true } }],
        circumstances: { openCase: true },
      },
      "CASE_AND_NO_CASE",
      ["issues", 0, "circumstances"],
    ],
  ] as const)("%s is refused with its path", (_, json, code, path) => {
    const read = parseTriage(json);
    expect(read).toMatchObject({ ok: false, refusal: { code, path } });
    if (read.ok) return;
    expect(read.refusal.message).toBe(read.refusal.words.en);
    expect(read.refusal.message).not.toContain("{");
    expect(read.refusal.words.es).not.toBe(read.refusal.words.en);
  });

  test("fifty issues are taken", () =>
    expect(parseTriage({ issues: Array.from({ length: 50 }, () => ({ subject: "OTHER" })) }).ok).toBe(true));
});
