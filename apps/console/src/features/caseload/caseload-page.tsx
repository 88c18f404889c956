import { Button } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { graphql } from "../../gql/index.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useLater } from "../../lib/use-later.ts";
import { useComplaintChanges } from "../../live/complaint-changes.tsx";
import { useIsState, useMay, useViewer } from "../../session/viewer.tsx";
import { CaseloadChips } from "./caseload-chips.tsx";
import { CaseloadFilters } from "./caseload-filters.tsx";
import classes from "./caseload-page.module.css";
import { caseloadRow, CaseloadTable } from "./caseload-table.tsx";
import { CaseloadSkeleton } from "./caseload-skeleton.tsx";
import { CaseloadTabs } from "./caseload-tabs.tsx";
import { tabFilter, useCaseloadView, viewFilter, type CaseloadView } from "./caseload-url.ts";
import { DueButtons } from "./due-buttons.tsx";
import { Pager } from "./pager.tsx";

const caseloadQuery = graphql(/* GraphQL */ `
  query Caseload($first: Int!, $after: String, $filter: CaseloadFilter, $sort: CaseloadSort) {
    caseload(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...CaseloadTable_Complaint
        }
      }
    }
  }
`);

const countsQuery = graphql(/* GraphQL */ `
  query CaseloadCounts($mine: CaseloadFilter, $agency: CaseloadFilter, $unassigned: CaseloadFilter) {
    mine: caseloadCounts(filter: $mine) {
      ...CaseloadTabs_Counts
      ...DueButtons_Counts
    }
    agency: caseloadCounts(filter: $agency) {
      ...CaseloadTabs_Counts
      ...DueButtons_Counts
    }
    unassigned: caseloadCounts(filter: $unassigned) {
      ...CaseloadTabs_Counts
      ...DueButtons_Counts
    }
  }
`);

/** Changes often come in bursts; one refresh serves them all. */
const refreshPause = 600;

function useCaseload(view: CaseloadView) {
  return useQuery(caseloadQuery, {
    variables: { first: view.size, after: view.after, filter: viewFilter(view), sort: view.sort },
    fetchPolicy: "cache-and-network",
  });
}

/** My caseload: what is due, for whom, why; sorted by what is due first and kept fresh while colleagues work. */
export function CaseloadPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const isState = useIsState();
  const records = useMay("Complaint.receiveComplaint");
  const view = useCaseloadView();
  const list = useCaseload(view);
  const counts = useQuery(countsQuery, {
    variables: {
      mine: tabFilter("mine", view),
      agency: tabFilter("agency", view),
      unassigned: tabFilter("unassigned", view),
    },
    fetchPolicy: "cache-and-network",
  });
  const refreshed = useLiveRefresh(() => {
    void list.refetch();
    void counts.refetch();
  });
  return (
    <>
      <PageHeading
        title={t(isState ? "nav.caseloads" : "nav.caseload")}
        lead={t("caseload.asOf", { date: formatDate(today, language) })}
        aside={
          records ? (
            <Button component={Link} to="/complaints/new" leftSection={<IconPlus size={17} aria-hidden />}>
              {t("nav.newComplaint")}
            </Button>
          ) : null
        }
      />
      <CaseloadTabs view={view} counts={counts.data} />
      <div className={classes.tools}>
        <DueButtons view={view} counts={counts.data?.[view.tab]} />
        <CaseloadFilters view={view} />
      </div>
      <CaseloadChips view={view} />
      <p className="visually-hidden" role="status">
        {refreshed ? t("caseload.refreshed", { who: refreshed }) : ""}
      </p>
      <CaseloadRows view={view} list={list} />
    </>
  );
}

interface CaseloadRowsProps {
  readonly view: CaseloadView;
  readonly list: ReturnType<typeof useCaseload>;
}

/** The rows of the view; while new ones are on their way the former stay, so that nothing jumps. */
function CaseloadRows({ view, list }: CaseloadRowsProps) {
  const { data, previousData, loading, error } = list;
  const page = (data ?? (loading ? previousData : undefined))?.caseload;
  const waiting = useLater(loading && !page);
  if (page?.edges.length === 0) return <NoRows view={view} />;
  return (
    <>
      {error && !page ? <FailureNote failure={failureOf(error)} onRetry={() => void list.refetch()} /> : null}
      {waiting ? <CaseloadSkeleton rows={8} /> : null}
      {page ? (
        <>
          <CaseloadTable
            rows={page.edges.map((edge) => readFragment(caseloadRow, edge.node))}
            view={view}
            busy={loading}
          />
          <Pager
            view={view}
            shown={page.edges.length}
            total={page.totalCount}
            next={page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null}
          />
        </>
      ) : null}
    </>
  );
}

function isFiltered(view: CaseloadView): boolean {
  const chosen = view.status.length + view.channel.length + view.assignee.length + view.agency.length;
  return view.due !== null || chosen > 0;
}

function NoRows({ view }: Pick<CaseloadRowsProps, "view">) {
  const { t } = useTranslation();
  const filtered = isFiltered(view);
  return (
    <div className={classes.empty}>
      <EmptyState
        title={t(filtered ? "caseload.noMatch" : `caseload.empty.${view.tab}.title`)}
        text={t(filtered ? "caseload.noMatchText" : `caseload.empty.${view.tab}.text`)}
      >
        {filtered ? (
          <Button
            variant="default"
            onClick={() =>
              view.change({
                due: null,
                status: null,
                channel: null,
                assignee: null,
                agency: null,
                closed: null,
              })
            }
          >
            {t("caseload.clearFilters")}
          </Button>
        ) : null}
      </EmptyState>
    </div>
  );
}

/** Calls `refresh` after changes have settled; returns whose change was the last, for the screen reader. */
function useLiveRefresh(refresh: () => void): string {
  const [who, setWho] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useComplaintChanges((change) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setWho(change.changedBy);
      refresh();
    }, refreshPause);
  });
  return who;
}
