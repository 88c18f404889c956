import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { usePreferences } from "../../lib/preferences.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { useIsState } from "../../session/viewer.tsx";
import { ListCell } from "./cells.tsx";
import type { Bulk, CardPlace, Column, ListRow } from "../declaration/list.ts";
import { useListWords, type ListWords } from "../declaration/list-words.ts";
import classes from "./list-table.module.css";
import { SelectionBar } from "./selection-bar.tsx";

interface ListTableProps<Row extends ListRow> {
  /** The node of the catalogues that holds the words of the columns. */
  readonly name: string;
  readonly title: string;
  readonly columns: Readonly<Record<string, Column<Row>>>;
  readonly rows: readonly Row[];
  readonly busy?: boolean;
  /** The tab that is open, for columns that stand in some tabs only. */
  readonly tab?: string | null;
  /** The present order and how to ask for another; without it no head sorts. */
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  /** What can be done with the selected rows; without it none can be selected. */
  readonly bulk?: Bulk<Row>;
}

const places: Readonly<Partial<Record<Column<ListRow>["kind"], CardPlace>>> = {
  person: "plain",
  status: "corner",
  clock: "wide",
  part: "wide",
};

function placeOf<Row>(column: Column<Row>): CardPlace {
  return column.card ?? (column.to ? "head" : (places[column.kind] ?? "labelled"));
}

/** Rows as a real table: `j` and `k` walk them, Enter or `o` opens one, `x` selects it. Narrow screens show cards. */
export function ListTable<Row extends ListRow>(props: ListTableProps<Row>) {
  const { name, title, rows, busy = false, bulk } = props;
  const { t } = useTranslation();
  const words = useListWords(name);
  const { density } = usePreferences();
  const columns = useColumns(props);
  const body = useRef<HTMLTableSectionElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const choose = (ids: readonly string[], on: boolean): void =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  useRowKeys(body, rows, columns, bulk ? (row) => choose([row.id], !chosen.has(row.id)) : undefined);
  const selected = rows.filter((row) => chosen.has(row.id));
  return (
    <div className={classes.frame} data-busy={busy || undefined} data-density={density}>
      {bulk ? <SelectionBar rows={selected} acts={bulk.acts} onClear={() => setChosen(new Set())} /> : null}
      <table className={classes.table} role="table" aria-busy={busy}>
        <caption className="visually-hidden">{title}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {bulk ? (
              <th role="columnheader" scope="col" data-card="select">
                <Check
                  label={t("list.selectAll")}
                  checked={rows.length > 0 && selected.length === rows.length}
                  onChange={(on) =>
                    choose(
                      rows.map((row) => row.id),
                      on,
                    )
                  }
                />
              </th>
            ) : null}
            {columns.map(([id, column]) => (
              <Head key={id} id={id} column={column} words={words} {...props} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row" tabIndex={-1} data-selected={chosen.has(row.id) || undefined}>
              {bulk ? (
                <td role="cell" data-card="select">
                  <Check
                    label={t("list.selectRow", { row: bulk.called(row) })}
                    checked={chosen.has(row.id)}
                    onChange={(on) => choose([row.id], on)}
                  />
                </td>
              ) : null}
              {columns.map(([id, column]) => (
                <td
                  key={id}
                  role="cell"
                  data-card={placeOf(column)}
                  data-kind={column.kind}
                  data-label={words(`column.${id}`)}
                  data-no-print={column.print === false || undefined}
                >
                  <ListCell id={id} column={column} row={row} words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The columns that this viewer sees in this tab. */
function useColumns<Row extends ListRow>({ columns, tab }: ListTableProps<Row>): [string, Column<Row>][] {
  const isState = useIsState();
  return Object.entries(columns).filter(
    ([, column]) =>
      (!column.for || (column.for === "state") === isState) &&
      (!column.tabs || !tab || column.tabs.includes(tab)),
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}

interface HeadProps<Row extends ListRow> {
  readonly id: string;
  readonly column: Column<Row>;
  readonly words: ListWords;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
}

const arrows = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

/** A column's head; where it sorts, a button that says how. */
function Head<Row extends ListRow>({ id, column, words, sort, onSort }: HeadProps<Row>) {
  const label = words(`column.${id}`);
  const orders = Object.entries(column.sort ?? {}) as ["ascending" | "descending", string][];
  const [now] = orders.find(([, order]) => order === sort) ?? (["none"] as const);
  const next = orders.find(([, order]) => order !== sort) ?? orders[0];
  const Arrow = arrows[now];
  return (
    <th
      role="columnheader"
      scope="col"
      data-no-print={column.print === false || undefined}
      aria-sort={orders.length > 0 ? now : undefined}
      style={column.width ? { minWidth: column.width } : undefined}
      data-kind={column.kind}
    >
      {next && onSort ? (
        <UnstyledButton className={classes.sort} onClick={() => onSort(next[1])}>
          {label}
          <Arrow size={14} aria-hidden />
        </UnstyledButton>
      ) : (
        label
      )}
    </th>
  );
}

/** `j`, `k`, `o` and `x` on the rows of a table. */
function useRowKeys<Row extends ListRow>(
  body: React.RefObject<HTMLTableSectionElement | null>,
  rows: readonly Row[],
  columns: readonly [string, Column<Row>][],
  toggle?: (row: Row) => void,
): void {
  const navigate = useNavigate();
  const to = columns.find(([, column]) => column.to)?.[1].to;
  const goTo = (address: string | undefined) => (address ? navigate(address) : undefined);
  const current = (): number =>
    [...(body.current?.rows ?? [])].findIndex((row) => row.contains(document.activeElement));
  const step = (by: number): void => {
    const at = current();
    const row = body.current?.rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
    (row?.querySelector<HTMLElement>("[data-row-link]") ?? row)?.focus();
  };
  const withRow = (act?: (row: Row) => unknown) => (): void => {
    const row = rows[current()];
    if (row) void act?.(row);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    ...(toggle ? { x: withRow(toggle) } : {}),
    ...(to ? { o: withRow((row) => goTo(to(row))) } : {}),
  });
}
