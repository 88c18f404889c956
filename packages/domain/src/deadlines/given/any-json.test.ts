import fc from "fast-check";
import { expect, test } from "vitest";
import { runsAtRandom, seed } from "../../../test/runs-at-random.ts";
import { addDays, plainDate } from "../../calendar/plain-date.ts";
import { answerGiven, answerLine } from "./answer-given.ts";

const runs = { seed, numRuns: Math.ceil(runsAtRandom / 8) };

/** Days from 1900 to 2150, the first and the last of them often. */
const day = fc
  .oneof(
    fc.constantFrom(0, 91_675),
    fc.integer({ min: 36_000, max: 53_000 }),
    fc.integer({ min: 0, max: 91_675 }),
  )
  .map((days) => addDays(plainDate("1900-01-01"), days));
const daysInOrder = fc.array(day, { minLength: 6, maxLength: 6 }).map((days) => days.toSorted());
const closed = fc.array(day, { maxLength: 20 });
const yes = fc.boolean();

/** Facts that can have happened, however unlikely. */
const possible = fc
  .record({
    on: daysInOrder,
    closures: fc.record({ agency: closed, state: closed, court: closed }),
    length: fc.integer({ min: 0, max: 365 }),
    postponedByDays: fc.integer({ min: 0, max: 3_650 }),
    days: fc.integer({ min: 1, max: 30 }),
    mailed: yes,
    waived: yes,
    resolved: yes,
  })
  .map(({ on, closures, length, postponedByDays, days, mailed, waived, resolved }) => ({
    closures,
    settings: {
      acknowledgementBusinessDays: length,
      positionStatementDays: length,
      proposedDecisionDays: length,
    },
    contact: { receivedOn: on[1], earlierOnSameSubjectOn: on[0], dispute: true },
    complaint: {
      knewOn: on[0],
      filing: mailed ? { channel: "MAIL", postmarkedOn: on[0] } : { channel: "ORAL", spokenOn: on[0] },
      transfer: { sentOn: on[1], receivedOn: on[2], disputeContactedOn: on[3] },
      extension: { noticeMailedOn: on[1], days },
      ...(resolved && { resolution: { datedOn: on[3], receivedOn: on[4] } }),
    },
    hearing: {
      requestReceivedOn: on[2],
      postponedByDays,
      scheduledFor: on[3],
      timeWaived: waived,
      recordClosedOn: on[3],
      proposedDecisionOn: on[4],
      adoptedOn: on[4],
      decisionReceivedByAgencyOn: on[5],
      dismissalNoticeSentOn: on[4],
      dismissedOn: on[5],
      nonAppearanceNoticeSentOn: on[5],
    },
    disbursementReview: { requestReceivedOn: on[5], moreTimeAsked: waived },
    claim: { kind: "ARREARS_STATEMENT", receivedOn: on[5] },
    caseClosure: { plannedFor: on[0] },
  }));

test("facts that can have happened are answered, from the first day of the calendar to the last", () => {
  fc.assert(
    fc.property(possible, fc.boolean(), (given, explain) => {
      expect(answerGiven(given, { explain, all: true })).toHaveProperty("expect");
    }),
    runs,
  );
});

test("any JSON, and any text, is answered or refused and never breaks", () => {
  const answerOrError = /^\{"(expect|error)":/;
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (json, line) => {
      expect(JSON.stringify(answerGiven(json, { explain: true }))).toMatch(answerOrError);
      expect(JSON.stringify(answerLine(line, { explain: true }))).toMatch(answerOrError);
    }),
    runs,
  );
});
