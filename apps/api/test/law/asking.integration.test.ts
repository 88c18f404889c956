import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openTestApi, partnerWith, viewerOf, type Loose, type TestApi } from "../harness.ts";
import { openServer, type ServerFixture } from "../server-fixture.ts";
import {
  deadlinesQuery,
  explainQuery,
  findingsQuery,
  reasonsQuery,
  triageQuery,
  whatIfQuery,
} from "./law-questions.ts";

let server: ServerFixture;
let api: TestApi;
beforeAll(async () => {
  [server, api] = await Promise.all([openServer(), openTestApi()]);
});
afterAll(() => Promise.all([server.close(), api.close()]));

const given = { complaint: { filing: { channel: "ORAL", spokenOn: "2026-04-01" } } };
const closed = { suppose: "OFFICE_CLOSED", body: "AGENCY", on: "2026-05-01" };
const questions: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ["deadlines", deadlinesQuery, { given }],
  ["explainDeadlines", explainQuery, { given }],
  ["whatIf", whatIfQuery, { given, hypotheses: [closed] }],
  ["triage", triageQuery, { issues: [{ subject: "PAYMENT" }] }],
];

describe.each(questions)("%s", (name, query, variables) => {
  it.each([
    "OMBUDSPERSON",
    "INVESTIGATOR",
    "SUPERVISOR",
    "DIRECTOR",
    "HEARING_COORDINATOR",
    "STATE_ANALYST",
    "AUDITOR",
    "ADMINISTRATOR",
  ] as const)("is answered to a %s", async (role) => {
    const as = { ...viewerOf("ombudsperson"), role };
    const { data, errors, roundTrips } = await api.ask<Loose>(query, variables, { as });
    expect(errors).toBeUndefined();
    expect(data[name].__typename).toMatch(/Success$/);
    expect(roundTrips).toEqual([]);
  });

  it.each([["complaints:read"], ["complaints:write"]])("is answered to a partner with %s", async (scope) => {
    const { data, roundTrips } = await api.ask<Loose>(query, variables, { as: partnerWith(scope) });
    expect(data[name].__typename).toMatch(/Success$/);
    expect(roundTrips).toEqual([]);
  });

  it.each([
    ["no scope", ""],
    ["persons:read alone", "persons:read"],
    ["an invented scope", "law:read"],
  ])("is refused to a partner with %s, in words that name what is missing", async (_, scope) => {
    const token = await server.token(scope);
    const answer = (await server.graphql({ query, variables }, { token })).json();
    expect(answer.errors[0]).toMatchObject({
      message: `Your token's scopes do not allow it to use ${name}.`,
      extensions: { code: "FORBIDDEN" },
    });
    expect(answer.data).toBeNull();
  });

  it("is refused to a caseworker, and to nobody at all", async () => {
    const caseworker = { ...viewerOf("ombudsperson"), role: "CASEWORKER" as const };
    const denied = await api.ask(query, variables, { as: caseworker });
    expect(denied.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
    expect((await server.graphql({ query, variables })).statusCode).toBe(401);
  });

  it("is answered alike when it comes back often enough to be compiled", async () => {
    const token = await server.token("complaints:read");
    const answers = [];
    for (let time = 0; time < 5; time += 1)
      answers.push((await server.graphql({ query, variables }, { token })).json().data);
    expect(answers[0][name].__typename).toMatch(/Success$/);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });
});

describe("the price of a question", () => {
  async function cost(query: string, variables: Record<string, unknown>): Promise<number> {
    const token = await server.token("complaints:read");
    const answer = (await server.graphql({ query, variables }, { token })).json();
    return answer.extensions.cost?.requested ?? answer.errors[0].extensions.found;
  }
  const supposing = (times: number) => ({ given, hypotheses: Array(times).fill(closed) });

  it("of dates alone is twenty points, so that a thousand can be asked a minute", async () => {
    expect(
      await cost(
        "query D($given: GivenFactsInput!) { deadlines(given: $given) { ... on DeadlinesSuccess { deadlines { ruleId dueOn } } } }",
        { given },
      ),
    ).toBe(20);
  });

  it("of every reason and finding stays within one operation", async () => {
    expect(await cost(reasonsQuery, { given })).toBeLessThan(100);
    expect(await cost(findingsQuery, { given })).toBeLessThan(250);
    expect(await cost(explainQuery, { given })).toBeLessThan(100);
  });

  it("grows with each hypothesis, also when the same document comes again with more of them", async () => {
    const [one, two, twenty] = [
      await cost(whatIfQuery, supposing(1)),
      await cost(whatIfQuery, supposing(2)),
      await cost(whatIfQuery, supposing(20)),
    ];
    expect(two - one).toBe(10);
    expect(twenty - one).toBe(190);
  });

  it("grows with each issue and each rule", async () => {
    const issues = (times: number) => ({ issues: Array(times).fill({ subject: "OTHER" }) });
    const one = await cost(triageQuery, issues(1));
    expect(await cost(triageQuery, issues(50))).toBe(50 * one);
    expect(50 * one).toBeLessThan(2_000);
    const rules = (times: number) => ({ given, rules: Array(times).fill("written-resolution") });
    expect((await cost(explainQuery, rules(41))) - (await cost(explainQuery, rules(1)))).toBe(40);
  });

  it("refuses a thousand what-ifs at once before anything is worked out", async () => {
    const token = await server.token("complaints:read");
    const answer = await server.graphql({ query: whatIfQuery, variables: supposing(1_000) }, { token });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].extensions).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      limit: "cost",
      allowed: 2_000,
    });
    const many = Array.from(
      { length: 16 },
      (_, at) => `w${at}: whatIf(given: $given, hypotheses: $hypotheses) { __typename }`,
    ).join(" ");
    const query = `query Many($given: GivenFactsInput!, $hypotheses: [HypothesisInput!]!) { ${many} }`;
    const aliased = await server.graphql({ query, variables: supposing(1) }, { token });
    expect(aliased.json().errors[0].extensions).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      limit: "aliases",
    });
  });

  it("keeps the heaviest question that one operation may hold under a quarter of a second", async () => {
    const days = Array.from({ length: 1_000 }, (_, at) => `${2020 + (at % 7)}-0${1 + (at % 9)}-1${at % 10}`);
    const variables = {
      given: { ...given, closures: { agency: days, state: days, court: days } },
      hypotheses: days.slice(0, 20).map((on) => ({ ...closed, on })),
    };
    const nine = Array.from(
      { length: 9 },
      (_, at) =>
        `w${at}: whatIf(given: $given, hypotheses: $hypotheses) { ... on WhatIfSuccess { collisionsClearing } }`,
    );
    const query = `query Nine($given: GivenFactsInput!, $hypotheses: [HypothesisInput!]!) { ${nine.join(" ")} }`;
    const generous = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "1000000" } });
    const token = await generous.token("complaints:read");
    const times: number[] = [];
    for (let time = 0; time < 9; time += 1) {
      const began = performance.now();
      const answer = await generous.graphql({ query, variables }, { token });
      times.push(performance.now() - began);
      expect(answer.json().extensions.cost.requested).toBe(1_980);
    }
    await generous.close();
    expect(times.toSorted((one, other) => one - other)[4]).toBeLessThan(250);
  });

  it("is taken from the points of the minute", async () => {
    const poor = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "450" } });
    const token = await poor.token("complaints:read");
    const ask = () => poor.graphql({ query: whatIfQuery, variables: supposing(20) }, { token });
    expect((await ask()).statusCode).toBe(200);
    expect((await ask()).json().errors[0].extensions.code).toBe("RATE_LIMITED");
    await poor.close();
  });
});

describe("the limits", () => {
  it("of depth and of lists in lists let the deepest answer through", async () => {
    const token = await server.token("complaints:read");
    const steps = "steps { closedOn citation { key } }";
    const query = `query Deepest($given: GivenFactsInput!) { deadlines(given: $given) { ... on DeadlinesSuccess {
      openQuestions { readings { opens { ${steps} } due { ${steps} } } } } } }`;
    const answer = await server.graphql({ query, variables: { given } }, { token });
    expect(answer.statusCode).toBe(200);
  });

  it("of the body hold for facts too", async () => {
    const token = await server.token("complaints:read");
    const large = { closures: { agency: Array(22_000).fill("2026-07-06") } };
    const answer = await server.graphql({ query: deadlinesQuery, variables: { given: large } }, { token });
    expect(answer.statusCode).toBe(413);
  });
});

describe("a failure of ours", () => {
  it("is masked: the answer names nothing but the trace", async () => {
    const token = await server.token("complaints:read");
    const secret = "canary in the calendar";
    const world = vi.spyOn(Temporal.Instant, "fromEpochMilliseconds").mockImplementation(() => {
      throw new Error(secret);
    });
    server.clock.advance(2_000);
    const answer = await server.graphql(
      { query: whatIfQuery, variables: { given, hypotheses: [closed] } },
      { token },
    );
    world.mockRestore();
    expect(answer.json().errors[0].extensions.code).toBe("INTERNAL");
    expect(answer.body).not.toContain(secret);
  });
});
