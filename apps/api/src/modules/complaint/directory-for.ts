import type { Directory } from "../../actions/read-input.ts";
import type { RequestContext } from "../../context.ts";
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
    agency: async (key) => (await directoryOf(context)).has(key),
  };
}
