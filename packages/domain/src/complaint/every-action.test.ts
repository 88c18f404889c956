import {
  actionOf,
  anIssue,
  complaintActs,
  live,
  openedBy,
  staff,
  stories,
  tell,
  type LifeStep,
} from "@redress/testkit";
import { expect, test } from "vitest";
import { complaintActionNames } from "./acts/complaint-action.ts";
import { evolveAll } from "./events/evolve.ts";
import { days } from "../deadlines/compute/days-of-given.ts";
import { unknown } from "../deadlines/counting/known-days.ts";
import { factSlots, isDerivedFact, slotOf, type DatedFact } from "../deadlines/facts/dated-fact.ts";
import { plainDate } from "../calendar/plain-date.ts";

const d = plainDate;

const { assignInvestigator: assign, receiveComplaint: receive } = complaintActs;

const notRepeated: readonly LifeStep[] = [
  openedBy(),
  { action: "findNotSameSubject", foundOn: d("2026-06-03"), reason: "The first was about custody." },
];

const review: LifeStep = {
  action: "requestIndependentReview",
  requestedOn: d("2026-06-05"),
  question: "Whether the day of the contact is right.",
  answerDueOn: d("2026-06-19"),
};

const repeated: readonly LifeStep[] = [
  openedBy(),
  { action: "confirmRepeatedContact", confirmedOn: d("2026-06-03") },
  { action: "joinContact", contactId: "contact-3", receivedOn: d("2026-06-04") },
  {
    action: "referIssue",
    issueOrdinal: 1,
    door: "COURT",
    office: "Family Law Facilitator, County of Placer",
    given: "TELEPHONE",
    referredOn: d("2026-06-05"),
  },
  {
    action: "sendModificationPaperwork",
    paperwork: "REVIEW_AND_ADJUSTMENT",
    sentBy: "MAIL",
    sentOn: d("2026-06-08"),
  },
  { action: "markChecklistItem", item: "PERSON_HEARD", standing: "DONE", markedOn: d("2026-07-02") },
  {
    action: "recordClaim",
    claimKind: "MISTAKEN_IDENTITY",
    receivedOn: d("2026-06-08"),
    statement: "I am not he.",
  },
  { action: "acknowledgeClaim", acknowledgedOn: d("2026-06-10") },
  [staff.director, { action: "extendClaim", days: 10, reason: "The bank.", noticeMailedOn: d("2026-06-12") }],
  {
    action: "answerClaim",
    answeredOn: d("2026-06-15"),
    outcome: "UPHELD",
    explanation: "The levy is released.",
  },
  { action: "adviseNoResolution", noticeMailedOn: d("2026-07-02") },
  review,
  [
    staff.director,
    {
      action: "assignReviewer",
      reviewer: { staffId: staff.supervisor.id, role: "SUPERVISOR", sameAgency: true, active: true },
    },
  ],
  [
    staff.supervisor,
    { action: "answerIndependentReview", answeredOn: d("2026-06-09"), manner: "ORAL", text: "It is right." },
  ],
  review,
  { action: "withdrawIndependentReview", withdrawnOn: d("2026-06-10"), manner: "ORAL" },
  {
    action: "recordHelp",
    helpedOn: d("2026-07-02"),
    form: "SH001",
    helpedWith: "The grounds.",
  },
  {
    action: "explainProcess",
    explainedOn: d("2026-07-02"),
    matter: "BOTH",
    language: "SPANISH",
    manner: "TELEPHONE",
    listener: "PERSON",
  },
  { action: "withdrawComplaint", withdrawnOn: d("2026-07-03"), manner: "ORAL", note: "Paid." },
];

const transferred: readonly LifeStep[] = [
  receive,
  complaintActs.transferComplaint,
  complaintActs.mailTransferCopy,
  complaintActs.receiveTransfer,
  complaintActs.disputeTransfer,
  [staff.stateAnalyst, complaintActs.determineOwnership],
  { action: "acknowledgeComplaint", noticeMailedOn: d("2026-06-05") },
  {
    action: "amendComplaint",
    amendedOn: d("2026-06-05"),
    noticeMailedOn: d("2026-06-05"),
    issues: [anIssue(1), anIssue(2)],
  },
  { action: "extendResolutionPeriod", days: 5, reason: "The bank.", noticeMailedOn: d("2026-06-10") },
];

const closed: readonly LifeStep[] = [
  receive,
  assign,
  {
    action: "issueWrittenResolution",
    datedOn: d("2026-06-12"),
    mailedOn: d("2026-06-12"),
    findings: [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Sent back by mistake." }],
  },
  { action: "recordResolutionReceipt", receivedOn: d("2026-06-15") },
  {
    action: "planResolutionActions",
    actions: [{ description: "Pay it out.", responsible: { kind: "THIRD_PARTY", name: "The bank" } }],
  },
  { action: "completeResolutionAction", ordinal: 1, completedOn: d("2026-06-30") },
  { action: "closeComplaint", closedOn: d("2026-07-06") },
  { action: "requestStateHearing", requestedOn: d("2026-07-10"), grounds: ["G3"] },
  {
    action: "correctFact",
    fact: "resolutionReceivedOn",
    to: d("2026-06-17"),
    reason: "The return receipt says so.",
    evidence: { kind: "DELIVERY_RECORD", source: "POSTAL_SERVICE", exactness: { as: "EXACT" } },
    // Ninety days from Monday, June 15, end on a Sunday; from Wednesday on a Tuesday.
    shown: {
      from: d("2026-06-15"),
      moved: [
        {
          ruleId: "state-hearing-request-after-resolution",
          from: d("2026-09-14"),
          to: d("2026-09-15"),
        },
      ],
      appearing: [],
      vanishing: [],
      ranges: [],
    },
  },
];

const sentOnAgain: readonly LifeStep[] = [
  receive,
  complaintActs.transferComplaint,
  complaintActs.receiveTransfer,
  { ...complaintActs.transferComplaint, toAgencyId: "agency-c", sentOn: d("2026-05-28") },
];

const lives = { notRepeated, repeated, transferred, sentOnAgain, closed };

test.each(Object.entries(lives))("the life %s folds to the facts it was decided to", (_, steps) => {
  const { facts, events } = live(steps);
  expect(evolveAll(events)).toEqual(facts);
});

test("every dated fact that a rule may read is recorded by some action", () => {
  const read = factSlots.filter(({ fact, part }) => part === "complaint" && !isDerivedFact(fact));
  const recorded = new Set<DatedFact>();
  const everyEnd = [
    ...stories.map((story) => tell(story)),
    ...Object.values(lives).map((steps) => live(steps)),
  ];
  for (const { facts } of everyEnd) {
    days.fill({ complaint: facts });
    for (const { fact } of read) if (days.day(slotOf(fact)) !== unknown) recorded.add(fact);
  }
  expect(read.map(({ fact }) => fact).filter((fact) => !recorded.has(fact))).toEqual([]);
});

test("every action has its place in some life", () => {
  const done = new Set(Object.values(lives).flatMap((steps) => steps.map((step) => actionOf(step).action)));
  expect([...done].toSorted()).toEqual([...complaintActionNames].toSorted());
});
