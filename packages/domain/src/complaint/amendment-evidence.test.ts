import { anIssue, answerTo, complaintOf, exactEvidence, handedIn, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";

const d = plainDate;

const receive: LifeStep = {
  action: "receiveComplaint",
  filing: handedIn("2026-05-18"), // Monday
  issues: [anIssue(1)],
};

/** A second issue, added on Wednesday, May 20, 2026. */
const amended = (proof: Evidence): ComplaintAction => ({
  action: "amendComplaint",
  amendedOn: d("2026-05-20"),
  noticeMailedOn: d("2026-05-21"),
  issues: [anIssue(1), anIssue(2)],
  provenance: { amendedOn: proof },
});

describe("the day of an amendment, from which the time to answer may start anew,", () => {
  test("is kept with what proves it", () => {
    const statement = exactEvidence("STATEMENT", "COMPLAINANT");
    expect(complaintOf([receive, amended(statement)]).provenance).toEqual({ amendedOn: statement });
  });

  test("is not proved by a postmark, which is of a filing", () =>
    expect(answerTo([receive], amended(exactEvidence("POSTMARK", "POSTAL_SERVICE")))).toBe(
      "EVIDENCE_DOES_NOT_FIT at provenance.amendedOn.kind",
    ));
});
