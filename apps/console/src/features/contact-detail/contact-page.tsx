import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { formatDate } from "@redress/domain/calendar";
import { statusWords } from "@redress/domain/complaint";
import {
  contactActionWords,
  contactEventWords,
  contactInputs,
  contactTransitions,
} from "@redress/domain/contact";
import type { ActionFields } from "@redress/domain/input";
import { say } from "@redress/domain/vocabulary";
import { IconPrinter } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { Clock } from "../../components/clock.tsx";
import { Note } from "../../components/note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { contactMark, StatusMark } from "../../components/status-mark.tsx";
import { UrgentMark } from "../../components/urgent-mark.tsx";
import { UrgentNote } from "../../components/urgent-note.tsx";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ContactPage_ContactFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { deadlineClock } from "../../lib/days/deadline-clock.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { dismissReceipt, useReceipt } from "../../lib/act/receipts.ts";
import { usePrintingNoted } from "../../lib/use-printing-noted.ts";
import { useLater } from "../../lib/use-later.ts";
import { useRecordChanges, type RecordChange } from "../../live/record-changes.tsx";
import { ReadFields } from "../../palette/read-fields.tsx";
import { ActionPanel } from "../../record/action-panel.tsx";
import { BesidePanels } from "../../record/beside/beside-panels.tsx";
import { ChangedBanner } from "../../record/changed-banner.tsx";
import { DeadlinePanel, deadlineParts } from "../../record/deadline-panel.tsx";
import { Panel } from "../../record/panel.tsx";
import classes from "../../record/particulars.module.css";
import { Line, PersonPanel } from "../../record/person-panel.tsx";
import { isClosedBy, RecordFailure } from "../../record/access/record-failure.tsx";
import { ReceiptNote } from "../../record/receipt-note.tsx";
import page from "../../record/record-page.module.css";
import { RecordSkeleton } from "../../record/record-skeleton.tsx";
import { TimelinePanel } from "../../record/timeline-panel.tsx";
import { useMay, useViewer } from "../../session/viewer.tsx";
import { NotFoundPage } from "../../shell/not-found-page.tsx";
import { contactPage } from "./contact-fragment.ts";

const ExplainPanel = lazy(async () => ({
  default: (await import("../../record/explain/explain-panel.tsx")).ExplainPanel,
}));
const ContactForm = lazy(async () => ({ default: (await import("./contact-form.tsx")).ContactForm }));

const TasksPanel = lazy(async () => ({
  default: (await import("../../record/tasks/tasks-panel.tsx")).TasksPanel,
}));
const AccessPanel = lazy(async () => ({
  default: (await import("../../record/access/access-panel.tsx")).AccessPanel,
}));

const contactQuery = graphql(/* GraphQL */ `
  query ContactPage($id: ID!) {
    contact(id: $id) {
      id
      ...ContactPage_Contact
    }
  }
`);

/** The record of one contact: its clock and why, what was said and answered, what may be done, and the complaint it made. */
export function ContactPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const asked = useQuery(contactQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const { error, loading, refetch } = asked;
  // A refresh that fails takes nothing off the screen: a form may be open on it.
  const data = asked.data ?? asked.previousData;
  const waiting = useLater(loading && !data);
  const contact = data?.contact && !isClosedBy(error) ? readFragment(contactPage, data.contact) : null;
  const [change, setChange] = useState<RecordChange | null>(null);
  useRecordChanges((next) => {
    if (next.id !== id || !contact || next.version <= contact.version) return;
    setChange(next);
    void refetch();
  });
  const failure = error && (
    <RecordFailure id={id} failure={failureOf(error)} onRetry={() => void refetch()} />
  );
  if (contact)
    return (
      <>
        {failure}
        <Record contact={contact} change={change} onSeen={() => setChange(null)} />
      </>
    );
  if (error && failureOf(error).code !== "NOT_FOUND") return failure;
  if (loading) return waiting ? <RecordSkeleton label={t("common.loading")} /> : null;
  return <NotFoundPage />;
}

interface OfContact {
  readonly contact: ContactPage_ContactFragment;
}

interface RecordProps extends OfContact {
  readonly change: RecordChange | null;
  readonly onSeen: () => void;
}

function Record({ contact, change, onSeen }: RecordProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today, agency } = useViewer();
  const seesAccess = useMay("RecordAccess.read");
  const receipt = useReceipt(contact.id);
  usePrintingNoted({ contactIds: [contact.id] });
  return (
    <article>
      <p data-print-only>
        {t("common.printed", { agency: contact.agency.name, date: formatDate(today, language) })}
      </p>
      <PageHeading
        title={t("contact.title", { number: contact.number })}
        documentTitle={contact.number}
        aside={
          <Button
            variant="default"
            leftSection={<IconPrinter size={17} aria-hidden />}
            onClick={() => window.print()}
          >
            {t("record.print")}
          </Button>
        }
        lead={
          <span className={page.lead}>
            {contact.urgent ? <UrgentMark /> : null}
            <StatusMark {...contactMark(contact.status)} />
            {contact.assignee ? <span>{t("contact.takenBy", { name: contact.assignee.name })}</span> : null}
          </span>
        }
      />
      {receipt ? <ReceiptNote receipt={receipt} onDismiss={() => dismissReceipt(contact.id)} /> : null}
      <ChangedBanner change={change} onSeen={onSeen} />
      <UrgentNote notice={contact.enforcementNotice} urgent={contact.urgent} />
      <MadeComplaint contact={contact} />
      <NextDuty contact={contact} />
      <div className={page.columns}>
        <div className={page.main}>
          <Said contact={contact} />
          <DeadlinePanel deadlines={contact.deadlines} />
          <Suspense>
            <ExplainPanel id={contact.id} version={contact.version} />
          </Suspense>
          <BesidePanels recordId={contact.id} writes={contact.agency.id === agency?.id} />
          <TimelinePanel events={contact.timeline.nodes} />
        </div>
        <div className={page.side}>
          <ActionPanel
            offers={contact.availableActions}
            number={contact.number}
            nextRuleId={contact.nextDeadline?.ruleId}
            words={contactActionWords}
            inputOf={(action: keyof typeof contactInputs) => contactTransitions[action].input}
            subject="Contact"
            form={(action, onClose, onCancel) => (
              <ContactForm action={action} contact={contact} onClose={onClose} onCancel={onCancel} />
            )}
          />
          <Suspense>
            <TasksPanel recordId={contact.id} version={contact.version} />
          </Suspense>
          <PersonPanel title={t("contact.person")} person={contact.person} />
          {seesAccess ? (
            <Suspense>
              <AccessPanel id={contact.id} wayOut="transferContact" />
            </Suspense>
          ) : null}
        </div>
      </div>
    </article>
  );
}

/** The complaint that a contact became, joined or led to, and the contact that it repeats. */
function MadeComplaint({ contact: { complaint, earlierContact, earlierOnSameSubjectOn } }: OfContact) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!complaint) return null;
  const date = earlierOnSameSubjectOn ? formatDate(earlierOnSameSubjectOn, language) : "";
  return (
    <Note tone="soon" title={t(earlierOnSameSubjectOn ? "contact.becameComplaint" : "contact.ofComplaint")}>
      <p>
        <Link to={`/complaints/${complaint.id}`}>{t("record.title", { number: complaint.number })}</Link>{" "}
        {say(statusWords[complaint.status], language)}
      </p>
      {earlierContact ? (
        <p>
          <Link to={`/contacts/${earlierContact.id}`}>
            {t("contact.repeats", { number: earlierContact.number, date })}
          </Link>
        </p>
      ) : null}
    </Note>
  );
}

/** The clock of the nearest duty. */
function NextDuty({ contact: { nextDeadline } }: OfContact) {
  const { t } = useTranslation();
  const language = useLanguage();
  const viewer = useViewer();
  const next = nextDeadline && readFragment(deadlineParts, nextDeadline);
  if (!next) return null;
  return (
    <div>
      <p>{t("record.nextDuty", { title: next.title })}</p>
      <Clock {...deadlineClock(next, viewer, language, t)} size="head" />
    </div>
  );
}

const { from, urgent: _, ...taken } = contactInputs.recordContact;

/** What each act recorded, by the names of its form. */
const acts = [
  ["acknowledgeContact", ({ acknowledgement }: ContactPage_ContactFragment) => acknowledgement],
  ["answerContact", ({ answer }: ContactPage_ContactFragment) => answer],
  ["offerComplaint", ({ offer }: ContactPage_ContactFragment) => offer],
] as const;

/** What was said, and what was answered. */
function Said({ contact }: OfContact) {
  const { t } = useTranslation();
  return (
    <Panel title={t("contact.said")}>
      <dl className={classes.list}>
        <ReadFields fields={(contact.caller ? taken : { from, ...taken }) as ActionFields} values={contact} />
        <Line label={t("particulars.caseNumber")} value={contact.caseNumber} />
        {acts.map(([action, recorded]) => {
          const values = recorded(contact);
          const { input, event } = contactTransitions[action];
          const act = {
            kind: "GROUP",
            name: action,
            label: contactEventWords[event],
            fields: input,
          } as const;
          return values ? <ReadFields key={action} fields={{ act }} values={{ act: values }} /> : null;
        })}
        <Line label={t("contact.notSame")} value={contact.notTheSameSubject} />
      </dl>
    </Panel>
  );
}
