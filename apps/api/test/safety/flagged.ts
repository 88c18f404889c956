import { randomUUID } from "node:crypto";
import type { Credentials, SafetyServer } from "./safety-server.ts";

/** An accommodation of one of an office's persons, entered by that office. */
export async function flagged(server: SafetyServer, as: Credentials, mark: string): Promise<void> {
  const people = "{ people(first: 1) { nodes { id } } }";
  const personId = (await server.ask(as, { query: people })).body.data.people.nodes[0].id;
  const flag = { kind: "ACCOMMODATION", status: "ACTIVE", detail: `${mark} print`, sinceOn: "2026-11-18" };
  const input = { clientMutationId: randomUUID(), personId, ...flag, reason: `${mark} reason` };
  const query =
    "mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { ... on RaisePartyFlagSuccess { clientMutationId } } }";
  const { body, text } = await server.ask(as, { query, variables: { input } });
  if (body.data?.raisePartyFlag?.clientMutationId === undefined) throw new Error(text);
  // What an act was about is ids and codes, and the search for canaries looks into every text.
  await server.fixture.admin("update person_version set about = $1 where why = $2", [
    { note: mark },
    `${mark} reason`,
  ]);
}
