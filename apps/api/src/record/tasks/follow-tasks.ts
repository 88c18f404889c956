import type { EntityManager } from "@mikro-orm/postgresql";
import type { World } from "@redress/domain/world";
import { readBound, sendBound } from "../../platform/orm/send-bound.ts";
import type { KindTypes } from "../kind-declaration.ts";
import { recordsOfPersons } from "../people/records-of-persons.ts";
import type { RecordKind } from "../record-kind.ts";
import { announceBeside } from "../stream/announce-change.ts";
import { syncTasks } from "./sync-tasks.ts";

/**
 * Brings the tasks of all records that name some persons to what is said of the persons now, in the transaction of the act
 * that changed it. No event is written, for the streams say nothing new; who looks at such a record is told.
 */
export async function followTasks(
  em: EntityManager,
  kinds: readonly RecordKind<KindTypes>[],
  personIds: readonly string[],
  world: World,
  changedBy: string,
): Promise<void> {
  for (const kind of kinds) {
    for (const { id } of await readBound(em, recordsOfPersons([kind], personIds, "all"))) {
      const [row] = await readBound(em, kind.statements.lock(id));
      if (row === undefined) continue;
      const { facts, registration, flags } = row;
      const standing = { facts, registration, deadlines: kind.deadlinesOf(facts, world), context: world };
      const held = {
        recordId: id,
        birthAgencyId: row.birth_agency_id,
        holderId: row.holder_id,
        receiverId: row.receiver_id,
      };
      await sendBound(
        em,
        syncTasks(held, kind.tasksOf(standing, flags), world.today),
        announceBeside({ ...held, kind: kind.name, version: row.version }, "TASK", changedBy),
      );
    }
  }
}
