import { aWorld, complaintActs as acts, live, openedBy, staff, type LifeStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import { complaintStatuses, type ComplaintStatus } from "../complaint/facts/complaint-status.ts";
import { complaintInPlainWords } from "./plain-words.ts";
import type { Told } from "./saying.ts";

/** Handed in on Monday, May 18, 2026: the 30 days end on Wednesday, June 17, the 90 from making on Monday, August 17. */
const received: readonly LifeStep[] = [{ ...acts.receiveComplaint, knewOn: d("2026-05-04") }];
const resolved = [...received, acts.assignInvestigator, acts.issueWrittenResolution];
const received6 = { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") } as const; // Monday

const en = (told: readonly Told[]) => told.map(({ words }) => words.en);
const of = (steps: readonly LifeStep[], today: string) =>
  complaintInPlainWords(live(steps).facts, aWorld(today));

const how =
  "To ask for a hearing, call the State Hearing Office at 866-289-4714 (TTY 866-399-4096) or send it form SH001, and say what you do not agree with. The ombudsperson helps you to ask, free of charge.";
const addOrTakeBack = [
  "You may add to your complaint, and send papers that help to explain it.",
  "You may take your complaint back at any time. Nobody may press you to do so.",
];

describe("a complaint in plain words", () => {
  test("received on Monday, May 18, and told on Wednesday, May 20, 2026: a letter by Tuesday, an answer by June 17", () => {
    const { happened, comes, mayDo } = of(received, "2026-05-20");
    expect(en(happened)).toEqual(["You made your complaint on Monday, May 18, 2026."]);
    expect(en(comes)).toEqual([
      // Memorial Day, May 25, does not count.
      "The agency must mail you a letter by Tuesday, May 26, 2026 that says it has your complaint.",
      "The agency must send you a written answer by Wednesday, June 17, 2026.",
      "If the agency needs more time, it must write to you by Wednesday, June 17, 2026 and say why. It may take up to 30 more days, once.",
      "The agency names a person to look into it. That person is not the caseworker you complain about.",
    ]);
    expect(en(mayDo)).toEqual([
      "If no written answer comes, you may ask for a state hearing from Thursday, June 18, 2026 on. The last day to ask is Monday, August 17, 2026.",
      how,
      ...addOrTakeBack,
    ]);
  });

  test("a letter postmarked on Friday, March 6, 2026, counts as received on Friday, March 13", () => {
    const filing = {
      channel: "MAIL",
      postmarkedOn: d("2026-03-06"),
      dateStampedOn: d("2026-03-09"),
    } as const;
    const { happened } = of([{ ...acts.receiveComplaint, filing }], "2026-03-16");
    expect(en(happened)).toEqual([
      "You made your complaint on Friday, March 6, 2026. By law it counts as received on Friday, March 13, 2026.",
    ]);
  });

  test("under investigation on Thursday, June 18, 2026: the answer is late, and the door to a hearing stands open", () => {
    const { comes, mayDo } = of([...received, acts.assignInvestigator], "2026-06-18");
    expect(en(comes)).toEqual([
      "The letter that says the agency has your complaint was due on Tuesday, May 26, 2026. It is late.",
      "The written answer was due on Wednesday, June 17, 2026. It is late, and the agency still owes it to you.",
    ]);
    expect(en(mayDo)[0]).toBe(
      "You may ask for a state hearing now. The 30 days are over and no written answer has come. The last day to ask is Monday, August 17, 2026.",
    );
  });

  test("extended by 30 days: the answer by Friday, July 17, 2026, and the person’s last day stays where it was", () => {
    const extend: LifeStep = {
      action: "extendResolutionPeriod",
      days: 30,
      reason: "The bank.",
      noticeMailedOn: d("2026-06-10"),
    };
    const { happened, comes, mayDo } = of([...received, acts.assignInvestigator, extend], "2026-06-11");
    expect(en(happened).at(-1)).toBe(
      "The agency wrote to you on Wednesday, June 10, 2026. It takes more time, and added 30 to its 30 days.",
    );
    expect(en(comes)).toContain("The agency must send you a written answer by Friday, July 17, 2026.");
    expect(en(mayDo)).toContain("The extra time that the agency takes does not move your last day.");
  });

  test("after Monday, August 17, 2026, a request is late and still taken", () => {
    expect(en(of(received, "2026-08-18").mayDo)[0]).toBe(
      "The last day to ask for a state hearing without an answer was Monday, August 17, 2026. You may still ask. The State Hearing Office decides if it is too late.",
    );
  });

  test("sent to another county on Friday, May 22, 2026: its 30 days, and a copy by Monday, June 1", () => {
    const { happened, comes } = of([...received, acts.transferComplaint], "2026-05-26");
    expect(en(happened).at(-1)).toBe(
      "The agency sent your complaint to the agency of another county on Friday, May 22, 2026. That one is to answer it.",
    );
    expect(en(comes)).toEqual([
      "The other agency must answer you within 30 days from the day it gets your complaint.",
      "The first agency must mail you a copy of its letter to the other agency by Monday, June 1, 2026.",
    ]);
  });

  test("disputed on Friday, May 29, 2026: the state decides by Friday, June 5", () => {
    const disputed = [
      ...received,
      acts.transferComplaint,
      acts.mailTransferCopy,
      acts.receiveTransfer,
      acts.disputeTransfer,
    ];
    const { happened, comes } = of(disputed, "2026-06-01");
    expect(en(happened).at(-1)).toBe("The two agencies do not agree on who must answer you.");
    expect(en(comes)).toEqual(["The state must decide by Friday, June 5, 2026 which agency answers you."]);
    expect(en(of(disputed, "2026-06-08").comes)).toEqual([
      "The state had to decide by Friday, June 5, 2026 which agency answers you. It is late.",
    ]);
    const decided = of([...disputed, [staff.stateAnalyst, acts.determineOwnership]], "2026-06-05");
    expect(en(decided.happened).at(-1)).toBe(
      "The state decided on Thursday, June 4, 2026 which agency answers you.",
    );
  });

  test("answered on Friday, June 12, 2026: to be safe by Thursday, September 10, by law by Monday, September 14", () => {
    const { happened, comes, mayDo } = of([...resolved, received6], "2026-06-16");
    expect(en(happened).slice(-2)).toEqual([
      "The agency gave you its written answer. It is dated Friday, June 12, 2026 and was mailed on Friday, June 12, 2026.",
      "You got the answer on Monday, June 15, 2026.",
    ]);
    expect(en(comes)).toEqual([
      "The agency has given its answer. It owes you no other letter about this complaint.",
    ]);
    expect(en(mayDo)).toEqual([
      "If you do not agree with the answer, you may ask for a state hearing. To be safe, ask by Thursday, September 10, 2026.",
      "You got the answer on Monday, June 15, 2026. By law your last day to ask is Monday, September 14, 2026.",
      how,
    ]);
  });

  test("on Friday, September 11, 2026, only the law’s day is left; on Tuesday it is over and a request is taken all the same", () => {
    expect(en(of([...resolved, received6], "2026-09-11").mayDo)[0]).toBe(
      "You got the answer on Monday, June 15, 2026. By law your last day to ask is Monday, September 14, 2026.",
    );
    expect(en(of([...resolved, received6], "2026-09-15").mayDo)[0]).toBe(
      "Your last day to ask for a state hearing was Monday, September 14, 2026. You may still ask. The State Hearing Office decides if it is too late.",
    );
    // Nobody knows when it was received.
    expect(en(of(resolved, "2026-09-11").mayDo)[0]).toMatch(
      /^To be safe, you had to ask for a state hearing by Thursday, September 10, 2026\. .* Tell the agency which day that was\.$/,
    );
  });

  test("an issue that only a court can decide leads to the Family Law Facilitator", () => {
    const finding = {
      issueOrdinal: 1,
      outcome: "OUTSIDE_JURISDICTION",
      explanation: "A court decides.",
    } as const;
    const answer = { ...acts.issueWrittenResolution, findings: [finding] };
    expect(en(of([...received, acts.assignInvestigator, answer], "2026-06-16").mayDo)).toContain(
      "Only a court can decide a part of your complaint. The Family Law Facilitator of the court in your county helps you free of charge.",
    );
  });

  test("steps that follow, then closed on Monday, July 6, 2026", () => {
    const planned = [
      ...resolved,
      {
        action: "planResolutionActions",
        actions: [{ description: "Pay it out.", responsible: { kind: "UNIT", name: "Disbursement" } }],
      },
    ] as const;
    expect(en(of(planned, "2026-06-16").happened).at(-1)).toBe(
      "Steps that follow from the answer: 1. Steps that are done: 0.",
    );
    const closed = [
      ...planned,
      { action: "completeResolutionAction", ordinal: 1, completedOn: d("2026-06-30") },
      { action: "closeComplaint", closedOn: d("2026-07-06") },
    ] as const;
    expect(en(of(closed, "2026-07-07").happened).slice(-2)).toEqual([
      "Steps that follow from the answer: 1. Steps that are done: 1.",
      "The agency closed your complaint on Monday, July 6, 2026. Nothing was left to do.",
    ]);
  });

  test("whoever has asked for a hearing need not ask again", () => {
    const asked = { action: "requestStateHearing", requestedOn: d("2026-06-19"), grounds: ["G3"] } as const;
    const { comes, mayDo } = of([...resolved, asked], "2026-06-22");
    expect(en(comes)).toEqual(["The State Hearing Office will write to you about your hearing."]);
    expect(en(mayDo)).toEqual(["You have asked for a state hearing. You do not have to ask again."]);
  });

  test("taken back on Wednesday, May 20, 2026: the same matter again by Monday, August 3", () => {
    const withdraw: LifeStep = {
      action: "withdrawComplaint",
      withdrawnOn: d("2026-05-20"),
      manner: "ORAL",
      note: "Paid.",
    };
    const { comes, mayDo } = of([...received, withdraw], "2026-05-21");
    expect(en(comes)).toEqual([
      "The agency has stopped its work on your complaint. No written answer will come.",
    ]);
    // Known on Monday, May 4: day 90 is Sunday, August 2.
    expect(en(mayDo)).toEqual([
      "You may complain about the same matter again. To be in time, do so by Monday, August 3, 2026.",
    ]);
    expect(en(of([acts.receiveComplaint, withdraw], "2026-05-21").mayDo)).toEqual([
      "You may complain again at any time. The agency takes a late complaint down, and then says if it is too late.",
    ]);
  });

  test("made by a second contact on Monday, June 1, 2026, and found on Wednesday to be about something else", () => {
    const found = {
      action: "findNotSameSubject",
      foundOn: d("2026-06-03"),
      reason: "The first was about custody.",
    } as const;
    const { happened, mayDo } = of([openedBy(), found], "2026-06-04");
    expect(en(happened)).toEqual([
      "You got in touch again about the same subject on Monday, June 1, 2026. The law made that a complaint.",
      "The agency found on Wednesday, June 3, 2026 that you got in touch about two different subjects. So it is no complaint.",
    ]);
    expect(en(mayDo)).toEqual(["You may file a complaint at any time, by word of mouth or in writing."]);
  });

  test("in Spanish the same is said, with the weekday in full", () => {
    expect(of(received, "2026-05-20").mayDo[0]?.words.es).toBe(
      "Si no llega una respuesta por escrito, puede pedir una audiencia estatal desde el jueves 18 de junio de 2026. El último día para pedirla es el lunes 17 de agosto de 2026.",
    );
  });

  test("days and law stand apart from the words", () => {
    expect(of(received, "2026-05-20").mayDo[0]).toMatchObject({
      days: ["2026-06-18", "2026-08-17"],
      citations: ["fam-code-17801-b", "fam-code-17801-c"],
    });
  });

  const lives: Readonly<Record<ComplaintStatus, readonly LifeStep[]>> = {
    RECEIVED: received,
    UNDER_INVESTIGATION: [...received, acts.assignInvestigator],
    TRANSFER_SENT: [...received, acts.transferComplaint],
    TRANSFER_DISPUTED: [...received, acts.transferComplaint, acts.receiveTransfer, acts.disputeTransfer],
    RESOLVED: resolved,
    ACTIONS_PENDING: [
      ...resolved,
      {
        action: "planResolutionActions",
        actions: [{ description: "Pay it out.", responsible: { kind: "UNIT", name: "Disbursement" } }],
      },
    ],
    CLOSED: [...resolved, { action: "closeComplaint", closedOn: d("2026-07-06") }],
    WITHDRAWN: [
      ...received,
      { action: "withdrawComplaint", withdrawnOn: d("2026-05-20"), manner: "ORAL", note: "Paid." },
    ],
    NOT_A_REPETITION: [
      openedBy(),
      { action: "findNotSameSubject", foundOn: d("2026-06-03"), reason: "The first was about custody." },
    ],
  };
  test.each(complaintStatuses)(
    "%s: what happened, what comes and what may be done, on a day soon and long after",
    (status) => {
      for (const today of ["2026-07-10", "2027-12-01"]) {
        const process = of(lives[status], today);
        for (const part of [process.happened, process.comes, process.mayDo]) expect(part).not.toEqual([]);
      }
    },
  );
});
