let ended = false;
let lastAnswerAt = 0;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Whether the server said that the session is over, and when it last answered; kept outside React for the links. */
export const sessionState = {
  hasEnded: (): boolean => ended,
  lastAnswerAt: (): number => lastAnswerAt,
  end(): void {
    if (ended) return;
    ended = true;
    tell();
  },
  resume(): void {
    ended = false;
    tell();
  },
  answered(at: number): void {
    lastAnswerAt = at;
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
