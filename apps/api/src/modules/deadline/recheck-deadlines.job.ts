/** One complaint whose stored dates differ from the computed ones; names of columns and rules, no values. */
export interface RecheckDifference {
  readonly complaintId: string;
  readonly agencyId: string;
  readonly what: readonly string[];
}

/** How a recheck went. */
export interface RecheckOutcome {
  readonly examined: number;
  readonly differing: number;
}

/** What the nightly check needs. */
export interface RecheckDependencies {
  /** Goes through every open complaint and hands over each that differs; changes nothing. */
  readonly examine: (
    onDifference: (difference: RecheckDifference) => Promise<void>,
  ) => Promise<RecheckOutcome>;
  /** Writes a difference into the audit. */
  readonly record: (difference: RecheckDifference) => Promise<void>;
  /** Told of the outcome, for the log. */
  readonly report: (outcome: RecheckOutcome) => void;
}

/**
 * Recomputes every open complaint's deadlines and records each difference. A difference is a bug, a change of the law or
 * a closure entered later: somebody must look, so nothing is ever mended silently.
 */
export async function recheckDeadlines({ examine, record, report }: RecheckDependencies): Promise<void> {
  report(await examine(record));
}
