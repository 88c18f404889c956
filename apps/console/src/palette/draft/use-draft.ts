import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { DraftKeeper, type DraftState, type DraftedForm, type DraftSubject } from "./draft-keeper.ts";

interface DraftOptions extends DraftSubject {
  /** What the form holds, as it is kept. */
  readonly text: string;
  readonly form: DraftedForm;
}

/** Whether what is typed is, or will be, on the server when the form is left. */
function isKept({ notice, standing, refusal }: DraftState): boolean {
  return (
    standing !== "FAILED" && refusal === null && notice?.kind !== "NEWER" && notice?.kind !== "UNREADABLE"
  );
}

/** A draft as its form shows it. */
export interface FormDraft extends DraftState {
  readonly isKept: boolean;
  readonly keeper: DraftKeeper;
}

/**
 * Keeps what is typed into a form on the server while it is typed: every 5 seconds, when a field is left, when the page
 * is hidden or closed, and when the form is left. What was typed before comes back when the form opens.
 */
export function useDraft({ text, form, ...subject }: DraftOptions): FormDraft {
  const client = useApolloClient();
  // A form stays about the record that it was opened on.
  const [keeper] = useState(() => new DraftKeeper(client, subject));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  useEffect(() => keeper.follow(text, form));
  useEffect(() => {
    void keeper.open();
    const leave = (): void => void keeper.save();
    const close = (): void => void keeper.save(true);
    const hide = (): void => {
      if (document.visibilityState === "hidden") close();
    };
    document.addEventListener("focusout", leave);
    document.addEventListener("visibilitychange", hide);
    window.addEventListener("pagehide", close);
    return () => {
      document.removeEventListener("focusout", leave);
      document.removeEventListener("visibilitychange", hide);
      window.removeEventListener("pagehide", close);
      keeper.close();
    };
  }, [keeper]);
  return { ...state, isKept: isKept(state), keeper };
}
