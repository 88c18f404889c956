import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { useDebouncedCallback } from "@mantine/hooks";
import { formatDate } from "@redress/domain/calendar";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { failureOf } from "../apollo/failure.ts";
import { EmptyState } from "../components/empty-state.tsx";
import { FailureNote } from "../components/failure-note.tsx";
import { PageHeading } from "../components/page-heading.tsx";
import { useLanguage } from "../lib/preferences.ts";
import { useLater } from "../lib/use-later.ts";
import { usePrintingNoted } from "../lib/use-printing-noted.ts";
import { useViewer } from "../session/viewer.tsx";
import { ListChips } from "./filters/list-chips.tsx";
import { ListHead } from "./list-head.tsx";
import classes from "./list.module.css";
import { ListTable } from "./table/list-table.tsx";
import type { Connection, List, ListFrame, ListRow } from "./declaration/list.ts";
import { askedFor, countsAskedFor, isOn, useListView, type ListView } from "./declaration/list-view.ts";
import { useListWords } from "./declaration/list-words.ts";
import { Pager } from "./pager.tsx";

/** Changes often come in bursts; one refresh serves them all. */
const refreshPause = 600;

function useRows<Row extends ListRow>(list: List<Row>, view: ListView) {
  return useQuery(list.query, { variables: askedFor(list, view), fetchPolicy: "cache-and-network" });
}

function useCounts<Row extends ListRow>(list: List<Row>, view: ListView) {
  // A hook wants a document even where nothing is counted and nothing asked.
  const { query } = list.counts ?? (list as unknown as NonNullable<ListFrame["counts"]>);
  const variables = countsAskedFor(list, view);
  return useQuery(query, { variables, fetchPolicy: "cache-and-network", skip: !list.counts });
}

/** The screen of a declared list: its rows as the address asks for them, kept fresh while colleagues work. */
export function ListPage<Row extends ListRow>({ list }: { readonly list: List<Row> }) {
  const { t } = useTranslation();
  const words = useListWords(list.name);
  const language = useLanguage();
  const { today, agency, staff } = useViewer();
  const view = useListView(list);
  const rows = useRows(list, view);
  const counts = useCounts(list, view);
  useFirstPageInstead(rows.error, view);
  const changedBy = useLiveRefresh(list, () => {
    void rows.refetch();
    if (list.counts) void counts.refetch();
  });
  const { data, previousData, loading } = rows;
  // While new rows are on their way the former stay, so that nothing jumps.
  const page = (data ?? (loading ? previousData : undefined))?.[list.name];
  const found = page ? (page.totalCount ?? page.edges.length) : 0;
  const Aside = list.aside;
  return (
    <div data-wide>
      <p data-print-only>
        {t("common.printed", {
          agency: agency?.name ?? t("shell.department"),
          date: formatDate(today, language),
        })}
      </p>
      <PageHeading
        title={words(`heading.${view.tab}`) || words("title")}
        lead={words("lead", { date: formatDate(today, language) })}
        dense
        aside={Aside ? <Aside /> : null}
      />
      <ListHead list={list} view={view} counts={counts.data} />
      <ListChips name={list.name} view={view} />
      <p className="visually-hidden" role="status">
        {changedBy && changedBy !== staff?.name ? t("list.refreshed", { who: changedBy }) : ""}
        {found > 0 && !loading ? t("list.found", { count: found }) : ""}
      </p>
      <Rows list={list} view={view} rows={rows} page={page} />
    </div>
  );
}

interface RowsProps<Row extends ListRow> {
  readonly list: List<Row>;
  readonly view: ListView;
  readonly rows: ReturnType<typeof useRows<Row>>;
  readonly page: Connection<Row> | undefined;
}

function Rows<Row extends ListRow>({ list, view, rows: { error, loading, refetch }, page }: RowsProps<Row>) {
  const words = useListWords(list.name);
  const waiting = useLater(loading && !page);
  const top = usePageTop(view.after);
  usePrintingNoted(list.printed ? { [list.printed]: page?.edges.map(({ node }) => node.id) } : {});
  if (page?.edges.length === 0) return <NoRows name={list.name} view={view} />;
  if (!page) {
    return (
      <>
        {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
        {waiting ? <ListSkeleton /> : null}
      </>
    );
  }
  return (
    <>
      <div ref={top} tabIndex={-1} className={classes.top}>
        <ListTable
          {...list}
          title={words("title")}
          rows={page.edges.map((edge) => edge.node)}
          tab={view.tab}
          sort={view.sort}
          onSort={(sort) => view.change({ sort })}
          busy={loading}
        />
      </div>
      <Pager
        view={view}
        shown={page.edges.length}
        total={page.totalCount ?? null}
        next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
      />
    </>
  );
}

/** A link whose page cannot be opened, cut short or from before an upgrade, opens the first page. */
function useFirstPageInstead(error: unknown, { after, restart }: ListView): void {
  const unknown = after !== null && error !== undefined && failureOf(error).code === "BAD_USER_INPUT";
  useEffect(() => {
    if (unknown) restart();
    // oxlint-disable-next-line react/exhaustive-deps -- Once for each such link.
  }, [unknown]);
}

/** Where the rows begin: a page that is turned starts there, for the eye and for the next Tab. */
function usePageTop(after: string | null) {
  const top = useRef<HTMLDivElement>(null);
  const turned = useRef(after);
  useEffect(() => {
    if (turned.current === after) return;
    turned.current = after;
    top.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [after]);
  return top;
}

function NoRows({ name, view }: { readonly name: string; readonly view: ListView }) {
  const { t } = useTranslation();
  const words = useListWords(name);
  const narrowed = view.filters.some(([, , value]) => isOn(value));
  const empty = (part: string): string => words(`empty.${view.tab}.${part}`) || words(`empty.${part}`);
  return (
    <div className={classes.frame} role="status">
      {narrowed ? (
        <EmptyState title={t("list.noMatch")} text={t("list.noMatchText")}>
          <Button variant="default" onClick={view.clear}>
            {t("list.clearFilters")}
          </Button>
        </EmptyState>
      ) : (
        <EmptyState title={empty("title")} text={empty("text")} />
      )}
    </div>
  );
}

/** The outline of the table while its first rows are on their way; as high as the rows that will come. */
function ListSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={classes.frame} role="status" aria-label={t("common.loading")}>
      {Array.from({ length: 8 }, (_, at) => (
        <div key={at} className={classes.skeleton}>
          {["9rem", "11rem", "7rem", "15rem"].map((width) => (
            <Skeleton key={width} height={14} width={width} />
          ))}
        </div>
      ))}
    </div>
  );
}

const neverChanges = (): void => undefined;

/** Calls `refresh` after changes have settled; returns whose change was the last in this view, for the screen reader. */
function useLiveRefresh({ live: useChanges = neverChanges }: ListFrame, refresh: () => void): string {
  const { search } = useLocation();
  const [last, setLast] = useState({ changedBy: "", search });
  const refreshOnce = useDebouncedCallback((changedBy: string) => {
    setLast({ changedBy, search });
    refresh();
  }, refreshPause);
  useChanges(({ changedBy }) => refreshOnce(changedBy));
  return last.search === search ? last.changedBy : "";
}
