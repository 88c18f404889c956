import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import { contactParties } from "../../vocabulary/contact-party.ts";
import { checkHappened, checkNotBefore, checkCalendarDate } from "../../input/check-day.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type { World } from "../../world/world.ts";
import { issueSubjects } from "../../vocabulary/issue-subject.ts";
import type { AcknowledgeContact, RecordContact } from "../contact-action.ts";
import {
  answerManners,
  contactChannels,
  contactKinds,
  type Contact,
  type ContactFacts,
} from "../contact-facts.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { check } from "./check.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";

function checkContact(action: RecordContact, world: World): Refusal | undefined {
  return first([
    checkHappened(action.receivedOn, "receivedOn", world.today),
    checkChoice(action.channel, contactChannels, ["channel"]),
    checkChoice(action.from, contactParties, ["from"]),
    checkChoice(action.contactKind, contactKinds, ["contactKind"]),
    checkChoice(action.subject, issueSubjects, ["subject"]),
    checkText(action.summary, ["summary"]),
  ]);
}

/** The earlier contact lies within 90 days before this one; on the same day counts. */
function checkEarlier(action: RecordContact, world: World): Refusal | undefined {
  const { earlierOnSameSubjectOn: earlierOn, receivedOn } = action;
  if (earlierOn === undefined) return undefined;
  const field = "earlierOnSameSubjectOn";
  const wrong = checkHappened(earlierOn, field, world.today);
  if (wrong) return wrong;
  const given = { contact: { receivedOn: earlierOn, from: "PARTICIPANT" } } as const;
  const lastDay = computeDueDatesOf(given, world)["repeat-contact-window"];
  // A contact that no version of the rule knows opens no window, however late the next one comes.
  if (lastDay === undefined) return refuse("BEFORE_LAW_IN_FORCE", [field], { date: earlierOn });
  return earlierOn > receivedOn || receivedOn > lastDay
    ? refuse("REPETITION_OUTSIDE_WINDOW", [field], { earlierOn, lastDay })
    : undefined;
}

function checkPromise(contact: Contact, action: AcknowledgeContact, world: World): Refusal | undefined {
  const { acknowledgedOn, answerExpectedOn, whatIsDone } = action;
  return first([
    checkHappened(acknowledgedOn, "acknowledgedOn", world.today, contact.receivedOn),
    checkCalendarDate(answerExpectedOn, ["answerExpectedOn"]) ??
      checkNotBefore(answerExpectedOn, ["answerExpectedOn"], acknowledgedOn),
    checkText(whatIsDone, ["whatIsDone"]),
  ]);
}

/** The latest day on which something happened to a contact. */
function lastStep({ contact }: ContactFacts) {
  return latestOf(contact.receivedOn, contact.acknowledgedOn, contact.answeredOn, contact.offer?.offeredOn);
}

/** The checks of the contact stage. */
export const contactChecks = {
  contact: check(["recordContact"], ({ action, world }) => checkContact(action, world)),
  earlierContact: check(["recordContact"], ({ action, world }) => checkEarlier(action, world)),
  contactAcknowledgement: check(["acknowledgeContact"], ({ facts, action, world }) =>
    checkPromise(facts.contact, action, world),
  ),
  contactAnswer: check(["answerContact"], ({ facts, action, world }) =>
    first([
      checkHappened(action.answeredOn, "answeredOn", world.today, lastStep(facts)),
      checkChoice(action.manner, answerManners, ["manner"]),
      checkText(action.text, ["text"]),
    ]),
  ),
  complaintOffer: check(["offerComplaint"], ({ facts, action, world }) =>
    checkHappened(action.offeredOn, "offeredOn", world.today, lastStep(facts)),
  ),
  sameSubject: check(["convertRepeatedContact"], ({ action }) =>
    action.sameSubject ? undefined : refuse("SUBJECT_NOT_CONFIRMED", ["sameSubject"]),
  ),
  rejectionReason: check(["rejectRepeatedContact"], ({ action }) =>
    checkText(action.reason, ["reason"], "REASON_REQUIRED"),
  ),
  contactClosing: check(["closeContact"], ({ facts, action, world }) =>
    checkHappened(action.closedOn, "closedOn", world.today, lastStep(facts)),
  ),
} as const;
