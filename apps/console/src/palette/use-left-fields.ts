import { useState, type FocusEvent } from "react";

/**
 * Notes which fields of a form were filled in and left: what stands against them is said there and then.
 * @returns their ids, and what a field tells when it is left.
 */
export function useLeftFields(): [ReadonlySet<string>, (event: FocusEvent<HTMLElement>) => void] {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const leave = ({ currentTarget }: FocusEvent<HTMLElement>): void => {
    const { id, value = "" } = currentTarget as Partial<HTMLInputElement>;
    if (id && value.trim() !== "" && !left.has(id)) setLeft(new Set([...left, id]));
  };
  return [left, leave];
}
