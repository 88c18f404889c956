import { pageSizes, usePreferences } from "../../lib/preferences.ts";
import { useIsState, useViewer } from "../../session/viewer.tsx";
import type { Audience, Filter } from "./filter.ts";
import type { Asked, ListFrame } from "./list.ts";
import { useAddress, type ViewChange, type ViewValue } from "./list-address.ts";

/** The view of a list that the address bar names, and how to change it. */
export interface ListView {
  /** The tab that is open; null when the list has none. */
  readonly tab: string | null;
  /** The tabs and filters that this viewer's screen shows. */
  readonly tabs: readonly string[];
  readonly filters: readonly (readonly [id: string, filter: Filter, value: ViewValue])[];
  readonly sort: string;
  readonly size: (typeof pageSizes)[number];
  readonly after: string | null;
  readonly page: number;
  /** Changes the view. Unless the page itself is turned, it starts again at the first page. */
  readonly change: (change: ViewChange) => void;
  /** Opens the first page in place of one that cannot be opened. */
  readonly restart: () => void;
  /** Takes every filter off. */
  readonly clear: () => void;
}

/** Whether a filter's value narrows the list. */
export function isOn(value: ViewValue): boolean {
  return typeof value === "object" ? value !== null && value.length > 0 : value !== false;
}

function ids(of: Readonly<Record<string, { readonly for?: Audience }>>, isState: boolean): string[] {
  return Object.keys(of).filter((id) => !of[id]?.for || (of[id].for === "state") === isState);
}

/** Reads and writes a list's view in the address, so that Back works and a link shows a colleague the same. */
export function useListView(list: ListFrame): ListView {
  const { named, write } = useAddress(list);
  const { pageSize } = usePreferences();
  const isState = useIsState();
  const { role } = useViewer();
  const change = (asked: ViewChange): void => {
    const whole = { ...asked, ...list.also?.(asked) };
    // A number that filters belongs to the tab it stands in.
    const counted = Object.keys(list.filters).filter((id) => "counts" in (list.filters[id] ?? {}));
    const left = "tab" in asked ? Object.fromEntries(counted.map((id) => [id, null])) : {};
    write("after" in asked ? whole : { ...left, ...whole, after: null, page: null });
  };
  const view = { ...named, ...list.implied?.(named) } as Readonly<Record<string, ViewValue>>;
  const tabs = ids(list.tabs, isState);
  const filters = ids(list.filters, isState);
  return {
    tab: (view["tab"] as string | null) ?? list.opens?.[role] ?? tabs[0] ?? null,
    tabs,
    filters: filters.map((id) => [id, list.filters[id] as Filter, view[id] ?? null]),
    sort: view["sort"] as string,
    size: pageSizes.find((size) => size === named["size"]) ?? pageSize,
    after: named["after"] as string | null,
    page: named["page"] as number,
    change,
    restart: () => write({ after: null, page: null }, { replace: true }),
    clear: () => change(Object.fromEntries(filters.map((id) => [id, null]))),
  };
}

function askedOf([id, filter, value]: ListView["filters"][number]): object {
  if (filter.kind === "yesNo") return value === true ? filter.on : (filter.off ?? {});
  return isOn(value) ? { [id]: value } : {};
}

/** The server's filter for a tab and the filters that are on. */
function filterOf(list: ListFrame, tab: string | null, filters: ListView["filters"]): object {
  return Object.assign({}, tab === null ? {} : list.tabs[tab]?.filter, ...filters.map(askedOf)) as object;
}

/** What the server is asked for the rows of a view. */
export function askedFor(list: ListFrame, view: ListView): Asked {
  return {
    first: view.size,
    after: view.after,
    filter: filterOf(list, view.tab, view.filters),
    sort: view.sort,
  };
}

/** What the server is asked for the numbers of every tab: all filters count but those that are numbers themselves. */
export function countsAskedFor(list: ListFrame, view: ListView): Readonly<Record<string, object>> {
  const counting = view.filters.filter(([, filter]) => !("counts" in filter) && filter.kind !== "yesNo");
  return Object.fromEntries(Object.keys(list.tabs).map((tab) => [tab, filterOf(list, tab, counting)]));
}
