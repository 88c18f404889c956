import { anIssue, complaintActs, complaintOf, live, longAfter, staff, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import type { ComplaintActionOf } from "./acts/complaint-action.ts";
import { decide } from "./decide.ts";
import { findingOfReferral } from "./referral-finding.ts";

// Received on Monday, May 18, 2026: a held payment, and custody.
const custody = {
  ordinal: 2,
  subject: "CUSTODY_OR_VISITATION",
  description: "I may not see them.",
} as const;
const receive = { ...complaintActs.receiveComplaint, issues: [anIssue(1), custody] };
const refer: ComplaintActionOf<"referIssue"> = {
  action: "referIssue",
  issueOrdinal: 2,
  door: "COURT",
  office: "Family Law Facilitator, County of Placer",
  given: "IN_PERSON",
  referredOn: d("2026-05-19"),
};
const steps = (...more: readonly LifeStep[]): readonly LifeStep[] => [receive, ...more];

describe("an issue that only a court decides is referred", () => {
  test("on Tuesday, May 19, and stays an issue of the complaint", () => {
    const { referrals, issues, status } = complaintOf(steps(refer));
    const { action: _, ...referral } = refer;
    expect(referrals).toEqual([referral]);
    expect(issues).toHaveLength(2);
    expect(status).toBe("RECEIVED");
  });

  test("as far as it is known: without the name of an office nothing is made up", () =>
    expect(complaintOf(steps({ ...refer, office: undefined })).referrals?.[0]).not.toHaveProperty("office"));

  test("again by mail on the same day, which is another referral; the same one twice is refused", () => {
    const again = live(steps(refer, { ...refer, given: "MAIL" }));
    expect(again.facts.referrals).toHaveLength(2);
    const twice = decide(again.facts, refer, longAfter, staff.ombudsperson);
    expect(twice).toMatchObject({ ok: false, refusal: { code: "ISSUE_ALREADY_REFERRED" } });
  });

  test("not before the complaint was made on Monday, May 18", () =>
    expect(
      decide(complaintOf(steps()), { ...refer, referredOn: d("2026-05-17") }, longAfter, staff.ombudsperson),
    ).toMatchObject({ ok: false, refusal: { code: "OUT_OF_ORDER", field: ["referredOn"] } }));

  test("while it is on its way to another county it waits", () =>
    expect(
      decide(complaintOf(steps(complaintActs.transferComplaint)), refer, longAfter, staff.ombudsperson),
    ).toMatchObject({ ok: false, refusal: { code: "COMPLAINT_IN_TRANSFER" } }));
});

describe("the written resolution answers a referred issue all the same", () => {
  test("and is refused without its finding", () => {
    const facts = complaintOf(steps(refer, complaintActs.assignInvestigator));
    expect(decide(facts, complaintActs.issueWrittenResolution, longAfter, staff.investigator)).toMatchObject({
      ok: false,
      refusal: { code: "FINDING_MISSING" },
    });
  });

  test("its finding begins with what the referral says, in the language of the complainant", () => {
    const facts = complaintOf(steps(refer));
    expect(findingOfReferral(facts, 2, "en")).toEqual({
      outcome: "OUTSIDE_JURISDICTION",
      explanation:
        "This is something that only a court can decide. The county’s Family Law Facilitator helps without charge.",
    });
    expect(findingOfReferral(facts, 2, "es")?.explanation).toMatch(/^Esto solo lo puede decidir un tribunal/);
    expect(findingOfReferral(facts, 1, "en")).toBeUndefined();
  });

  test("by another office it says which; a hearing or the caseworker takes nothing from the agency", () => {
    const through = (door: ComplaintActionOf<"referIssue">["door"]) =>
      findingOfReferral(complaintOf(steps({ ...refer, door })), 2, "en")?.explanation;
    expect(through("STATE_DISBURSEMENT_UNIT")).toBe(
      "This is not for the agency to decide. The place for it: State Disbursement Unit.",
    );
    expect(through("STATE_HEARING")).toBeUndefined();
    expect(through("CASEWORKER")).toBeUndefined();
  });
});

describe("somebody who cannot pay is sent the paperwork", () => {
  const send: ComplaintActionOf<"sendModificationPaperwork"> = {
    action: "sendModificationPaperwork",
    paperwork: "REVIEW_AND_ADJUSTMENT",
    sentBy: "MAIL",
    sentOn: d("2026-05-20"),
  };

  test("on Wednesday, May 20, which stands on the record; a stipulation may follow on the same day", () =>
    expect(
      complaintOf(steps(send, { ...send, paperwork: "STIPULATION" })).modificationPaperwork,
    ).toMatchObject([{ sentOn: "2026-05-20" }, { paperwork: "STIPULATION" }]));

  test("not in the future, and not twice on one day", () => {
    const facts = complaintOf(steps(send));
    const refusedOn = (sentOn: string) =>
      decide(facts, { ...send, sentOn: d(sentOn) }, longAfter, staff.ombudsperson);
    expect(refusedOn("2030-05-20")).toMatchObject({ ok: false, refusal: { code: "FUTURE_DATE" } });
    expect(refusedOn("2026-05-20")).toMatchObject({ ok: false, refusal: { code: "PAPERWORK_ALREADY_SENT" } });
  });
});
