import { useEffect, useRef } from "react";
import { usePreferences } from "./preferences.ts";

/** What a key or a sequence such as `g q` does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const sequencePause = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !isCheckbox(target)
  );
}

function isCheckbox(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && target.type === "checkbox";
}

function isMeantForSomethingElse(event: KeyboardEvent): boolean {
  const chord = event.ctrlKey || event.metaKey || event.altKey;
  if (chord || event.defaultPrevented || isTyping(event.target)) return true;
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/**
 * Listens for single keys and two-key sequences while the component is mounted. Silent while a person types, while a
 * dialog is open, with a modifier held, and when single keys are switched off (WCAG 2.1.4).
 * @param shortcuts Keys as `KeyboardEvent.key` gives them: `j`, `/`, `?`, `g q`.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const { singleKeys } = usePreferences();
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!singleKeys) return undefined;
    let first = "";
    let firstAt = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (isMeantForSomethingElse(event)) return;
      const sequence =
        first !== "" && event.timeStamp - firstAt < sequencePause ? `${first} ${event.key}` : "";
      const act = latest.current[sequence] ?? latest.current[event.key];
      first = act ? "" : event.key;
      firstAt = event.timeStamp;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [singleKeys]);
}
