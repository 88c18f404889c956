import { Anchor } from "@mantine/core";
import { daysBetween, formatDate } from "@redress/domain";
import {
  createColumnHelper,
  rowSelectionFeature,
  tableFeatures,
  useTable,
  type RowSelectionState,
} from "@tanstack/react-table";
import { useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Clock } from "../../components/clock.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { graphql } from "../../gql/index.ts";
import type { CaseloadTable_ComplaintFragment } from "../../gql/graphql.ts";
import { deadlineClock } from "../../lib/deadline-clock.ts";
import { formatDaysAway } from "../../lib/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { useIsState, useViewer } from "../../session/viewer.tsx";
import classes from "./caseload-table.module.css";
import type { CaseloadView } from "./caseload-url.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { SortableHeader } from "./sortable-header.tsx";

/** One line of the caseload. */
export const caseloadRow = graphql(/* GraphQL */ `
  fragment CaseloadTable_Complaint on Complaint {
    id
    number
    status
    receivedOn
    agency {
      id
      name
    }
    complainant {
      name
    }
    assignee {
      id
      name
    }
    nextDeadline {
      ruleId
      title
      startedOn
      dueOn
      metOn
      daysLeft
      steps {
        kind
        days
        sentence
        citation {
          key
          label
          title
          url
        }
      }
      citations {
        key
        label
        title
        url
      }
    }
  }
`);

type Row = CaseloadTable_ComplaintFragment;
const features = tableFeatures({ rowSelectionFeature });
const column = createColumnHelper<typeof features, Row>();

interface CaseloadTableProps {
  readonly rows: readonly Row[];
  readonly view: CaseloadView;
  readonly busy: boolean;
}

/** The caseload as a real table: `j` and `k` walk its rows, Enter opens one, `x` selects it. */
export function CaseloadTable({ rows, view, busy }: CaseloadTableProps) {
  const { t } = useTranslation();
  const isState = useIsState();
  const navigate = useNavigate();
  const [rowSelection, setRowSelection] = useState<RowSelectionState>({});
  const body = useRef<HTMLTableSectionElement>(null);
  const columns = useColumns(view.sort, view.change);
  const table = useTable({
    features,
    data: rows,
    columns,
    getRowId: (row) => row.id,
    state: { rowSelection },
    onRowSelectionChange: setRowSelection,
  });

  const links = (): HTMLElement[] => [
    ...(body.current?.querySelectorAll<HTMLElement>("[data-row-link]") ?? []),
  ];
  const current = (): number =>
    links().findIndex((link) => link.closest("tr")?.contains(document.activeElement));
  const step = (by: number): void => {
    const all = links();
    const at = current();
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const row = table.getRowModel().rows[current()];
      row?.toggleSelected();
    },
    o: () => {
      const row = rows[current()];
      if (row) void navigate(`/complaints/${row.id}`);
    },
  });
  // On a narrow screen a row is a card without heads, where these two would not say what they are.
  const labels: Readonly<Record<string, string>> = {
    assignee: t("caseload.column.assignee"),
    received: t("caseload.column.received"),
  };
  const selected = rows.filter((row) => rowSelection[row.id]);

  return (
    <div className={classes.frame} data-busy={busy || undefined}>
      <SelectionBar numbers={selected.map((row) => row.number)} onClear={() => setRowSelection({})} />
      <table className={classes.table} role="table" aria-busy={busy}>
        <caption className="visually-hidden">{t(isState ? "nav.caseloads" : "nav.caseload")}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <table.FlexRender key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody ref={body} role="rowgroup">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} role="row" data-selected={row.getIsSelected() || undefined}>
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  role="cell"
                  data-column={cell.column.id}
                  data-label={labels[cell.column.id]}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlainHeader({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <th role="columnheader" scope="col" data-column={id}>
      {children}
    </th>
  );
}

/** The columns, made anew only when their words or the order change: a head that is replaced loses its click. */
function useColumns(sort: CaseloadView["sort"], change: CaseloadView["change"]) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const isState = useIsState();
  return useMemo(() => {
    const nobody = <span className={classes.nobody}>{t("caseload.nobody")}</span>;
    return [
      column.display({
        id: "select",
        header: () => (
          <th role="columnheader" scope="col" data-column="select">
            <span className="visually-hidden">{t("caseload.select")}</span>
          </th>
        ),
        cell: ({ row }) => (
          <label className={classes.check}>
            <input
              type="checkbox"
              aria-label={t("caseload.selectRow", { number: row.original.number })}
              checked={row.getIsSelected()}
              onChange={row.getToggleSelectedHandler()}
            />
          </label>
        ),
      }),
      column.display({
        id: "number",
        header: () => <PlainHeader id="number">{t("caseload.column.number")}</PlainHeader>,
        cell: ({ row }) => (
          <Anchor
            component={Link}
            to={`/complaints/${row.original.id}`}
            data-row-link
            className={classes.number}
          >
            {row.original.number}
          </Anchor>
        ),
      }),
      column.display({
        id: "complainant",
        header: () => <PlainHeader id="complainant">{t("caseload.column.complainant")}</PlainHeader>,
        cell: ({ row }) => (
          <span>
            <bdi className={classes.person}>{row.original.complainant?.name ?? t("common.hidden")}</bdi>
            {isState ? <span className={classes.agency}>{row.original.agency.name}</span> : null}
          </span>
        ),
      }),
      column.display({
        id: "status",
        header: () => <PlainHeader id="status">{t("caseload.column.status")}</PlainHeader>,
        cell: ({ row }) => <StatusMark status={row.original.status} />,
      }),
      column.display({
        id: "assignee",
        header: () => <PlainHeader id="assignee">{t("caseload.column.assignee")}</PlainHeader>,
        cell: ({ row }) => row.original.assignee?.name ?? nobody,
      }),
      column.display({
        id: "due",
        header: () => (
          <SortableHeader
            id="due"
            label={t("caseload.column.due")}
            direction={sort === "DUE_FIRST" ? "ascending" : "none"}
            onSort={() => change({ sort: null, closed: null })}
          />
        ),
        cell: ({ row }) =>
          row.original.nextDeadline ? (
            <Clock {...deadlineClock(row.original.nextDeadline, today, language, t)} />
          ) : (
            <span className={classes.nobody}>{t("caseload.nothingDue")}</span>
          ),
      }),
      column.display({
        id: "received",
        header: () => (
          <SortableHeader
            id="received"
            label={t("caseload.column.received")}
            direction={
              sort === "RECEIVED_FIRST" ? "ascending" : sort === "RECEIVED_LAST" ? "descending" : "none"
            }
            onSort={() => change({ sort: sort === "RECEIVED_LAST" ? "RECEIVED_FIRST" : "RECEIVED_LAST" })}
          />
        ),
        cell: ({ row }) => (
          <time
            dateTime={row.original.receivedOn}
            title={formatDaysAway(daysBetween(today, row.original.receivedOn), language)}
            className={classes.date}
          >
            {formatDate(row.original.receivedOn, language)}
          </time>
        ),
      }),
    ];
  }, [t, language, today, isState, sort, change]);
}
