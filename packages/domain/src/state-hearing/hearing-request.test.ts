import {
  answerInHearing,
  aWorld,
  hearingActs,
  liveHearing,
  refusalInHearing,
  setHearing,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlinesOf } from "../deadlines/compute/compute-deadlines.ts";
import { hearingGivenFacts } from "./facts/hearing-readings.ts";
import { hearingNoticesDue } from "../notices/notices-due.ts";
import { plainDate, type PlainDate } from "../calendar/plain-date.ts";
import { type HearingActionOf } from "./acts/hearing-action.ts";

const d = plainDate;
const { receiveHearingRequest: request, screenRequest: screen } = hearingActs;
const { complaint } = request;

type Request = HearingActionOf<"receiveHearingRequest">;

/** What a request made otherwise is warned of, each with its field and details. */
function warnedOf(changes: Partial<Request>) {
  const { warnings } = liveHearing([{ ...request, ...changes }]);
  return warnings.map(({ code, field, details }) => ({ code, field, details }));
}

const screenOn = (day: string): HearingStep => ({ action: "screenRequest", screenedOn: d(day) });

describe("the request", () => {
  test("is taken however late, with a warning that names the last day; on whatever ground, with a warning", () => {
    // Without a resolution the last day is Tuesday, June 30, 2026, day 90 of making.
    expect(warnedOf({ receivedOn: d("2026-06-30") })).toEqual([]);
    const late = {
      code: "HEARING_REQUEST_LATE",
      field: ["receivedOn"],
      details: { lastDay: "2026-06-30" },
    };
    expect(warnedOf({ receivedOn: d("2026-07-01") })).toEqual([late]);
    expect(warnedOf({ receivedOn: d("2026-07-01"), grounds: [] })).toEqual([
      { code: "NO_HEARING_GROUND", field: ["grounds"], details: undefined },
      late,
    ]);
  });

  test("made on day 30 is early, on day 31 it is not, and screening waits for day 31", () => {
    const early = { ...request, receivedOn: d("2026-05-01") }; // Friday
    expect(warnedOf({ receivedOn: d("2026-05-01") })).toEqual([
      { code: "HEARING_BEFORE_RESOLUTION", field: ["receivedOn"], details: { from: "2026-05-02" } },
    ]);
    expect(warnedOf({ receivedOn: d("2026-05-02") })).toEqual([]);
    expect(refusalInHearing([early], screenOn("2026-05-01"))).toMatchObject({
      code: "HEARING_BEFORE_RESOLUTION",
      field: ["screenedOn"],
      details: { from: "2026-05-02" }, // Saturday
    });
    expect(answerInHearing([early], screenOn("2026-05-02"))).toBe("done");
  });

  test("an answer opens the door before day 31", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") };
    const answered = { ...complaint, resolution };
    expect(warnedOf({ receivedOn: d("2026-04-22"), complaint: answered })).toEqual([]);
  });

  test("about a complaint of which no day is known is neither early nor late", () => {
    expect(warnedOf({ receivedOn: d("2026-05-01"), complaint: {} })).toEqual([]);
    expect(answerInHearing([{ ...request, complaint: {} }], screenOn("2026-05-11"))).toBe("done");
  });

  test("without a local complaint or a ground it does not pass screening", () => {
    const { complaint: _, ...alone } = request;
    expect(answerInHearing([alone], screen)).toBe("NO_LOCAL_COMPLAINT");
    expect(answerInHearing([alone], { ...screen, complaint })).toBe("done");
    expect(answerInHearing([{ ...request, grounds: [] }], screen)).toBe("NO_GROUND_TO_HEAR");
  });

  test("found late at screening is screened all the same, with the same warning", () => {
    const late = { ...request, receivedOn: d("2026-07-01") };
    expect(liveHearing([late, screenOn("2026-07-02")]).warnings.map((one) => one.code)).toEqual([
      "HEARING_REQUEST_LATE",
      "HEARING_REQUEST_LATE",
    ]);
  });
});

describe("dismissal", () => {
  // Vector J of the rulebook: sent on Tuesday, June 16, 2026, it takes effect on Wednesday, July 1.
  const notice: HearingActionOf<"noticeDismissal"> = {
    action: "noticeDismissal",
    sentOn: d("2026-06-16"),
    reasons: ["LATE"],
    explanation: "Received after day 90.",
  };
  const partial: HearingActionOf<"noticeGroundsDismissal"> = {
    ...notice,
    action: "noticeGroundsDismissal",
    grounds: ["G4"],
  };
  const dismiss = (day: string): HearingStep => ({ action: "dismissRequest", dismissedOn: d(day) });
  const facts: HearingStep = {
    action: "giveFurtherFacts",
    givenOn: d("2026-06-18"), // Thursday
    manner: "WRITTEN",
    text: "It was mailed in May.",
  };

  const mail = (day: string): HearingStep => ({ action: "mailFurtherFacts", mailedOn: d(day) });

  test("takes effect when the 15 days are over and not before, unless further facts came", () => {
    expect(refusalInHearing([request, notice], dismiss("2026-07-01"))).toMatchObject({
      code: "DISMISSAL_NOT_YET_EFFECTIVE",
      message:
        "The complainant has all of Wed Jul 1, 2026 to answer. The dismissal takes effect when that day ends: record it after that day.",
      field: ["dismissedOn"],
      citations: ["22-ccr-120211-b", "22-ccr-120213-b", "ccp-12"],
      details: { effectiveOn: "2026-07-01" },
    });
    expect(answerInHearing([request, notice], dismiss("2026-07-02"))).toBe("done");
    expect(answerInHearing([request, notice, facts, mail("2026-06-19")], dismiss("2026-06-19"))).toBe("done");
    const takeBack: HearingStep = { action: "takeBackDismissalNotice", decidedOn: d("2026-06-19") };
    expect(answerInHearing([request, notice], takeBack)).toBe("FURTHER_FACTS_MISSING");
  });

  test("once taken back leaves no day: the hearing is set anew, and no notice or statement is due before it is", () => {
    const told: HearingStep = { ...notice, sentOn: d("2026-05-22") }; // Friday; the hearing was set for Monday, June 15
    const answered: HearingStep = { ...facts, givenOn: d("2026-05-26") };
    const takeBack: HearingStep = { action: "takeBackDismissalNotice", decidedOn: d("2026-05-27") };
    const { facts: again } = liveHearing([...setHearing, told, answered, mail("2026-05-27"), takeBack]);
    expect(again.status).toBe("SCREENED");
    expect(again).not.toHaveProperty("hearing");
    const world = aWorld("2026-05-27"); // Wednesday
    const ruleIds = computeDeadlinesOf(hearingGivenFacts(again), world).map(({ ruleId }) => ruleId);
    expect(ruleIds).toContain("hearing-commencement");
    expect(ruleIds).not.toContain("hearing-notice");
    expect(ruleIds).not.toContain("position-statement");
    const { scheduleHearing: set } = hearingActs;
    expect(answerInHearing([...setHearing, told, answered, mail("2026-05-27"), takeBack], set)).toBe("done");
  });

  test("comes neither before its notice nor before the further facts that it decides on", () => {
    expect(answerInHearing([request], { ...notice, sentOn: d("2026-05-10") })).toBe("OUT_OF_ORDER at sentOn");
    expect(answerInHearing([request], { ...notice, sentOn: d("2026-05-11") })).toBe("done");
    expect(answerInHearing([request, notice], dismiss("2026-06-15"))).toBe("OUT_OF_ORDER at dismissedOn");
    expect(answerInHearing([request, notice, facts, mail("2026-06-19")], dismiss("2026-06-18"))).toBe(
      "OUT_OF_ORDER at dismissedOn",
    );
  });

  test("waits until the other party was mailed the further facts, which is owed and done once, 120211(b)(1)", () => {
    const answered = [request, notice, facts];
    const takeBack: HearingStep = { action: "takeBackDismissalNotice", decidedOn: d("2026-06-22") };
    for (const ruling of [dismiss("2026-06-22"), takeBack]) {
      expect(refusalInHearing(answered, ruling)).toMatchObject({
        code: "FURTHER_FACTS_NOT_MAILED",
        citations: ["22-ccr-120211-b-1"],
      });
      expect(answerInHearing([...answered, mail("2026-06-19")], ruling)).toBe("done");
    }
    expect(answerInHearing(answered, mail("2026-06-17"))).toBe("OUT_OF_ORDER at mailedOn");
    expect(answerInHearing([request, notice], mail("2026-06-19"))).toBe("FURTHER_FACTS_MISSING");
    const owed = (steps: readonly HearingStep[]) =>
      hearingNoticesDue(liveHearing(steps).facts, aWorld("2026-06-22")).map((one) => one.notice);
    expect(owed(answered)).toEqual(["FURTHER_FACTS_COPY"]);
    expect(owed([...answered, mail("2026-06-19")])).toEqual([]);
  });

  test("on facts that were added waits for their own mailing", () => {
    const more = { ...facts, givenOn: d("2026-06-22"), text: "Here is the receipt." };
    const twice = [request, notice, facts, mail("2026-06-19"), more];
    expect(answerInHearing(twice, dismiss("2026-06-23"))).toBe("FURTHER_FACTS_NOT_MAILED");
    expect(answerInHearing([...twice, mail("2026-06-23")], dismiss("2026-06-23"))).toBe("done");
  });

  test("is noticed with reasons of the regulation and with an explanation", () => {
    const reasons = ["LATE", "TOO_SHORT"] as unknown as typeof notice.reasons;
    expect(refusalInHearing([request], { ...notice, reasons })).toMatchObject({
      code: "UNKNOWN_CHOICE",
      field: ["reasons", "1"],
      details: {
        choices:
          "NO_JURISDICTION, LATE, NOT_RAISED_LOCALLY, COURT_MATTER, COMPLIANCE_OF_EARLIER_DECISION, MOOT",
      },
    });
    expect(answerInHearing([request], { ...notice, explanation: " " })).toBe(
      "REASON_REQUIRED at explanation",
    );
  });

  test("of some grounds names grounds that are left, at least one and not all of them", () => {
    const three = { ...request, grounds: ["G2", "G3", "G4"] as const };
    const naming = (...grounds: typeof partial.grounds) => answerInHearing([three], { ...partial, grounds });
    expect(naming("G2", "G4")).toBe("done");
    expect([naming(), naming("G5"), naming("G2", "G5"), naming("G2", "G3", "G4")]).toEqual(
      Array.from({ length: 4 }, () => "NOT_A_PART_OF_THE_GROUNDS at grounds"),
    );
  });

  test("of some grounds lets the others go on; of all of them it is the whole request's", () => {
    const part = [request, partial] as const;
    expect(answerInHearing(part, dismiss("2026-07-02"))).toBe("NO_DISMISSAL_NOTICED");
    const drop: HearingStep = { action: "dismissGrounds", dismissedOn: d("2026-07-02") };
    expect(answerInHearing([request, notice], drop)).toBe("WHOLE_REQUEST_NOTICED");
    expect(liveHearing([...part, drop]).facts).toMatchObject({
      status: "REQUESTED",
      dismissedGrounds: ["G4"],
    });
  });

  test("because a court determines the arrears ends the hearing about nothing else", () => {
    const court: HearingStep = {
      action: "dismissForCourt",
      agencyToldOn: d("2026-05-12"),
      dismissedOn: d("2026-05-14"),
    };
    expect(answerInHearing([request], court)).toBe("NOT_ONLY_ARREARS");
    expect(answerInHearing([{ ...request, grounds: ["G4"] }], court)).toBe("done");
    // Once G2 is dismissed, the arrears are all that is left.
    const withoutG2: readonly HearingStep[] = [
      request,
      { ...partial, sentOn: d("2026-05-12"), grounds: ["G2"] },
      { action: "dismissGrounds", dismissedOn: d("2026-05-28") },
    ];
    expect(answerInHearing(withoutG2, { ...court, dismissedOn: d("2026-05-28") } as HearingStep)).toBe(
      "done",
    );
  });
});

test("a day that no calendar has is refused where it stands", () => {
  const never = "2026-06-31" as PlainDate;
  expect(answerInHearing([], { ...request, receivedOn: never })).toBe("INVALID_DATE at receivedOn");
});
