import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actOn, aRecordedContact } from "./contacts.ts";
import { act, aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";

// Two people work on the same thing at the same moment. One of the two acts is done; the other is told what stands now.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function onPerson(name: string, input: object, as: string): Promise<Loose> {
  const title = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const { data } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename ... on UserError { code } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    { as },
  );
  return data.answer;
}

async function person(): Promise<string> {
  const { id } = await aReceivedComplaint(api);
  const query = "query ($id: ID!) { complaint(id: $id) { complainant { personId } } }";
  return (await api.ask(query, { id })).data.complaint.complainant.personId;
}

const day = "2026-11-18";
const rosa = "ombudsperson";
const priya = "supervisor";

/** What came of both: the codes of those that were refused. */
const codes = (answers: readonly Loose[]): unknown[] => answers.map(({ code }) => code).filter(Boolean);

describe("two people at once", () => {
  // Often enough that the two really meet.
  const rounds = Array.from({ length: 5 }, (_, round) => round + 1);

  test.each(rounds)("enter one flag: it stands once (%i)", async () => {
    const personId = await person();
    const flag = { personId, kind: "URGENT", status: "ACTIVE", sinceOn: day, reason: "She is ill." };
    const answers = await Promise.all([rosa, priya].map((as) => onPerson("raisePartyFlag", flag, as)));
    expect(codes(answers)).toEqual(["FLAG_STANDS_ALREADY"]);
    const stand = "select count(*)::int as count from person_flag where person_id = $1";
    expect(await api.fixture.admin(stand, [personId.slice(7)])).toEqual([{ count: 1 }]);
  });

  test.each(rounds)("grant and refuse one request: one of the two holds (%i)", async () => {
    const personId = await person();
    const asked = { personId, kind: "ADDRESS_CONFIDENTIAL", status: "REQUESTED", sinceOn: day, reason: "x" };
    await onPerson("raisePartyFlag", asked, rosa);
    const change = { personId, ordinal: 1, sinceOn: day, reason: "Looked at." };
    const answers = await Promise.all([
      onPerson("changePartyFlag", { ...change, status: "ACTIVE" }, rosa),
      onPerson("changePartyFlag", { ...change, status: "REFUSED" }, priya),
    ]);
    expect(codes(answers)).toEqual(["FLAG_CANNOT_BECOME"]);
    const done = "select count(*)::int as count from person_version where person_id = $1 and reason = $2";
    expect(await api.fixture.admin(done, [personId.slice(7), "changePartyFlag"])).toEqual([{ count: 1 }]);
  });

  test.each(rounds)("join two records, each into the other: no circle (%i)", async () => {
    const [one, other] = [await person(), await person()];
    const answers = await Promise.all([
      onPerson("joinPersons", { personId: one, otherId: other, reason: "One birthday." }, rosa),
      onPerson("joinPersons", { personId: other, otherId: one, reason: "One birthday." }, priya),
    ]);
    expect(codes(answers)).toEqual(["JOINED_AWAY"]);
    const joined = "select count(*)::int as count from person where id = any($1) and joined_into is not null";
    expect(await api.fixture.admin(joined, [[one, other].map((id) => id.slice(7))])).toEqual([{ count: 1 }]);
  });

  test.each(rounds)("act on one complaint at one version: the other sees both (%i)", async () => {
    const { id, version } = await aReceivedComplaint(api);
    const on = { complaintId: id, expectedVersion: version };
    const withdrawal = { withdrawnOn: day, manner: "ORAL", note: "She called." };
    const answers = await Promise.all([
      act(api, "acknowledgeComplaint", { ...on, noticeMailedOn: day }, { as: rosa }),
      act(api, "withdrawComplaint", { ...on, ...withdrawal }, { as: priya }),
    ]);
    expect(codes(answers)).toEqual(["STALE_VERSION"]);
    const stale = answers.find(({ code }) => code !== undefined);
    expect(stale.changes).toHaveLength(1);
    expect(stale.current).toEqual({ version: version + 1 });
  });

  test.each(rounds)("answer one contact: it is answered once (%i)", async () => {
    const { id, version } = await aRecordedContact(api);
    const answer = {
      contactId: id,
      expectedVersion: version,
      answeredOn: "2026-11-19",
      manner: "ORAL",
      text: "x",
    };
    const answers = await Promise.all([rosa, priya].map((as) => actOn(api, "answerContact", answer, { as })));
    expect(codes(answers)).toEqual(["STALE_VERSION"]);
  });
});
