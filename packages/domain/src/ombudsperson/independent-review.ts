import type { PlainDate } from "../calendar/plain-date.ts";
import type { ActionFields } from "../input/action-field.ts";
import type { InputOf, NamedStaff } from "../input/input-of.ts";
import { mannerChoices } from "../input/word-choices.ts";
import type { CodedReason, RefusalDetails } from "../refusal/coded-refusal.ts";
import type { Words } from "../vocabulary/words.ts";
import type { Actor, Role } from "../vocabulary/role.ts";

/** The roles from which a reviewer may be named. */
const reviewerRoles: readonly Role[] = ["OMBUDSPERSON", "SUPERVISOR", "DIRECTOR"];

/**
 * What is asked by the acts of an independent review, in their order.
 *
 * @param since the record's day before which no review can have been asked for.
 */
export function reviewFields(since: string) {
  const notBefore = (day: string) => ({ day, code: "OUT_OF_ORDER", detail: "earliest" }) as const;
  return {
    request: {
      requestedOn: {
        kind: "PAST_DAY",
        label: { en: "Review asked for", es: "Revisión pedida" },
        notBefore: notBefore(since),
      },
      question: { kind: "LONG_TEXT", label: { en: "What is to be looked at", es: "Qué debe revisarse" } },
      answerDueOn: {
        kind: "DAY",
        label: { en: "Answer due", es: "Respuesta debida" },
        help: {
          en: "No law that was read gives a day. The practice is ten business days at most; tell the person the day.",
          es: "Ninguna ley leída da un día. La práctica es de diez días hábiles como máximo; diga el día a la persona.",
        },
        notBefore: notBefore(since),
      },
    },
    assign: {
      reviewer: {
        kind: "STAFF",
        label: { en: "Reviewer", es: "Persona que revisa" },
        help: {
          en: "Somebody who never acted on this record.",
          es: "Alguien que nunca actuó en este expediente.",
        },
        roles: reviewerRoles,
        neverActed: true,
      },
    },
    answer: {
      answeredOn: {
        kind: "PAST_DAY",
        label: { en: "Review answered", es: "Revisión respondida" },
        notBefore: notBefore("reviewRequested"),
      },
      manner: {
        kind: "CHOICE",
        label: { en: "How it was answered", es: "Cómo se respondió" },
        choices: mannerChoices,
      },
      text: { kind: "LONG_TEXT", label: { en: "Answer", es: "Respuesta" } },
    },
    withdraw: {
      withdrawnOn: {
        kind: "PAST_DAY",
        label: { en: "Request taken back", es: "Solicitud retirada" },
        notBefore: notBefore("reviewRequested"),
      },
      manner: {
        kind: "CHOICE",
        label: { en: "How it was taken back", es: "Cómo se retiró" },
        choices: mannerChoices,
      },
    },
  } as const satisfies Readonly<Record<string, ActionFields>>;
}

type Fields = ReturnType<typeof reviewFields>;
type Requested = InputOf<Fields["request"]>;
type Answered = InputOf<Fields["answer"]>;
type Withdrawn = InputOf<Fields["withdraw"]>;

/** A review by somebody who never acted on the record: asked for, answered or taken back. */
export interface IndependentReview extends Requested {
  readonly reviewerId?: string | undefined;
  readonly answer?: Answered | undefined;
  readonly withdrawal?: Withdrawn | undefined;
}

/** The latest review of a record; those before it stand on the timeline. */
export interface ReviewedFacts {
  readonly review?: IndependentReview | undefined;
}

/** The events of a review. */
export type ReviewEvent =
  | ({ readonly kind: "IndependentReviewRequested" } & Requested)
  | { readonly kind: "ReviewerAssigned"; readonly reviewerId: string }
  | ({ readonly kind: "IndependentReviewAnswered" } & Answered)
  | ({ readonly kind: "IndependentReviewWithdrawn" } & Withdrawn);

type ReviewEventOf<Kind extends ReviewEvent["kind"]> = Extract<ReviewEvent, { kind: Kind }>;

function changed<Facts extends ReviewedFacts>(facts: Facts, change: Partial<IndependentReview>): Facts {
  // A review is asked for before anything else is done about it: the guards see to that.
  return { ...facts, review: { ...(facts.review as IndependentReview), ...change } };
}

/** Folds what happens to a review into the facts of its record. */
export const foldReview = {
  IndependentReviewRequested: <Facts extends ReviewedFacts>(
    facts: Facts,
    event: ReviewEventOf<"IndependentReviewRequested">,
  ): Facts => {
    const { kind: _, ...review } = event;
    return { ...facts, review };
  },
  ReviewerAssigned: <Facts extends ReviewedFacts>(
    facts: Facts,
    { reviewerId }: ReviewEventOf<"ReviewerAssigned">,
  ): Facts => changed(facts, { reviewerId }),
  IndependentReviewAnswered: <Facts extends ReviewedFacts>(
    facts: Facts,
    event: ReviewEventOf<"IndependentReviewAnswered">,
  ): Facts => {
    const { kind: _, ...answer } = event;
    return changed(facts, { answer });
  },
  IndependentReviewWithdrawn: <Facts extends ReviewedFacts>(
    facts: Facts,
    event: ReviewEventOf<"IndependentReviewWithdrawn">,
  ): Facts => {
    const { kind: _, ...withdrawal } = event;
    return changed(facts, { withdrawal });
  },
} as const;

/** What is uncertain about the review. */
export const reviewDoubt: Words = {
  en: "No law that was read knows this review or gives it a day. It is the office’s practice, and the day is what the office promises.",
  es: "Ninguna ley leída conoce esta revisión ni le da un día. Es la práctica de la oficina, y el día es lo que la oficina promete.",
};

/** Why an act of a review is refused. The review is the office's practice: it has no law of its own but independence. */
export const reviewRefusals = {
  REVIEW_ALREADY_REQUESTED: {
    en: "An independent review was asked for on {requestedOn} and has no answer yet. Answer it first.",
    es: "El {requestedOn} se pidió una revisión independiente y aún no tiene respuesta. Primero respóndala.",
    citations: ["22-ccr-111542"],
    practice: true,
  },
  REVIEW_NOT_REQUESTED: {
    en: "No independent review waits for an answer. Record the request first.",
    es: "Ninguna revisión independiente espera respuesta. Primero registre la solicitud.",
    citations: ["22-ccr-111542"],
    practice: true,
  },
  REVIEWER_NOT_ASSIGNED: {
    en: "Nobody has been named to review this. Name somebody who never acted on it.",
    es: "No se ha nombrado a nadie para revisar esto. Nombre a alguien que nunca haya actuado en ello.",
    citations: ["22-ccr-111542"],
    practice: true,
  },
  REVIEW_IS_ANOTHERS: {
    en: "Another person was named to review this. Only that person answers.",
    es: "Se nombró a otra persona para revisar esto. Solo esa persona responde.",
    citations: ["22-ccr-111542"],
    practice: true,
  },
  REVIEWER_NOT_FITTING: {
    en: "A reviewer is an active ombudsperson, supervisor or director of this agency.",
    es: "Quien revisa es un ombudsperson (defensor del cliente), supervisor o director en activo de esta agencia.",
    citations: ["22-ccr-111542"],
    practice: true,
  },
  REVIEWER_RECUSED: {
    en: "This person is kept apart from the record and cannot review it. Name somebody else.",
    es: "Esta persona está apartada del expediente y no puede revisarlo. Nombre a otra persona.",
    citations: ["22-ccr-111542", "22-ccr-120103"],
    practice: true,
  },
  REVIEWER_ACTED: {
    en: "{name} acted on this record on {actedOn}. A review is independent only if the reviewer never did. Name somebody else.",
    es: "{name} actuó en este expediente el {actedOn}. Una revisión solo es independiente si quien revisa nunca lo hizo. Nombre a otra persona.",
    citations: ["22-ccr-111542", "22-ccr-120103"],
    practice: true,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

type Code = keyof typeof reviewRefusals;
type Refuse<Refusal> = (code: Code, field?: readonly string[], details?: RefusalDetails) => Refusal;

/** The review that waits for its answer; undefined where none was asked for, or the last was answered or taken back. */
export function openReview({ review }: ReviewedFacts): IndependentReview | undefined {
  return review?.answer === undefined && review?.withdrawal === undefined ? review : undefined;
}

/** The questions about a record that the acts of a review ask, in the words of its machine. */
export function reviewGuards<Refusal>(refuse: Refuse<Refusal>) {
  return {
    noReviewOpen: (facts: ReviewedFacts) => {
      const open = openReview(facts);
      return open && refuse("REVIEW_ALREADY_REQUESTED", undefined, { requestedOn: open.requestedOn });
    },
    reviewOpen: (facts: ReviewedFacts) => (openReview(facts) ? undefined : refuse("REVIEW_NOT_REQUESTED")),
    actorReviews: ({ review }: ReviewedFacts, actor: Actor) => {
      if (review?.reviewerId === undefined) return refuse("REVIEWER_NOT_ASSIGNED");
      return review.reviewerId === actor.id ? undefined : refuse("REVIEW_IS_ANOTHERS");
    },
  } as const;
}

/** Checks who is to review: of this office, of a fitting role, not kept apart from the record, and nobody who ever acted on it. */
export function checkReviewer<Refusal>(
  { role, active, sameAgency, keptApart, acted }: NamedStaff,
  refuse: Refuse<Refusal>,
): Refusal | undefined {
  const field = ["reviewerId"];
  if (!active || !sameAgency || !reviewerRoles.includes(role)) return refuse("REVIEWER_NOT_FITTING", field);
  if (keptApart) return refuse("REVIEWER_RECUSED", field);
  return acted && refuse("REVIEWER_ACTED", field, { name: acted.name, actedOn: acted.on });
}

/** The day that an answer to a review must not precede. */
export function reviewRequestedOn({ review }: ReviewedFacts): PlainDate | undefined {
  return review?.requestedOn;
}

/** How the acts of a review are said by buttons and by a timeline. */
export const reviewWords = {
  request: {
    en: "Record request for an independent review",
    es: "Registrar solicitud de revisión independiente",
  },
  assign: { en: "Name the reviewer", es: "Nombrar a quien revisa" },
  answer: { en: "Answer the independent review", es: "Responder la revisión independiente" },
  withdraw: { en: "Record that the review was taken back", es: "Registrar que se retiró la revisión" },
  events: {
    IndependentReviewRequested: { en: "Independent review asked for", es: "Revisión independiente pedida" },
    ReviewerAssigned: { en: "Reviewer named", es: "Nombrada la persona que revisa" },
    IndependentReviewAnswered: { en: "Independent review answered", es: "Revisión independiente respondida" },
    IndependentReviewWithdrawn: {
      en: "Independent review taken back",
      es: "Revisión independiente retirada",
    },
  },
} as const;
