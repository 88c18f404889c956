import { useCallback } from "react";

/** The fields that a key opens from anywhere. */
export type SearchField = "palette" | "search";

/** A field that was asked for and does not come within this time is not coming. */
const patience = 15_000;

const standing = new Map<SearchField, HTMLInputElement>();
/** What was typed since a field was asked for; null while none is. */
let caught: string | null = null;
let givenUp: ReturnType<typeof setTimeout> | undefined;

function onKey(event: KeyboardEvent): void {
  if (caught === null || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.length === 1) caught += event.key;
  else if (event.key === "Backspace") caught = caught.slice(0, -1);
  else if (event.key !== "Enter") return;
  // Neither the field or button that still has the focus nor a shortcut gets it.
  event.preventDefault();
  event.stopImmediatePropagation();
}

function onPaste(event: ClipboardEvent): void {
  if (caught === null) return;
  caught += event.clipboardData?.getData("text") ?? "";
  event.preventDefault();
  event.stopImmediatePropagation();
}

function stop(): void {
  caught = null;
  clearTimeout(givenUp);
  window.removeEventListener("keydown", onKey, true);
  window.removeEventListener("paste", onPaste, true);
  window.removeEventListener("focusin", stop, true);
}

/**
 * Keeps what is typed from now on for a field that was just asked for; single-key shortcuts sleep meanwhile. A field
 * that stands there already takes the focus; a question that takes it instead ends the catching.
 */
export function catchTyping(name: SearchField): void {
  stop();
  const field = standing.get(name);
  if (field) return field.focus();
  caught = "";
  givenUp = setTimeout(stop, patience);
  window.addEventListener("keydown", onKey, true);
  window.addEventListener("paste", onPaste, true);
  window.addEventListener("focusin", stop, true);
}

/**
 * For a field that a key opens: takes the focus as soon as it stands there, with what was typed on the way.
 * @param onText Called once with that text when there is any; it must not change between renderings.
 * @returns The field's `ref`.
 */
export function useTypedAhead(
  name: SearchField,
  onText: (text: string) => void,
): (field: HTMLInputElement | null) => (() => void) | undefined {
  return useCallback(
    (field) => {
      if (!field) return undefined;
      const text = caught;
      stop();
      standing.set(name, field);
      field.focus();
      if (text) onText(text);
      return () => void standing.delete(name);
    },
    [name, onText],
  );
}
