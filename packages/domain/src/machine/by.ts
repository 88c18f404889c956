import type { ActingBody } from "../vocabulary/acting-body.ts";
import { office, type Role } from "../vocabulary/role.ts";

/** Who does what a row says: on whose side the act may lie, and which roles of its people may do it. */
export interface By {
  readonly by: readonly ActingBody[];
  readonly roles: readonly Role[];
}

/**
 * Says who acts, for a row to take over.
 *
 * @example acknowledgeComplaint: { ...by(["HOLDER"], ["OMBUDSPERSON", "SUPERVISOR"]), from: … }
 */
export function by(bodies: readonly ActingBody[], roles: readonly Role[]): By {
  return { by: bodies, roles };
}

/** Anybody of the office that has the record in hand. */
export const byHolder = by(["HOLDER"], office);
