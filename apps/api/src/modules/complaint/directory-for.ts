import type { Directory } from "../../actions/read-input.ts";
import type { RequestContext } from "../../context.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { RecordEntity } from "../../record/stream/record.entity.ts";
import { directoryOf } from "../agency/index.ts";
import { staffMember } from "../staff/index.ts";

/** Whom and what an input may name: somebody of another agency is not seen here and so is unknown. */
export function directoryFor(context: RequestContext): Directory {
  return {
    staff: async (key) => {
      const person = await staffMember(context, key);
      if (person === null) return null;
      const { id: staffId, role, active, agencyId } = person;
      return { staffId, role, active, sameAgency: agencyId === context.viewer?.agencyId };
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
