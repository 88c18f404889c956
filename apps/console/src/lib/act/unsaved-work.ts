import { useEffect } from "react";
import { useBlocker } from "react-router";

/** The forms with words that were not sent, and whether those are kept as a draft. */
const open = new Map<symbol, boolean>();

/** Whether some form on the page holds words that were not sent. */
export function hasUnsavedWork(): boolean {
  return open.size > 0;
}

/** Whether all words that were not sent are kept as drafts, so that leaving loses none. */
export function isWorkKept(): boolean {
  return [...open.values()].every((kept) => kept);
}

/**
 * Marks a form as holding unsent words: closing the tab asks first.
 * @param dirty Whether there is something to lose.
 * @param isKept Whether the server keeps it as a draft.
 */
export function useUnsavedWork(dirty: boolean, isKept: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const mark = Symbol("unsaved");
    open.set(mark, isKept);
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      open.delete(mark);
      window.removeEventListener("beforeunload", ask);
    };
  }, [dirty, isKept]);
}

/**
 * Holds back navigation inside the console while there is something to lose; the caller draws the question.
 * @param hasWork Asked at each navigation, so that a form just sent no longer holds anything.
 */
export function useLeaveQuestion(hasWork: () => boolean): ReturnType<typeof useBlocker> {
  return useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && hasWork(),
  );
}
