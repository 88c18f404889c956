import type { Directory } from "../../actions/read-input.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { whoIsKeptApart } from "../../record/people/apart/keep-apart.ts";
import { RecordEntity } from "../../record/stream/record.entity.ts";
import { directoryOf } from "../agency/index.ts";
import { namedStaff } from "../staff/index.ts";

/** Whom and what an input may name: somebody of another agency is not seen here and so is unknown. */
export function directoryFor(context: RequestContext, recordId?: string): Directory {
  return {
    staff: async (key) => {
      const person = await namedStaff(context, key);
      if (person === null || recordId === undefined) return person;
      const scope = rowScopeOf(requireViewer(context));
      const [apart] = await context.database.read(scope, whoIsKeptApart(recordId, [person.staffId]));
      return { ...person, keptApart: apart.length > 0 };
    },
    record: async (word, named) => {
      const key = keyOf(word, named);
      // Such as CR-2026-31-000123. A NUL, which PostgreSQL takes in no text, is in no number.
      if (key === null && !/^[\w-]+$/.test(named)) return null;
      const which = key === null ? { number: named.toUpperCase() } : { id: key };
      const found = await context.unit.read((em) =>
        em.findOne(RecordEntity, { kind: word.toUpperCase(), ...which }, { fields: ["id"] }),
      );
      return found?.id ?? null;
    },
    agency: async (key) => (await directoryOf(context)).has(key),
  };
}
