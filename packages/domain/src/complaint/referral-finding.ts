import { doorWords, type ReferralDoor } from "../vocabulary/door.ts";
import type { FindingOutcome } from "../vocabulary/finding-outcome.ts";
import { say, sentence, type Language } from "../vocabulary/words.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { courtDecides } from "./inputs/text-blocks.ts";

/** Where somebody else decides. A state hearing reviews what the agency decides, and a caseworker is the agency. */
const decidesElsewhere: readonly ReferralDoor[] = [
  "COURT",
  "STATE_DISBURSEMENT_UNIT",
  "CIVIL_RIGHTS_FORM",
  "DEPARTMENT",
  "OFFICE_OF_COMMUNICATIONS",
  "WEBMASTER",
];

const elsewhere = sentence<"door">({
  en: "This is not for the agency to decide. The place for it: {door}.",
  es: "Esto no le corresponde decidir a la agencia. El lugar para ello: {door}.",
});

/** The finding that a referral leads to, as a form begins with it. */
export interface ReferralFinding {
  readonly outcome: FindingOutcome;
  readonly explanation: string;
}

/**
 * The finding with which the written resolution begins on an issue that was referred to where somebody else decides it:
 * every issue is answered, 22 CCR 120105. Undefined where the agency itself still decides.
 */
export function findingOfReferral(
  { referrals = [] }: Pick<ComplaintFacts, "referrals">,
  issueOrdinal: number,
  language: Language,
): ReferralFinding | undefined {
  const last = referrals.findLast(
    (one) => one.issueOrdinal === issueOrdinal && decidesElsewhere.includes(one.door),
  );
  if (last === undefined) return undefined;
  const door = say(doorWords[last.door], language);
  const explanation = last.door === "COURT" ? say(courtDecides, language) : elsewhere(language, { door });
  return { outcome: "OUTSIDE_JURISDICTION", explanation };
}
