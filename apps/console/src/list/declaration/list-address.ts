import { useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import type { Filter } from "./filter.ts";
import type { ListFrame } from "./list.ts";

/** The value of a filter in the address; null, false or empty when it is off. */
export type ViewValue = string | number | boolean | readonly string[] | null;

/** What a change names, by the names in the address; null takes it back to what stands when nothing is said. */
export type ViewChange = Readonly<Record<string, ViewValue>>;

/** Reads what the address says of one thing; null for what cannot be read. */
type Reader = (text: string) => ViewValue;

const oneOf =
  (values: readonly string[]): Reader =>
  (text) =>
    values.includes(text) ? text : null;
const wholeNumber: Reader = (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
const asTyped: Reader = (text) => text;
const several: Reader = (text) => text.split(",").filter(Boolean);

function readerOf(filter: Filter): Reader {
  switch (filter.kind) {
    case "choice":
      return oneOf(filter.values);
    case "choices":
      return (text) => text.split(",").filter((one) => filter.values.includes(one));
    case "yesNo":
      return (text) => text === "true";
    case "year":
      return wholeNumber;
    case "text":
      return asTyped;
    case "staff":
    case "agency":
      return several;
  }
}

/** What a filter holds when the address does not name it. */
function offOf({ kind }: Filter): ViewValue {
  if (kind === "yesNo") return false;
  return kind === "choices" || kind === "staff" || kind === "agency" ? [] : null;
}

/** Everything that the address of a list can say, each with how it is read and what stands when it is not said. */
function namesOf(list: ListFrame): readonly (readonly [name: string, read: Reader, unsaid: ViewValue])[] {
  return [
    ["tab", oneOf(Object.keys(list.tabs)), null],
    ...Object.entries(list.filters).map(([id, filter]) => [id, readerOf(filter), offOf(filter)] as const),
    ["sort", oneOf(list.sorts.map(({ sort }) => sort)), list.sort],
    ["size", wholeNumber, null],
    ["after", asTyped, null],
    ["page", wholeNumber, 1],
  ];
}

interface Address {
  /** What the address says, with what stands where it says nothing. */
  readonly named: Readonly<Record<string, ViewValue>>;
  /** Says something else: as a new entry of the browser's history, or in place of the present one. */
  readonly write: (changes: ViewChange, how?: { readonly replace: boolean }) => void;
}

/** The part of the address that belongs to a list. What it does not know, it leaves. */
export function useAddress(list: ListFrame): Address {
  const names = useMemo(() => namesOf(list), [list]);
  const [address, setAddress] = useSearchParams();
  // The router lets a change of address wait; a box that was ticked does not.
  const [asked, setAsked] = useState({ at: address, address });
  const now = asked.at === address ? asked.address : address;
  const named = names.map(([name, read, unsaid]) => [name, read(now.get(name) ?? "") || unsaid] as const);
  const write: Address["write"] = (changes, how) => {
    const next = new URLSearchParams(now);
    for (const [name, , unsaid] of names) {
      const value = changes[name];
      if (value === undefined) continue;
      const text = String(value ?? "");
      if (text === "" || text === "false" || value === unsaid) next.delete(name);
      else next.set(name, text);
    }
    if (next.toString() === now.toString()) return;
    setAsked({ at: address, address: next });
    setAddress(next, how);
  };
  return { named: Object.fromEntries(named), write };
}
