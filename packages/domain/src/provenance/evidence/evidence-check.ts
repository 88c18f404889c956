import type { DescribedActionOf } from "../described-action.ts";
import type { ActionFields } from "../../input/action-field.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { EvidencedFact } from "../evidenced-facts.ts";
import type { Provenance, RecordedDays } from "../provenance.ts";
import { refuseEvidence, type CorrectionCode } from "../correction-of-record.ts";
import type { InputCheck } from "../../machine/input-check.ts";
import type { NamedAction } from "../../machine/machine.ts";

/** The names of those actions of a machine that may carry evidence. */
type EvidencedName<Action extends NamedAction> = Action extends {
  readonly provenance?: Provenance | undefined;
}
  ? "provenance" extends keyof Action
    ? Action["action"]
    : never
  : never;

/** The facts whose evidence an action may carry. */
type FactsOf<Action> = Action extends { readonly provenance?: infer Carried }
  ? keyof NonNullable<Carried> & EvidencedFact
  : never;

/** The days that each action of a machine records, by their fact: all of those whose evidence it may carry, and no others. */
export type DaysRecordedBy<Action extends NamedAction> = {
  readonly [Name in EvidencedName<Action>]: (
    action: Extract<Action, { action: Name }>,
  ) => Readonly<Record<FactsOf<Extract<Action, { action: Name }>>, PlainDate | undefined>>;
};

type DaysOf = (action: object) => RecordedDays;

/** The days that each described action records: those of its fields that are a dated fact. */
export function recordedByInputs<Inputs extends Readonly<Record<string, ActionFields>>>(
  inputs: Inputs,
): DaysRecordedBy<DescribedActionOf<Inputs>> {
  const recorded = Object.entries(inputs).flatMap(([name, fields]): [string, DaysOf][] => {
    const facts = Object.entries(fields).flatMap(([key, field]) =>
      "fact" in field ? [[String(field.fact), key] as const] : [],
    );
    const daysOf: DaysOf = (action) =>
      Object.fromEntries(facts.map(([fact, field]) => [fact, (action as Record<string, PlainDate>)[field]]));
    return facts.length > 0 ? [[name, daysOf]] : [];
  });
  return Object.fromEntries(recorded) as unknown as DaysRecordedBy<DescribedActionOf<Inputs>>;
}

/** The check of the evidence that an action carries: it must fit the days that the action records. */
export function evidenceCheck<Action extends NamedAction>(
  recorded: DaysRecordedBy<Action>,
): InputCheck<
  EvidencedName<Action>,
  unknown,
  NamedAction & { readonly provenance?: Provenance | undefined },
  CorrectionCode
> {
  return {
    understands: Object.keys(recorded) as EvidencedName<Action>[],
    // The table pairs each action with its own days.
    ask: ({ action }) => {
      const days = recorded[action.action as EvidencedName<Action>] as unknown as (
        asked: typeof action,
      ) => RecordedDays;
      return refuseEvidence(days(action), action.provenance);
    },
  };
}
