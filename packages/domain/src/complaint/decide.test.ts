import {
  aComplaint,
  aComplaintUnderInvestigation,
  anIssue,
  aResolvedComplaint,
  aWorld,
  awkwardNames,
  faxed,
  handedIn,
  mailed,
  sentElectronically,
  spoken,
  staff,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { availableActions } from "./available-actions.ts";
import { decide } from "./decide.ts";
import { filingTimeliness } from "../deadlines/filing-timeliness.ts";
import { plainDate, type PlainDate } from "../calendar/plain-date.ts";
import { refusalMessage } from "../refusal/refusal.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type ComplaintFacts } from "./facts/complaint-facts.ts";
import { type Filing } from "../deadlines/facts/given-facts.ts";
import { type World } from "../world/world.ts";

const { ombudsperson, investigator, otherInvestigator, supervisor, director, caseworker } = staff;
const d = plainDate;
const world = aWorld("2026-05-04");

/** "done", or the code and the field of the refusal. */
function answer(
  facts: ComplaintFacts | null,
  action: ComplaintAction,
  actor: Actor = director,
  on: World = world,
): string {
  const decided = decide(facts, action, on, actor);
  if (decided.ok) return "done";
  const { code, field } = decided.refusal;
  return field ? `${code} at ${field.join(".")}` : code;
}

const receive = (
  filing: Filing,
  more: Partial<Extract<ComplaintAction, { action: "receiveComplaint" }>> = {},
) => answer(null, { action: "receiveComplaint", filing, issues: [anIssue(1)], ...more });

describe("receiving a complaint", () => {
  test.each([
    ["posted, with a stamp", mailed("2026-04-27", "2026-04-29")],
    ["handed in today", handedIn("2026-05-04")],
    ["spoken on a Sunday", spoken("2026-05-03")],
    ["arrived by web form", sentElectronically("2026-05-02")],
    ["faxed", faxed("2026-05-01")],
  ])("%s, it is taken", (_, filing) => expect(receive(filing)).toBe("done"));

  test("made on day 91 after the person knew, it is flagged and still taken", () => {
    const knewOn = d("2026-02-02"); // Monday; day 90 is Sunday, May 3, so Monday, May 4, is the last day in time.
    const decided = (filing: Filing, today: string) =>
      decide(
        null,
        { action: "receiveComplaint", filing, knewOn, issues: [anIssue(1)] },
        aWorld(today),
        ombudsperson,
      );
    const inTime = decided(handedIn("2026-05-04"), "2026-05-04");
    const late = decided(handedIn("2026-05-05"), "2026-05-05");
    expect(inTime.ok && filingTimeliness(inTime.value.facts, world)).toBe("TIMELY");
    expect(late.ok && filingTimeliness(late.value.facts, world)).toBe("OUTSIDE_WINDOW");
  });

  test("without the day the person knew, timeliness is not known", () =>
    expect(filingTimeliness(aComplaint(), world)).toBe("NOT_KNOWN"));
  test("made before the person knew is odd and fine", () =>
    expect(receive(handedIn("2026-04-01"), { knewOn: d("2026-04-10") })).toBe("done"));

  test.each<[string, Filing, string]>([
    [
      "a stamp before its postmark",
      mailed("2026-04-29", "2026-04-27"),
      "DATE_STAMP_BEFORE_POSTMARK at filing.dateStampedOn",
    ],
    ["a stamp of tomorrow", handedIn("2026-05-05"), "FUTURE_DATE at filing.dateStampedOn"],
    [
      "a stamp of tomorrow on a letter of today",
      mailed("2026-05-04", "2026-05-05"),
      "FUTURE_DATE at filing.dateStampedOn",
    ],
    [
      "mail with neither postmark nor stamp",
      { channel: "MAIL" },
      "FILING_EVIDENCE_MISSING at filing.dateStampedOn",
    ],
    ["a conversation without a day", { channel: "ORAL" }, "FILING_EVIDENCE_MISSING at filing.spokenOn"],
    [
      "a postmark on a fax",
      { ...faxed("2026-05-01"), postmarkedOn: d("2026-05-01") },
      "FILING_EVIDENCE_NOT_OF_CHANNEL at filing.postmarkedOn",
    ],
    ["an unknown channel", { channel: "PIGEON" as Filing["channel"] }, "UNKNOWN_CHANNEL at filing.channel"],
    [
      "an impossible date",
      { channel: "ORAL", spokenOn: "2026-02-30" as PlainDate },
      "INVALID_DATE at filing.spokenOn",
    ],
    ["a day before the law was in force", spoken("1999-12-31"), "BEFORE_LAW_IN_FORCE at filing"],
  ])("%s is refused", (_, filing, code) => expect(receive(filing)).toBe(code));

  test.each([
    ["known tomorrow", { knewOn: d("2026-05-05") }, "FUTURE_DATE at knewOn"],
    ["no issue", { issues: [] }, "ISSUE_REQUIRED at issues"],
    [
      "51 issues",
      { issues: Array.from({ length: 51 }, (_, n) => anIssue(n + 1)) },
      "TOO_MANY_ISSUES at issues",
    ],
    ["issues numbered 1 and 3", { issues: [anIssue(1), anIssue(3)] }, "ISSUE_ORDER at issues.1.ordinal"],
    [
      "an issue without words",
      { issues: [{ ...anIssue(1), description: " \n" }] },
      "TEXT_REQUIRED at issues.0.description",
    ],
    [
      "100,000 characters",
      { issues: [{ ...anIssue(1), description: "x".repeat(100_000) }] },
      "TEXT_TOO_LONG at issues.0.description",
    ],
    [
      "a NUL in the text",
      { issues: [{ ...anIssue(1), description: "a\u0000b" }] },
      "TEXT_NOT_READABLE at issues.0.description",
    ],
    [
      "half a character",
      { issues: [{ ...anIssue(1), description: "a\ud83c" }] },
      "TEXT_NOT_READABLE at issues.0.description",
    ],
    [
      "an unknown subject",
      { issues: [{ ...anIssue(1), subject: "WEATHER" as "OTHER" }] },
      "UNKNOWN_CHOICE at issues.0.subject",
    ],
  ])("%s is refused", (_, more, code) => expect(receive(handedIn("2026-04-01"), more)).toBe(code));

  test.each(["x".repeat(10_000), "🌻".repeat(10_000), ...awkwardNames.map((name) => name.familyName)])(
    "text that fits is taken, an emoji counting as one character (%#)",
    (description) =>
      expect(receive(handedIn("2026-04-01"), { issues: [{ ...anIssue(1), description }] })).toBe("done"),
  );
});

describe("naming an investigator", () => {
  const assign = (changes: object = {}) =>
    answer(aComplaintUnderInvestigation(), {
      action: "assignInvestigator",
      investigator: {
        staffId: otherInvestigator.id,
        role: "INVESTIGATOR",
        sameAgency: true,
        active: true,
        ...changes,
      },
    });

  test.each([
    ["another investigator takes over", {}, "done"],
    [
      "never the caseworker involved",
      { staffId: caseworker.id },
      "INVESTIGATOR_IS_CASEWORKER at investigatorId",
    ],
    ["nobody who is kept apart", { keptApart: true }, "INVESTIGATOR_RECUSED at investigatorId"],
    ["nobody of another agency", { sameAgency: false }, "INVESTIGATOR_OF_ANOTHER_AGENCY at investigatorId"],
    ["nobody who has left", { active: false }, "INVESTIGATOR_NOT_ACTIVE at investigatorId"],
    ["no auditor", { role: "AUDITOR" }, "INVESTIGATOR_ROLE_NOT_ALLOWED at investigatorId"],
    [
      "not the same person twice",
      { staffId: investigator.id },
      "INVESTIGATOR_ALREADY_ASSIGNED at investigatorId",
    ],
  ])("%s", (_, changes, code) => expect(assign(changes)).toBe(code));
});

describe("extending the time to resolve", () => {
  // Received on Wednesday, April 1, 2026: day 30 is Friday, May 1.
  const action = {
    action: "extendResolutionPeriod",
    days: 30,
    reason: "The bank has not answered.",
    noticeMailedOn: d("2026-05-01"),
  } as const;
  const extend = (changes: object = {}, on: World = world) =>
    answer(aComplaintUnderInvestigation(), { ...action, ...changes }, director, on);

  test("a notice mailed on day 30 is in time, though recorded on Monday", () =>
    expect(extend()).toBe("done"));
  test("a notice mailed on day 31 is too late", () =>
    expect(extend({ noticeMailedOn: d("2026-05-02") })).toBe("EXTENSION_NOTICE_TOO_LATE at noticeMailedOn"));
  test("unless counsel has set that it only warns", () => {
    const lenient = aWorld("2026-05-04", { settings: { extensionNoticeAfterDay30: "WARN" } });
    const decided = decide(
      aComplaintUnderInvestigation(),
      { ...action, noticeMailedOn: d("2026-05-02") },
      lenient,
      director,
    );
    expect(decided.ok && decided.value.warnings.map((one) => one.code)).toEqual([
      "EXTENSION_NOTICE_TOO_LATE",
    ]);
  });
  test("after day 30 the menu cautions that the notice must have been mailed in time", () => {
    const offered = availableActions(aComplaintUnderInvestigation(), world, director).find(
      (one) => one.action === action.action,
    );
    expect(offered).toMatchObject({
      allowed: true,
      caution: { code: "EXTENSION_NOTICE_TOO_LATE", details: { lastDay: "2026-05-01" } },
    });
  });
  test("and nobody is cautioned who resolves it, or does anything else", () => {
    const menu = availableActions(aComplaintUnderInvestigation(), world, director);
    expect(menu.flatMap(({ action: name, caution }) => (caution ? [name] : []))).toEqual([
      "extendResolutionPeriod",
    ]);
  });
  test.each([0, 31, -1, 1.5, Number.NaN])("%d days are refused", (days) =>
    expect(extend({ days })).toBe("EXTENSION_DAYS_OUT_OF_RANGE at days"),
  );
  test.each(["", "   ", "\n\t"])("an empty reason is refused (%j)", (reason) =>
    expect(extend({ reason })).toBe("REASON_REQUIRED at reason"),
  );
  test("a notice of tomorrow is refused", () =>
    expect(extend({ noticeMailedOn: d("2026-05-05") })).toBe("FUTURE_DATE at noticeMailedOn"));
  test("a notice from before the complaint is refused", () =>
    expect(extend({ noticeMailedOn: d("2026-03-31") })).toBe("NOTICE_BEFORE_COMPLAINT at noticeMailedOn"));
  test("a second extension is refused, in both languages and with the law", () => {
    const once = decide(aComplaintUnderInvestigation(), action, world, director);
    const twice = once.ok ? decide(once.value.facts, action, world, director) : once;
    expect(twice).toMatchObject({
      ok: false,
      refusal: { code: "EXTENSION_ALREADY_USED", citations: ["fam-code-17800"] },
    });
    if (twice.ok) throw new Error("An extension is used once.");
    expect(refusalMessage(twice.refusal, "es")).toBe(
      "El plazo para resolver ya se prorrogó; la ley lo permite una sola vez.",
    );
  });
  test("it prepares the notice LCR005 and says who approved", () => {
    const decided = decide(aComplaintUnderInvestigation(), action, world, director);
    expect(decided).toMatchObject({
      ok: true,
      value: {
        effects: [{ kind: "PREPARE_NOTICE", form: "LCR005" }],
        facts: { extension: { approvedById: director.id } },
      },
    });
  });
});

describe("issuing the written resolution", () => {
  const finding = { issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Held by mistake." } as const;
  const action = {
    action: "issueWrittenResolution",
    datedOn: d("2026-04-30"),
    mailedOn: d("2026-05-01"),
    findings: [finding],
  } as const;
  const issue = (changes: object = {}, facts = aComplaintUnderInvestigation()) =>
    answer(facts, { ...action, ...changes }, supervisor);

  test("a letter may be answered before its deemed receipt, once it is in hand", () => {
    const facts = aComplaintUnderInvestigation({ filing: mailed("2026-04-24", "2026-04-27") }); // deemed received Friday, May 1
    expect(issue({ datedOn: d("2026-04-28"), mailedOn: d("2026-04-28") }, facts)).toBe("done");
    expect(issue({ datedOn: d("2026-04-24"), mailedOn: d("2026-04-28") }, facts)).toBe(
      "RESOLUTION_BEFORE_RECEIPT at datedOn",
    );
  });
  test.each([
    ["dated before the complaint", { datedOn: d("2026-03-31") }, "RESOLUTION_BEFORE_RECEIPT at datedOn"],
    [
      "mailed before it is dated",
      { mailedOn: d("2026-04-29") },
      "RESOLUTION_MAILED_BEFORE_DATED at mailedOn",
    ],
    ["mailed tomorrow", { mailedOn: d("2026-05-05") }, "FUTURE_DATE at mailedOn"],
    ["no finding", { findings: [] }, "FINDING_MISSING at findings"],
    [
      "two findings on one issue",
      { findings: [finding, finding] },
      "FINDING_REPEATED at findings.1.issueOrdinal",
    ],
    [
      "a finding on no issue",
      { findings: [finding, { ...finding, issueOrdinal: 2 }] },
      "FINDING_WITHOUT_ISSUE at findings.1.issueOrdinal",
    ],
    [
      "a finding without words",
      { findings: [{ ...finding, explanation: "" }] },
      "TEXT_REQUIRED at findings.0.explanation",
    ],
    [
      "an unknown outcome",
      { findings: [{ ...finding, outcome: "MAYBE" }] },
      "UNKNOWN_CHOICE at findings.0.outcome",
    ],
    ["a text too long", { actionsToTake: "x".repeat(10_001) }, "TEXT_TOO_LONG at actionsToTake"],
  ])("%s is refused", (_, changes, code) => expect(issue(changes)).toBe(code));
  test("nobody resolves a complaint about their own work", () =>
    expect(issue({}, aComplaintUnderInvestigation({ caseworkerId: supervisor.id }))).toBe(
      "ACTOR_IS_CASEWORKER",
    ));
});

test("receipt of the resolution is recorded once, and never before its date", () => {
  const record = (receivedOn: string, facts = aResolvedComplaint()) =>
    answer(facts, { action: "recordResolutionReceipt", receivedOn: d(receivedOn) });
  expect(record("2026-04-29")).toBe("RECEIPT_BEFORE_RESOLUTION at receivedOn");
  expect(record("2026-05-05")).toBe("FUTURE_DATE at receivedOn");
  expect(record("2026-05-02")).toBe("done");
  const once = decide(
    aResolvedComplaint(),
    { action: "recordResolutionReceipt", receivedOn: d("2026-05-02") },
    world,
    director,
  );
  if (!once.ok) throw new Error("A first receipt is recorded.");
  expect(record("2026-05-03", once.value.facts)).toBe("RECEIPT_ALREADY_RECORDED");
});

test("an acknowledgement is mailed once", () => {
  const action = { action: "acknowledgeComplaint", noticeMailedOn: d("2026-04-02") } as const;
  expect(answer(aComplaint(), action)).toBe("done");
  expect(answer(aComplaint({ acknowledgement: { noticeMailedOn: d("2026-04-02") } }), action)).toBe(
    "ALREADY_ACKNOWLEDGED",
  );
});

test("a withdrawal needs a note, a manner and a day from the complaint on", () => {
  const withdraw = (changes: object) =>
    answer(aComplaint(), {
      action: "withdrawComplaint",
      withdrawnOn: d("2026-04-06"),
      manner: "ORAL",
      note: "Paid.",
      ...changes,
    });
  expect(withdraw({})).toBe("done");
  expect(withdraw({ note: " " })).toBe("TEXT_REQUIRED at note");
  expect(withdraw({ manner: "SHOUTED" })).toBe("UNKNOWN_CHOICE at manner");
  expect(withdraw({ withdrawnOn: d("2026-03-31") })).toBe("WITHDRAWAL_BEFORE_COMPLAINT at withdrawnOn");
});

test("a refusal of a role names the roles that may, in words", () => {
  const decided = decide(
    aComplaintUnderInvestigation(),
    { action: "extendResolutionPeriod", days: 5, reason: "Bank.", noticeMailedOn: d("2026-05-01") },
    world,
    ombudsperson,
  );
  if (decided.ok) throw new Error("Only a director extends.");
  expect(decided.refusal.message).toBe("Your role may not do this. Ask someone whose role is: Director.");
  expect(refusalMessage(decided.refusal, "es")).toBe(
    "Su función no permite hacer esto. Pídalo a alguien con una de estas funciones: Director.",
  );
});
