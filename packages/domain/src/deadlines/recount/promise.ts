import type { PlainDate } from "../../calendar/plain-date.ts";
import type { NoticeForm } from "../../vocabulary/notice-form.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { RuleId } from "../rulebook/rule-id.ts";

/** A date that a mailed notice gave to a person. */
export interface PromisedDate {
  readonly ruleId: RuleId;
  readonly promisedOn: PlainDate;
  readonly notice: NoticeForm;
}

/**
 * What becomes of it. LATER: the law gives a later day now, and the person is told of it. HELD: the law gives an
 * earlier day now, and the promised one stands all the same. UNCHANGED: both are the same day.
 */
export type PromiseOutcome = "LATER" | "HELD" | "UNCHANGED";

/** A promised date beside the computed one. */
export interface KeptPromise extends PromisedDate {
  /** What the law gives now; null when it gives no date any more. */
  readonly computedOn: PlainDate | null;
  /** The later of the two: what the person may rely on. */
  readonly keptOn: PlainDate;
  readonly outcome: PromiseOutcome;
}

/** What each outcome asks for. */
export const promiseWords: Readonly<Record<PromiseOutcome, Words>> = {
  LATER: {
    en: "The date moved later. Send a corrected notice.",
    es: "La fecha pasó a un día posterior. Envíe un aviso corregido.",
  },
  HELD: {
    en: "The computed date is earlier now. The person may rely on the promised one; act by the earlier where the act is the agency’s.",
    es: "La fecha calculada es ahora anterior. La persona puede confiar en la prometida; actúe antes de la anterior si el acto es de la agencia.",
  },
  UNCHANGED: { en: "The promised date stands.", es: "La fecha prometida se mantiene." },
};

/** The promise rule: a date in a mailed notice may move later, never earlier. */
export function keepPromise(promise: PromisedDate, computedOn: PlainDate | undefined): KeptPromise {
  const { promisedOn } = promise;
  if (computedOn === undefined) return { ...promise, computedOn: null, keptOn: promisedOn, outcome: "HELD" };
  if (computedOn === promisedOn) return { ...promise, computedOn, keptOn: promisedOn, outcome: "UNCHANGED" };
  return computedOn > promisedOn
    ? { ...promise, computedOn, keptOn: computedOn, outcome: "LATER" }
    : { ...promise, computedOn, keptOn: promisedOn, outcome: "HELD" };
}
