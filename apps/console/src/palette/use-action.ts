import { useRef, useState } from "react";
import { failureOf, type Failure } from "../apollo/failure.ts";
import type { ActionAnswer } from "../lib/act/action-answer.ts";

/** What stands between a form and its success; null while nothing does. */
export type Obstacle =
  | Exclude<ActionAnswer, { kind: "DONE" }>
  | { readonly kind: "FAILED"; readonly failure: Failure };

/** Sends an input to the server under a key by which a repeat writes once. Throws when no definite answer came. */
export type Transmit = (input: object, key: string, expectedVersion: number) => Promise<ActionAnswer>;

/**
 * Sends one legal step and waits for the server: nothing is shown as done before it is. One idempotency key serves a
 * form until the server gives a definite answer, so a double click or a repeated request after a lost answer writes once.
 * @param version The version that the person saw when the form was opened.
 * @param onDone Called after success.
 */
export function useAction(transmit: Transmit, version: number, onDone: (id: string) => void) {
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [opened] = useState(version);
  const key = useRef(crypto.randomUUID());
  const underWay = useRef(false);
  const [sent, setSent] = useState<object | null>(null);

  const meet = (next: Obstacle): void => {
    setObstacle(next);
    setAttempt((count) => count + 1);
    underWay.current = false;
  };

  const transmitOnce = async (input: object, expectedVersion: number): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setSent(input);
    setPending(true);
    try {
      const answer = await transmit(input, key.current, expectedVersion);
      if (answer.kind !== "DONE") {
        // A definite no: nothing was written, so the next attempt is a new request.
        key.current = crypto.randomUUID();
        meet(answer);
      } else {
        // After a success nothing is sent again, however often the button is pressed.
        setObstacle(null);
        onDone(answer.id);
      }
    } catch (error) {
      meet({ kind: "FAILED", failure: failureOf(error) });
    }
    setPending(false);
  };

  return {
    send: (input: object) => transmitOnce(input, opened),
    /** Sends again what was last sent, against the version that somebody else left behind. */
    applyToNewVersion: async () => {
      if (obstacle?.kind === "STALE" && sent) await transmitOnce(sent, obstacle.stale.version);
    },
    clear: () => setObstacle(null),
    obstacle,
    /** The input that was last sent; null before that. */
    sent,
    pending,
    /** Grows with each answer that was no success, so that the error summary takes the focus again. */
    attempt,
  };
}
