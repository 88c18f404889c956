import { aWorld, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../calendar/plain-date.ts";
import { type ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import { complaintRecordOfGiven } from "./complaint-record-of-given.ts";

const d = plainDate;
/** Handed in on Wednesday, April 1, 2026: day 30 is Friday, May 1. */
const filing = handedIn("2026-04-01");

function recordOf(complaint: ComplaintClockFacts, today = "2026-04-08") {
  return complaintRecordOfGiven({ complaint }, aWorld(today));
}

describe("the record that a complaint’s days tell of", () => {
  test("a filing alone is a complaint with an investigator", () => {
    expect(recordOf({ filing, knewOn: d("2026-03-02") })).toMatchObject({
      status: "UNDER_INVESTIGATION",
      filing,
      knewOn: "2026-03-02",
    });
  });
  test("what was mailed stands in it, and what was answered ends it", () => {
    const record = recordOf({
      filing,
      acknowledgement: { noticeMailedOn: d("2026-04-03") },
      extension: { noticeMailedOn: d("2026-04-28"), days: 7 },
      resolution: { datedOn: d("2026-05-04"), mailedOn: d("2026-05-05"), receivedOn: d("2026-05-07") },
    });
    expect(record).toMatchObject({
      status: "RESOLVED",
      acknowledgement: { noticeMailedOn: "2026-04-03" },
      extension: { noticeMailedOn: "2026-04-28", days: 7 },
      resolution: { datedOn: "2026-05-04", mailedOn: "2026-05-05", receivedOn: "2026-05-07" },
    });
  });
  test("a resolution is mailed on the day it bears when no other is given", () => {
    const record = recordOf({ filing, resolution: { datedOn: d("2026-04-30") } });
    expect(record?.resolution).toMatchObject({ datedOn: "2026-04-30", mailedOn: "2026-04-30" });
    expect(record?.resolution?.receivedOn).toBeUndefined();
  });
  test("a withdrawal ends it", () => {
    expect(recordOf({ filing, withdrawal: { withdrawnOn: d("2026-04-20") } })).toMatchObject({
      status: "WITHDRAWN",
      withdrawal: { withdrawnOn: "2026-04-20" },
    });
  });
  test("a letter postmarked next week is on record as of that week", () => {
    expect(recordOf({ filing: mailed("2026-04-15") })?.filing.postmarkedOn).toBe("2026-04-15");
  });
});

describe("the record of a transferred complaint", () => {
  const sent = { sentOn: d("2026-04-06"), ownership: "RECEIVING" } as const;
  const arrived = { ...sent, receivedOn: d("2026-04-07") };
  const disputed = { ...arrived, disputeContactedOn: d("2026-04-10") };
  const acknowledgement = { noticeMailedOn: d("2026-04-03") };

  test("on its way, with what the first agency had mailed and the copy", () => {
    expect(
      recordOf({ filing, acknowledgement, transfer: { ...sent, copyMailedOn: d("2026-04-08") } }),
    ).toMatchObject({
      status: "TRANSFER_SENT",
      acknowledgement,
      transfer: { sentOn: "2026-04-06", copyMailedOn: "2026-04-08" },
    });
  });
  test("arrived, the second agency investigates and what it mails is its own", () => {
    expect(recordOf({ filing, transfer: arrived })).toMatchObject({
      status: "UNDER_INVESTIGATION",
      transfer: { receivedOn: "2026-04-07" },
    });
    const own = { noticeMailedOn: d("2026-04-07") };
    const record = recordOf({
      filing,
      transfer: arrived,
      acknowledgement: own,
      extension: { noticeMailedOn: d("2026-05-06"), days: 10 },
      resolution: { datedOn: d("2026-05-15") },
    });
    expect(record).toMatchObject({ status: "RESOLVED", acknowledgement: own, extension: { days: 10 } });
  });
  test("nothing tells whose an acknowledgement was that was mailed before the complaint arrived", () => {
    expect(recordOf({ filing, acknowledgement, transfer: arrived })).toBeNull();
  });
  test("nor whose an extension was", () => {
    const extension = { noticeMailedOn: d("2026-04-06"), days: 10 };
    expect(recordOf({ filing, extension, transfer: arrived })).toBeNull();
  });
  test("disputed, it waits for the Department", () => {
    expect(recordOf({ filing, transfer: disputed })).toMatchObject({
      status: "TRANSFER_DISPUTED",
      transfer: { receivedOn: "2026-04-07", disputeContactedOn: "2026-04-10" },
    });
  });
  test("determined to be the first agency’s, it is there again with what that one had mailed", () => {
    const back = { ...disputed, determinedOn: d("2026-04-16"), ownership: "TRANSFERRING" } as const;
    const extension = { noticeMailedOn: d("2026-04-20"), days: 10 };
    expect(recordOf({ filing, acknowledgement, extension, transfer: back })).toMatchObject({
      status: "UNDER_INVESTIGATION",
      acknowledgement,
      extension,
      transfer: { determinedOn: "2026-04-16", ownership: "TRANSFERRING" },
    });
  });
  test("determined to be the second agency’s, it stays there", () => {
    const stays = { ...disputed, determinedOn: d("2026-04-16") };
    expect(recordOf({ filing, transfer: stays })).toMatchObject({
      status: "UNDER_INVESTIGATION",
      transfer: { determinedOn: "2026-04-16", ownership: "RECEIVING" },
    });
  });
  test.each([
    ["the day it was sent", { receivedOn: d("2026-04-07"), ownership: "RECEIVING" }],
    ["the day the Department was called", { ...arrived, determinedOn: d("2026-04-16") }],
    ["the day the Department determined it", { ...disputed, ownership: "TRANSFERRING" }],
    ["the day it arrived", { ...sent, disputeContactedOn: d("2026-04-10") }],
  ] as const)("is not told without %s", (_, transfer) => {
    expect(recordOf({ filing, transfer })).toBeNull();
  });
});

describe("days that tell of no record", () => {
  test.each<readonly [string, ComplaintClockFacts]>([
    ["no filing", { knewOn: d("2026-03-02") }],
    ["an extension whose notice has no day", { filing, extension: { days: 7 } }],
    ["a resolution without its date", { filing, resolution: { receivedOn: d("2026-04-24") } }],
    ["an extension after day 30", { filing, extension: { noticeMailedOn: d("2026-05-20"), days: 7 } }],
    [
      "an acknowledgement before the complaint",
      { filing, acknowledgement: { noticeMailedOn: d("2026-03-30") } },
    ],
  ])("%s", (_, complaint) => {
    expect(recordOf(complaint)).toBeNull();
  });
  test("nothing given at all", () => {
    expect(complaintRecordOfGiven({}, aWorld("2026-04-08"))).toBeNull();
  });
});
