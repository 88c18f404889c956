import { openReview, type ReviewedFacts } from "../ombudsperson/independent-review.ts";
import type { FollowOn } from "./follow-on.ts";

/** What every kind of record has of which an independent review was asked for: from that day, until it is answered or taken back. */
export function reviewToAnswer<Facts extends ReviewedFacts>(): FollowOn<Facts, never> {
  return {
    id: "review-to-answer",
    title: { en: "Answer the independent review", es: "Responder la revisión independiente" },
    sentence: {
      en: "An independent review was asked for on {requestedOn}, and an answer promised by {answerDueOn}. Whoever is named reviews and answers. While nobody is, name somebody who never acted on this record.",
      es: "El {requestedOn} se pidió una revisión independiente y se prometió una respuesta a más tardar el {answerDueOn}. Revisa y responde la persona nombrada. Mientras no la haya, nombre a alguien que nunca haya actuado en este expediente.",
    },
    owner: "SUPERVISOR",
    assignedTo: (facts) => openReview(facts)?.reviewerId,
    since: ({ facts }) => openReview(facts)?.requestedOn,
    due: { day: (facts) => openReview(facts)?.answerDueOn },
    mentions: ({ facts }) => {
      const review = openReview(facts);
      return { requestedOn: review?.requestedOn, answerDueOn: review?.answerDueOn };
    },
    done: "BY_FACTS",
    source: "PRACTICE",
  };
}
