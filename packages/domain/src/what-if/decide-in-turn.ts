import type { MachineRefusal } from "./what-if-refusal.ts";
import type { NoticeKind } from "../notices/notice-kinds.ts";
import { ok, type Result } from "../vocabulary/result.ts";

/** What a machine decides, as far as supposing reads it: the event goes nowhere. */
interface Decided<Facts> {
  readonly facts: Facts;
  readonly effects: readonly { readonly form: NoticeKind }[];
  readonly warnings: readonly MachineRefusal[];
}

/** What several actions lead to: the facts after the last one, and what each would mail and warn of. */
export interface InTurn<Facts> {
  readonly facts: Facts;
  readonly mailed: readonly NoticeKind[];
  readonly warnings: readonly MachineRefusal[];
}

/** Has a machine decide actions one after the other, each on what the one before left; the first refusal ends it. */
export function decideInTurn<Facts, Action>(
  facts: Facts,
  actions: readonly Action[],
  decide: (facts: Facts, action: Action) => Result<Decided<Facts>, MachineRefusal>,
): Result<InTurn<Facts>, MachineRefusal> {
  let after: InTurn<Facts> = { facts, mailed: [], warnings: [] };
  for (const action of actions) {
    const decided = decide(after.facts, action);
    if (!decided.ok) return decided;
    const { effects, warnings } = decided.value;
    after = {
      facts: decided.value.facts,
      mailed: [...after.mailed, ...effects.map(({ form }) => form)],
      warnings: [...after.warnings, ...warnings],
    };
  }
  return ok(after);
}
