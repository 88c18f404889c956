import {
  aComplaint,
  aComplaintUnderInvestigation,
  adoptedHearing,
  arrearsDismissed,
  aResolvedComplaint,
  aWithdrawnComplaint,
  aWorld,
  hearingActs,
  hearingStepOn,
  hearingTurns,
  heardHearing,
  liveHearing,
  lostHearing,
  reportedCompliance,
  setHearing,
  staff,
  type HearingStep,
  liveContact,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlinesOf } from "../deadlines/compute/compute-deadlines.ts";
import { hearingNoticesDue, contactNoticesDue, noticesDue } from "./notices-due.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { type ContactAction } from "../contact/contact-action.ts";
import { type GivenFacts } from "../deadlines/facts/given-facts.ts";
import { noticesOfDates } from "./notices-of-dates.ts";

const d = plainDate;
const world = aWorld("2026-04-08"); // a Wednesday

describe("a contact asks for its acknowledgement", () => {
  const contact = {
    action: "recordContact",
    receivedOn: d("2026-04-01"), // Wednesday; the third business day is Monday, April 6
    channel: "ORAL",
    from: "PARTICIPANT",
    contactKind: "DISPUTE",
    subject: "PAYMENT",
    summary: "The payment of March did not come.",
  } as const satisfies ContactAction;
  const acknowledge: ContactAction = {
    action: "acknowledgeContact",
    acknowledgedOn: d("2026-04-02"),
    whatIsDone: "We ask the bank.",
    answerExpectedOn: d("2026-12-24"),
  };
  const owed = (...steps: readonly ContactAction[]) => contactNoticesDue(liveContact(steps).facts, world);

  test("of a participant’s dispute, in 3 business days, 22 CCR 111544(b)", () => {
    expect(owed(contact)).toEqual([
      { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "dispute-acknowledgement", dueOn: "2026-04-06" },
    ]);
  });
  test("of anybody else, whatever it is about, 22 CCR 111544(e)", () => {
    for (const contactKind of ["DISPUTE", "QUESTION"] as const)
      expect(owed({ ...contact, from: "OTHER", contactKind })).toEqual([
        { notice: "CONTACT_ACKNOWLEDGEMENT", ruleId: "contact-acknowledgement", dueOn: "2026-04-06" },
      ]);
  });
  test("not of a participant’s question, which is answered", () => {
    expect(owed({ ...contact, contactKind: "QUESTION" })).toEqual([]);
  });
  test("nor once it was acknowledged", () => {
    for (const from of ["PARTICIPANT", "OTHER"] as const)
      expect(owed({ ...contact, from }, acknowledge)).toEqual([]);
  });
});

describe("a complaint handed in on Wednesday, April 1, 2026", () => {
  const owed = (facts: ComplaintFacts, today = "2026-04-08") =>
    noticesDue(facts, aWorld(today)).map(({ notice, ruleId, dueOn }) => `${notice} ${ruleId} ${dueOn}`);
  const acknowledgement = "LCR002 acknowledgement 2026-04-08";
  const resolution = "LCR006 written-resolution 2026-05-01";
  const advice = "NO_RESOLUTION_ADVICE state-hearing-request-no-resolution 2026-06-30";

  test("asks for its acknowledgement by Wednesday, April 8, and its resolution by Friday, May 1", () => {
    expect(owed(aComplaint())).toEqual([acknowledgement, resolution]);
    expect(owed(aComplaintUnderInvestigation())).toEqual([acknowledgement, resolution]);
  });
  test("is acknowledged once", () => {
    const acknowledged = { acknowledgement: { noticeMailedOn: d("2026-04-02") } };
    expect(owed(aComplaintUnderInvestigation(acknowledged))).toEqual([resolution]);
  });
  test("asks for nothing once it is resolved or withdrawn", () => {
    expect([owed(aResolvedComplaint()), owed(aWithdrawnComplaint())]).toEqual([[], []]);
    expect(owed(aResolvedComplaint(), "2026-06-01")).toEqual([]);
  });
  test("from Saturday, May 2, also for the advice that a hearing may be asked for, while it is open", () => {
    const acknowledged = { acknowledgement: { noticeMailedOn: d("2026-04-02") } };
    expect(owed(aComplaintUnderInvestigation(acknowledged), "2026-05-01")).toEqual([resolution]);
    expect(owed(aComplaintUnderInvestigation(acknowledged), "2026-05-02")).toEqual([resolution, advice]);
    const advised = { ...acknowledged, noResolutionAdvice: { sentOn: d("2026-05-04") } };
    expect(owed(aComplaintUnderInvestigation(advised as object), "2026-05-05")).toEqual([resolution]);
  });
  test("sent on to another county, asks for the complainant’s copy until it is mailed", () => {
    const sent = {
      toAgencyId: "another",
      sentOn: d("2026-04-06"),
      sentBy: "EMAIL",
      reason: "Moved.",
      ownership: "RECEIVING",
      before: {},
    } as const;
    const facts = aComplaint({ status: "TRANSFER_SENT", transfer: sent });
    // Five business days after Monday, April 6.
    expect(owed(facts)).toEqual(["LCR004_COPY complaint-transfer-copy 2026-04-13", resolution]);
    const copied = { ...sent, copyMailedOn: d("2026-04-07") };
    expect(owed({ ...facts, transfer: copied })).toEqual([resolution]);
    expect(owed(aResolvedComplaint({ transfer: sent }))).toEqual([]);
  });
});

describe("a state hearing", () => {
  const owed = (steps: readonly HearingStep[]) => hearingNoticesDue(liveHearing(steps).facts, world);
  const { hearingCoordinator, director } = staff;
  const notice = { notice: "HEARING_NOTICE", ruleId: "hearing-notice", dueOn: "2026-06-05" };
  const statement = { notice: "POSITION_STATEMENT", ruleId: "position-statement", dueOn: "2026-06-05" };

  test("asks for nothing before it is set", () => {
    expect(owed(setHearing.slice(0, 2))).toEqual([]);
  });
  test("set for Monday, June 15, asks for its notice and the statement by Friday, June 5", () => {
    expect(owed(setHearing)).toEqual([notice, statement]);
    expect(owed([...setHearing, hearingActs.sendHearingNotice])).toEqual([statement]);
    const filed: HearingStep = [hearingCoordinator, hearingActs.filePositionStatement];
    expect(owed([...setHearing, filed])).toEqual([notice]);
  });
  test("asks for neither once it was held, whether they were sent or not", () => {
    expect(owed([...setHearing, hearingActs.holdHearing])).toEqual([]);
    expect(owed(heardHearing)).toEqual([]);
  });

  // Adopted on Monday, July 20: presumed received on Monday, August 10; 30 days on is Wednesday, September 9.
  const report = { notice: "COMPLIANCE_REPORT", ruleId: "compliance-report", dueOn: "2026-09-09" };
  const determination = { notice: "COMPLIANCE_DETERMINATION" };
  const [begin, send] = reportedCompliance;
  const reported = [...adoptedHearing, ...reportedCompliance];
  const approved = [...reported, hearingActs.approveCompliance];

  test("decided in part for the complainant, asks for a report until there is one", () => {
    expect(owed(adoptedHearing)).toEqual([report]);
    expect(owed([...adoptedHearing, begin])).toEqual([report]);
    expect(owed(reported)).toEqual([determination]);
  });
  test("decided against the complainant, asks for none", () => {
    expect(owed(lostHearing)).toEqual([]);
  });
  test("asks for none while a stay is in force, 22 CCR 120221(a)(2)", () => {
    const ask = hearingStepOn.ask("2026-07-27", "AGENCY", true);
    expect(owed([...adoptedHearing, ask, hearingStepOn.decideStay("2026-07-29", true)])).toEqual([]);
  });
  test("asks for another report when the Department wants more done, by the same day", () => {
    const more = hearingStepOn.direct("2026-08-31");
    expect(owed([...reported, more])).toEqual([report]);
    expect(owed([...reported, more, [director, { ...send[1], reportedOn: d("2026-09-08") }]])).toEqual([
      determination,
    ]);
  });
  test("approved, asks for nothing until the complainant says that the agency does not comply", () => {
    expect(owed(approved)).toEqual([]);
    expect(owed([...approved, hearingStepOn.dispute("2026-09-02")])).toEqual([determination]);
  });
});

describe("a dismissal in spite of the facts that were given against it", () => {
  const owed = (steps: readonly HearingStep[]) =>
    hearingNoticesDue(liveHearing(steps).facts, world).filter(
      ({ notice }) => notice === "DISMISSAL_DECISION",
    );
  const { noticeDismissal, giveFurtherFacts, mailFurtherFacts, dismissRequest, sendDismissalDecision } =
    hearingTurns;
  const whole = [
    hearingActs.receiveHearingRequest,
    noticeDismissal,
    giveFurtherFacts,
    mailFurtherFacts,
    dismissRequest,
  ];

  test("on Monday, June 15, 2026, asks for its letter by Thursday, June 25, 22 CCR 120211(b)(2)", () => {
    expect(owed(whole)).toEqual([
      { notice: "DISMISSAL_DECISION", ruleId: "dismissal-written-notice", dueOn: "2026-06-25" },
    ]);
    expect(owed([...whole, sendDismissalDecision])).toEqual([]);
  });

  test("of one ground of two asks for it alike, while the other ground goes on", () => {
    const [notice, screened, dismissal] = arrearsDismissed;
    const facts = { ...giveFurtherFacts, givenOn: d("2026-05-14") }; // Thursday
    // Dismissed on Thursday, May 28: ten days on is Sunday, June 7.
    const steps = [hearingActs.receiveHearingRequest, notice, facts, mailFurtherFacts, screened, dismissal];
    expect(owed(steps)).toEqual([
      { notice: "DISMISSAL_DECISION", ruleId: "dismissal-written-notice", dueOn: "2026-06-08" },
    ]);
    expect(owed([...steps, { ...sendDismissalDecision, sentOn: d("2026-06-05") }])).toEqual([]);
  });

  test("is not followed by a letter when nobody said anything: the notice of it was the dismissal", () => {
    expect(owed([hearingActs.receiveHearingRequest, ...arrearsDismissed])).toEqual([]);
  });
});

describe("dates without any record", () => {
  const of = (given: GivenFacts) => noticesOfDates(computeDeadlinesOf(given, world));
  const filing = { channel: "HAND_DELIVERY", dateStampedOn: d("2026-04-01") } as const;

  test("ask for what the rules command, and not for what nobody has chosen yet", () => {
    expect(of({ complaint: { filing } })).toEqual([
      { notice: "LCR002", ruleId: "acknowledgement", dueOn: "2026-04-08" },
      { notice: "LCR006", ruleId: "written-resolution", dueOn: "2026-05-01" },
    ]);
  });
  test("ask no more for what was mailed, or what a withdrawal ended", () => {
    const acknowledgement = { noticeMailedOn: d("2026-04-02") };
    const withdrawal = { withdrawnOn: d("2026-04-07") };
    expect(of({ complaint: { filing, acknowledgement, withdrawal } })).toEqual([]);
  });
  test("name a letter that no machine prepares by its rule alone", () => {
    expect(of({ caseClosure: { plannedFor: d("2026-07-15") } })).toEqual([
      { notice: null, ruleId: "case-closure-notice", dueOn: "2026-05-15" },
    ]);
  });
});
