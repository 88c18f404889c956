// The agency's time to answer against the parent's 90 days from making the complaint: what several kinds measure.
import { between, leavingAtMost, type CollisionView, type Found } from "../collision-record.ts";

/** A parent with so few days left after the answer is due must hear of it before. */
const fewDays = 30;

/** Whether the parent still waits: no answer, no withdrawal, no hearing asked for. */
export function stillWaits({ given: { complaint, hearing } }: CollisionView): boolean {
  return (
    complaint?.resolution === undefined &&
    complaint?.withdrawal === undefined &&
    hearing?.requestReceivedOn === undefined
  );
}

/** The answer's last day and the last day to ask for a hearing without one. */
export function answerAndLimit(dates: CollisionView["dates"]): Found | undefined {
  return leavingAtMost(
    between(
      ["written-resolution", "DUE", dates["written-resolution"]],
      ["state-hearing-request-no-resolution", "DUE", dates["state-hearing-request-no-resolution"]],
    ),
    fewDays,
  );
}

/** What to tell a parent whose limit comes before the answer’s last day. */
export const lostTell = {
  en: "The agency’s answer is not due until {eats}, but your last day to ask for a state hearing without an answer is already {eaten}. Ask for the hearing by that day; do not wait for the answer.",
  es: "La respuesta de la agencia no vence hasta el {eats}, pero su último día para pedir una audiencia estatal sin respuesta es ya el {eaten}. Pida la audiencia a más tardar ese día; no espere la respuesta.",
};
