import type { PlainDate } from "../calendar/plain-date.ts";
import { checkNotBefore } from "../input/check-day.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import type { Asked, InputCheck } from "../machine/input-check.ts";
import { checkCorrectionOf } from "../provenance/correction-of-record.ts";
import { evidenceCheck, recordedByInputs } from "../provenance/evidence/evidence-check.ts";
import type { World } from "../world/world.ts";
import type { ContactActionName, ContactActionOf } from "./contact-action.ts";
import type { ContactFacts } from "./facts/contact-facts.ts";
import { contactInputs } from "./contact-inputs.ts";
import { partyOfCaller } from "./contact-kind.ts";
import { correctableContact } from "./facts/correctable-contact.ts";
import { checkReviewer } from "../ombudsperson/independent-review.ts";
import { refuse, type ContactRefusalCode, type Refusal } from "./refusal.ts";

type FactsBefore<Name extends ContactActionName> = Name extends "recordContact" ? null : ContactFacts;

type Check<Name extends ContactActionName> = InputCheck<
  Name,
  FactsBefore<Name>,
  ContactActionOf<Name>,
  ContactRefusalCode
>;

/** Makes a check that understands one action. */
function check<const Name extends ContactActionName>(
  understands: Name,
  ask: (asked: Asked<FactsBefore<Name>, ContactActionOf<Name>>) => ReturnType<Check<Name>["ask"]>,
): Check<Name> {
  return { understands: [understands], ask };
}

/** The earlier contact lies within 90 days before one that came on a day; on the same day counts. */
function checkEarlier(
  earlierOn: PlainDate | undefined,
  receivedOn: PlainDate,
  world: World,
): Refusal | undefined {
  if (earlierOn === undefined) return undefined;
  const field = ["earlierOnSameSubjectOn"];
  const given = { contact: { receivedOn: earlierOn, from: "PARTICIPANT" } } as const;
  const lastDay = computeDueDatesOf(given, world)["repeat-contact-window"];
  // A contact that no version of the rule knows opens no window, however late the next one comes.
  if (lastDay === undefined) return refuse("BEFORE_LAW_IN_FORCE", field, { date: earlierOn });
  return earlierOn > receivedOn || receivedOn > lastDay
    ? refuse("REPETITION_OUTSIDE_WINDOW", field, { earlierOn, lastDay })
    : undefined;
}

/** Every check of an input by the name the table uses; what its description says was checked before. */
export const contactChecks = {
  caller: check("recordContact", ({ action: { caller, from } }) =>
    caller === undefined || partyOfCaller[caller] === from
      ? undefined
      : refuse("CALLER_NOT_OF_PARTY", ["caller"]),
  ),
  earlierContact: check("recordContact", ({ action: { earlierOnSameSubjectOn, receivedOn }, world }) =>
    checkEarlier(earlierOnSameSubjectOn, receivedOn, world),
  ),
  recognized: check("recognizeRepetition", ({ facts, action: { earlierOnSameSubjectOn }, world }) =>
    checkEarlier(earlierOnSameSubjectOn, facts.receivedOn, world),
  ),
  promise: check("acknowledgeContact", ({ action: { acknowledgedOn, answerExpectedOn } }) =>
    checkNotBefore(answerExpectedOn, ["answerExpectedOn"], acknowledgedOn),
  ),
  reviewer: check("assignContactReviewer", ({ action: { reviewer } }) => checkReviewer(reviewer, refuse)),
  correction: check("correctContact", ({ facts, action, world }) =>
    checkCorrectionOf(correctableContact, facts, action, world),
  ),
  provenance: evidenceCheck(recordedByInputs(contactInputs)),
} as const;
