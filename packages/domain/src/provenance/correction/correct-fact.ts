import type { GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import type { World } from "../../world/world.ts";
import type { CorrectionEffect, CorrectionRecord, ShownCorrection } from "./correction.ts";
import { refuseCorrection, type CorrectionRefusal } from "../correction-refusal.ts";
import { isBranch, withFact } from "../fact-at.ts";
import { previewCorrection } from "./preview-correction.ts";

/** A correction that was made. */
export interface CorrectedFacts {
  readonly given: GivenFacts;
  readonly record: CorrectionRecord;
}

/** Whether two pieces of plain data say the same, in whatever order a database gave their names back. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (!isBranch(one) || !isBranch(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && saysTheSame(one[name], other[name]))
  );
}

/**
 * What stands against making a correction that is possible: the right day has no evidence, its effect was not shown, or
 * the effect shown is not the effect now because facts, calendars or settings have changed since.
 */
export function checkShown(
  { to, evidence, shown }: ShownCorrection,
  now: CorrectionEffect,
): CorrectionRefusal | undefined {
  if (to !== null && evidence === undefined) return refuseCorrection("EVIDENCE_REQUIRED", ["evidence"]);
  if (shown === undefined) return refuseCorrection("EFFECT_NOT_SHOWN", ["shown"]);
  return saysTheSame(shown, now) ? undefined : refuseCorrection("EFFECT_CHANGED", ["shown"]);
}

/**
 * Makes a correction whose effect was shown, on facts that no machine keeps. Refused with EFFECT_NOT_SHOWN or, when the
 * effect is no longer the one that was shown, EFFECT_CHANGED. The facts given stay as they are.
 */
export function correctFact(
  given: GivenFacts,
  correction: ShownCorrection,
  world: World,
): Result<CorrectedFacts, CorrectionRefusal> {
  const effect = previewCorrection(given, correction, world);
  if (!effect.ok) return effect;
  const wrong = checkShown(correction, effect.value);
  if (wrong) return refused(wrong);
  const { shown: _, ...record } = correction;
  return ok({
    given: withFact(given, correction.fact, correction.to),
    record: { ...record, from: effect.value.from },
  });
}
