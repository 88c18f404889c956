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
  // Somebody who works there no more is kept apart from the person; whoever asks in these tests is not.
  await server.fixture.admin(
    `with declared as (
       insert into recusal (id, agency_id, staff_id, person_id, kind, address_key, since_on, reason, declared_by_id, declared_by, ended_at, ended_by)
       select gen_random_uuid(), p.agency_id, gen_random_uuid(), p.id, 'SELF', $2, '2026-11-18', $2, gen_random_uuid(), $2, now(), $2
       from person p where p.id = $1 returning *)
     insert into kept_apart (staff_id, subject_id, kind, agency_id, recusal_id, case_key)
     select staff_id, gen_random_uuid(), kind, agency_id, id, $2 from declared`,
    [personId.slice("person_".length), mark],
  );
  await server.fixture.admin(
    `insert into record_access (id, agency_id, record_id, staff_id, act, reason, details, last_open_on)
     select gen_random_uuid(), p.agency_id, gen_random_uuid(), gen_random_uuid(), 'openRecord', 'OTHER', $2, '2026-11-18'
     from person p where p.id = $1`,
    [personId.slice("person_".length), mark],
  );
  // What an act was about is ids and codes, and the search for canaries looks into every text.
  await server.fixture.admin("update person_version set about = $1 where why = $2", [
    { note: mark },
    `${mark} reason`,
  ]);
}
