import { useEffect } from "react";
import { useBlocker } from "react-router";

const open = new Set<symbol>();

/** Whether some form on the page holds words that were not sent. */
export function hasUnsavedWork(): boolean {
  return open.size > 0;
}

/**
 * Marks a form as holding unsent words: closing the tab asks first.
 * @param dirty Whether there is something to lose.
 */
export function useUnsavedWork(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const mark = Symbol("unsaved");
    open.add(mark);
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      open.delete(mark);
      window.removeEventListener("beforeunload", ask);
    };
  }, [dirty]);
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
