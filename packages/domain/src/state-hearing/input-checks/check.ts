import type { Asked, InputCheck } from "../../machine/input-check.ts";
import type { HearingActionName, HearingActionOf } from "../acts/hearing-action.ts";
import type { HearingRefusalCode } from "../refusal.ts";
import type { HearingFacts } from "../facts/hearing-facts.ts";

type FactsBefore<Name extends HearingActionName> = Name extends "receiveHearingRequest" ? null : HearingFacts;

type Check<Name extends HearingActionName> = InputCheck<
  Name,
  FactsBefore<Name>,
  HearingActionOf<Name>,
  HearingRefusalCode
>;

/** Makes a check that understands the actions named. */
export function check<const Name extends HearingActionName>(
  understands: readonly Name[],
  ask: (asked: Asked<FactsBefore<Name>, HearingActionOf<Name>>) => ReturnType<Check<Name>["ask"]>,
): Check<Name> {
  return { understands, ask };
}
