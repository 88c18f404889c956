import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aReceivedComplaint, openTestApi, partnerWith, type Loose, type TestApi } from "../harness.ts";

let api: TestApi;
/** Posted on Thursday, November 5, 2026: it counts as received on Friday, November 13, as the 11th is a holiday. */
let posted: { readonly id: string };
beforeAll(async () => {
  api = await openTestApi();
  const filing = { channel: "MAIL", postmarkedOn: "2026-11-05", dateStampedOn: "2026-11-10" };
  const issues = [
    { subject: "PAYMENT", description: "The October payment did not come." },
    { subject: "CUSTODY_OR_VISITATION", description: "My visits are too short." },
  ];
  posted = await aReceivedComplaint(api, { filing, issues });
});
afterAll(() => api.close());

const lawQuery = `query RecordLaw($id: ID!) {
  complaint(id: $id) {
    collisions { code severity tellParent eats { fallsOn } eaten { fallsOn } citations { key } }
    openQuestions { id differs confidence readings { id followed due { fallsOn } } }
    issueDoors { ordinal subject tell agencyMust { duty } doors { door role reason citations { key } exhaustion { complete } } }
  }
}`;
const supposeQuery = `query RecordWhatIf($id: ID!, $hypotheses: [HypothesisInput!]!) {
  complaint(id: $id) { whatIf(hypotheses: $hypotheses) { __typename
    ... on WhatIfSuccess { moved { ruleId from to } collisionsArising { code } refusals { code field } warnings { code field } actionsClosing { action } }
    ... on UserError { code } ... on QuestionRefused { field } } }
}`;

async function ask(
  query: string,
  more: object = {},
  asking: Parameters<TestApi["ask"]>[2] = {},
): Promise<Loose> {
  const { data, errors } = await api.ask<Loose>(query, { id: posted.id, ...more }, asking);
  expect(errors).toBeUndefined();
  return data.complaint;
}

describe("what the rulebook knows of a complaint on record", () => {
  test("the parent’s door opens before the agency is late, told in the language of whoever asks", async () => {
    const { collisions } = await ask(lawQuery);
    expect(collisions).toMatchObject([
      // Day 30 from Thursday, November 5, is Saturday, December 5; the agency has until Monday, December 14.
      { code: "DOOR_OPENS_BEFORE_AGENCY_IS_LATE", severity: "NOTE", eaten: { fallsOn: "2026-12-14" } },
    ]);
    const spanish = await ask(lawQuery, {}, { language: "es" });
    expect(spanish.collisions[0].tellParent).toContain("Puede pedir una audiencia estatal desde el");
  });

  test("each issue has its doors: the agency’s for the payment, the court’s alone for the visits", async () => {
    const { issueDoors } = await ask(lawQuery);
    const primary = issueDoors.map(({ doors }: Loose) =>
      doors.filter(({ role }: Loose) => role === "PRIMARY").map(({ door }: Loose) => door),
    );
    expect(primary).toEqual([["LOCAL_COMPLAINT"], ["COURT"]]);
    expect(issueDoors[1].agencyMust.map(({ duty }: Loose) => duty)).toContain("REFER_TO_FACILITATOR");
  });

  test("once the 30 days have passed the hearing comes first", async () => {
    const { issueDoors } = await ask(lawQuery, {}, { today: "2026-12-15" });
    const [payment] = issueDoors;
    expect(payment.doors.find(({ door }: Loose) => door === "STATE_HEARING")).toMatchObject({
      role: "PRIMARY",
      exhaustion: { complete: true },
    });
  });

  test("every reading of a question is computed, and says whether the dates follow it", async () => {
    const { openQuestions } = await ask(lawQuery);
    expect(openQuestions.length).toBeGreaterThan(0);
    for (const { readings } of openQuestions)
      expect(readings.some(({ followed }: Loose) => followed)).toBe(true);
  });

  test("partners who may read complaints may ask, and nobody else’s complaint answers", async () => {
    expect((await ask(lawQuery, {}, { as: partnerWith("complaints:read") })).collisions).toHaveLength(1);
    expect(await ask(lawQuery, {}, { as: "ombudsperson-sacramento" })).toBeNull();
  });
});

describe("what would follow on a complaint on record", () => {
  const extended = [{ suppose: "EXTENDED", days: 30, noticeMailedOn: "2026-11-18" }];

  test("the director’s extension moves the answer and eats the window to ask for a hearing", async () => {
    const { whatIf } = await ask(supposeQuery, { hypotheses: extended }, { as: "director" });
    expect(whatIf.moved).toEqual([{ ruleId: "written-resolution", from: "2026-12-14", to: "2027-01-12" }]);
    expect(whatIf.collisionsArising).toEqual([{ code: "EXTENSION_EATS_HEARING_WINDOW" }]);
    expect(whatIf.actionsClosing).toContainEqual({ action: "extendResolutionPeriod" });
  });

  test("whoever may not extend is told so, and what is not readable is refused by its path", async () => {
    const { whatIf } = await ask(supposeQuery, { hypotheses: extended }, { as: "investigator" });
    expect(whatIf.refusals).toMatchObject([{ code: "ROLE_NOT_ALLOWED", field: ["hypotheses", "0"] }]);
    const wrong = [{ suppose: "EXTENDED", days: 31 }];
    expect((await ask(supposeQuery, { hypotheses: wrong })).whatIf).toMatchObject({
      __typename: "QuestionRefused",
      code: "EXTENSION_OUT_OF_RANGE",
      field: ["hypotheses", "0", "days"],
    });
  });
});
