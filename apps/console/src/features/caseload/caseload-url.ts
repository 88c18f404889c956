import { filingChannels } from "@redress/domain";
import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
} from "nuqs";
import { useCallback } from "react";
import type { CaseloadFilter, ComplaintStatus } from "../../gql/graphql.ts";
import { usePreferences } from "../../lib/preferences.ts";
import { useIsState } from "../../session/viewer.tsx";

/** The three views of the caseload. */
export const tabs = ["mine", "agency", "unassigned"] as const;
export type CaseloadTab = (typeof tabs)[number];

/** The three counts that filter. */
export const dueFilters = ["TODAY", "IN_7_DAYS", "OVERDUE"] as const;
export const sorts = ["DUE_FIRST", "RECEIVED_FIRST", "RECEIVED_LAST"] as const;
export const pageSizes = [25, 50, 100] as const;

/** The statuses that a list can hold: those of the contract, in the order of a complaint's life. */
export const caseloadStatuses = Object.keys({
  RECEIVED: true,
  UNDER_INVESTIGATION: true,
  RESOLVED: true,
  WITHDRAWN: true,
} satisfies Record<ComplaintStatus, true>) as ComplaintStatus[];

const parsers = {
  tab: parseAsStringLiteral(tabs),
  due: parseAsStringLiteral(dueFilters),
  status: parseAsArrayOf(parseAsStringLiteral(caseloadStatuses)).withDefault([]),
  channel: parseAsArrayOf(parseAsStringLiteral(filingChannels)).withDefault([]),
  assignee: parseAsArrayOf(parseAsString).withDefault([]),
  agency: parseAsArrayOf(parseAsString).withDefault([]),
  closed: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(sorts).withDefault("DUE_FIRST"),
  size: parseAsInteger,
  after: parseAsString,
  page: parseAsInteger.withDefault(1),
};

type Address = ReturnType<typeof useQueryStates<typeof parsers>>[0];
type Change = Partial<{ [Key in keyof Address]: Address[Key] | null }>;

/** The view that the address bar names: what it asks of the server, and how to change it. */
export interface CaseloadView extends Omit<Address, "tab" | "size"> {
  readonly tab: CaseloadTab;
  readonly size: (typeof pageSizes)[number];
  /** Changes the view. Unless the page itself is turned, it starts again at the first page. */
  readonly change: (change: Change) => void;
}

/** Reads and writes the caseload's view in the URL, so that Back works and a link shows a colleague the same. */
export function useCaseloadView(): CaseloadView {
  const [address, setAddress] = useQueryStates(parsers, { history: "push", shallow: false });
  const { pageSize } = usePreferences();
  const fallback: CaseloadTab = useIsState() ? "agency" : "mine";
  // One function for the life of the page: what is built from it, such as the table's heads, must not be built anew.
  const change = useCallback(
    (asked: Change) => void setAddress("after" in asked ? asked : { ...asked, after: null, page: null }),
    [setAddress],
  );
  return {
    ...address,
    // Closed complaints are due nothing, and the server leaves them out of what is due first.
    sort: address.closed && address.sort === "DUE_FIRST" ? "RECEIVED_LAST" : address.sort,
    tab: address.tab ?? fallback,
    size: pageSizes.find((size) => size === address.size) ?? pageSize,
    change,
  };
}

const assignment = { mine: "ME", agency: "ANYONE", unassigned: "NOBODY" } as const;

/** The server's filter for a tab alone: what the counts in the tabs count. */
export function tabFilter(tab: CaseloadTab, view: Pick<CaseloadView, "agency">): CaseloadFilter {
  return { assignedTo: assignment[tab], ...(view.agency.length > 0 ? { agency: view.agency } : {}) };
}

/** The server's filter for the whole view. */
export function viewFilter(view: CaseloadView): CaseloadFilter {
  return {
    ...tabFilter(view.tab, view),
    ...(view.due ? { due: view.due } : {}),
    ...(view.status.length > 0 ? { status: view.status } : {}),
    ...(view.channel.length > 0 ? { channel: view.channel } : {}),
    ...(view.assignee.length > 0 ? { assignee: view.assignee } : {}),
    openOnly: !view.closed,
  };
}
