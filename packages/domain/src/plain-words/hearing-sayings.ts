import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import type { HearingStatus } from "../state-hearing/facts/hearing-status.ts";
import { asDecided } from "../state-hearing/facts/hearing-rounds.ts";
import { due, running, type Blanks, type Sayings } from "./saying.ts";
import {
  afterDecision,
  agencyComplies,
  askAgain,
  complies,
  decisionStands,
  nothingMore,
  sayNotEnough,
  stateLooks,
} from "./hearing-after-decision.ts";
import {
  anotherDay,
  beforeTheHearing,
  directorDecides,
  hearingIsSet,
  help,
  judgeDecides,
  takeBack,
  waitForDecision,
} from "./hearing-before-decision.ts";
import { missed, noticed } from "./hearing-ends.ts";
import { hearingHappened } from "./hearing-happened.ts";

const blanks: Blanks<HearingFacts> = {
  requested: ({ facts }) => facts.request.receivedOn,
  screened: ({ facts }) => facts.screenedOn,
  scheduled: ({ facts }) => facts.hearing?.scheduledFor,
  noticed: ({ facts }) => facts.hearing?.noticeSentOn,
  stated: ({ facts }) => facts.positionStatement?.sentOn,
  held: ({ facts }) => facts.heldOn,
  recordClosed: ({ facts }) => facts.recordClosedOn,
  proposed: ({ facts }) => facts.proposal?.proposedOn,
  adopted: ({ facts }) => asDecided(facts).decision?.adoptedOn,
  got: ({ facts }) => asDecided(facts).decision?.receivedByComplainantOn,
  reported: ({ facts }) => asDecided(facts).compliance?.report?.reportedOn,
  looked: ({ facts }) => asDecided(facts).compliance?.determination?.determinedOn,
  disputed: ({ facts }) => asDecided(facts).compliance?.dispute?.disputedOn,
  dismissalSent: ({ facts }) => facts.dismissalNotice?.sentOn,
  dismissed: ({ facts }) => facts.dismissedOn,
  missedSent: ({ facts }) => facts.nonAppearance?.noticeSentOn,
  withdrawn: ({ facts }) => facts.withdrawal?.withdrawnOn,
  closed: ({ facts }) => facts.closedOn,
  heldBy: due("hearing-commencement"),
  noticedBy: due("hearing-notice"),
  statedBy: due("position-statement"),
  proposedBy: due("proposed-decision"),
  adoptedBy: due("director-action"),
  reportedBy: due("compliance-report"),
  rehearingBy: due("rehearing-request"),
  courtBy: due("judicial-review"),
  answerBy: due("dismissal-effective"),
  letterBy: due("dismissal-written-notice"),
  reinstateBy: due("nonappearance-reinstatement"),
};

const preparing = [help, anotherDay, takeBack];
const decided = [...afterDecision, { ...sayNotEnough, when: complies }];

/** What is said of a state hearing. */
export const hearingSayings: Sayings<HearingFacts, HearingStatus> = {
  blanks,
  happened: hearingHappened,
  comes: {
    REQUESTED: [
      {
        words: {
          en: "The State Hearing Office looks at your request. It checks if it can hold a hearing about it.",
          es: "La Oficina de Audiencias Estatales revisa su solicitud. Comprueba si puede celebrar una audiencia.",
        },
        citations: ["22-ccr-120201"],
      },
      ...hearingIsSet,
    ],
    SCREENED: hearingIsSet,
    DISMISSAL_NOTICED: noticed,
    SCHEDULED: beforeTheHearing,
    NON_APPEARANCE: missed,
    HELD: judgeDecides,
    RECORD_CLOSED: judgeDecides,
    DECISION_PROPOSED: directorDecides,
    ADOPTED: [decisionStands, ...agencyComplies],
    COMPLIANCE_DUE: agencyComplies,
    ACTION_REQUIRED: [
      {
        words: {
          en: "The state told the agency to do more. The agency must report again.",
          es: "El estado dijo a la agencia que haga más. La agencia debe informar de nuevo.",
        },
        citations: ["22-ccr-120221-b"],
      },
    ],
    COMPLIANCE_REPORTED: [stateLooks],
    PLAN_APPROVED: [
      {
        words: {
          en: "The state found that the agency does what the decision says.",
          es: "El estado determinó que la agencia hace lo que dice la decisión.",
        },
        citations: ["22-ccr-120221-b"],
      },
    ],
    COMPLIANCE_DISPUTED: [
      {
        words: {
          en: "The state looks into what you said about the agency. It writes to you. You have no right to another hearing about this.",
          es: "El estado revisa lo que usted dijo de la agencia. Le escribe. Usted no tiene derecho a una audiencia más sobre esto.",
        },
        citations: ["22-ccr-120221-c"],
      },
    ],
    CLOSED: [nothingMore],
    DISMISSED: [
      {
        words: {
          en: "A letter that says why must be sent to you by {letterBy}.",
          es: "Debe enviársele a más tardar el {letterBy} una carta que diga por qué.",
        },
        citations: ["22-ccr-120211-b-2"],
        when: ({ facts }) => facts.dismissalDecision?.sentOn === undefined,
      },
      nothingMore,
    ],
    ABANDONED: [nothingMore],
    WITHDRAWN: [nothingMore],
  },
  mayDo: {
    REQUESTED: preparing,
    SCREENED: preparing,
    DISMISSAL_NOTICED: [
      {
        words: {
          en: "You may tell the State Hearing Office more facts, by word of mouth or in writing, by {answerBy}.",
          es: "Puede dar más hechos a la Oficina de Audiencias Estatales, de palabra o por escrito, a más tardar el {answerBy}.",
        },
        citations: ["22-ccr-120211-b-1"],
        when: running("dismissal-effective"),
      },
      takeBack,
    ],
    SCHEDULED: preparing,
    NON_APPEARANCE: [
      {
        words: {
          en: "You may ask to go on, with a good reason for missing the hearing, by {reinstateBy}.",
          es: "Puede pedir seguir, con un buen motivo por haber faltado a la audiencia, a más tardar el {reinstateBy}.",
        },
        citations: ["22-ccr-120213-b"],
        when: running("nonappearance-reinstatement"),
      },
      takeBack,
    ],
    HELD: [waitForDecision],
    RECORD_CLOSED: [waitForDecision],
    DECISION_PROPOSED: [waitForDecision],
    ADOPTED: decided,
    COMPLIANCE_DUE: decided,
    ACTION_REQUIRED: decided,
    COMPLIANCE_REPORTED: decided,
    PLAN_APPROVED: decided,
    COMPLIANCE_DISPUTED: afterDecision,
    CLOSED: afterDecision,
    DISMISSED: [askAgain],
    ABANDONED: [askAgain],
    WITHDRAWN: [askAgain],
  },
};
