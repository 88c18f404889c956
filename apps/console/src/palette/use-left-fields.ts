import { useEffect, useRef, useState, type FocusEvent } from "react";

/**
 * Notes which fields of a form were filled in and left: what stands against them is said there and then. While the
 * pointer is down it waits, since a message that moves the button under the pointer would swallow the click.
 * @returns their ids, and what a field tells when it is left.
 */
export function useLeftFields(): [ReadonlySet<string>, (event: FocusEvent<HTMLElement>) => void] {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const pressed = useRef(false);
  const waiting = useRef<string[]>([]);
  useEffect(() => {
    const down = (): void => {
      pressed.current = true;
    };
    const up = (): void => {
      pressed.current = false;
      const ids = waiting.current.splice(0);
      // The click comes after this event and before the next turn.
      if (ids.length > 0) setTimeout(() => setLeft((before) => new Set([...before, ...ids])));
    };
    const ends = ["pointerup", "pointercancel"] as const;
    window.addEventListener("pointerdown", down, true);
    for (const end of ends) window.addEventListener(end, up, true);
    return () => {
      window.removeEventListener("pointerdown", down, true);
      for (const end of ends) window.removeEventListener(end, up, true);
    };
  }, []);
  const leave = ({ currentTarget }: FocusEvent<HTMLElement>): void => {
    const { id, value = "" } = currentTarget as Partial<HTMLInputElement>;
    if (!id || value.trim() === "" || left.has(id)) return;
    if (pressed.current) waiting.current.push(id);
    else setLeft(new Set([...left, id]));
  };
  return [left, leave];
}
