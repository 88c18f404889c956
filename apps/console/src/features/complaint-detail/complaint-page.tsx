import { Button } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain/calendar";
import { openStatuses } from "@redress/domain/complaint";
import { IconPrinter } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { complaintMark, StatusMark } from "../../components/status-mark.tsx";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ComplaintPage_ComplaintFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { dismissReceipt, useReceipt } from "../../lib/act/receipts.ts";
import { useLater } from "../../lib/use-later.ts";
import { useRecordChanges, type RecordChange } from "../../live/record-changes.tsx";
import { usePrintingNoted } from "../../lib/use-printing-noted.ts";
import { useIsState, useMay, useViewer } from "../../session/viewer.tsx";
import { NotFoundPage } from "../../shell/not-found-page.tsx";
import { BesidePanels } from "../../record/beside/beside-panels.tsx";
import { ChangedBanner } from "../../record/changed-banner.tsx";
import { DeadlinePanel } from "../../record/deadline-panel.tsx";
import { isClosedBy, RecordFailure } from "../../record/access/record-failure.tsx";
import { ReceiptNote } from "../../record/receipt-note.tsx";
import classes from "../../record/record-page.module.css";
import { TimelinePanel } from "../../record/timeline-panel.tsx";
import { ComplaintActions } from "./actions/complaint-actions.tsx";
import { RepetitionNote } from "./repetition-note.tsx";
import { complaintPage } from "./complaint-fragment.ts";
import { RecordSkeleton } from "../../record/record-skeleton.tsx";
import { ActionItemsPanel } from "./parts/action-items-panel.tsx";
import { ChecklistPanel } from "./parts/checklist-panel.tsx";
import { CorrectionsPanel } from "./parts/corrections-panel.tsx";
import { HandedOverNote } from "./handed-over-note.tsx";
import { HeadClock } from "./head-clock.tsx";
import { IssuesPanel } from "./parts/issues-panel.tsx";
import { NoticesPanel } from "./parts/notices-panel.tsx";
import { Particulars } from "./parts/particulars.tsx";
import { TransferPanel } from "./parts/transfer-panel.tsx";

const ExplainPanel = lazy(async () => ({
  default: (await import("../../record/explain/explain-panel.tsx")).ExplainPanel,
}));
const LawPanel = lazy(async () => ({ default: (await import("./law/law-panel.tsx")).LawPanel }));

const TasksPanel = lazy(async () => ({
  default: (await import("../../record/tasks/tasks-panel.tsx")).TasksPanel,
}));
const AccessPanel = lazy(async () => ({
  default: (await import("../../record/access/access-panel.tsx")).AccessPanel,
}));

const complaintQuery = graphql(/* GraphQL */ `
  query ComplaintPage($id: ID!) {
    complaint(id: $id) {
      id
      ...ComplaintPage_Complaint
    }
  }
`);

/** The record of one complaint: where it stands and why, what may be done, what was done, and who it is about. */
export function ComplaintPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const {
    data: fresh,
    previousData,
    error,
    loading,
    refetch,
  } = useQuery(complaintQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  // A refresh that fails takes nothing off the screen: a form may be open on it.
  const data = fresh ?? previousData;
  const waiting = useLater(loading && !data);
  const complaint =
    data?.complaint && !isClosedBy(error) ? readFragment(complaintPage, data.complaint) : null;
  const [change, setChange] = useState<RecordChange | null>(null);
  useRecordChanges((next) => {
    if (next.id !== id || !complaint || next.version <= complaint.version) return;
    setChange(next);
    void refetch();
  });

  if (complaint) {
    return (
      <>
        {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
        <Record complaint={complaint} change={change} onSeen={() => setChange(null)} />
      </>
    );
  }
  if (error) {
    const failure = failureOf(error);
    if (failure.code === "NOT_FOUND") return <NotFoundPage />;
    return <RecordFailure id={id} failure={failure} onRetry={() => void refetch()} />;
  }
  if (loading) return waiting ? <RecordSkeleton label={t("common.loading")} /> : null;
  return <NotFoundPage />;
}

interface RecordProps {
  readonly complaint: ComplaintPage_ComplaintFragment;
  readonly change: RecordChange | null;
  readonly onSeen: () => void;
}

function Record({ complaint, change, onSeen }: RecordProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today, agency } = useViewer();
  const isState = useIsState();
  const seesAccess = useMay("RecordAccess.read");
  const receipt = useReceipt(complaint.id);
  usePrintingNoted({ complaintIds: [complaint.id] });
  return (
    <article>
      <p data-print-only>
        {t("common.printed", { agency: complaint.agency.name, date: formatDate(today, language) })}
      </p>
      <PageHeading
        title={t("record.title", { number: complaint.number })}
        documentTitle={complaint.number}
        lead={
          <span className={classes.lead}>
            <StatusMark {...complaintMark(complaint.status)} />
            <span>
              {complaint.assignee
                ? t("record.with", { name: complaint.assignee.name })
                : t("caseload.none.assignee")}
            </span>
            {isState ? <span>{complaint.agency.name}</span> : null}
          </span>
        }
        aside={
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => window.print()}
          >
            {t("record.print")}
          </Button>
        }
      />
      {receipt ? <ReceiptNote receipt={receipt} onDismiss={() => dismissReceipt(complaint.id)} /> : null}
      <ChangedBanner change={change} onSeen={onSeen} />
      <HandedOverNote complaint={complaint} />
      <RepetitionNote complaint={complaint} />
      <HeadClock complaint={complaint} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <DeadlinePanel deadlines={complaint.deadlines} />
          <Suspense>
            <LawPanel
              complaintId={complaint.id}
              version={complaint.version}
              open={openStatuses.some((status) => status === complaint.status)}
            />
            <ExplainPanel id={complaint.id} version={complaint.version} />
          </Suspense>
          <TransferPanel complaint={complaint} />
          <IssuesPanel complaint={complaint} />
          <ChecklistPanel complaint={complaint} />
          <ActionItemsPanel complaint={complaint} />
          <CorrectionsPanel complaint={complaint} />
          <BesidePanels
            recordId={complaint.id}
            writes={!complaint.handedOver && complaint.agency.id === agency?.id}
          />
          <TimelinePanel events={complaint.timeline.nodes} />
        </div>
        <div className={classes.side}>
          <ComplaintActions complaint={complaint} />
          <Suspense>
            <TasksPanel recordId={complaint.id} version={complaint.version} />
          </Suspense>
          <Particulars complaint={complaint} />
          <NoticesPanel complaint={complaint} />
          {seesAccess ? (
            <Suspense>
              <AccessPanel id={complaint.id} wayOut="transfer" />
            </Suspense>
          ) : null}
        </div>
      </div>
    </article>
  );
}
