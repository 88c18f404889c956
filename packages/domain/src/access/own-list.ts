import type { PlainDate } from "../calendar/plain-date.ts";
import { checkInput, type RefuseField } from "../input/check-input.ts";
import type { InputOf } from "../input/input-of.ts";
import { sayRoles } from "../machine/why-not.ts";
import type { Actor } from "../vocabulary/role.ts";
import type { OfficeSettings } from "../world/agency-settings.ts";
import { accessActOf, rolesWithList, type AccessActName, type accessActs } from "./access-acts.ts";
import { refuseAccess, type AccessRefusal } from "./access-refusals.ts";

/** A way to a record with its input. */
export type AccessAct = {
  readonly [Name in AccessActName]: { readonly act: Name } & InputOf<(typeof accessActs)[Name]["input"]>;
}[AccessActName];

/** What ties somebody to a record, as far as it puts the record on their list. */
export interface TiesToRecord {
  /** Who works on it; null while nobody does, and then it is on everybody's list. */
  readonly assigneeId: string | null;
  /** Whether they did anything on it. */
  readonly hasActed: boolean;
  /** Whether a task on it is theirs, or a note on it mentions them. */
  readonly isAsked: boolean;
  /** The last day of an access that was given to them; null where none was. */
  readonly lastOpenOn: PlainDate | null;
}

/** Who looks at a record, in which office, and when. */
interface Looking {
  readonly actor: Pick<Actor, "id" | "role">;
  readonly office: Pick<OfficeSettings, "reasonOutsideList">;
  readonly today: PlainDate;
}

/** Whether anything is asked of somebody at all: only where the office wants that, and only of those who have a list. */
export function mayLieOutside({ actor, office }: Omit<Looking, "today">): boolean {
  return office.reasonOutsideList === "NEEDED" && rolesWithList.includes(actor.role);
}

/** Whether a record lies outside somebody's list, so that it opens only with a reason or with somebody's approval. */
export function isOutsideList(ties: TiesToRecord, looking: Looking): boolean {
  const { assigneeId, hasActed, isAsked, lastOpenOn } = ties;
  const isOnList = assigneeId === null || assigneeId === looking.actor.id || hasActed || isAsked;
  const isOpen = lastOpenOn !== null && lastOpenOn >= looking.today;
  return mayLieOutside(looking) && !isOnList && !isOpen;
}

/** Why a record is not opened so, or access not asked for; undefined when it is. */
export function whyNotAccess(
  ties: TiesToRecord,
  act: AccessAct,
  looking: Looking,
): AccessRefusal | undefined {
  const { roles, input } = accessActOf(act.act);
  if (!roles.includes(looking.actor.role))
    return refuseAccess("ROLE_NOT_ALLOWED", undefined, { roles: sayRoles(roles) });
  const refuse = refuseAccess as RefuseField<AccessRefusal>;
  const misread = checkInput(input, act, { refuse, today: looking.today, dayOf: () => undefined });
  if (misread) return misread;
  if (!isOutsideList(ties, looking)) return refuseAccess("ON_LIST_ALREADY");
  return act.reason === "OTHER" && !act.details ? refuseAccess("DETAILS_REQUIRED", ["details"]) : undefined;
}
