import {
  aContact,
  answerTo,
  complaintActs,
  complaintOf,
  liveContact,
  longAfter,
  openedBy,
  refusalTo,
  repeatedContact,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { complaintGivenFacts } from "../facts/complaint-readings.ts";
import { complaintOfRepetition } from "./repetition.ts";
import { computeDeadlinesOf, computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import { deadlineStanding } from "../../deadlines/deadline-standing.ts";
import { noticesDue } from "../../notices/notices-due.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type ComplaintAction, type SeenContact } from "./complaint-action.ts";
import { type ComplaintFacts } from "../facts/complaint-facts.ts";

const d = plainDate;
const due = (facts: ComplaintFacts) => computeDueDatesOf(complaintGivenFacts(facts), longAfter);

const open = openedBy();
const confirm: ComplaintAction = { action: "confirmRepeatedContact", confirmedOn: d("2026-06-04") }; // Thursday
const notSame: ComplaintAction = {
  action: "findNotSameSubject",
  foundOn: d("2026-06-04"),
  reason: "The first was about custody.",
};

describe("a contact that repeats an earlier one within 90 days on the same subject", () => {
  test("is a complaint received on its own day, about what was taken down, and names both contacts", () => {
    const { facts: contact } = liveContact([repeatedContact]);
    const earlier = { contactId: "contact-1", receivedOn: d("2026-04-01") };
    const opening = complaintOfRepetition("contact-2", contact, earlier);
    const facts = complaintOf(opening ? [opening] : []);
    expect(facts).toEqual({
      status: "RECEIVED",
      firstContactOn: "2026-04-01",
      filing: { channel: "ORAL", spokenOn: "2026-06-01", byRepeatedContact: true },
      issues: [{ ordinal: 1, subject: "PAYMENT", description: repeatedContact.summary }],
      contacts: [earlier, { contactId: "contact-2", receivedOn: "2026-06-01" }],
      repetition: {},
    });
    // Monday, June 1, and 30 days: Wednesday, July 1.
    expect(due(facts)).toMatchObject({
      "complaint-receipt-date": "2026-06-01",
      "written-resolution": "2026-07-01",
    });
  });

  test.each([
    ["MAIL", { channel: "MAIL", dateStampedOn: "2026-06-01" }],
    ["HAND_DELIVERY", { channel: "HAND_DELIVERY", dateStampedOn: "2026-06-01" }],
    ["VISIT", { channel: "ORAL", spokenOn: "2026-06-01" }],
    ["ELECTRONIC", { channel: "ELECTRONIC", arrivedOn: "2026-06-01" }],
    ["FAX", { channel: "FAX", arrivedOn: "2026-06-01" }],
  ] as const)("and came by %s is filed as it came", (channel, filing) =>
    expect(complaintOf([openedBy({ ...repeatedContact, channel })]).filing).toEqual({
      ...filing,
      byRepeatedContact: true,
    }),
  );

  test("is received when the agency’s setting says, and made on its own day all the same", () => {
    // Three business days after Friday, May 1, 2026: Wednesday, May 6. Thirty days on: Friday, June 5.
    const friday = { ...aContact, receivedOn: d("2026-05-01"), earlierOnSameSubjectOn: d("2026-04-01") };
    const later = {
      ...longAfter,
      settings: { ...longAfter.settings, repeatedContactReceiptBusinessDays: 3 },
    };
    for (const channel of ["ORAL", "VISIT", "MAIL", "HAND_DELIVERY", "ELECTRONIC", "FAX"] as const)
      expect(
        computeDueDatesOf(complaintGivenFacts(complaintOf([openedBy({ ...friday, channel })])), later),
      ).toMatchObject({
        "complaint-made-on": "2026-05-01",
        "complaint-receipt-date": "2026-05-06",
        "written-resolution": "2026-06-05",
        "state-hearing-request-no-resolution": "2026-07-30", // a Thursday, 90 days after it was made
      });
  });

  test("by e-mail is received with the contact, whatever the setting for e-mails that file a complaint says", () => {
    const asMail = { ...longAfter, settings: { ...longAfter.settings, electronicReceiptBusinessDays: 5 } };
    const facts = complaintOf([openedBy({ ...repeatedContact, channel: "ELECTRONIC" })]);
    expect(computeDueDatesOf(complaintGivenFacts(facts), asMail)["complaint-receipt-date"]).toBe(
      "2026-06-01",
    );
  });

  test("opens no complaint where it repeats nothing, comes from another customer, or was found to be about something else", () => {
    const rejected = { action: "rejectRepeatedContact", reason: "Custody." } as const;
    const lives = [[aContact], [{ ...repeatedContact, from: "OTHER" }], [repeatedContact, rejected]] as const;
    for (const life of lives)
      expect(complaintOfRepetition("contact-2", liveContact(life).facts)).toBeUndefined();
    expect(answerTo([], { ...open, contacts: [] })).toBe("CONTACT_NOT_REPEATED at contacts");
  });
});

describe("a person who looks at both contacts", () => {
  test("confirms that they are about the same subject, once, and the complaint goes on", () => {
    expect(complaintOf([open, confirm])).toMatchObject({
      status: "RECEIVED",
      repetition: { confirmedOn: "2026-06-04" },
    });
    expect(due(complaintOf([open, confirm]))).toEqual(due(complaintOf([open])));
    for (const again of [confirm, notSame])
      expect(refusalTo([open, confirm], again)).toMatchObject({
        code: "REPETITION_CONFIRMED",
        details: { confirmedOn: "2026-06-04" },
      });
  });

  test("or finds that they are not, with a reason: the complaint ends and owes nothing, and stays readable", () => {
    const facts = complaintOf([open, notSame]);
    expect(facts).toMatchObject({
      status: "NOT_A_REPETITION",
      repetition: {
        notTheSameSubject: { foundOn: "2026-06-04", reason: "The first was about custody." },
      },
    });
    const owed = computeDeadlinesOf(complaintGivenFacts(facts), longAfter).find(
      ({ ruleId }) => ruleId === "written-resolution",
    );
    expect(owed).toMatchObject({ dueOn: "2026-07-01", excusedOn: "2026-06-04" });
    expect(owed && deadlineStanding(owed, longAfter.today)).toBe("EXCUSED");
    expect(noticesDue(facts, longAfter)).toEqual([]);
    expect(answerTo([open], { ...notSame, reason: " " })).toBe("REASON_REQUIRED at reason");
  });

  test("has nothing more to do with it then, and nobody has", () => {
    for (const action of [confirm, complaintActs.assignInvestigator, complaintActs.transferComplaint])
      expect(answerTo([open, notSame], action)).toBe("REPETITION_REJECTED");
  });

  test("looks at no complaint that was filed, and not before the second contact", () => {
    for (const action of [confirm, notSame])
      expect(answerTo([complaintActs.receiveComplaint], action)).toBe("NOT_MADE_BY_REPETITION");
    expect(answerTo([open], { ...confirm, confirmedOn: d("2026-05-29") })).toBe(
      "OUT_OF_ORDER at confirmedOn",
    );
    expect(answerTo([open], { ...notSame, foundOn: d("2026-05-29") })).toBe("OUT_OF_ORDER at foundOn");
  });
});

describe("the contacts of a complaint", () => {
  test("are named when it is filed after them, and others that join it, each once and oldest first", () => {
    const filed: ComplaintAction = {
      ...complaintActs.receiveComplaint,
      contacts: [{ contactId: "contact-1", receivedOn: d("2026-05-11") }],
    };
    const join = (contactId: string, day: string): ComplaintAction => ({
      action: "joinContact",
      contactId,
      receivedOn: d(day),
    });
    const { contacts } = complaintOf([
      filed,
      join("contact-3", "2026-05-26"),
      join("contact-2", "2026-05-13"),
    ]);
    expect(contacts?.map(({ contactId }) => contactId)).toEqual(["contact-1", "contact-2", "contact-3"]);
    expect(answerTo([filed], join("contact-1", "2026-05-11"))).toBe("CONTACT_ALREADY_NAMED at contactId");
  });

  test("are joined with the day on which they are on record, never one of the other side of the case, and nothing else of them is kept", () => {
    const join = (seenContact: SeenContact): ComplaintAction => ({
      action: "joinContact",
      contactId: "contact-2",
      receivedOn: d("2026-05-13"), // Wednesday
      seenContact,
    });
    const filed = complaintActs.receiveComplaint;
    const { contacts, firstContactOn } = complaintOf([
      filed,
      join({ receivedOn: d("2026-05-13"), isOpposed: false }),
    ]);
    expect(contacts).toEqual([{ contactId: "contact-2", receivedOn: "2026-05-13" }]);
    expect(firstContactOn).toBe("2026-05-13");
    expect(answerTo([filed], join({ receivedOn: d("2026-05-12"), isOpposed: false }))).toBe(
      "CONTACT_OF_ANOTHER_DAY at receivedOn",
    );
    expect(answerTo([filed], join({ receivedOn: d("2026-05-13"), isOpposed: true }))).toBe(
      "CONTACT_OF_OTHER_SIDE at contactId",
    );
  });
});
