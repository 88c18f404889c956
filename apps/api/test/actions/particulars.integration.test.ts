import { transitionOf } from "@redress/domain/complaint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  act,
  aReceivedComplaint,
  openTestApi,
  viewerOf,
  type Asking,
  type Loose,
  type TestApi,
} from "../harness.ts";
import { examples, type ActionName } from "./examples.ts";
import { askingOf, lived, ready } from "./lived.ts";
import { previewed } from "./previewed.ts";

// What is particular to one action, beyond what holds of all (served-actions.integration.test.ts).

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const okafor = `staff_${viewerOf("investigator").id}`;
const raman = `staff_${viewerOf("supervisor").id}`;

interface Complaint {
  readonly id: string;
  readonly version: number;
}

/** An action as in its example but for the changes, on a complaint on which it is lawful unless another is given. */
async function attempt(
  action: ActionName,
  changes: Record<string, unknown> = {},
  { on, ...asking }: Asking & { readonly on?: Complaint } = {},
): Promise<Loose> {
  const { id, version } = on ?? (await ready(api, action));
  const { input } = examples[action];
  return act(
    api,
    action,
    { complaintId: id, expectedVersion: version, ...input, ...changes },
    { ...askingOf(action), ...asking },
  );
}

/** The same again on the complaint as it then is. */
async function attemptTwice(action: ActionName, changes: Record<string, unknown> = {}): Promise<Loose> {
  return attempt(action, changes, { on: await lived(api, action, await ready(api, action)) });
}

async function shown({ id }: Complaint, selection: string): Promise<Loose> {
  const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { ${selection} } }`, { id });
  return data.complaint;
}

const refused = (code: string, ...field: string[]) => ({
  __typename: "ActionRefused",
  code,
  ...(field.length > 0 && { field: ["input", ...field] }),
});

const invalid = (code: string, ...path: string[]) => ({
  __typename: "InvalidInput",
  issues: [{ path: ["input", ...path], code }],
});

describe("a transfer on the timeline", () => {
  test.each([
    ["receiveTransfer", "Placer County"],
    ["disputeTransfer", "Placer County"],
    ["determineOwnership", "Sacramento County"],
  ] as const)("says at %s from whom the complaint was taken over", async (action, agency) => {
    const { id } = await lived(api, action, await ready(api, action));
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { timeline(first: 100) { nodes { facts { name value } } } } }`,
      { id },
      askingOf(action),
    );
    expect(data.complaint.timeline.nodes.at(-1).facts[0]).toEqual({
      name: "Taken over from",
      value: expect.stringContaining(agency),
    });
  });
});

describe("acknowledging", () => {
  test("meets its deadline", async () => {
    const { complaint } = await attempt("acknowledgeComplaint");
    const { deadlines, nextDeadline } = await shown(
      complaint,
      "nextDeadline { ruleId } deadlines { ruleId metOn standing }",
    );
    expect(nextDeadline).toEqual({ ruleId: "written-resolution" });
    expect(deadlines).toContainEqual({ ruleId: "acknowledgement", metOn: "2026-11-18", standing: "MET" });
  });

  test("is refused for a day before the complaint itself", async () => {
    expect(await attempt("acknowledgeComplaint", { noticeMailedOn: "2026-11-13" })).toMatchObject(
      refused("NOTICE_BEFORE_COMPLAINT", "noticeMailedOn"),
    );
  });

  test("is refused twice, with the law and what may be done instead", async () => {
    const answer = await attemptTwice("acknowledgeComplaint");
    expect(answer).toMatchObject({
      ...refused("ALREADY_ACKNOWLEDGED"),
      field: null,
      citations: [{ key: "22-ccr-120102" }, {}],
    });
    expect(answer.availableActions).toContainEqual({
      action: "assignInvestigator",
      allowed: true,
      refusal: null,
    });
    expect(answer.availableActions).toContainEqual({
      action: "acknowledgeComplaint",
      allowed: false,
      refusal: { code: "ALREADY_ACKNOWLEDGED" },
    });
  });

  test("takes the evidence of its day, and says where evidence does not fit", async () => {
    const evidence = [{ fact: "acknowledgementMailedOn", kind: "MAILING_RECORD", source: "AGENCY" }];
    expect(await attempt("acknowledgeComplaint", { evidence })).toMatchObject({ complaint: { version: 2 } });
    const stamp = evidence.map((one) => ({ ...one, kind: "HEARING_RECORD", source: "DEPARTMENT" }));
    expect(await attempt("acknowledgeComplaint", { evidence: stamp })).toMatchObject(
      refused("EVIDENCE_DOES_NOT_FIT", "evidence", "0", "kind"),
    );
    const range = { exactness: "APPROXIMATE", earliest: "2026-11-16", latest: "2026-11-17" };
    expect(
      await attempt("acknowledgeComplaint", { evidence: evidence.map((one) => ({ ...one, ...range })) }),
    ).toMatchObject(refused("DAY_OUTSIDE_RANGE", "evidence", "0", "exactness"));
    const ofAnother = evidence.map((one) => ({ ...one, fact: "withdrawnOn" }));
    expect(await attempt("acknowledgeComplaint", { evidence: ofAnother })).toMatchObject(
      refused("FACT_NOT_RECORDED", "evidence", "0"),
    );
  });
});

describe("naming the investigator", () => {
  test("can be done again for another person, for the same one not", async () => {
    expect(await attemptTwice("assignInvestigator")).toMatchObject(
      refused("INVESTIGATOR_ALREADY_ASSIGNED", "investigatorId"),
    );
    expect(await attemptTwice("assignInvestigator", { investigatorId: raman })).toMatchObject({
      complaint: { version: 3 },
    });
  });

  test("is never done for the caseworker involved, 22 CCR 120103", async () => {
    // A caseworker is no investigator by role; here the person complained of is one.
    const on = await aReceivedComplaint(api, { caseworkerId: okafor });
    expect(await attempt("assignInvestigator", {}, { on })).toMatchObject({
      ...refused("INVESTIGATOR_IS_CASEWORKER", "investigatorId"),
      citations: [{ key: "22-ccr-120103" }],
    });
    const { data } = await api.ask(
      `query ($id: ID!) { staff(investigatorsFor: $id) { id role } }`,
      on as never,
    );
    const offered = data.staff as { id: string; role: string }[];
    expect(offered.map(({ id }) => id)).toContain(raman);
    expect(offered.map(({ id }) => id)).not.toContain(okafor);
    expect(new Set(offered.map(({ role }) => role))).toEqual(
      new Set(["INVESTIGATOR", "OMBUDSPERSON", "SUPERVISOR"]),
    );
  });

  test("is not done for somebody of another role, nor for one who no longer works here", async () => {
    const coordinator = `staff_${viewerOf("hearing-coordinator").id}`;
    expect(await attempt("assignInvestigator", { investigatorId: coordinator })).toMatchObject(
      refused("INVESTIGATOR_ROLE_NOT_ALLOWED", "investigatorId"),
    );
    const { data } = await api.ask(`{ staff(role: [INVESTIGATOR]) { id name } }`);
    const leaver = data.staff.find((person: { id: string }) => person.id !== okafor);
    await api.fixture.admin(`update staff set active = false where id = $1`, [
      leaver.id.slice("staff_".length),
    ]);
    expect(await attempt("assignInvestigator", { investigatorId: leaver.id })).toMatchObject(
      refused("INVESTIGATOR_NOT_ACTIVE"),
    );
  });

  test.each([
    ["a person of another agency, who looks absent", `staff_${viewerOf("ombudsperson-sacramento").id}`],
    ["an id of another kind", "agency_placer"],
    ["no id at all", "Daniel Okafor"],
  ])("knows nobody by %s", async (_, investigatorId) => {
    expect(await attempt("assignInvestigator", { investigatorId })).toMatchObject(
      invalid("UNKNOWN_ID", "investigatorId"),
    );
  });
});

describe("extending", () => {
  test("counts from receipt", async () => {
    const { complaint } = await attempt("extendResolutionPeriod");
    // 60 days after Monday, November 16: Friday, January 15.
    expect(await shown(complaint, "resolutionClock { of dueOn originalDueOn extended }")).toEqual({
      resolutionClock: { of: 60, dueOn: "2027-01-15", originalDueOn: "2026-12-16", extended: true },
    });
  });

  test("is done only once, Fam. Code 17800", async () => {
    expect(await attemptTwice("extendResolutionPeriod")).toMatchObject({
      ...refused("EXTENSION_ALREADY_USED"),
      citations: [{ key: "fam-code-17800" }],
    });
  });

  test.each([0, -1, 31, 2_000_000_000])("by %s days is refused", async (days) => {
    expect(await attempt("extendResolutionPeriod", { days })).toMatchObject(
      refused("EXTENSION_DAYS_OUT_OF_RANGE", "days"),
    );
  });

  test.each([1.5, "ten", 3_000_000_000])("by %s days does not fit the schema", async (days) => {
    const { errors } = await attempt("extendResolutionPeriod", { days });
    expect(errors[0]).toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
      message: expect.stringContaining("days"),
    });
  });

  test.each([
    ["an empty reason", { reason: "" }, "REASON_REQUIRED"],
    ["a reason of 100,000 characters", { reason: "r".repeat(100_000) }, "TEXT_TOO_LONG"],
  ])("for %s is invalid", async (_, changes, code) => {
    expect(await attempt("extendResolutionPeriod", changes)).toMatchObject(invalid(code, "reason"));
  });

  test("is in time with a notice mailed on day 30, even if recorded later, and not with one mailed after", async () => {
    const late = { today: "2026-12-18" };
    expect(await attempt("extendResolutionPeriod", { noticeMailedOn: "2026-12-16" }, late)).toMatchObject({
      __typename: "ExtendResolutionPeriodSuccess",
    });
    expect(await attempt("extendResolutionPeriod", { noticeMailedOn: "2026-12-17" }, late)).toMatchObject(
      refused("EXTENSION_NOTICE_TOO_LATE", "noticeMailedOn"),
    );
  });
});

describe("the written resolution", () => {
  const explanation = "The payment was held by mistake and is released.";
  const finding = (issueOrdinal: number, text = explanation) => ({
    issueOrdinal,
    outcome: "FOR_COMPLAINANT",
    explanation: text,
  });
  const issue = "issueWrittenResolution";

  test("meets its deadline", async () => {
    const { complaint } = await attempt(issue);
    const { deadlines } = await shown(complaint, "deadlines { ruleId standing metOn }");
    expect(deadlines).toContainEqual({ ruleId: "written-resolution", standing: "MET", metOn: "2026-11-18" });
  });

  test.each([
    ["an issue without a finding", { findings: [finding(1)] }, "FINDING_MISSING", "findings"],
    [
      "an issue with two findings",
      { findings: [1, 2, 2].map((one) => finding(one)) },
      "FINDING_REPEATED",
      "findings",
    ],
    [
      "a finding without an issue",
      { findings: [1, 2, 3].map((one) => finding(one)) },
      "FINDING_WITHOUT_ISSUE",
      "findings",
    ],
    ["no findings", { findings: [] }, "FINDING_MISSING", "findings"],
    ["mailed before it is dated", { mailedOn: "2026-11-17" }, "RESOLUTION_MAILED_BEFORE_DATED", "mailedOn"],
    ["dated before the complaint came", { datedOn: "2026-11-13" }, "RESOLUTION_BEFORE_RECEIPT", "datedOn"],
  ])("%s is refused", async (_, changes, code, field) => {
    const answer = await attempt(issue, changes);
    expect(answer).toMatchObject(refused(code));
    expect(answer.field.slice(0, 2)).toEqual(["input", field]);
  });

  test("names the second explanation that cannot be read, and a list that is too long", async () => {
    expect(await attempt(issue, { findings: [finding(1), finding(2, "x".repeat(100_000))] })).toMatchObject(
      invalid("TEXT_TOO_LONG", "findings", "1", "explanation"),
    );
    expect(await attempt(issue, { findings: Array.from({ length: 51 }, () => finding(1)) })).toMatchObject(
      invalid("TOO_MANY_ISSUES", "findings"),
    );
  });

  test("with an unknown outcome does not fit the schema", async () => {
    const { errors } = await attempt(issue, { findings: [{ ...finding(1), outcome: "MAYBE" }] });
    expect(errors[0]).toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
      message: expect.stringContaining("MAYBE"),
    });
  });

  test("is refused before an investigator is named", async () => {
    const on = await aReceivedComplaint(api);
    expect(await attempt(issue, {}, { on })).toMatchObject(refused("INVESTIGATOR_NOT_ASSIGNED"));
  });

  test("is not issued by the caseworker it is about, who is kept apart from all of it", async () => {
    const on = await aReceivedComplaint(api, { caseworkerId: raman });
    expect(await attempt(issue, {}, { on, as: "supervisor" })).toMatchObject(refused("RECUSED"));
  });

  test("leaves nothing to be done but what follows a resolution, such as recording its receipt", async () => {
    const on = await ready(api, "recordResolutionReceipt");
    const answer = await attempt("withdrawComplaint", {}, { on });
    expect(answer).toMatchObject(refused("COMPLAINT_RESOLVED"));
    const lines = answer.availableActions as { action: ActionName; allowed: boolean }[];
    const allowed = lines.filter((one) => one.allowed).map(({ action }) => action);
    expect(allowed).toContain("recordResolutionReceipt");
    expect(allowed.filter((action) => !transitionOf(action).from.includes("RESOLVED"))).toEqual([]);
  });
});

describe("the receipt of the resolution", () => {
  test("starts the 90 days for a state hearing", async () => {
    const { complaint } = await attempt("recordResolutionReceipt");
    const { deadlines } = await shown(complaint, "deadlines { ruleId startedOn dueOn }");
    // 90 days after Thursday, November 19: Wednesday, February 17.
    expect(deadlines).toContainEqual({
      ruleId: "state-hearing-request-after-resolution",
      startedOn: "2026-11-19",
      dueOn: "2027-02-17",
    });
  });

  test("cannot come before the resolution is dated, nor before there is one, nor twice", async () => {
    expect(await attempt("recordResolutionReceipt", { receivedOn: "2026-11-17" })).toMatchObject(
      refused("RECEIPT_BEFORE_RESOLUTION", "receivedOn"),
    );
    const on = await ready(api, "issueWrittenResolution");
    expect(await attempt("recordResolutionReceipt", {}, { on })).toMatchObject(refused("NOT_RESOLVED"));
    expect(await attemptTwice("recordResolutionReceipt")).toMatchObject(refused("RECEIPT_ALREADY_RECORDED"));
  });
});

describe("withdrawing", () => {
  test("ends the duties without fault", async () => {
    const { complaint } = await attempt("withdrawComplaint");
    const { deadlines } = await shown(complaint, "deadlines { ruleId standing daysLeft }");
    expect(deadlines).toContainEqual({ ruleId: "written-resolution", standing: "EXCUSED", daysLeft: null });
  });

  test("is refused for a day before the complaint was made, and twice", async () => {
    expect(await attempt("withdrawComplaint", { withdrawnOn: "2026-11-15" })).toMatchObject(
      refused("WITHDRAWAL_BEFORE_COMPLAINT", "withdrawnOn"),
    );
    expect(await attemptTwice("withdrawComplaint")).toMatchObject({
      ...refused("COMPLAINT_WITHDRAWN"),
      citations: [{ key: "22-ccr-120100-a-2" }],
    });
  });

  test("keeps a note in Arabic with emoji as it is", async () => {
    const note = "سحبت الشكوى ✅ 👍🏽";
    const { complaint } = await attempt("withdrawComplaint", { note });
    expect(await shown(complaint, "withdrawal { note }")).toEqual({ withdrawal: { note } });
  });
});

describe("correcting a date", () => {
  const input = { ...examples.correctFact.input };
  const looked = async (
    changes: Record<string, unknown> = {},
    { on, ...asking }: Asking & { on?: Complaint } = {},
  ) => {
    const { id } = on ?? (await ready(api, "correctFact"));
    return previewed(api, { complaintId: id, ...input, ...changes }, { as: "supervisor", ...asking });
  };

  test("shows first which dates move, why, and writes nothing", async () => {
    const on = await ready(api, "correctFact");
    const effect = await looked({}, { on, language: "es" });
    expect(effect).toMatchObject({
      version: on.version,
      fact: "dateStampedOn",
      title: "Sello de recibido",
      from: "2026-11-16",
      to: "2026-11-13",
      uncertain: [],
    });
    // 30 days after Friday, November 13: Sunday, December 13, so Monday, December 14.
    const moved = effect.dates.find((date: Loose) => date.ruleId === "written-resolution");
    expect(moved).toMatchObject({
      title: "Resolución escrita",
      wasOn: "2026-12-16",
      dueOn: "2026-12-14",
    });
    expect(moved.explanation).toContain("lunes 14 dic 2026");
    expect(await shown(on, "version corrections { fact }")).toEqual({ version: on.version, corrections: [] });
  });

  test("says which dates stay uncertain with the evidence given", async () => {
    const range = { exactness: "APPROXIMATE", earliest: "2026-11-12", latest: "2026-11-13" };
    const { uncertain } = await looked({ evidence: { ...(input["evidence"] as object), ...range } });
    // The written resolution is due on Monday, December 14 either way, and so is no longer uncertain.
    expect(uncertain).toContainEqual({
      ruleId: "complaint-receipt-date",
      earliestOn: "2026-11-12",
      latestOn: "2026-11-13",
      use: "TELL_EARLIEST",
      countsOn: "2026-11-12",
      always: true,
    });
    expect(uncertain.map((date: Loose) => date.ruleId)).not.toContain("written-resolution");
  });

  test("is refused when its effect was not shown, when something else is sent, and when it is another by now", async () => {
    expect(await attempt("correctFact")).toMatchObject(refused("EFFECT_NOT_SHOWN", "shown"));
    expect(await attempt("correctFact", { shown: "%%%" })).toMatchObject(refused("EFFECT_CHANGED", "shown"));
    const received = await ready(api, "correctFact");
    const { token } = await looked({}, { on: received });
    const on = await lived(api, "extendResolutionPeriod", received);
    expect(await attempt("correctFact", { shown: token }, { on })).toMatchObject(
      refused("EFFECT_CHANGED", "shown"),
    );
  });

  test.each([
    ["the day that is recorded already", { to: "2026-11-16" }, "NOTHING_CHANGES", "to"],
    ["a day that was never recorded", { fact: "withdrawnOn" }, "FACT_NOT_RECORDED", "fact"],
    ["no day where there must be one", { to: null }, "FILING_EVIDENCE_MISSING", "to"],
    [
      "evidence that proves no such day",
      { evidence: { kind: "POSTMARK", source: "POSTAL_SERVICE" } },
      "EVIDENCE_DOES_NOT_FIT",
      "evidence",
    ],
  ])("is refused for %s, as soon as it is looked at", async (_, changes, code, field) => {
    const answer = await looked(changes);
    expect(answer).toMatchObject({ __typename: "ActionRefused", code });
    expect(answer.field.slice(0, 2)).toEqual(["input", field]);
  });

  test("is looked at by those who may make it, on complaints that they see", async () => {
    expect(await looked({}, { as: "ombudsperson" })).toMatchObject(refused("ROLE_NOT_ALLOWED"));
    expect(await looked({ to: "2026-02-30" })).toMatchObject(invalid("INVALID_DATE", "to"));
    const elsewhere = { ...viewerOf("supervisor"), agencyId: "sacramento" };
    const { errors } = await looked({}, { as: elsewhere });
    expect(errors[0].extensions).toMatchObject({ code: "NOT_FOUND", field: ["input", "complaintId"] });
  });
});

describe("where a complaint stands in plain words", () => {
  const sections = "part title sentences { text namedOn citations { key } }";

  test("is told in the person’s language, whatever that of the request, with days and law apart", async () => {
    const { id } = await aReceivedComplaint(api);
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { process(language: ES) { ${sections} } } }`,
      { id },
    );
    const [happened, comes] = data.complaint.process;
    expect(happened).toMatchObject({
      part: "HAPPENED",
      title: "Qué pasó",
      sentences: [
        { text: "Usted presentó su queja el lunes 16 de noviembre de 2026.", namedOn: ["2026-11-16"] },
      ],
    });
    // Five business days after Monday, November 16, 2026.
    expect(comes.sentences[0]).toEqual({
      text: "La agencia debe enviarle a más tardar el lunes 23 de noviembre de 2026 una carta que diga que tiene su queja.",
      namedOn: ["2026-11-23"],
      citations: [{ key: "22-ccr-120102" }],
    });
  });

  test("ends with the rights, and says nothing of the person’s name", async () => {
    const { id } = await aReceivedComplaint(api);
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { complainant { familyName } process(language: EN) { ${sections} } } }`,
      { id },
    );
    const { complainant, process } = data.complaint;
    expect(process.map(({ part }: Loose) => part)).toEqual(["HAPPENED", "COMES", "MAY_DO", "RIGHTS"]);
    expect(JSON.stringify(process)).not.toContain(complainant.familyName);
  });

  test("is not explained on a day to come, nor before the complaint was made", async () => {
    for (const explainedOn of ["2026-11-20", "2026-11-15"])
      expect(await attempt("explainProcess", { explainedOn })).toMatchObject(
        refused(explainedOn > "2026-11-19" ? "FUTURE_DATE" : "OUT_OF_ORDER", "explainedOn"),
      );
  });
});

describe("an independent review", () => {
  const askedFor = async () =>
    lived(api, "requestIndependentReview", await ready(api, "requestIndependentReview"));

  test("is done by nobody who ever acted on the complaint: the refusal says who did, and when", async () => {
    // The ombudsperson received it today, on Thursday, November 19, 2026.
    const reviewerId = `staff_${viewerOf("ombudsperson").id}`;
    const answer = await attempt(
      "assignReviewer",
      { reviewerId },
      { on: await askedFor(), as: "supervisor" },
    );
    expect(answer).toMatchObject(refused("REVIEWER_ACTED", "reviewerId"));
    expect(answer.message).toMatch(/^Rosa Delgado acted on this record on \w{3} \w{3} \d+, \d{4}\./);
  });

  test("is answered by the reviewer and nobody else, and is done by no investigator", async () => {
    expect(await attempt("answerIndependentReview", {}, { as: "director" })).toMatchObject(
      refused("REVIEW_IS_ANOTHERS"),
    );
    expect(await attempt("assignReviewer", { reviewerId: okafor }, { on: await askedFor() })).toMatchObject(
      refused("REVIEWER_NOT_FITTING", "reviewerId"),
    );
  });

  test("is promised for no day before it was asked for", async () => {
    expect(await attempt("requestIndependentReview", { answerDueOn: "2026-11-13" })).toMatchObject(
      refused("OUT_OF_ORDER", "answerDueOn"),
    );
  });
});
