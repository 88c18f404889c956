import { decideByTable, type TableDecision } from "../machine/decide-by-table.ts";
import { menuOf, type MenuLine } from "../machine/menu.ts";
import type { Result } from "../vocabulary/result.ts";
import type { Actor } from "../vocabulary/role.ts";
import type { NoticeForm } from "../vocabulary/notice-form.ts";
import type { World } from "../world/world.ts";
import type { ContactAction, ContactActionName } from "./contact-action.ts";
import type { ContactEventOf } from "./contact-event.ts";
import type { ContactFacts } from "./facts/contact-facts.ts";
import { contactMachine } from "./contact-machine.ts";
import type { ContactRefusalCode, Refusal } from "./refusal.ts";

/** What an action on a contact leads to. Nothing has been done yet. */
export interface ContactDecision<Name extends ContactActionName = ContactActionName> extends TableDecision<
  ContactFacts,
  ContactEventOf<Name>,
  ContactRefusalCode
> {
  readonly effects: readonly { readonly kind: "PREPARE_NOTICE"; readonly form: NoticeForm }[];
}

/**
 * Decides an action on a contact, as `decide` does one on a complaint: role, status, guards, form and checks in the table's
 * order. Pure: the caller writes the event and runs the effects, or writes nothing.
 */
export function decideContact<Action extends ContactAction>(
  facts: ContactFacts | null,
  action: Action,
  world: World,
  actor: Actor,
): Result<ContactDecision<Action["action"]>, Refusal> {
  // The table pairs each action with its event and forms; the types read the same table.
  return decideByTable(contactMachine, facts, action, world, actor) as Result<
    ContactDecision<Action["action"]>,
    Refusal
  >;
}

/** One line of the menu of actions on a contact. */
export type AvailableContactAction = MenuLine<ContactActionName, ContactRefusalCode>;

/** Every action on a contact, with what stands against it before any input is known; without one, to record it. */
export function availableContactActions(
  facts: ContactFacts | null,
  world: World,
  actor: Actor,
): readonly AvailableContactAction[] {
  return menuOf(contactMachine, facts, world, actor);
}
