import { latestOf } from "../../calendar/first-and-last.ts";
import { addDays, type PlainDate } from "../../calendar/plain-date.ts";
import type { ContactClockFacts, GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { conditions } from "../../deadlines/rulebook/conditions.ts";
import { reviewRequestedOn } from "../../ombudsperson/independent-review.ts";
import type { ContactFacts } from "./contact-facts.ts";

/** The days of a contact that another must not precede, by the names that the fields use. */
export const contactDays = {
  received: ({ receivedOn }) => receivedOn,
  lastStep: ({ receivedOn, acknowledgedOn, answeredOn, offer }) =>
    latestOf(receivedOn, acknowledgedOn, answeredOn, offer?.offeredOn),
  reviewRequested: reviewRequestedOn,
} as const satisfies Readonly<Record<string, (facts: ContactFacts) => PlainDate | undefined>>;

/** The name of one of these days. */
export type ContactDay = keyof typeof contactDays;

/** The dates of a contact as the deadline rules read them. What was found to be about something else repeats nothing. */
export function contactClockFacts(facts: ContactFacts): ContactClockFacts {
  const { receivedOn, from, contactKind, earlierOnSameSubjectOn, answeredOn, acknowledgedOn } = facts;
  return {
    receivedOn,
    from,
    dispute: contactKind === "DISPUTE",
    earlierOnSameSubjectOn: facts.notTheSameSubject ? undefined : earlierOnSameSubjectOn,
    answeredOn,
    acknowledgedOn,
    answerExpectedOn: facts.answerExpectedOn,
  };
}

/** The first day of a contact that another on this day repeats, 22 CCR 111544(d). */
export function firstDayRepeated(receivedOn: PlainDate): PlainDate {
  return addDays(receivedOn, -conditions.sameSubjectWithinNinetyDays.days);
}

/** The last day of a contact that repeats one of this day. */
export function lastDayRepeating(receivedOn: PlainDate): PlainDate {
  return addDays(receivedOn, conditions.sameSubjectWithinNinetyDays.days);
}

/** Everything that a deadline rule can read from a contact. */
export function contactGivenFacts(facts: ContactFacts): GivenFacts {
  return { contact: contactClockFacts(facts) };
}
