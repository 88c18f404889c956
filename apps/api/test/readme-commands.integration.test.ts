import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openServer, type ServerFixture } from "./server-fixture.ts";

let server: ServerFixture;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

/** What the README's commands send, in their order. */
function sentByReadme(): { readonly query: string }[] {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  return [...readme.matchAll(/-d '(\{[\s\S]*?\n\})'/g)].map(
    ([, body = ""]) => JSON.parse(body) as { readonly query: string },
  );
}

it("each partner command of the README is answered, and none of them refused", async () => {
  const bodies = sentByReadme();
  const asked = bodies.map(({ query }) => query).join(" ");
  for (const field of ["caseload(", "receiveComplaint(", "deadlines("]) expect(asked).toContain(field);
  const token = await server.token("complaints:read complaints:write persons:read");
  for (const body of bodies) {
    const answer = (await server.graphql(body, { token })).json();
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).not.toContain('"code"');
  }
});

it("the public question of the README is answered without a token", async () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, query = ""] = /--data-urlencode 'query=(.+)'/.exec(readme) ?? [];
  const url = `/public/graphql?query=${encodeURIComponent(query)}`;
  const answer = (await server.server.http.inject({ method: "GET", url })).json();
  expect(answer.data.whichContact.first.phone).toBe("916-435-5757");
});
