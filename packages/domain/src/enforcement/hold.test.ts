import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import { covers, whyUrgent, type EnforcementHold } from "./hold.ts";
import { namesNotice } from "./names-notice.ts";
import { whyNotHold } from "./hold-acts.ts";

/** Levies are shut down in the whole state from Monday, November 2, through Monday, November 30, 2026. */
const levies: EnforcementHold = {
  agencyId: null,
  actions: ["LEVY"],
  fromOn: d("2026-11-02"),
  throughOn: d("2026-11-30"),
};
const levyOn = (day: string) => ({ action: "LEVY", receivedOn: d(day) }) as const;

describe("a hold covers a notice", () => {
  test.each([
    ["on its first day, Monday, November 2", "2026-11-02", true],
    ["on its last day, Monday, November 30", "2026-11-30", true],
    ["the day before, Sunday, November 1", "2026-11-01", false],
    ["the day after, Tuesday, December 1", "2026-12-01", false],
  ])("%s", (_, day, is) => expect(covers(levies, "placer", levyOn(day))).toBe(is));

  test("until further notice, whatever the day", () =>
    expect(covers({ ...levies, throughOn: null }, "placer", levyOn("2031-01-02"))).toBe(true));

  test("of an action that it names, and of no other", () =>
    expect(covers(levies, "placer", { action: "LICENSE_SUSPENSION", receivedOn: d("2026-11-03") })).toBe(
      false,
    ));

  test("of the agency that it is for, and of no other", () => {
    const placer = { ...levies, agencyId: "placer" };
    expect(covers(placer, "placer", levyOn("2026-11-03"))).toBe(true);
    expect(covers(placer, "butte", levyOn("2026-11-03"))).toBe(false);
  });
});

describe("why somebody comes first", () => {
  test("names the action, the day of the notice and the hold", () => {
    expect(whyUrgent(levyOn("2026-11-18"), levies, "en")).toContain(
      "a notice came on Wed Nov 18, 2026 (Bank levy) although this is shut down from Mon Nov 2, 2026 through Mon Nov 30, 2026.",
    );
    expect(whyUrgent(levyOn("2026-11-18"), { ...levies, throughOn: null }, "es")).toContain(
      "(Embargo bancario) aunque esto está suspendido desde el lunes 2 nov 2026 hasta nuevo aviso.",
    );
  });
});

describe("a hold is entered and ended", () => {
  const today = d("2026-11-19"); // Thursday
  const enter = {
    act: "enterEnforcementHold",
    actions: ["LEVY"],
    fromOn: d("2026-11-19"),
    reason: "The bank file is wrong.",
  } as const;
  const end = { act: "endEnforcementHold", throughOn: d("2026-11-20"), reason: "Mended." } as const;

  test("until further notice, or through a day", () => {
    expect(whyNotHold(enter, null, today)).toBeUndefined();
    expect(whyNotHold({ ...enter, throughOn: d("2026-11-19") }, null, today)).toBeUndefined();
    expect(whyNotHold(end, levies, today)).toBeUndefined();
  });

  test.each([
    ["of nothing", { ...enter, actions: [] }, "HOLD_OF_NOTHING", "actions"],
    ["that ends before it begins", { ...enter, throughOn: d("2026-11-18") }, "HOLD_ENDS_FIRST", "throughOn"],
    ["without a reason", { ...enter, reason: " " }, "REASON_REQUIRED", "reason"],
    [
      "that would end before it began",
      { ...end, throughOn: d("2026-11-01") },
      "HOLD_ENDS_FIRST",
      "throughOn",
    ],
    ["that ends then already", { ...end, throughOn: d("2026-11-30") }, "HOLD_ENDS_THEN", "throughOn"],
  ] as const)("not one %s", (_, act, code, field) =>
    expect(whyNotHold(act, levies, today)).toMatchObject({ code, field: [field] }),
  );
});

describe("whether somebody speaks of a levy or a licence", () => {
  test.each([
    "They levied my bank account.",
    "My account is frozen.",
    "I got a letter about my driver’s license.",
    "Me embargaron la cuenta.",
    "Me van a quitar la licencia.",
  ])("heard: %s", (account) => expect(namesNotice(account)).toBe(true));

  test.each(["The October payment never came.", "Nadie me devuelve la llamada.", ""])(
    "not heard: %s",
    (account) => expect(namesNotice(account)).toBe(false),
  );
});
