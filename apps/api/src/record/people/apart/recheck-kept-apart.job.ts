import { recordAct } from "../../../platform/audit/record-act.ts";
import { systemScope } from "../../../platform/auth/viewer.ts";
import {
  bind,
  type BoundStatement,
  type Statement,
  type SystemDatabase,
} from "../../../platform/database/database.ts";
import type { KindTypes } from "../../kind-declaration.ts";
import type { RecordKind } from "../../record-kind.ts";
import { recordsOfPersons } from "../records-of-persons.ts";
import { keepApartFromPersons, keepApartFromRecords, type KeptApartRow } from "./keep-apart.ts";

/** What is to be compared, and whether to mend it. */
interface Comparison {
  readonly database: SystemDatabase;
  /** Leaves the rows as they should be, each difference in the audit; without it nothing is changed. */
  readonly write: boolean;
}

const concerned: Statement<{ readonly agency_id: string }> = {
  name: "agencies-with-somebody-kept-apart",
  text: `select agency_id from recusal union select agency_id from kept_apart
    union select c.holder_id from complaint c join staff w on w.id = (c.facts ->> 'caseworkerId')::uuid and w.role <> 'CASEWORKER'
    order by 1`,
};

const persons: Statement<{ readonly id: string }> = {
  name: "persons-from-whom-somebody-is-kept-apart",
  text: `select q.person_id as id from recusal q where q.agency_id = $1
    union select j.id from recusal q join person j on j.joined_into = q.person_id where q.agency_id = $1
    union select p.id from recusal q join person p on p.agency_id = q.agency_id and p.address_key = q.address_key
      where q.agency_id = $1 and q.kind = 'SELF' and q.ended_at is null
    union select p.id from kept_apart k join person p on p.id = k.subject_id where k.agency_id = $1`,
};

const records: Statement<{ readonly id: string; readonly case_number: string | null }> = {
  name: "records-from-which-somebody-is-kept-apart",
  text: `select c.id, c.registration ->> 'caseNumber' as case_number from kept_apart k join complaint c on c.id = k.subject_id where k.agency_id = $1
    union select t.id, t.registration ->> 'caseNumber' from kept_apart k join contact t on t.id = k.subject_id where k.agency_id = $1
    union select c.id, c.registration ->> 'caseNumber' from complaint c
      join staff w on w.id = (c.facts ->> 'caseworkerId')::uuid and w.role <> 'CASEWORKER' where c.holder_id = $1`,
};

/**
 * Compares who is kept apart from whom with what is declared and known, agency by agency: what somebody's new role, or a
 * correction that nobody thought of, changes.
 *
 * @returns how many rows were missing, or should not have been there.
 */
export async function recheckKeptApart(
  kinds: readonly RecordKind<KindTypes>[],
  { database, write }: Comparison,
): Promise<number> {
  let differing = 0;
  for (const { agency_id } of (await database.read(systemScope, bind(concerned)))[0])
    differing += await recheckAgency(kinds, { database, write }, agency_id);
  return differing;
}

function recheckAgency(
  kinds: readonly RecordKind<KindTypes>[],
  { database, write }: Comparison,
  agencyId: string,
): Promise<number> {
  return database.write(systemScope, async (transaction) => {
    const [known, closed] = await transaction.send(bind(persons, agencyId), bind(records, agencyId));
    const ids = known.map(({ id }) => id);
    const [ofPersons, theirs] = await transaction.send(
      keepApartFromPersons(ids),
      recordsOfPersons(kinds, ids, "all"),
    );
    const named = new Map([...closed, ...theirs].map((one) => [one.id, one.case_number]));
    const all = [...named].map(([id, caseNumber]) => ({ id, caseNumber }));
    const [ofRecords] = await transaction.send(keepApartFromRecords(agencyId, all));
    const found = [...ofPersons, ...ofRecords];
    if (write) await transaction.finish(...found.map((row) => differs(agencyId, row)));
    else await transaction.rollback();
    return found.length;
  });
}

function differs(agencyId: string, { subject_id, staff_id }: KeptApartRow): BoundStatement<never> {
  return recordAct({
    act: "recusal.differs",
    outcome: "FAILED",
    agencyId,
    actorId: null,
    actorRole: null,
    subjectKind: "recusal",
    subjectId: subject_id,
    details: { staff: staff_id },
  });
}
