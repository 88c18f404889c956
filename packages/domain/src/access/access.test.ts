import { describe, expect, it, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { apartFromAgencies, roles, type Role } from "../vocabulary/role.ts";
import { accessActNames, accessActOf } from "./access-acts.ts";
import { isOutsideList, whyNotAccess, type AccessAct, type TiesToRecord } from "./own-list.ts";

/** Monday, November 30, 2026. */
const today = plainDate("2026-11-30");
const others: TiesToRecord = { assigneeId: "daniel", hasActed: false, isAsked: false, lastOpenOn: null };
const looking = (role: Role = "INVESTIGATOR", reasonOutsideList: "NEEDED" | "NOT_NEEDED" = "NEEDED") => ({
  actor: { id: "rosa", role },
  office: { reasonOutsideList },
  today,
});

describe("a record", () => {
  it("lies outside the list of whoever has nothing to do with it, where the office wants a reason", () => {
    expect(isOutsideList(others, looking())).toBe(true);
    expect(isOutsideList(others, looking("INVESTIGATOR", "NOT_NEEDED"))).toBe(false);
  });

  it.each([
    ["nobody works on it yet", { assigneeId: null }],
    ["they work on it", { assigneeId: "rosa" }],
    ["they did something on it", { hasActed: true }],
    ["a task or a note asks them", { isAsked: true }],
    ["it was opened to them until today", { lastOpenOn: today }],
  ])("is on their list when %s", (_, tie) =>
    expect(isOutsideList({ ...others, ...tie }, looking())).toBe(false),
  );

  it("lies outside again on the day after the last", () =>
    expect(isOutsideList({ ...others, lastOpenOn: plainDate("2026-11-29") }, looking())).toBe(true));

  it.each(roles)("is open to %s as their role says", (role) =>
    expect(isOutsideList(others, looking(role))).toBe(
      ["OMBUDSPERSON", "INVESTIGATOR", "HEARING_COORDINATOR"].includes(role),
    ),
  );
});

describe("the way to it", () => {
  const open: AccessAct = { act: "openRecord", reason: "CALLING" };
  const ask: AccessAct = { act: "askForAccess", reason: "COVERING", days: 5 };
  const refusal = (act: AccessAct, ties = others, who = looking()) => whyNotAccess(ties, act, who);

  it("is a reason, or days that somebody approves", () => {
    expect(refusal(open)).toBeUndefined();
    expect(refusal(ask)).toBeUndefined();
  });

  it("asks for words where the reason is another one", () => {
    expect(refusal({ ...open, reason: "OTHER" })).toMatchObject({
      code: "DETAILS_REQUIRED",
      field: ["details"],
    });
    expect(refusal({ ...open, reason: "OTHER", details: "She asked for me." })).toBeUndefined();
  });

  it.each([0, 31, 1.5])("is never %s days long", (days) =>
    expect(refusal({ ...ask, days })).toMatchObject({ code: "DAYS_OUT_OF_BOUNDS", field: ["days"] }),
  );

  it("is not gone where nothing is asked, nor by whoever leads the office", () => {
    expect(refusal(open, { ...others, assigneeId: "rosa" })?.code).toBe("ON_LIST_ALREADY");
    expect(refusal(open, others, looking("INVESTIGATOR", "NOT_NEEDED"))?.code).toBe("ON_LIST_ALREADY");
    expect(refusal(open, others, looking("SUPERVISOR"))?.code).toBe("ROLE_NOT_ALLOWED");
  });

  test.each(accessActNames)(
    "%s says what it is in both languages, and is nothing for the Department's",
    (name) => {
      const { title, done, intro, roles: who } = accessActOf(name);
      for (const words of [title, done, intro]) expect(words.es).not.toBe(words.en);
      expect(who.filter((role) => apartFromAgencies.includes(role))).toEqual([]);
    },
  );
});
