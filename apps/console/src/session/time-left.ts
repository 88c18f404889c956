import { useEffect, useState } from "react";
import { sessionState } from "../apollo/session-state.ts";
import { shareActivity } from "./session-channel.ts";
import { useViewer } from "./viewer.tsx";

const warnBefore = 2 * 60_000;
const lookEvery = 5_000;

/** Why a session is about to end: nobody is there, or it has lasted as long as any session may. */
export type Ending = "idle" | "limit";

interface TimeLeft {
  /** Which end is less than two minutes away; null while none is. */
  readonly ending: Ending | null;
  /** Takes the warning back after the person answered it. */
  readonly clear: () => void;
}

/**
 * Watches the two ends of a session. Every answer of the server, to this tab or another, starts the idle time anew;
 * nothing moves the limit.
 * @param ask Asks the server for anything once the limit is reached: its clock decides, not this machine's.
 */
export function useTimeLeft(ask: () => void): TimeLeft {
  const session = useViewer().session;
  const [ending, setEnding] = useState<Ending | null>(null);
  const idleTime = session ? Date.parse(session.idleExpiresAt) - Date.parse(session.lastSeenAt) : 0;
  const limit = session?.expiresAt;

  useEffect(() => {
    if (limit === undefined) return undefined;
    const limitAt = Date.parse(limit);
    const activity = shareActivity((at) => sessionState.answered(Math.max(at, sessionState.lastAnswerAt())));
    let asked = false;
    const look = (): void => {
      const now = Date.now();
      activity.tell(sessionState.lastAnswerAt());
      const idleLeft = sessionState.lastAnswerAt() + idleTime - now;
      if (idleLeft <= 0) sessionState.end();
      if (now >= limitAt && !asked) {
        asked = true;
        ask();
      }
      if (limitAt - now <= warnBefore) setEnding("limit");
      else setEnding(idleLeft <= warnBefore ? "idle" : null);
    };
    const timer = setInterval(look, lookEvery);
    return () => {
      clearInterval(timer);
      activity.close();
    };
  }, [idleTime, limit, ask]);
  return { ending, clear: () => setEnding(null) };
}
