import { checkHappened, checkNotBefore } from "../../machine/dates.ts";
import type { World } from "../../world.ts";
import type { ComplaintFacts } from "../complaint-facts.ts";
import { correctableFactNames, correctableFacts } from "../correctable-facts.ts";
import { earliestEvidence, inHandOn } from "../filing-evidence.ts";
import { refuse, type Refusal } from "../refusal.ts";
import type { CorrectFact } from "../resolution-action.ts";
import { check } from "./check.ts";
import { checkChoice, first } from "./date.ts";
import { checkFiling } from "./filing.ts";
import { checkText } from "./text.ts";

const field = ["correctedTo"];

/** The dates that stand after a correction must still be in order. */
function checkStillInOrder(facts: ComplaintFacts, world: World): Refusal | undefined {
  const { filing, acknowledgement, extension, resolution, transfer, withdrawal } = facts;
  const inHand = inHandOn(filing);
  const notBefore = (date: typeof inHand, earliest: typeof inHand) =>
    date === undefined ? undefined : checkNotBefore(date, field, earliest);
  const wrongFiling = checkFiling(filing, world);
  return first([
    wrongFiling && { ...wrongFiling, field },
    notBefore(acknowledgement?.noticeMailedOn, inHand),
    notBefore(extension?.noticeMailedOn, inHand),
    notBefore(transfer?.sentOn, inHand),
    notBefore(resolution?.datedOn, inHand),
    notBefore(resolution?.receivedOn, resolution?.datedOn),
    notBefore(withdrawal?.withdrawnOn, earliestEvidence(filing)),
  ]);
}

function checkCorrection(facts: ComplaintFacts, action: CorrectFact, world: World): Refusal | undefined {
  const { fact, correctedTo, reason } = action;
  const wrong = first([
    checkChoice(fact, correctableFactNames, ["fact"]),
    checkHappened(correctedTo, "correctedTo", world.today),
    checkText(reason, ["reason"], "REASON_REQUIRED"),
  ]);
  if (wrong) return wrong;
  const before = correctableFacts[fact].read(facts);
  // The day the person knew is often learnt late; every other date must be on record before it can be wrong.
  if (before === undefined && fact !== "knewOn") return refuse("FACT_NOT_RECORDED", ["fact"]);
  if (before === correctedTo) return refuse("NOTHING_CORRECTED", field);
  return checkStillInOrder(correctableFacts[fact].write(facts, correctedTo), world);
}

/** The check of a correction. */
export const correctionChecks = {
  correction: check(["correctFact"], ({ facts, action, world }) => checkCorrection(facts, action, world)),
} as const;
