import type { Words } from "@redress/domain/vocabulary";
import type { Icon } from "@tabler/icons-react";
import type { Role } from "../../gql/graphql.ts";

/** Whose screen shows a column, filter or tab; left out, everybody's. */
export type Audience = "agency" | "state";

interface Values {
  readonly values: readonly string[];
  /** The values' words from the domain; left out, they stand under `choice` in the list's node of the catalogues. */
  readonly words?: Readonly<Record<string, Words>>;
}

/** A number that filters: which of the list's counts it is, and how it looks when it is not zero. */
export interface CountButton {
  readonly count: string;
  readonly Icon: Icon;
  readonly tone: "soon" | "late";
}

/** A filter by what is asked: one value, several, yes or no, a year, whose, or a text. Each kind has one field and one way to the server. */
export type Filter = { readonly for?: Audience } & (
  | ({
      readonly kind: "choice";
      /** Shows the values as numbers beside the tabs, not in the panel. */
      readonly counts?: Readonly<Record<string, CountButton>>;
    } & Values)
  | ({ readonly kind: "choices" } & Values)
  | {
      readonly kind: "yesNo";
      /** What the server is asked when it is on and when it is off. */
      readonly on: object;
      readonly off?: object;
    }
  // Stands in the address: never for what a person of a complaint is called.
  | { readonly kind: "text" }
  | { readonly kind: "year"; readonly first: number; readonly last: number }
  | { readonly kind: "staff"; readonly roles: readonly Role[] }
  | { readonly kind: "agency" }
);

/** What a filter holds when it is on; null, false or empty when it is off. */
export type FilterValue<Of> = Of extends { readonly kind: "choice"; readonly values: readonly (infer One)[] }
  ? One | null
  : Of extends { readonly kind: "choices"; readonly values: readonly (infer One)[] }
    ? readonly One[]
    : Of extends { readonly kind: "yesNo" }
      ? boolean
      : Of extends { readonly kind: "text" }
        ? string | null
        : Of extends { readonly kind: "year" }
          ? number | null
          : readonly string[];

/** The id of the filter panel, for the button that opens it. */
export const filterPanelId = "list-filters";

/** The id of the button that opens it. */
export const filterButtonId = "list-filters-open";

/** Gives the focus back to where filters are chosen; to the heading where a list has no such button. */
export function focusFilters(): void {
  const place = document.getElementById(filterButtonId) ?? document.querySelector<HTMLElement>("main h1");
  place?.focus();
}

/** Whether a filter stands in the panel; numbers and the search box stand above the rows. */
export function isInPanel(filter: Filter): boolean {
  return filter.kind !== "text" && !(filter.kind === "choice" && filter.counts);
}
