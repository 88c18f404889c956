import { aWorld, collisionCodesIn, collisionIn, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import { collisionCodes, type CollisionCode } from "./collision.ts";
import { collisionKinds } from "./kinds/index.ts";
import { formatDate } from "../../calendar/format-date.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;

const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13; hearing by Thursday, June 4
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };
const hearing = { requestReceivedOn: d("2026-09-01") }; // a Tuesday; decision due Monday, November 16
// The setting matters to an amended complaint alone.
const restarting = aWorld("2026-01-02", { settings: { amendedComplaintClock: "RESTART" } });

/** Facts in which each kind arises. When it does and when it does not is tested beside the kinds. */
const examples: Readonly<Record<CollisionCode, GivenFacts>> = {
  CONTACT_EATS_FILING_WINDOW: {
    contact: { receivedOn: d("2026-03-30"), from: "PARTICIPANT" },
    complaint: { knewOn: d("2026-01-04") },
  },
  REPEATED_CONTACT_HIDES_COMPLAINT: {
    contact: { receivedOn: d("2026-03-20"), from: "PARTICIPANT", earlierOnSameSubjectOn: d("2026-02-02") },
  },
  OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME: {
    complaint: {
      filing: handedIn("2026-05-18"),
      transfer: {
        sentOn: d("2026-05-26"),
        receivedOn: d("2026-05-26"),
        disputeContactedOn: d("2026-06-02"),
        ownership: "RECEIVING",
      },
    },
  },
  GIVEN_BACK_WITH_LITTLE_TIME: {
    complaint: {
      filing: handedIn("2026-05-18"),
      transfer: {
        sentOn: d("2026-05-26"),
        receivedOn: d("2026-05-26"),
        disputeContactedOn: d("2026-06-02"),
        determinedOn: d("2026-06-09"),
        ownership: "TRANSFERRING",
      },
    },
  },
  EXTENSION_NOTICE_TOO_LATE: {
    complaint: { filing: letter, extension: { days: 20, noticeMailedOn: d("2026-04-14") } },
  },
  EXTENSION_EATS_HEARING_WINDOW: { complaint: { filing: letter, extension } },
  TRANSFER_EATS_HEARING_WINDOW: {
    complaint: {
      filing: letter,
      transfer: { sentOn: d("2026-05-11"), receivedOn: d("2026-05-12"), ownership: "RECEIVING" },
    },
  },
  AMENDMENT_EATS_HEARING_WINDOW: { complaint: { filing: letter, amendedOn: d("2026-04-15") } },
  LATE_RECEIPT_EATS_HEARING_WINDOW: {
    complaint: { filing: { ...handedIn("2026-03-06"), spokenOn: d("2026-01-08") } },
  },
  DOOR_OPENS_BEFORE_AGENCY_IS_LATE: { complaint: { filing: letter } },
  ANSWER_IN_TIME_AND_LATE: { complaint: { filing: letter, resolution: { datedOn: d("2026-04-10") } } },
  LATE_ANSWER_HAS_TWO_LAST_DAYS: { complaint: { filing: letter, resolution: { datedOn: d("2026-04-14") } } },
  RESOLUTION_AFTER_HEARING_LIMIT: { complaint: { filing: letter, resolution: { datedOn: d("2026-06-05") } } },
  RESOLUTION_LONG_IN_THE_MAIL: {
    complaint: { filing: letter, resolution: { datedOn: d("2026-04-03"), receivedOn: d("2026-06-04") } },
  },
  REQUEST_BEFORE_DOOR_OPENS: {
    complaint: { filing: letter },
    hearing: { requestReceivedOn: d("2026-04-03") },
  },
  REQUEST_AFTER_DOOR_CLOSED: {
    complaint: { filing: letter },
    hearing: { requestReceivedOn: d("2026-06-05") },
  },
  REQUEST_WHILE_EXTENSION_RUNS: {
    complaint: { filing: letter, extension },
    hearing: { requestReceivedOn: d("2026-04-20") },
  },
  HEARING_TOO_SOON_FOR_NOTICE: { hearing: { ...hearing, scheduledFor: d("2026-09-09") } },
  HEARING_NOTICE_TOO_LATE: {
    hearing: { ...hearing, scheduledFor: d("2026-10-15"), noticeSentOn: d("2026-10-06") },
  },
  POSITION_STATEMENT_DUE_TOO_SOON: {
    hearing: { ...hearing, scheduledFor: d("2026-10-15"), noticeSentOn: d("2026-10-06") },
  },
  HEARING_AFTER_DECISION_LIMIT: { hearing: { ...hearing, scheduledFor: d("2026-11-16") } },
  RECORD_OPEN_PAST_DECISION_LIMIT: { hearing: { ...hearing, recordClosedOn: d("2026-11-17") } },
  DISMISSAL_BEFORE_HEARING: {
    hearing: {
      requestReceivedOn: d("2026-06-08"),
      scheduledFor: d("2026-07-20"),
      dismissalNoticeSentOn: d("2026-06-16"),
    },
  },
  COMPLIANCE_BEFORE_REHEARING: {
    hearing: { adoptedOn: d("2026-11-12"), decisionReceivedByAgencyOn: d("2026-11-16") },
  },
};

describe("every kind of collision", () => {
  test("is searched for in the order of a complaint’s life", () => {
    expect(collisionKinds.map(({ code }) => code)).toEqual(collisionCodes);
  });

  test.each(collisionKinds)("$code names itself, its law and its last day, in both languages", (kind) => {
    const found = collisionIn(examples[kind.code], kind.code, restarting);
    if (!found) throw new Error(`${kind.code} is not found here.`);
    expect({ title: found.title, citations: found.citations }).toEqual({
      title: kind.title,
      citations: kind.citations,
    });
    for (const words of [found.tellParent, kind.title, kind.when]) {
      expect(words.en).not.toMatch(/[{}]/);
      expect(words.es).not.toMatch(/[{}]/);
      expect(words.es).not.toBe(words.en);
    }
    expect(found.tellParent.en).toContain(formatDate(found.eaten.on, "en"));
    expect(found.tellParent.es).toContain(formatDate(found.eaten.on, "es"));
    expect(found.citations.length).toBeGreaterThan(0);
    for (const key of found.citations) expect(Object.keys(authorities)).toContain(key);
  });

  test("says its days in Spanish too", () => {
    expect(
      collisionIn({ complaint: { filing: letter, extension } }, "EXTENSION_EATS_HEARING_WINDOW")?.tellParent
        .es,
    ).toBe(
      "La agencia dice que toma más tiempo, hasta el martes 12 may 2026. Su propio plazo no creció: pida una audiencia estatal a más tardar el jueves 4 jun 2026, 23 días después. No tiene que esperar la respuesta una vez terminados los primeros 30 días.",
    );
  });
});

describe("what is no collision", () => {
  test("a complaint handed in and answered in time collides with nothing", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20"), receivedOn: d("2026-04-23") };
    expect(collisionCodesIn({ complaint: { filing: handedIn("2026-04-01"), resolution } })).toEqual([]);
    expect(collisionCodesIn({ complaint: { filing: handedIn("2026-04-01") } })).toEqual([]);
    expect(collisionCodesIn({})).toEqual([]);
  });
  test("a letter answered within 30 days of its postmark collides with nothing", () => {
    const resolution = { datedOn: d("2026-04-03"), receivedOn: d("2026-04-07") };
    expect(collisionCodesIn({ complaint: { filing: letter, resolution } })).toEqual([]);
  });
  test("a hearing in time, from request to compliance, collides with nothing", () => {
    const inTime = {
      ...hearing,
      scheduledFor: d("2026-10-15"),
      noticeSentOn: d("2026-10-05"),
      positionStatementSentOn: d("2026-10-05"),
      heldOn: d("2026-10-15"),
      recordClosedOn: d("2026-10-15"),
      proposedDecisionOn: d("2026-11-02"),
      adoptedOn: d("2026-11-12"),
      decisionReceivedByAgencyOn: d("2026-11-16"),
      complianceReportedOn: d("2026-11-30"),
    };
    expect(collisionCodesIn({ hearing: inTime })).toEqual([]);
  });
});
