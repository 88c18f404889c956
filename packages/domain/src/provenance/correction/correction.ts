import type { PlainDate } from "../../calendar/plain-date.ts";
import type { DueDateEffect } from "../../deadlines/compute/due-date-effect.ts";
import type { DueDateRange } from "./due-date-range.ts";
import type { EvidencedFact } from "../evidenced-facts.ts";
import type { Evidence } from "../evidence/evidence.ts";

/** A correction that is asked for. */
export interface Correction {
  readonly fact: EvidencedFact;
  /** The right day; null when there was none, as of a postmark that cannot be read. */
  readonly to: PlainDate | null;
  readonly reason: string;
  /** What the right day is known by. It may be left out while only the effect is looked at. */
  readonly evidence?: Evidence | undefined;
}

/** What a correction would do, to be shown before it is made. Plain data: it is the same after a journey as JSON. */
export interface CorrectionEffect extends DueDateEffect {
  /** The day that is recorded; null when there is none yet. */
  readonly from: PlainDate | null;
  /** Dates that stay uncertain because the right day is not exactly known. */
  readonly ranges: readonly DueDateRange[];
}

/** A correction whose effect was shown to whoever makes it. */
export interface ShownCorrection extends Correction {
  /** The effect as it was shown: what the preview answered. */
  readonly shown?: CorrectionEffect | undefined;
}

/** What the history keeps of a correction. */
export interface CorrectionRecord extends Correction {
  readonly from: PlainDate | null;
}

/** A correction that was made: which day it was and is, why, what proves it, and who corrected it. */
export interface MadeCorrection extends CorrectionRecord {
  readonly correctedById: string;
}
