import {
  anIssue,
  answerTo,
  aWorld,
  complaintActs as acts,
  complaintEvidence,
  complaintOf,
  longAfter,
  mailed,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { complaintTransitions } from "./complaint-transitions.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { correctableDays, previewComplaintCorrection } from "./correctable-facts.ts";
import { decide } from "./decide.ts";
import { complaintGivenFacts } from "./facts/complaint-readings.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { previewCorrection } from "../provenance/correction/preview-correction.ts";
import { refusalMessage } from "../refusal/refusal.ts";
import { type Actor } from "../vocabulary/role.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type ComplaintFacts } from "./facts/complaint-facts.ts";
import { type Correction } from "../provenance/correction/correction.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";

const { ombudsperson, stateAnalyst, supervisor } = staff;
const d = plainDate;

/** Handed in on Monday, May 18, 2026: due on Wednesday, June 17. */
const receive: LifeStep = [ombudsperson, acts.receiveComplaint];
/** Postmarked on Thursday, May 14, 2026, and stamped on Monday. */
const mail: LifeStep = [
  ombudsperson,
  { ...acts.receiveComplaint, filing: mailed("2026-05-14", "2026-05-18") },
];
const acknowledge: ComplaintAction = { action: "acknowledgeComplaint", noticeMailedOn: d("2026-05-20") };
const resolved: readonly LifeStep[] = [receive, acts.assignInvestigator, acts.issueWrittenResolution];
const receipt: ComplaintAction = { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") };

const { fax, mailing, postmark, stamp, statement } = complaintEvidence;

function correction(fact: Correction["fact"], day: string | null, evidence?: Evidence): Correction {
  return { fact, to: day === null ? null : d(day), reason: "Misread.", ...(evidence && { evidence }) };
}

/** The correction as a screen hands it over: with the effect that it has shown, when it can be shown. */
function asShown(facts: ComplaintFacts, asked: Correction) {
  const preview = previewComplaintCorrection(facts, asked, longAfter);
  return { action: "correctFact", ...asked, ...(preview.ok && { shown: preview.value }) } as const;
}

function correct(steps: readonly LifeStep[], asked: Correction, actor: Actor = supervisor): LifeStep {
  return [actor, asShown(complaintOf(steps), asked)];
}

/** How a correction after some steps is answered. */
const answer = (steps: readonly LifeStep[], asked: Correction, actor: Actor = supervisor) =>
  answerTo(steps, correct(steps, asked, actor));

/** The complaint once it is corrected. */
const after = (steps: readonly LifeStep[], asked: Correction) =>
  complaintOf([...steps, correct(steps, asked)]);

describe("correcting a date of a complaint", () => {
  test("shows first that the answer is due on Thursday, June 18, 2026, and not on Wednesday", () => {
    const preview = previewComplaintCorrection(
      complaintOf([receive]),
      correction("dateStampedOn", "2026-05-19"),
      longAfter,
    );
    expect(preview.ok && preview.value.from).toBe("2026-05-18");
    expect(preview.ok && preview.value.moved).toContainEqual({
      ruleId: "written-resolution",
      from: "2026-06-17",
      to: "2026-06-18",
    });
  });

  test("moves the clocks and keeps what stood before, why, what proves it and by whom", () => {
    const facts = after([receive], correction("dateStampedOn", "2026-05-19", stamp));
    expect(facts.corrections).toEqual([
      {
        fact: "dateStampedOn",
        from: "2026-05-18",
        to: "2026-05-19",
        reason: "Misread.",
        evidence: stamp,
        correctedById: supervisor.id,
      },
    ]);
    expect(facts.provenance).toEqual({ dateStampedOn: stamp });
    expect(computeDueDatesOf(complaintGivenFacts(facts), longAfter)["written-resolution"]).toBe("2026-06-18");
  });

  test("writes each day where the complaint keeps it, and nothing else", () => {
    const before = complaintOf([mail]);
    expect(after([mail], correction("postmarkedOn", "2026-05-13", postmark))).toEqual({
      ...before,
      filing: { ...before.filing, postmarkedOn: "2026-05-13" },
      corrections: expect.anything(),
      provenance: expect.anything(),
    });
    expect(
      after([receive, acknowledge], correction("acknowledgementMailedOn", "2026-05-21", mailing))
        .acknowledgement,
    ).toEqual({ noticeMailedOn: "2026-05-21" });
    const received = after(
      [...resolved, receipt],
      correction("resolutionReceivedOn", "2026-06-16", statement),
    );
    expect(received.resolution).toEqual({ ...complaintOf(resolved).resolution, receivedOn: "2026-06-16" });
  });

  test("writes the days of a transfer into the transfer", () => {
    const { transferComplaint: transfer } = acts;
    const facts = after([receive, transfer], correction("transferSentOn", "2026-05-21", fax));
    expect(facts.transfer).toEqual({ ...complaintOf([receive, transfer]).transfer, sentOn: "2026-05-21" });
    // What has not arrived yet is recorded as an arrival and not as a correction.
    expect(answer([receive, transfer], correction("transferReceivedOn", "2026-05-26", stamp))).toBe(
      "FACT_NOT_RECORDED at fact",
    );
  });

  test("writes the day of the last amendment where it counts and among the amendments", () => {
    const amend = (day: string, issues: number): ComplaintAction => ({
      action: "amendComplaint",
      amendedOn: d(day),
      noticeMailedOn: d(day),
      issues: Array.from({ length: issues }, (_, at) => anIssue(at + 1)),
    });
    const steps = [receive, amend("2026-05-19", 2), amend("2026-05-20", 3), amend("2026-05-27", 4)];
    const facts = after(steps, correction("amendedOn", "2026-05-26", statement));
    expect(facts.amendedOn).toBe("2026-05-26");
    expect(facts.amendments?.map(({ amendedOn }) => amendedOn)).toEqual([
      "2026-05-19",
      "2026-05-20",
      "2026-05-26",
    ]);
  });

  test("a postmark that turns out illegible is taken away, and the day the person knew is learnt late", () => {
    expect(after([mail], correction("postmarkedOn", null)).filing).toEqual({
      channel: "MAIL",
      dateStampedOn: "2026-05-18",
    });
    expect(after([receive], correction("knewOn", "2026-03-02", statement)).knewOn).toBe("2026-03-02");
  });
});

describe("a correction is refused", () => {
  const moved = correction("dateStampedOn", "2026-05-19", stamp);

  test("when its effect was not shown, is another one now, or its day has no evidence", () => {
    const facts = complaintOf([receive]);
    const { shown, ...blind } = asShown(facts, moved);
    expect(answerTo([receive], [supervisor, blind])).toBe("EFFECT_NOT_SHOWN at shown");
    const other = asShown(facts, correction("dateStampedOn", "2026-05-20", stamp));
    expect(answerTo([receive], [supervisor, { ...blind, shown: other.shown }])).toBe(
      "EFFECT_CHANGED at shown",
    );
    expect(answerTo([receive], [supervisor, { ...blind, shown, evidence: undefined }])).toBe(
      "EVIDENCE_REQUIRED at evidence",
    );
    expect(answerTo([receive], [supervisor, { ...blind, shown }])).toBe("done");
  });

  test("in Spanish as in English, as the office’s practice and not as the law", () => {
    const { shown: _, ...blind } = asShown(complaintOf([receive]), moved);
    const decided = decide(complaintOf([receive]), blind, longAfter, supervisor);
    if (decided.ok) throw new Error("It was made blindly.");
    expect(decided.refusal.citations).toEqual([]);
    expect(refusalMessage(decided.refusal, "es")).toBe(
      "Vea primero el efecto de esta corrección: qué fechas se mueven, de cuándo a cuándo. Después confírmela.",
    );
    expect(complaintTransitions.correctFact.practice).toBe(true);
  });

  test("when an office closed meanwhile, so that another date moves", () => {
    const facts = complaintOf([receive]);
    const asked = asShown(facts, moved);
    const later = aWorld("2026-12-01", { closures: { agency: ["2026-06-18"] } } as never);
    const settings = { ...longAfter.settings, acknowledgementBusinessDays: 3 };
    const decided = decide(facts, asked, { ...later, settings }, supervisor);
    expect(decided).toMatchObject({ ok: false, refusal: { code: "EFFECT_CHANGED", field: ["shown"] } });
  });

  test("without a reason, of a day not on record, to the same day, and against the order of things", () => {
    expect(answer([receive], { ...moved, reason: " " })).toBe("REASON_REQUIRED at reason");
    expect(answer([receive], correction("spokenOn", "2026-05-19"))).toBe("FACT_NOT_RECORDED at fact");
    expect(answer([receive], correction("hearingHeldOn", "2026-05-19"))).toBe("FACT_NOT_RECORDED at fact");
    expect(answer([receive], correction("birthday" as never, "2026-05-19"))).toBe("UNKNOWN_FACT at fact");
    expect(answer([receive], correction("dateStampedOn", "2026-05-18"))).toBe("NOTHING_CHANGES at to");
    expect(answer([receive], correction("dateStampedOn", "2026-12-02"))).toBe("FUTURE_DATE at to");
    expect(answer([receive, acknowledge], correction("dateStampedOn", "2026-05-21"))).toBe(
      "ACKNOWLEDGEMENT_BEFORE_COMPLAINT at to",
    );
    expect(answer(resolved, correction("resolutionReceivedOn", "2026-06-16"))).toBe(
      "FACT_NOT_RECORDED at fact",
    );
    expect(answer([receive], moved, ombudsperson)).toBe("ROLE_NOT_ALLOWED");
    expect(answer([receive], moved, stateAnalyst)).toBe("ROLE_NOT_ALLOWED");
  });

  test("with evidence that does not prove the day, citing the law of that day", () => {
    const facts = complaintOf([mail]);
    const asked = asShown(facts, correction("postmarkedOn", "2026-05-13", statement));
    expect(decide(facts, asked, longAfter, supervisor)).toMatchObject({
      ok: false,
      refusal: {
        code: "EVIDENCE_DOES_NOT_FIT",
        field: ["evidence", "kind"],
        citations: ["22-ccr-110164-a-1"],
      },
    });
  });

  test("when the day moved the complaint on, so that it can be another one and not none", () => {
    expect(answer(resolved, correction("resolutionMailedOn", null))).toBe("FACT_NEEDED at to");
    expect(answer(resolved, correction("resolutionDatedOn", null))).toBe("FACT_NEEDED at to");
  });

  test("when the filing would no longer be what its channel asks for", () => {
    expect(answer([receive], correction("postmarkedOn", "2026-05-14"))).toBe(
      "FILING_EVIDENCE_NOT_OF_CHANNEL at to",
    );
    expect(answer([receive], correction("dateStampedOn", null))).toBe("FILING_EVIDENCE_MISSING at to");
    expect(answer([receive], correction("dateStampedOn", "1999-05-18"))).toBe("BEFORE_LAW_IN_FORCE at to");
  });

  test("when days could then not have happened, which it names in both languages with their law", () => {
    const facts = complaintOf(resolved);
    const asked = asShown(facts, correction("dateStampedOn", "2026-06-15"));
    const decided = decide(facts, asked, longAfter, supervisor);
    if (decided.ok) throw new Error("An answer before its complaint was taken.");
    const { code, field, citations } = decided.refusal;
    expect([code, field, citations]).toEqual(["RESOLUTION_BEFORE_COMPLAINT", ["to"], ["fam-code-17800"]]);
    expect(refusalMessage(decided.refusal, "es")).toBe(
      "Resolución escrita fechada: viernes 12 jun 2026, antes de presentarse la queja el lunes 15 jun 2026.",
    );
    // The facts alone, without a record of them, are refused by the same code.
    const bare = previewCorrection(complaintGivenFacts(facts), asked, longAfter);
    expect(!bare.ok && bare.refusal.code).toBe(code);
  });
});

describe("the days of a complaint that can be corrected", () => {
  const daysOf = (...steps: readonly LifeStep[]) => correctableDays(complaintOf(steps));

  test("are those on record, and that of knowing, which may be learnt later", () => {
    expect(daysOf(receive)).toEqual(["knewOn", "dateStampedOn"]);
    expect(daysOf(receive, [ombudsperson, acknowledge])).toEqual([
      "knewOn",
      "dateStampedOn",
      "acknowledgementMailedOn",
    ]);
  });

  test("of a letter are the postmark and the stamp, and no day of another way of filing", () => {
    expect(daysOf(mail)).toEqual(["knewOn", "postmarkedOn", "dateStampedOn"]);
  });
});
