import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  act,
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { changeSetting } from "./settings.ts";
import { viewerOf } from "./write-fixture.ts";

// One queue of what another person must agree to. Today is Thursday, November 19, 2026.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const fields = `id kind aboutId aboutNumber forRoles note askedBy status decidedBy decidedOn reason mayDecide sections { heading text }`;
const answers = `__typename ... on UserError { code message } ... on InvalidInput { issues { path code } } ... on ApprovalRefused { current { ${fields} } }`;
const documents = {
  ask: `mutation ($input: AskResolutionApprovalInput!) { answer: askResolutionApproval(input: $input) { ${answers} ... on AskResolutionApprovalSuccess { approval { ${fields} } } } }`,
  decide: `mutation ($input: DecideApprovalInput!) { answer: decideApproval(input: $input) { ${answers} ... on DecideApprovalSuccess { approval { ${fields} } } } }`,
  list: `query ($filter: ApprovalFilter) { approvals(filter: $filter) { totalCount nodes { ${fields} } } }`,
};

const finding = (explanation = "The payment was held by mistake.") => ({
  issueOrdinal: 1,
  outcome: "FOR_COMPLAINANT",
  explanation,
});

async function underInvestigation(): Promise<{ id: string; version: number; number: string }> {
  const issues = [{ subject: "PAYMENT", description: "Two payments were not sent on." }];
  const { id, version, number } = await aReceivedComplaint(api, { issues });
  const investigatorId = `staff_${viewerOf("investigator").id}`;
  const input = { complaintId: id, expectedVersion: version, investigatorId };
  await act(api, "assignInvestigator", input, { as: "supervisor" });
  return { id, version: version + 1, number };
}

type Who = NonNullable<Asking["as"]>;

async function send(document: string, input: Record<string, unknown>, as: Who): Promise<Loose> {
  const sent = { clientMutationId: randomUUID(), ...input };
  const { data, errors } = await api.ask(document, { input: sent }, { as });
  return data?.answer ?? errors?.[0]?.extensions;
}
const ask = (
  complaintId: string,
  more: Record<string, unknown> = {},
  as: Who = "investigator",
): Promise<Loose> => send(documents.ask, { complaintId, findings: [finding()], ...more }, as);
const decide = (
  approvalId: string,
  more: Record<string, unknown> = {},
  as: Who = "supervisor",
): Promise<Loose> => send(documents.decide, { approvalId, decision: "APPROVED", ...more }, as);
const listed = async (filter: object, as: Who = "supervisor"): Promise<Loose> =>
  (await api.ask(documents.list, { filter }, { as })).data.approvals;

const rows = async (): Promise<unknown> =>
  api.fixture.admin(
    `select (select jsonb_agg(a order by a.id) from approval a) as approvals, (select count(*)::int from idempotency_key) as keys,
     (select count(*)::int from audit_entry where act like 'approval.%') as acts`,
  );

describe("the text of a resolution", () => {
  test("waits for another person with its words, and who asked is not offered the decision", async () => {
    const { id, number } = await underInvestigation();
    const note = "Please look at the second sentence.";
    const { approval } = await ask(id, { note, actionsToTake: "Release the payment." });
    expect(approval).toMatchObject({
      kind: "WRITTEN_RESOLUTION",
      aboutId: id,
      aboutNumber: number,
      note,
      askedBy: "Daniel Okafor",
      status: "OPEN",
      decidedBy: null,
      mayDecide: false,
      sections: [
        { heading: "Issue 1: For the complainant", text: "The payment was held by mistake." },
        { heading: "What the agency will do", text: "Release the payment." },
      ],
    });
    expect((await listed({ aboutNumber: number })).nodes).toEqual([{ ...approval, mayDecide: true }]);
    expect((await listed({ aboutNumber: number, mine: true })).totalCount).toBe(1);
    expect((await listed({ aboutNumber: number, mine: true }, "investigator")).totalCount).toBe(0);
    expect((await listed({ aboutNumber: number, mine: false }, "investigator")).totalCount).toBe(1);
  });

  test("is decided once, with who, on which day and why", async () => {
    const { id, number } = await underInvestigation();
    const { approval } = await ask(id);
    const decided = await decide(approval.id, { reason: "Well said." });
    expect(decided.approval).toMatchObject({
      status: "APPROVED",
      decidedBy: "Priya Raman",
      decidedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      reason: "Well said.",
      mayDecide: false,
    });
    const before = await rows();
    expect(await decide(approval.id, { decision: "REFUSED", reason: "No." }, "director")).toMatchObject({
      __typename: "ApprovalRefused",
      code: "ALREADY_DECIDED",
      current: { status: "APPROVED" },
    });
    expect(await rows()).toEqual(before);
    expect((await listed({ aboutNumber: number, status: "OPEN" })).totalCount).toBe(0);
  });

  test("is never decided by who asked, whatever their role", async () => {
    const { id } = await underInvestigation();
    const { approval } = await ask(id, {}, "director");
    const before = await rows();
    expect(await decide(approval.id, {}, "director")).toMatchObject({ code: "ASKED_BY_YOURSELF" });
    expect(await rows()).toEqual(before);
    await expect(
      api.fixture.admin(
        "update approval set status = 'APPROVED', decided_by_id = asked_by_id, decided_by = 'x' where id = $1",
        [approval.id.slice("approval_".length)],
      ),
    ).rejects.toThrow("approval_by_another_check");
  });

  test("is decided by one of two who decide at once; the other is told", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await underInvestigation();
      const { approval } = await ask(id);
      const both = await Promise.all([
        decide(approval.id, {}, "supervisor"),
        decide(approval.id, { decision: "REFUSED", reason: "Too short." }, "director"),
      ]);
      const [won] = both.filter(({ __typename }) => __typename === "DecideApprovalSuccess");
      const [lost] = both.filter(({ __typename }) => __typename === "ApprovalRefused");
      expect(lost).toMatchObject({ code: "ALREADY_DECIDED", current: { status: won.approval.status } });
    }
  });

  test("waits once however many ask for the same at once, and another text waits beside it", async () => {
    const { id, number } = await underInvestigation();
    const asked = await Promise.all(Array.from({ length: 6 }, () => ask(id)));
    expect(asked.filter(({ __typename }) => __typename === "AskResolutionApprovalSuccess")).toHaveLength(1);
    expect(asked.filter(({ code }) => code === "ASKED_ALREADY")).toHaveLength(5);
    await ask(id, { findings: [finding("Another text.")] });
    expect((await listed({ aboutNumber: number })).totalCount).toBe(2);
  });

  test("sent twice with one key is asked and decided once", async () => {
    const { id } = await underInvestigation();
    const key = { clientMutationId: randomUUID() };
    const [one, other] = await Promise.all([ask(id, key), ask(id, key)]);
    expect(one.approval.id).toBe(other.approval.id);
    const again = { clientMutationId: randomUUID() };
    const decided = await Promise.all([decide(one.approval.id, again), decide(one.approval.id, again)]);
    expect(decided.map(({ approval }) => approval.status)).toEqual(["APPROVED", "APPROVED"]);
    expect(await decide(one.approval.id, { ...again, decision: "REFUSED", reason: "x" })).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
  });

  test.each([
    [{ findings: [] }, "FINDING_MISSING"],
    [{ findings: [{ ...finding(), issueOrdinal: 9 }] }, "FINDING_WITHOUT_ISSUE"],
  ])("that could not be issued is not asked for: %o", async (more, code) => {
    const { id } = await underInvestigation();
    const before = await rows();
    expect(await ask(id, more)).toMatchObject({ __typename: "ApprovalRefused", code });
    expect(await rows()).toEqual(before);
  });

  test("bad input names its field, and nothing is written", async () => {
    const { id } = await underInvestigation();
    const { approval } = await ask(id);
    const before = await rows();
    const answered = await Promise.all([
      ask(`complaint_${randomUUID()}`),
      ask(id, { findings: [{ ...finding(" "), issueOrdinal: 1 }] }),
      decide(`approval_${randomUUID()}`),
      decide("nonsense"),
      decide(approval.id, { decision: "REFUSED" }),
      decide(approval.id, { reason: "x".repeat(10_001) }),
      decide(approval.id, { clientMutationId: "" }),
    ]);
    expect(answered.map(({ issues }) => issues?.[0] && [issues[0].path.join("."), issues[0].code])).toEqual([
      ["input.complaintId", "UNKNOWN_ID"],
      ["input.findings.0.explanation", "TEXT_REQUIRED"],
      ["input.approvalId", "UNKNOWN_ID"],
      ["input.approvalId", "UNKNOWN_ID"],
      ["input.reason", "REASON_REQUIRED"],
      ["input.reason", "TEXT_TOO_LONG"],
      ["input.clientMutationId", "INVALID_KEY"],
    ]);
    expect(await rows()).toEqual(before);
  });

  test("is another agency's business only there", async () => {
    const { id, number } = await underInvestigation();
    const { approval } = await ask(id);
    const neighbour = { ...viewerOf("ombudsperson-sacramento"), role: "DIRECTOR" } as const;
    expect(await decide(approval.id, {}, neighbour)).toMatchObject({ issues: [{ code: "UNKNOWN_ID" }] });
    expect(await ask(id, {}, neighbour)).toMatchObject({ issues: [{ code: "UNKNOWN_ID" }] });
    expect((await listed({ aboutNumber: number }, neighbour)).totalCount).toBe(0);
  });

  test("is not for those who decide nothing", async () => {
    const { id } = await underInvestigation();
    const { approval } = await ask(id);
    for (const as of [
      "auditor",
      "administrator",
      "communications",
      "webmaster",
      "hearing-clerk",
      "hearing-office",
    ])
      expect(await decide(approval.id, {}, as)).toMatchObject({ code: "FORBIDDEN" });
    const { errors } = await api.ask(documents.list, {}, { as: partnerWith("complaints:read") });
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  });
});

describe("the second pair of eyes", () => {
  const issue = (complaintId: string, expectedVersion: number, explanation?: string): Promise<Loose> =>
    act(
      api,
      "issueWrittenResolution",
      {
        complaintId,
        expectedVersion,
        datedOn: "2026-11-19",
        mailedOn: "2026-11-19",
        findings: [finding(explanation)],
      },
      { as: "investigator" },
    );
  const set = (value: string): Promise<Loose> => changeSetting(api, { name: "secondPairOfEyes", value });

  test("is not asked for unless the office wants it", async () => {
    const { id, version } = await underInvestigation();
    expect(await issue(id, version)).toMatchObject({ __typename: "IssueWrittenResolutionSuccess" });
  });

  test("is another person's on exactly this text; a change afterwards asks again; the timeline tells it", async () => {
    await set("NEEDED");
    const { id, version } = await underInvestigation();
    expect(await issue(id, version)).toMatchObject({ __typename: "ActionRefused", code: "APPROVAL_NEEDED" });
    const { approval } = await ask(id);
    expect(await issue(id, version)).toMatchObject({ code: "APPROVAL_NEEDED" });
    await decide(approval.id);
    expect(await issue(id, version, "Another text.")).toMatchObject({ code: "APPROVAL_NEEDED" });
    expect(await issue(id, version)).toMatchObject({ __typename: "IssueWrittenResolutionSuccess" });
    const query = `query ($id: ID!) { complaint(id: $id) { timeline(first: 10) { nodes { kind facts { name value } } } } }`;
    const { data } = await api.ask(query, { id }, { as: "supervisor" });
    expect(data.complaint.timeline.nodes.at(-1)).toMatchObject({
      kind: "WrittenResolutionIssued",
      facts: expect.arrayContaining([{ name: "Text approved by", value: "Priya Raman" }]),
    });
    await set("NOT_NEEDED");
  });

  test("once refused is asked for again", async () => {
    await set("NEEDED");
    const { id, version } = await underInvestigation();
    const { approval } = await ask(id);
    await decide(approval.id, { decision: "REFUSED", reason: "Say which payment." });
    expect(await issue(id, version)).toMatchObject({ code: "APPROVAL_NEEDED" });
    expect((await ask(id)).approval).toMatchObject({ status: "OPEN" });
    await set("NOT_NEEDED");
  });
});
