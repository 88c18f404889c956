import { randomUUID } from "node:crypto";
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receiveComplaint } from "../src/modules/complaint/commands.ts";
import { schema } from "./harness.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";
import { receiving } from "./write-fixture.ts";

// Whatever value a client sends for whatever argument, the answer is a refusal or an answer, never a failure of ours.

let api: ServerFixture;
let cookie: string;
let token: string;
beforeAll(async () => {
  api = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "100000000" } });
  cookie = await api.signIn("supervisor");
  token = await api.token("complaints:read complaints:write persons:read");
});
afterAll(() => api.close());

async function aComplaint(): Promise<string> {
  const outcome = await receiveComplaint(api.fixture, receiving());
  if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
  return `complaint_${outcome.recordId}`;
}

const texts = ["\u0000", "a\u0000b", "\ud800", "\u202e\u200b", "x".repeat(9_999), "' or 1=1 --", ""];
const numbers = [2_147_483_647, -2_147_483_648, 0];
const hostile: Readonly<Record<string, readonly unknown[]>> = {
  String: texts,
  ID: [...texts, `complaint_${"\u0000".repeat(36)}`, "agency_\u0000", "_", "staff_"],
  Date: [...texts, "9999-12-31", "0000-00-00", "-000001-01-01", "2026-02-30", "275760-09-14"],
  DateTime: texts,
  Int: numbers,
  Boolean: [true, false],
};
const harmless: Record<string, unknown> = {
  String: "x",
  Date: "2026-11-18",
  DateTime: "2026-11-18T00:00:00Z",
  Int: 1,
  Boolean: true,
};

/** A value that fits a type, everything in it given as far as depth allows. */
function fitting(type: GraphQLInputType, depth = 0): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return depth > 6 ? [] : [fitting(inner.ofType as GraphQLInputType, depth + 1)];
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (!isInputObjectType(inner)) return harmless[String(inner)];
  const fields = Object.values(inner.getFields()).filter(
    (field) => depth < 6 || String(field.type).endsWith("!"),
  );
  const chosen = inner.isOneOf ? fields.slice(0, 1) : fields;
  return Object.fromEntries(chosen.map(({ name, type: of }) => [name, fitting(of, depth + 1)]));
}

/** The value with one leaf of it hostile, once for each leaf and each hostile value. */
function* spoilt(type: GraphQLInputType, value: unknown): Generator<unknown> {
  const inner = getNullableType(type);
  if (isListType(inner)) {
    for (const item of value as unknown[])
      for (const one of spoilt(inner.ofType as GraphQLInputType, item)) yield [one];
  } else if (isInputObjectType(inner)) {
    for (const [name, field] of Object.entries(value as Record<string, unknown>))
      for (const one of spoilt(inner.getFields()[name]!.type, field))
        yield { ...(value as object), [name]: one };
  } else if (!isEnumType(inner)) yield* hostile[String(inner)] ?? [];
}

type Field = GraphQLField<unknown, unknown>;

function documentOf(kind: "query" | "mutation", { name, args }: Field): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  return `${kind} (${declared}) { ${name}(${given}) { __typename } }`;
}

const fields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ["query", field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ["mutation", field] as const),
].filter(([, { args }]) => args.length > 0);

describe("a hostile value in any place", () => {
  it.each(fields.map(([kind, field]) => [kind, field.name, field] as const))(
    "of %s %s is refused or answered",
    async (kind, _name, field) => {
      harmless["ID"] = await aComplaint();
      const query = documentOf(kind, field);
      const fit = Object.fromEntries(field.args.map(({ name, type }) => [name, fitting(type)]));
      const failures: unknown[] = [];
      for (const { name, type } of field.args)
        for (const value of spoilt(type, fit[name])) {
          const variables = { ...fit, [name]: value };
          const answer = await api.graphql({ query, variables }, { cookie });
          if (answer.statusCode >= 500 || answer.body.includes("Did you mean"))
            failures.push([answer.statusCode, JSON.stringify(variables).slice(0, 300), answer.body]);
        }
      expect(failures).toEqual([]);
    },
    60_000,
  );
});

describe("a request that names a hash nobody can read", () => {
  const hash = "a".repeat(64);
  const ways = [
    { version: 2, sha256Hash: hash },
    { version: "1", sha256Hash: hash },
    { version: 1 },
    {},
    5,
    "x",
  ];
  it.each(ways)("is a bad request: %j, with a text, without one, and by GET", async (persistedQuery) => {
    const extensions = { persistedQuery };
    const text = "{ viewer { role } }";
    const search = new URLSearchParams({ query: text, extensions: JSON.stringify(extensions) });
    const answers = [
      await api.graphql({ query: text, extensions }, { token }),
      await api.graphql({ extensions }, { token }),
      await api.server.http.inject({
        url: `/graphql?${search.toString()}`,
        headers: { authorization: `Bearer ${token}`, "apollo-require-preflight": "1" },
      }),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0].extensions).toEqual({
        code: "BAD_REQUEST",
        traceId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      });
    }
  });
});

describe("what is said of a variable that does not fit", () => {
  it.each([
    ["query ($s: CaseloadSort) { caseload(sort: $s) { totalCount } }", { s: "DUE_FIRS" }],
    ["query ($f: CaseloadFilter) { caseload(filter: $f) { totalCount } }", { f: { stat: [] } }],
    ["query ($f: CaseloadFilter) { caseload(filter: $f) { totalCount } }", { f: { status: ["RECEIVE"] } }],
  ])("holds no guess at what was meant: %s", async (query, variables) => {
    const [error] = (await api.graphql({ query, variables }, { token })).json().errors;
    expect(error.extensions.code).toBe("BAD_USER_INPUT");
    expect(error.message).not.toMatch(/did you mean|DUE_FIRST|"status"|"RECEIVED"/i);
  });

  it("repeats no more of what was sent than helps", async () => {
    const query = "query ($n: Int) { caseload(first: $n) { totalCount } }";
    const answer = await api.graphql({ query, variables: { n: "x".repeat(200_000) } }, { token });
    expect(answer.body.length).toBeLessThan(1_000);
  });
});

it("a version from the far future or past is stale, not a failure", async () => {
  const input = { clientMutationId: randomUUID(), noticeMailedOn: "2026-11-18" };
  const query =
    "mutation ($input: AcknowledgeComplaintInput!) { acknowledgeComplaint(input: $input) { __typename } }";
  for (const expectedVersion of [2_147_483_647, -2_147_483_648]) {
    const variables = { input: { ...input, complaintId: await aComplaint(), expectedVersion } };
    expect((await api.graphql({ query, variables }, { cookie })).json().data.acknowledgeComplaint).toEqual({
      __typename: "StaleVersion",
    });
  }
});

it("an address that is none is told in our own shape", async () => {
  const answer = await api.server.http.inject({ url: "/%zz" });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].extensions.code).toBe("BAD_REQUEST");
});
