import { questionInShort, questionsIn } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";

const d = plainDate;
const hearing = { requestReceivedOn: d("2026-09-01") }; // a Tuesday

describe("the hearing within 45 days of what", () => {
  const id = "hearing-from-receipt-or-complete-request";

  test("received on September 1 and complete on Thursday, September 10", () => {
    const given = { hearing, disputed: { requestCompletedOn: d("2026-09-10") } };
    expect(questionInShort(given, id)).toEqual({
      whose: "STATE_HEARING_OFFICE DUTY",
      readings: {
        "from-receipt": "hearing-commencement Fri 2026-10-16",
        "from-complete-request": "hearing-commencement Mon 2026-10-26", // day 45 is Sunday, October 25
        "from-documents": null,
      },
      differs: true,
      worksTo: "Fri 2026-10-16",
      opensFrom: null,
      adviseOn: "Fri 2026-10-16",
      closesOn: null, // a duty closes no door
      forAPerson: false,
    });
  });
  test("a postponement moves both by its days", () => {
    const given = {
      hearing: { ...hearing, postponedByDays: 10 },
      disputed: { requestCompletedOn: d("2026-09-10") },
    };
    expect(questionInShort(given, id)?.readings).toEqual({
      "from-receipt": "hearing-commencement Mon 2026-10-26",
      "from-complete-request": "hearing-commencement Wed 2026-11-04",
      "from-documents": null,
    });
  });
  test("while nobody says that it was incomplete, only the statute’s day is known", () => {
    expect(questionInShort({ hearing }, id)).toMatchObject({
      readings: {
        "from-receipt": "hearing-commencement Fri 2026-10-16",
        "from-complete-request": null,
        "from-documents": null,
      },
      differs: false,
      worksTo: "Fri 2026-10-16",
    });
  });
  test("without a request nothing is asked", () => {
    expect(questionsIn({ hearing: { scheduledFor: d("2026-10-15") } })).toEqual([]);
  });
});

describe("the proposed decision: 75 days or 30", () => {
  const id = "earlier-of-two-decision-limits";
  const closed = { ...hearing, recordClosedOn: d("2026-10-20") };

  test("asked for on September 1, the record closed on Tuesday, October 20", () => {
    expect(questionInShort({ hearing: closed }, id)).toEqual({
      whose: "STATE_HEARING_OFFICE DUTY",
      readings: {
        "75-days-from-request": "proposed-decision Mon 2026-11-16", // day 75 is Sunday, November 15
        "30-days-from-record": "proposed-decision Thu 2026-11-19",
      },
      differs: true,
      worksTo: "Mon 2026-11-16",
      opensFrom: null,
      adviseOn: "Mon 2026-11-16",
      closesOn: null,
      forAPerson: false,
    });
  });
  test("a record closed early has the earlier day", () => {
    const early = { ...closed, recordClosedOn: d("2026-10-05") };
    expect(questionInShort({ hearing: early }, id)).toMatchObject({
      readings: {
        "75-days-from-request": "proposed-decision Mon 2026-11-16",
        "30-days-from-record": "proposed-decision Wed 2026-11-04",
      },
      worksTo: "Wed 2026-11-04",
    });
  });
  test("a postponement moves the days from the request, not those from the record", () => {
    expect(questionInShort({ hearing: { ...closed, postponedByDays: 10 } }, id)?.readings).toEqual({
      "75-days-from-request": "proposed-decision Wed 2026-11-25",
      "30-days-from-record": "proposed-decision Thu 2026-11-19",
    });
  });
  test("it takes both days, and a time that was not waived", () => {
    expect(questionsIn({ hearing })).not.toContain(id);
    expect(questionsIn({ hearing: { recordClosedOn: d("2026-10-20") } })).toEqual([]);
    expect(questionsIn({ hearing: { ...closed, timeWaived: true } })).not.toContain(id);
    expect(questionsIn({ hearing: { ...closed, timeWaived: false } })).toContain(id);
  });
});

describe("compliance from actual or presumed receipt", () => {
  const id = "compliance-from-receipt-or-presumption";

  test("adopted on Thursday, November 12, and received on Monday: the actual day counts", () => {
    const decided = { adoptedOn: d("2026-11-12"), decisionReceivedByAgencyOn: d("2026-11-16") };
    expect(questionInShort({ hearing: decided }, id)).toEqual({
      whose: "LCSA DUTY",
      readings: {
        "from-actual-receipt": "compliance-report Wed 2026-12-16",
        // Presumed on Monday, December 7: November 26 and 27 are closed.
        "from-presumed-receipt": "compliance-report Wed 2027-01-06",
      },
      differs: true,
      worksTo: "Wed 2026-12-16",
      opensFrom: null,
      adviseOn: "Wed 2026-12-16",
      closesOn: null,
      forAPerson: false,
    });
  });
  test("it takes both days: that of adoption and that of arrival", () => {
    expect(questionsIn({ hearing: { adoptedOn: d("2026-11-12") } })).toEqual([]);
    expect(questionsIn({ hearing: { decisionReceivedByAgencyOn: d("2026-11-16") } })).toEqual([]);
  });
});
