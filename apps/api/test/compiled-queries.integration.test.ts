import { readFileSync } from "node:fs";
import { getOperationAST, parse } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receiveComplaint } from "../src/modules/complaint/commands.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";
import { complainant, receiving } from "./write-fixture.ts";

let api: ServerFixture;
let cookie: string;
let id: string;

const names = [
  "María José",
  "张伟",
  "محمد",
  "🙂 Emoji\u200d",
  "</script><b>",
  '"quote\\back',
  "line\nbreak\u2028",
];

beforeAll(async () => {
  api = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100000000" } });
  cookie = await api.signIn("ombudsperson");
  for (const givenName of names) {
    const outcome = await receiveComplaint(
      api.fixture,
      receiving({ complainant: { ...complainant, givenName } }),
    );
    if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
    id = `complaint_${outcome.recordId}`;
  }
});
afterAll(() => api.close());

/** What an operation answers, without what differs from one time to the next. */
async function answerOf(body: { query: string; variables?: Record<string, unknown> }): Promise<unknown> {
  const response = await api.graphql(body, { cookie });
  const { data, errors } = response.json();
  const said = (errors ?? []).map(
    ({
      extensions: { traceId: _traceId, ...extensions },
      ...error
    }: {
      extensions: Record<string, unknown>;
    }) => ({ ...error, extensions }),
  );
  return { status: response.statusCode, data, errors: said };
}

/** The same operation is interpreted twice and compiled from then on; both must say the same, letter for letter. */
async function sameTwice(body: { query: string; variables?: Record<string, unknown> }): Promise<void> {
  const interpreted = await answerOf(body);
  await answerOf(body);
  for (let time = 0; time < 3; time += 1)
    expect(JSON.stringify(await answerOf(body))).toBe(JSON.stringify(interpreted));
}

const page =
  "edges { cursor node { id number status complainant { name givenName } assignee { name } nextDeadline { ruleId title dueOn standing explanation } } } pageInfo { hasNextPage endCursor }";

const handwritten: readonly (readonly [what: string, query: string, variables?: Record<string, unknown>])[] =
  [
    ["a page", `query ($n: Int!) { caseload(first: $n) { ${page} } }`, { n: 5 }],
    [
      "a page of none",
      `query ($f: CaseloadFilter) { caseload(filter: $f) { ${page} } }`,
      { f: { status: ["RESOLVED"], openOnly: false } },
    ],
    [
      "a condition that holds",
      "query ($w: Boolean!) { viewer { role permissions @include(if: $w) today @skip(if: $w) } }",
      { w: true },
    ],
    [
      "a condition that does not hold",
      "query ($w: Boolean!) { viewer { role permissions @include(if: $w) today @skip(if: $w) } }",
      { w: false },
    ],
    [
      "conditions on fragments",
      "query ($w: Boolean!) { viewer { ...A @include(if: $w) ... @skip(if: $w) { today } } } fragment A on Viewer { role agency { name } }",
      { w: false },
    ],
    [
      "the same field twice, once under a condition",
      "query ($w: Boolean!) { viewer { role @include(if: $w) role agency { id } agency { name @skip(if: $w) } } }",
      { w: true },
    ],
    ["aliases", "{ first: viewer { a: role b: role } second: viewer { role } }"],
    ["a default that is used", `query ($n: Int = 2) { caseload(first: $n) { edges { node { number } } } }`],
    [
      "a default that is overruled by null",
      `query ($n: Int = 2) { caseload(first: $n) { edges { node { number } } } }`,
      { n: null },
    ],
    [
      "an interface",
      "query ($id: ID!) { node(id: $id) { __typename id ... on Complaint { number deadlines { ruleId steps { kind sentence } } } } }",
      { id: "ID" },
    ],
    [
      "a union",
      `mutation { withdrawComplaint(input: { clientMutationId: "same", complaintId: "complaint_01a2016d-54cd-7649-b7bc-bbe15860a297", expectedVersion: 1, withdrawnOn: "2026-02-30", manner: WRITTEN, note: "" }) { __typename ... on UserError { code message } ... on InvalidInput { issues { path code } } } }`,
    ],
    ["an unknown record", `{ complaint(id: "complaint_00000000-0000-4000-8000-000000000000") { number } }`],
    ["a malformed id", `{ complaint(id: "x") { number } }`],
    ["an error under data", "{ caseload(first: 5000) { edges { node { number } } } viewer { role } }"],
    ["a malformed cursor", `{ caseload(after: "AAAA") { edges { node { number } } } }`],
    [
      "a variable of the wrong type",
      "query ($n: Int) { caseload(first: $n) { edges { node { number } } } }",
      { n: "many" },
    ],
    ["a missing variable", "query ($id: ID!) { complaint(id: $id) { number } }"],
    [
      "an enum that does not exist",
      "query ($f: CaseloadFilter) { caseload(filter: $f) { edges { node { number } } } }",
      { f: { status: ["LOST"] } },
    ],
    [
      "a list coerced from one value",
      "query ($f: CaseloadFilter) { caseload(filter: $f) { edges { node { number } } } }",
      { f: { status: "RECEIVED" } },
    ],
    ["typenames", "{ __typename viewer { __typename agency { __typename } } }"],
    [
      "introspection",
      '{ __type(name: "Complaint") { kind name fields { name type { kind name ofType { name } } } } }',
    ],
  ];

describe("compiled operations answer as interpreted ones do", () => {
  it.each(handwritten.map(([what, query, variables = {}]) => ({ what, query, variables })))(
    "for $what",
    async ({ query, variables }) => {
      await sameTwice({ query, variables: variables["id"] === "ID" ? { id } : variables });
    },
  );

  const manifest = JSON.parse(
    readFileSync(new URL("../../../packages/graphql-schema/trusted-documents.json", import.meta.url), "utf8"),
  ) as Record<string, string>;
  const reads = Object.values(manifest).filter((text) => getOperationAST(parse(text))?.operation === "query");

  it.each(reads.map((text) => [getOperationAST(parse(text))?.name?.value ?? text, text]))(
    "for the console's %s",
    async (_name, query) => {
      const asked = getOperationAST(parse(query))?.variableDefinitions ?? [];
      const variables = Object.fromEntries(
        asked
          .map(({ variable }) => variable.name.value)
          .flatMap((name) => (/id$/i.test(name) ? [[name, id]] : name === "text" ? [[name, "nú"]] : [])),
      );
      await sameTwice({ query, variables });
    },
  );

  it("names survive whatever they are made of", async () => {
    const body = { query: "{ caseload(first: 50) { edges { node { complainant { givenName } } } } }" };
    for (let time = 0; time < 4; time += 1) {
      const { data } = (await answerOf(body)) as {
        data: { caseload: { edges: { node: { complainant: { givenName: string } } }[] } };
      };
      const found = data.caseload.edges.map(({ node }) => node.complainant.givenName);
      for (const name of names) expect(found).toContain(name);
    }
  });
});
