import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type Loose, type TestApi } from "../harness.ts";
import { whatIfQuery } from "./law-questions.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** Spoken on Wednesday, April 1, 2026: day 30 is Friday, May 1. */
const given = { complaint: { filing: { channel: "ORAL", spokenOn: "2026-04-01" } } };

interface More {
  readonly given?: object;
  readonly role?: string;
  readonly today?: string;
  readonly language?: "en" | "es";
}

async function suppose(
  hypotheses: readonly object[],
  { language, today, ...more }: More = {},
): Promise<Loose> {
  const asking = { ...(language && { language }), ...(today && { today }) };
  const { data, errors, roundTrips } = await api.ask<Loose>(
    whatIfQuery,
    { given, hypotheses, ...more },
    asking,
  );
  expect(errors).toBeUndefined();
  expect(roundTrips).toEqual([]);
  return data.whatIf;
}

describe("something supposed", () => {
  it("moves the resolution to Monday, June 1, 2026, when the agency extends by 30 days, and eats the hearing window", async () => {
    const extended = [{ suppose: "EXTENDED", days: 30, noticeMailedOn: "2026-04-28" }];
    const answer = await suppose(extended);
    expect(answer.moved).toEqual([
      { ruleId: "written-resolution", title: "Written resolution", from: "2026-05-01", to: "2026-06-01" },
    ]);
    expect(answer.noticesDue).toContainEqual({
      ruleId: "resolution-extension-notice",
      form: "LCR005",
      notice: "LCR005",
      dueOn: "2026-05-01",
    });
    expect(answer.collisionsArising).toMatchObject([{ code: "EXTENSION_EATS_HEARING_WINDOW" }]);
    expect(answer.questionsArising).toEqual([{ id: "hearing-while-extended" }]);
    const spanish = await suppose(extended, { language: "es" });
    expect(spanish.collisionsArising[0].tellParent).toContain("martes 30 jun 2026");
  });

  it("is mailed today in California when no day is said: on Thursday, April 30, 2026, it is still in time", async () => {
    const extended = [{ suppose: "EXTENDED", days: 30 }];
    expect((await suppose(extended, { today: "2026-04-30" })).refusals).toEqual([]);
    const late = await suppose(extended, { today: "2026-05-04" });
    expect(late.moved).toEqual([]);
    expect(late.refusals).toMatchObject([{ field: ["hypotheses", "0", "noticeMailedOn"] }]);
  });

  it("moves every day when the complaint came on Saturday, April 4, three days later", async () => {
    const { moved } = await suppose([{ suppose: "RECEIVED_LATER", days: 3 }]);
    expect(moved).toContainEqual({
      ruleId: "state-hearing-request-no-resolution",
      title: expect.any(String),
      from: "2026-06-30",
      to: "2026-07-03",
    });
    expect(moved.map(({ ruleId }: Loose) => ruleId)).toContain("complaint-receipt-date");
  });

  it("makes dates appear and vanish when the agency answers", async () => {
    const { appearing, vanishing } = await suppose([
      { suppose: "RESOLVED", datedOn: "2026-04-20", receivedOn: "2026-04-24" },
    ]);
    expect(appearing).toContainEqual({
      ruleId: "state-hearing-request-after-resolution",
      fallsOn: "2026-07-23",
    });
    expect(vanishing).toContainEqual({
      ruleId: "state-hearing-request-no-resolution",
      fallsOn: "2026-06-30",
    });
  });

  it.each([
    [
      "a closed office",
      { suppose: "OFFICE_CLOSED", body: "AGENCY", on: "2026-05-01" },
      "written-resolution",
      "2026-05-04",
    ],
    [
      "a corrected date",
      { suppose: "FACT_CORRECTED", fact: "COMPLAINT_FILING_SPOKEN_ON", to: "2026-03-31" },
      "written-resolution",
      "2026-04-30",
    ],
    [
      "a changed setting",
      { suppose: "SETTING_CHANGED", settings: { acknowledgementBusinessDays: 7 } },
      "acknowledgement",
      "2026-04-10",
    ],
    [
      "a transfer",
      { suppose: "TRANSFERRED", sentOn: "2026-04-03", receivedOn: "2026-04-07" },
      "written-resolution",
      "2026-05-07",
    ],
  ])("moves what it should: %s", async (_, hypothesis, ruleId, to) => {
    const answer = await suppose([hypothesis]);
    expect(answer.refusals).toEqual([]);
    expect(answer.moved).toContainEqual(expect.objectContaining({ ruleId, to }));
  });

  it("moves a hearing that is postponed", async () => {
    const answer = await suppose([{ suppose: "HEARING_POSTPONED", days: 14 }], {
      given: { hearing: { requestReceivedOn: "2026-06-01" } },
    });
    // 59 days after Monday, June 1, 2026 is Thursday, July 30.
    expect(answer.moved).toContainEqual(
      expect.objectContaining({ ruleId: "hearing-commencement", from: "2026-07-16", to: "2026-07-30" }),
    );
  });

  it("adds to what was supposed before it, and is left out when it is refused", async () => {
    const twice = { suppose: "EXTENDED", days: 10, noticeMailedOn: "2026-04-28" };
    const answer = await suppose([
      twice,
      twice,
      { suppose: "OFFICE_CLOSED", body: "AGENCY", on: "2026-05-11" },
    ]);
    expect(answer.moved).toContainEqual(
      expect.objectContaining({ ruleId: "written-resolution", to: "2026-05-12" }),
    );
    expect(answer.refusals).toMatchObject([
      { code: "EXTENSION_ALREADY_USED", field: ["hypotheses", "1"], citations: [{ key: "fam-code-17800" }] },
    ]);
  });
});

describe("the actions of a role", () => {
  const names = (actions: readonly Loose[]): string[] =>
    actions.map(({ action }) => String(action)).toSorted((one, other) => one.localeCompare(other));

  it("open and close with what is supposed", async () => {
    const answer = await suppose([{ suppose: "RESOLVED", datedOn: "2026-04-20" }], {
      role: "SUPERVISOR",
      today: "2026-04-20",
    });
    expect(answer.refusals).toEqual([]);
    expect(names(answer.actionsOpening)).toContain("recordResolutionReceipt");
    expect(names(answer.actionsClosing)).toEqual(
      expect.arrayContaining([
        "acknowledgeComplaint",
        "assignInvestigator",
        "issueWrittenResolution",
        "withdrawComplaint",
      ]),
    );
    for (const { allowed, refusal } of answer.actionsClosing) {
      expect(allowed).toBe(false);
      expect(refusal.message).not.toBe("");
    }
  });

  it("decide what may be supposed: only a director extends", async () => {
    const extended = [{ suppose: "EXTENDED", days: 30, noticeMailedOn: "2026-04-28" }];
    const asked = { today: "2026-04-28" };
    const ombudsperson = await suppose(extended, { ...asked, role: "OMBUDSPERSON" });
    expect(ombudsperson).toMatchObject({ moved: [], refusals: [{ code: "ROLE_NOT_ALLOWED" }] });
    const director = await suppose(extended, { ...asked, role: "DIRECTOR" });
    expect(director.moved).toMatchObject([{ to: "2026-06-01" }]);
    expect(names(director.actionsClosing)).toEqual(["extendResolutionPeriod"]);
  });

  it("follow what is given: a complaint that was acknowledged, extended and answered", async () => {
    const filed = {
      complaint: {
        ...given.complaint,
        knewOn: "2026-03-02",
        acknowledgement: { noticeMailedOn: "2026-04-03" },
        extension: { noticeMailedOn: "2026-04-28", days: 7 },
        resolution: { datedOn: "2026-05-04", mailedOn: "2026-05-05", receivedOn: "2026-05-07" },
      },
    };
    const received = [
      { suppose: "FACT_CORRECTED", fact: "COMPLAINT_RESOLUTION_RECEIVED_ON", to: "2026-05-08" },
    ];
    const answer = await suppose(received, { given: filed, role: "DIRECTOR", today: "2026-05-11" });
    expect(answer).toMatchObject({ refusals: [], actionsOpening: [], actionsClosing: [] });
    expect(answer.moved).toMatchObject([
      { ruleId: "state-hearing-request-after-resolution", from: "2026-08-05", to: "2026-08-06" },
    ]);
  });

  it("open and close after a transfer for whoever has the complaint now", async () => {
    const transfer = { sentOn: "2026-04-03", receivedOn: "2026-04-07" };
    const answer = await suppose([{ suppose: "RESOLVED", datedOn: "2026-04-20" }], {
      role: "SUPERVISOR",
      today: "2026-04-20",
      given: { complaint: { ...given.complaint, transfer } },
    });
    expect(answer.refusals).toEqual([]);
    expect(names(answer.actionsOpening)).toContain("recordResolutionReceipt");
  });

  it.each([
    ["without a role", { role: undefined }],
    ["without a filing", { role: "DIRECTOR", given: { complaint: { knewOn: "2026-03-02" } } }],
    [
      "after a transfer whose day is not given",
      {
        role: "DIRECTOR",
        given: { complaint: { ...given.complaint, transfer: { receivedOn: "2026-04-07" } } },
      },
    ],
    [
      "after an extension whose notice has no day",
      { role: "DIRECTOR", given: { complaint: { ...given.complaint, extension: { days: 7 } } } },
    ],
    [
      "after a resolution without a date",
      {
        role: "DIRECTOR",
        given: { complaint: { ...given.complaint, resolution: { receivedOn: "2026-04-24" } } },
      },
    ],
    [
      "after an extension that came too late to be recorded",
      {
        role: "DIRECTOR",
        given: { complaint: { ...given.complaint, extension: { noticeMailedOn: "2026-05-20", days: 7 } } },
      },
    ],
  ])("are not told %s, and the dates are told all the same", async (_, { role, ...more }) => {
    const closed = [{ suppose: "OFFICE_CLOSED", body: "AGENCY", on: "2026-04-02" }];
    const answer = await suppose(closed, { ...more, ...(role && { role }) });
    expect(answer).toMatchObject({ __typename: "WhatIfSuccess", actionsOpening: null, actionsClosing: null });
  });
});

describe("a state hearing", () => {
  /** Nothing came by Friday, May 1; asked for on Monday, May 11, and set for Monday, June 15, 2026. */
  const set = { ...given, hearing: { requestReceivedOn: "2026-05-11", scheduledFor: "2026-06-15" } };
  const asked = { given: set, today: "2026-05-20" };
  const names = (actions: readonly Loose[]) => actions.map(({ action }) => action);

  it("that is postponed is decided for the role, and its letters fall due anew", async () => {
    const postponed = [{ suppose: "HEARING_POSTPONED", days: 14 }];
    const told = { ...set, hearing: { ...set.hearing, noticeSentOn: "2026-05-19" } };
    const answer = await suppose(postponed, { ...asked, given: told, role: "HEARING_COORDINATOR" });
    expect(answer.refusals).toEqual([]);
    expect(answer.noticesDue).toEqual([
      { ruleId: "hearing-notice", form: null, notice: "HEARING_NOTICE", dueOn: "2026-06-19" },
      { ruleId: "position-statement", form: null, notice: "POSITION_STATEMENT", dueOn: "2026-06-19" },
    ]);
    expect(answer.hearingActionsOpening).toEqual([
      { action: "sendHearingNotice", title: "Record notice of hearing", allowed: true },
    ]);
    const director = await suppose(postponed, { ...asked, role: "DIRECTOR" });
    expect(director).toMatchObject({
      moved: [],
      refusals: [{ code: "ROLE_NOT_ALLOWED", citations: [{ key: "22-ccr-120210" }, {}] }],
    });
  });

  it("can be asked for today, and is warned of when that is late", async () => {
    const requested = [{ suppose: "HEARING_REQUESTED" }];
    const answer = await suppose(requested, { role: "OMBUDSPERSON", today: "2026-07-01" });
    expect(answer.warnings).toMatchObject([
      { code: "HEARING_REQUEST_LATE", field: ["hypotheses", "0", "receivedOn"] },
    ]);
    expect(answer.noticesWithoutDay).toEqual(["REQUEST_ACKNOWLEDGEMENT"]);
    expect(names(answer.hearingActionsOpening)).toEqual(["waiveTime", "trySettlement", "withdrawRequest"]);
    expect(names(answer.hearingActionsClosing)).toEqual(["receiveHearingRequest"]);
    const spanish = await suppose(requested, { role: "OMBUDSPERSON", today: "2026-07-01", language: "es" });
    expect(spanish.warnings[0].message).toContain("martes 30 jun 2026");
  });

  it("that is set, answered, withdrawn or decided is told step by step", async () => {
    const withdrawn = await suppose([{ suppose: "HEARING_WITHDRAWN" }], { ...asked, role: "STATE_ANALYST" });
    expect(withdrawn.hearingActionsClosing).toContainEqual({
      action: "holdHearing",
      allowed: false,
      refusal: {
        code: "REQUEST_IS_WITHDRAWN",
        message: expect.any(String),
        citations: [{ key: "22-ccr-120212" }],
      },
    });
    const sent = await suppose([{ suppose: "POSITION_STATEMENT_SENT" }], { ...asked, role: "DIRECTOR" });
    expect(names(sent.hearingActionsClosing)).toEqual(["filePositionStatement"]);
    const setting = [
      { suppose: "HEARING_REQUESTED", receivedOn: "2026-05-11" },
      { suppose: "HEARING_SET", scheduledFor: "2026-06-15" },
    ];
    const { appearing } = await suppose(setting, { today: "2026-05-20" });
    expect(appearing).toContainEqual({ ruleId: "hearing-notice", fallsOn: "2026-06-05" });
    const decided = { hearing: { ...set.hearing, adoptedOn: "2026-07-20" } };
    const { moved } = await suppose([{ suppose: "DECISION_RECEIVED", receivedOn: "2026-07-27" }], {
      given: decided,
    });
    expect(moved).toContainEqual(
      expect.objectContaining({ ruleId: "compliance-report", from: "2026-09-09", to: "2026-08-26" }),
    );
  });

  it.each([
    ["without a role", {}],
    [
      "of which the days do not tell enough",
      { role: "DIRECTOR", given: { hearing: { heldOn: "2026-06-15" } } },
    ],
  ])("has no actions %s", async (_, more) => {
    const answer = await suppose([{ suppose: "OFFICE_CLOSED", body: "STATE", on: "2026-06-15" }], {
      ...asked,
      ...more,
    });
    expect(answer).toMatchObject({ hearingActionsOpening: null, hearingActionsClosing: null });
  });
});

describe("a question that cannot be asked", () => {
  const day = "2026-04-28";
  const refused: readonly (readonly [string, readonly object[], string, readonly string[]])[] = [
    ["nothing supposed", [], "NO_HYPOTHESIS", ["hypotheses"]],
    [
      "21 things at once",
      Array(21).fill({ suppose: "RECEIVED_LATER", days: 1 }),
      "TOO_MANY_HYPOTHESES",
      ["hypotheses"],
    ],
    [
      "an extension of 31 days",
      [{ suppose: "EXTENDED", days: 31 }],
      "EXTENSION_OUT_OF_RANGE",
      ["hypotheses", "0", "days"],
    ],
    ["no days", [{ suppose: "EXTENDED" }], "MISSING", ["hypotheses", "0", "days"]],
    [
      "a day that does not exist",
      [{ suppose: "RESOLVED", datedOn: "2026-04-31" }],
      "INVALID_DATE",
      ["hypotheses", "0", "datedOn"],
    ],
    [
      "what belongs to another kind",
      [{ suppose: "RESOLVED", datedOn: day, days: 3 }],
      "UNKNOWN_NAME",
      ["hypotheses", "0", "days"],
    ],
    [
      "a setting out of range",
      [
        { suppose: "OFFICE_CLOSED", body: "COURT", on: day },
        { suppose: "SETTING_CHANGED", settings: { rehearingDays: 366 } },
      ],
      "OUT_OF_RANGE",
      ["hypotheses", "1", "settings", "rehearingDays"],
    ],
    [
      "two settings at once",
      [{ suppose: "SETTING_CHANGED", settings: { rehearingDays: 15, positionStatementDays: 5 } }],
      "ONE_SETTING",
      ["hypotheses", "0", "settings"],
    ],
    [
      "a change of no setting",
      [{ suppose: "SETTING_CHANGED" }],
      "ONE_SETTING",
      ["hypotheses", "0", "settings"],
    ],
  ];

  it.each(refused)("is refused with a code and the path: %s", async (_, hypotheses, code, field) => {
    const english = await suppose(hypotheses);
    expect(english).toMatchObject({ __typename: "QuestionRefused", code, field });
    expect((await suppose(hypotheses, { language: "es" })).message).not.toBe(english.message);
  });

  it.each([
    ["given", { contact: { receivedOn: "2026-02-30" } }, ["given", "contact", "receivedOn"]],
    ["disputed", { disputed: { amendedOn: "2026-02-30" } }, ["given", "disputed", "amendedOn"]],
  ])("names the path into the facts: %s", async (_, facts, field) => {
    const answer = await suppose([{ suppose: "RECEIVED_LATER", days: 1 }], { given: facts });
    expect(answer).toMatchObject({ code: "INVALID_DATE", field });
  });
});
