import { buildSchema, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import type { CodedError } from "../coded-error.ts";
import { limitRules } from "./operation-limits.ts";
import { OperationCosts } from "./operation-cost.ts";

const schema = buildSchema(`
  type Query { county: County!  counties(first: Int): CountyConnection!  court: Court! }
  type Court { clerk: Court! judge: Court! bailiff: Court! registrar: Court! reporter: Court! name: String! }
  type County { name: String!  neighbours: [County!]!  office: Office }
  type Office { address: String  county: County! }
  type CountyConnection { edges: [CountyEdge!]!  pageInfo: PageInfo! }
  type CountyEdge { cursor: String!  node: County! }
  type PageInfo { endCursor: String }
`);

function refusalOf(text: string): CodedError | undefined {
  const [error] = validate(schema, parse(text), limitRules);
  return error as CodedError | undefined;
}

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  const [operation] = document.definitions;
  return new OperationCosts(schema).costOf(document, operation as never, variables);
}

describe("depth", () => {
  const nested = (names: readonly string[]): string =>
    names.reduceRight((inside, name) => `${name} { ${inside} }`, "name");

  it("of eight is allowed, of nine refused with both numbers", () => {
    const eight = ["court", "clerk", "judge", "bailiff", "registrar", "reporter", "clerk", "judge"];
    expect(refusalOf(`{ ${nested(eight)} }`)).toBeUndefined();
    expect(refusalOf(`{ ${nested([...eight, "bailiff"])} }`)?.extensions).toMatchObject({
      code: "QUERY_TOO_DEEP",
      limit: "depth",
      allowed: 8,
      found: 9,
    });
  });

  it("counts what fragments hide", () => {
    const text = `{ court { ...A } } fragment A on Court { clerk { judge { bailiff { ...B } } } } fragment B on Court { registrar { reporter { clerk { judge { bailiff { name } } } } } }`;
    expect(refusalOf(text)?.code).toBe("QUERY_TOO_DEEP");
  });

  it("of a field in itself is at most two", () => {
    expect(refusalOf("{ county { neighbours { neighbours { name } } } }")).toBeUndefined();
    expect(refusalOf("{ county { neighbours { neighbours { neighbours { name } } } } }")?.message).toContain(
      "nesting of County.neighbours in itself 3, allowed 2",
    );
  });
});

describe("cost", () => {
  it("is a point for a record and nothing for its plain fields", () => {
    expect(costOf("{ county { name } }")).toBe(1);
    expect(costOf("{ county { name office { address } } }")).toBe(2);
  });

  it("counts a connection's items once, and an unsized list as ten", () => {
    expect(costOf("{ counties(first: 50) { edges { cursor node { name } } pageInfo { endCursor } } }")).toBe(
      1 + 50 * 2,
    );
    expect(costOf("{ county { neighbours { office { address } } } }")).toBe(1 + 10 * 2);
  });

  it("follows the variables", () => {
    const text =
      "query ($first: Int = 10, $with: Boolean!) { counties(first: $first) { edges { node { name office @include(if: $with) { address } } } } }";
    expect(costOf(text, { with: false })).toBe(1 + 10 * 2);
    expect(costOf(text, { with: true })).toBe(1 + 10 * 3);
    expect(costOf(text, { with: true, first: 40 })).toBe(1 + 40 * 3);
  });

  it("of more items than a field gives is that of a hundred: the field itself refuses", () => {
    expect(costOf("{ counties(first: 100000) { edges { node { name } } } }")).toBe(1 + 100 * 2);
    expect(costOf("{ counties(first: -5) { edges { node { name } } } }")).toBe(1 + 2);
  });

  const sized =
    "query ($first: Int!, $with: Boolean!) { counties(first: $first) { edges { node { name office @include(if: $with) { address } } } } }";

  it.each([
    ["a text where a number stands", { first: "40", with: true }],
    ["a fraction where a number stands", { first: 1.5, with: true }],
    ["a number where a condition stands", { first: 40, with: 1 }],
    ["nothing where something must stand", { with: true }],
  ])("is not counted with %s: the request is refused", (_what, variables) => {
    expect(() => costOf(sized, variables)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }));
  });

  it("is never learnt from variables that do not fit", () => {
    const document = parse(sized);
    const [operation] = document.definitions;
    const costs = new OperationCosts(schema);
    const cost = (variables: Record<string, unknown>) =>
      costs.costOf(document, operation as never, variables);
    expect(() => cost({ first: "40", with: "true" })).toThrow("got invalid value");
    expect(cost({ first: 40, with: true })).toBe(1 + 40 * 3);
    // A text that reads like a number that was counted.
    expect(() => cost({ first: "40", with: true })).toThrow("got invalid value");
  });

  it("of a list depends on how many items were sent, whatever they say", () => {
    const text = "query ($of: [String!]) { named(of: $of) { name } }";
    const withPrice = buildSchema("type Query { named(of: [String!]): County } type County { name: String }");
    withPrice.getQueryType()!.getFields()["named"]!.extensions = {
      complexity: ({ args }: { args: { of?: readonly string[] } }) => args.of?.length ?? 7,
    };
    const document = parse(text);
    const [operation] = document.definitions;
    const costs = new OperationCosts(withPrice);
    const cost = (of: unknown) => costs.costOf(document, operation as never, { of });
    expect([cost(["a", "b", "c"]), cost(["d", "e", "f"]), cost("g"), cost(null)]).toEqual([3, 3, 1, 7]);
  });

  it("that cannot be counted is beyond any limit", () => {
    const bomb = Array.from(
      { length: 20 },
      (_, index) => `fragment F${index} on County { ...F${index + 1} ...F${index + 1} }`,
    ).join(" ");
    expect(costOf(`{ county { ...F0 } } ${bomb} fragment F20 on County { name office { address } }`)).toBe(
      Number.MAX_SAFE_INTEGER,
    );
  });
});
