import { ruleById, ruleIds } from "@redress/domain/deadlines";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openServer, type ServerFixture } from "../server-fixture.ts";
import { deadlinesQuery, reasonsQuery, vectors } from "./law-questions.ts";

let api: ServerFixture;
let token: string;
beforeAll(async () => {
  api = await openServer();
  token = await api.token("complaints:read");
});
afterAll(() => api.close());

interface Dated {
  readonly ruleId: string;
  readonly dueOn: string;
}

async function ask(query: string, variables: unknown) {
  const answer = await api.graphql({ query, variables }, { token });
  expect(answer.json().errors).toBeUndefined();
  return answer.json().data.deadlines;
}

function byRule(deadlines: readonly Dated[]): Record<string, string> {
  return Object.fromEntries(deadlines.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
}

describe("a partner who sends the facts of a vector as they stand", () => {
  it.each(vectors)("gets exactly its dates: $name", async ({ given, expect: dates }) => {
    const answer = await ask(deadlinesQuery, { given });
    expect(answer.__typename).toBe("DeadlinesSuccess");
    expect(answer.deadlines).toHaveLength(Object.keys(dates).length);
    expect(byRule(answer.deadlines)).toEqual(dates);
  });

  it("gets the same dates with their reasons, each ending on its date, with the law behind it", async () => {
    for (const { given, expect: dates } of vectors) {
      const { deadlines } = await ask(reasonsQuery, { given });
      expect(byRule(deadlines)).toEqual(dates);
      for (const { dueOn, startedOn, steps, citations, explanation, title, rule } of deadlines) {
        expect(steps[0]).toMatchObject({ kind: "START", to: startedOn });
        expect(steps.at(-1).to).toBe(dueOn);
        expect(citations.length).toBeGreaterThan(0);
        for (const step of steps) expect(explanation).toContain(step.sentence);
        expect(title).not.toBe("");
        expect(rule.duty).not.toBe("");
      }
    }
  });

  it("gets with `all` the rules that no vector knows too, and never fewer", async () => {
    const beyond = new Set<string>();
    for (const { given, expect: dates } of vectors) {
      const all = byRule((await ask(deadlinesQuery, { given, all: true })).deadlines);
      expect(all).toMatchObject(dates);
      for (const id of Object.keys(all)) if (!(id in dates)) beyond.add(id);
    }
    const unknown = ruleIds.filter((id) => !ruleById(id).inConformanceVectors);
    expect([...beyond].filter((id) => !(unknown as readonly string[]).includes(id))).toEqual([]);
    expect(beyond).toContain("state-hearing-request-opening");
  });
});

describe("the order of the facts and what is left null", () => {
  it("change nothing", async () => {
    for (const { given, expect: dates } of vectors) {
      const backwards = Object.fromEntries(Object.entries(given).reverse());
      const withNulls = { hearing: null, contact: null, settings: { rehearingDays: null }, ...backwards };
      expect(byRule((await ask(deadlinesQuery, { given: withNulls })).deadlines)).toEqual(dates);
    }
  });
});
