import { Anchor } from "@mantine/core";
import { daysBetween, formatDate } from "@redress/domain/calendar";
import type { ComponentType, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Clock } from "../../components/clock.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { deadlineClock } from "../../lib/days/deadline-clock.ts";
import { formatAgo, formatDaysAway, formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import classes from "./list-table.module.css";
import { Masked } from "./masked.tsx";
import type { CellValues, Column, ListRow } from "../declaration/list.ts";
import type { ListWords } from "../declaration/list-words.ts";

type Cell<Kind extends keyof CellValues> = ComponentType<{ readonly value: CellValues[Kind] }>;

/** A legal day; how far off it is stands in the tooltip. */
export const DateCell: Cell<"date"> = ({ value }) => {
  const language = useLanguage();
  const { today } = useViewer();
  return (
    <time dateTime={value} title={formatDaysAway(daysBetween(today, value), language)}>
      {formatDate(value, language)}
    </time>
  );
};

const InstantCell: Cell<"instant"> = ({ value }) => (
  <time dateTime={value}>{formatInstant(value, useLanguage())}</time>
);

const AgoCell: Cell<"ago"> = ({ value }) => {
  const language = useLanguage();
  return (
    <time dateTime={value} title={formatInstant(value, language)}>
      {formatAgo(value, language)}
    </time>
  );
};

const ClockCell: Cell<"clock"> = ({ value }) => {
  const { t } = useTranslation();
  return <Clock {...deadlineClock(value, useViewer(), useLanguage(), t)} />;
};

const LinesCell: Cell<"lines"> = ({ value }) => (
  <ul className={classes.lines}>
    {value.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

/** The one component for each kind of cell. */
const cells: { readonly [Kind in keyof CellValues]: Cell<Kind> } = {
  text: ({ value }) => value,
  code: ({ value }) => <span className={classes.unbroken}>{value}</span>,
  lines: LinesCell,
  // A name keeps its own direction of writing.
  person: ({ value }) => <bdi className={classes.person}>{value}</bdi>,
  telephone: ({ value }) => (
    <Anchor href={`tel:${value.replace(/[^\d+]/g, "")}`} className={classes.unbroken}>
      {value}
    </Anchor>
  ),
  count: ({ value }) => <span className={classes.count}>{value.toLocaleString()}</span>,
  date: DateCell,
  instant: InstantCell,
  ago: AgoCell,
  status: ({ value }) => <StatusMark {...value} />,
  clock: ClockCell,
};

interface ListCellProps<Row extends ListRow> {
  readonly id: string;
  readonly column: Column<Row>;
  readonly row: Row;
  readonly words: ListWords;
}

/** What stands in one cell: the row's value by its kind, or the list's word for having none. */
export function ListCell<Row extends ListRow>({ id, column, row, words }: ListCellProps<Row>): ReactNode {
  if (column.kind === "part") return column.part(row);
  const value = column.value ? column.value(row) : (row as Readonly<Record<string, unknown>>)[id];
  if (value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    const none = words(`none.${id}`);
    const said = none ? <span className={classes.none}>{none}</span> : null;
    const masked = column.mask?.(row);
    return masked ? <Masked to={masked} none={said} /> : said;
  }
  if (column.kind === "choice") return words(`choice.${id}.${value as string}`);
  // The kind and its value were checked together where the column was declared.
  const Shown = cells[column.kind] as ComponentType<{ readonly value: unknown }>;
  const address = column.to?.(row);
  if (!address)
    return (
      <>
        <Shown value={value} />
        {column.beneath ? <div className={classes.beneath}>{column.beneath(row)}</div> : null}
      </>
    );
  return (
    <Anchor component={Link} to={address} data-row-link className={classes.link}>
      <Shown value={value} />
    </Anchor>
  );
}
