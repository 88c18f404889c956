import { addDays } from "@redress/domain/calendar";
import { isCourtOnly, saysCannotPay } from "@redress/domain/triage";
import type { Course } from "./invented-complaint.ts";
import type { SeedPerson } from "./people.ts";

/** Who has to go to court is referred there, and who cannot pay gets the paperwork to change the order. */
export function showOtherDoors({ add, ombudsperson, issues }: Omit<Course, "investigator">): void {
  for (const { ordinal, subject, description } of issues) {
    if (isCourtOnly(subject))
      add(0, ombudsperson, (on) => ({
        action: "referIssue",
        issueOrdinal: ordinal,
        door: "COURT",
        given: "MAIL",
        referredOn: on,
      }));
    if (saysCannotPay(description))
      add(1, ombudsperson, (on) => ({
        action: "sendModificationPaperwork",
        paperwork: "REVIEW_AND_ADJUSTMENT",
        sentBy: "MAIL",
        sentOn: on,
      }));
  }
}

/** Who disputes a balance asks for its review; who is meant by no order says so, and is answered. */
export function makeClaims({ add, ombudsperson, issues }: Omit<Course, "investigator">): void {
  const about = issues[0]?.subject;
  if (about !== "ARREARS" && about !== "ORDER_SERVICES") return;
  const isReview = about === "ARREARS";
  add(0, ombudsperson, (on) => ({
    action: "recordClaim",
    claimKind: isReview ? "ARREARS_STATEMENT" : "MISTAKEN_IDENTITY",
    receivedOn: on,
    statement: isReview
      ? "I ask that the statement of what I owe be looked at again."
      : "I have no children. The notice is meant for somebody of my name.",
  }));
  add(1, ombudsperson, (on) => ({ action: "acknowledgeClaim", acknowledgedOn: on }));
  if (isReview) return;
  add(3, ombudsperson, (on) => ({
    action: "answerClaim",
    answeredOn: on,
    outcome: "UPHELD",
    explanation: "The birth dates differ. The notice is taken back and it was certified.",
  }));
}

/** Somebody is helped to fill in a form. */
export function helpWithForm(
  { add, ombudsperson }: Pick<Course, "add" | "ombudsperson">,
  form: "LCR001" | "SH001",
): void {
  add(0, ombudsperson, (on) => ({
    action: "recordHelp",
    helpedOn: on,
    form,
    helpedWith: "What the form asks for, line by line, by telephone.",
  }));
}

/** How a story goes on with an independent review. */
interface Review {
  readonly takenBack: () => void;
  /** Somebody who never acted on the complaint is named and answers. */
  readonly answeredBy: (reviewer: SeedPerson) => void;
}

/** An independent review is asked for; the office promises an answer within two weeks. */
export function askForReview({ add, ombudsperson }: Pick<Course, "add" | "ombudsperson">): Review {
  add(0, ombudsperson, (on) => ({
    action: "requestIndependentReview",
    requestedOn: on,
    question: "Whether the first call was taken down right.",
    answerDueOn: addDays(on, 14),
  }));
  return {
    takenBack: () => {
      add(1, ombudsperson, (on) => ({
        action: "withdrawIndependentReview",
        withdrawnOn: on,
        manner: "ORAL",
      }));
    },
    answeredBy: (reviewer) => {
      add(0, ombudsperson, () => ({
        action: "assignReviewer",
        reviewer: { staffId: reviewer.id, role: reviewer.role, sameAgency: true, active: true },
      }));
      add(1, reviewer, (on) => ({
        action: "answerIndependentReview",
        answeredOn: on,
        manner: "WRITTEN",
        text: "The call was taken down right. The second payment is missing from the note and was added.",
      }));
    },
  };
}
