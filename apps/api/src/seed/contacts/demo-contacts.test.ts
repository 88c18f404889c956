import { plainDate } from "@redress/domain/calendar";
import {
  contactChannels,
  contactStatuses,
  decideContact,
  openReview,
  type ContactFacts,
} from "@redress/domain/contact";
import { defaultOfficeSettings } from "@redress/domain/world";
import { expect, it } from "vitest";
import { shippedContext } from "../invented-request.ts";
import { demoContacts } from "./demo-contacts.ts";
import type { InventedContact } from "./invented-contact.ts";

/** How far a contact comes when the domain decides each of its steps on its day. */
function lived({ steps }: InventedContact): ContactFacts {
  return steps.reduce<ContactFacts | null>((facts, { on, action, actor }) => {
    const decided = decideContact(
      facts,
      action,
      { ...shippedContext, today: on, office: defaultOfficeSettings },
      { ...actor, bodies: ["HOLDER"] },
    );
    if (!decided.ok) throw new Error(`${action.action}: ${decided.refusal.code}`);
    return decided.value.facts;
  }, null) as ContactFacts;
}

it.each(["2026-11-16", "2026-11-21", "2026-12-25", "2027-01-04"])(
  "has contacts of every status and channel in several offices on %s, none of them of a later day",
  (day) => {
    const today = plainDate(day);
    const stories = demoContacts(today);
    const contacts = stories.flatMap((story) => story.contacts);
    for (const { steps } of contacts) for (const { on } of steps) expect(on <= today).toBe(true);
    const facts = contacts.map(lived);
    expect(new Set(facts.map(({ status }) => status))).toEqual(new Set(contactStatuses));
    expect(new Set(facts.map(({ channel }) => channel))).toEqual(new Set(contactChannels));
    const reviews = facts.flatMap(({ review }) => review ?? []);
    const waiting = reviews.filter((review) => openReview({ review }));
    expect(new Set(waiting.map(({ answerDueOn }) => answerDueOn < today))).toEqual(new Set([true, false]));
    expect(reviews.some(({ answer }) => answer !== undefined)).toBe(true);
    expect(new Set(contacts.map(({ agencyId }) => agencyId)).size).toBeGreaterThan(2);
    expect(stories.filter((story) => story.contacts.length > 1).length).toBeGreaterThan(3);
  },
);
