import { Anchor, Button } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { IconPrinter } from "@tabler/icons-react";
import { formatDate } from "@redress/domain/calendar";
import { referralSheet, type CourtReferral } from "@redress/domain/triage";
import { languages, say, subjectWords, type Language } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../../apollo/failure.ts";
import { Citations } from "../../../components/citation.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { PageHeading } from "../../../components/page-heading.tsx";
import type { CourtSheetQuery } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import "../../../i18n/rulebook-words.ts";
import { citationOf } from "../../../lib/days/explain-deadline.ts";
import { letterLanguage } from "../../../lib/letter-language.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useLater } from "../../../lib/use-later.ts";
import { usePrintingNoted } from "../../../lib/use-printing-noted.ts";
import { RecordSkeleton } from "../../../record/record-skeleton.tsx";
import { useViewer } from "../../../session/viewer.tsx";
import { NotFoundPage } from "../../../shell/not-found-page.tsx";
import classes from "./court-sheet.module.css";

const courtSheetQuery = graphql(/* GraphQL */ `
  query CourtSheet($id: ID!) {
    complaint(id: $id) {
      id
      number
      agency {
        id
        name
        counties
        phone
        ombudspersonPhone
      }
      complainant {
        language
      }
      issues {
        ordinal
        subject
      }
      referrals {
        issueOrdinal
        door
        office
      }
      resolutionClock {
        dueOn
      }
    }
  }
`);

type SheetComplaint = NonNullable<CourtSheetQuery["complaint"]>;

/** What is known for the sheet of one issue; undefined where the complaint has no such issue. */
function knownOf(complaint: SheetComplaint, ordinal: number): CourtReferral | undefined {
  const { number, agency, issues, referrals, resolutionClock } = complaint;
  const issue = issues.find((one) => one.ordinal === ordinal);
  const [county, ...more] = agency.counties;
  const referral = referrals.findLast((one) => one.issueOrdinal === ordinal && one.door === "COURT");
  return (
    issue && {
      subject: issue.subject,
      number,
      // Which of several counties is meant nobody has said.
      county: more.length === 0 ? county : undefined,
      office: referral?.office ?? undefined,
      agencyPhone: agency.ombudspersonPhone ?? agency.phone ?? undefined,
      answerDueOn: resolutionClock?.dueOn,
    }
  );
}

interface CourtSheetPageProps {
  readonly id: string;
  /** The number of the issue within the complaint. */
  readonly ordinal: number;
}

/** The sheet that a complainant takes to court with one issue, in their own language first and then in the other. */
export function CourtSheetPage({ id, ordinal }: CourtSheetPageProps) {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(courtSheetQuery, { variables: { id } });
  const waiting = useLater(loading && !data);
  const complaint = data?.complaint;
  const known = complaint && knownOf(complaint, ordinal);
  usePrintingNoted({ complaintIds: complaint ? [complaint.id] : [] });
  if (error && failureOf(error).code !== "NOT_FOUND")
    return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (loading && !data) return waiting ? <RecordSkeleton label={t("common.loading")} /> : null;
  if (!complaint || !known) return <NotFoundPage />;
  const first = letterLanguage(complaint.complainant?.language);
  return (
    <article>
      <PageHeading
        title={t("rulebook.courtSheet")}
        documentTitle={complaint.number}
        lead={
          <Anchor component={Link} to={`/complaints/${complaint.id}`} data-no-print>
            {t("record.title", { number: complaint.number })}
          </Anchor>
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
      {[first, ...languages.filter((one) => one !== first)].map((one) => (
        <Sheet key={one} known={known} agency={complaint.agency.name} language={one} />
      ))}
    </article>
  );
}

interface SheetProps {
  readonly known: CourtReferral;
  readonly agency: string;
  readonly language: Language;
}

function Sheet({ known, agency, language }: SheetProps) {
  const { today } = useViewer();
  const shown = useLanguage();
  const { titles, why, citations, where, notKnown, ask, agency: stays } = referralSheet(known, language);
  return (
    <section
      className={classes.sheet}
      lang={language}
      aria-label={say(subjectWords[known.subject], language)}
    >
      <h2>{say(subjectWords[known.subject], language)}</h2>
      <p>
        {agency} · {known.number} · {formatDate(today, language)}
      </p>
      <p>
        {why} <Citations citations={citations.map((key) => citationOf(key, shown))} />
      </p>
      <h3>{titles.where}</h3>
      <dl className={classes.where}>
        {where.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd data-open={value === null || undefined}>{value ?? notKnown}</dd>
          </div>
        ))}
      </dl>
      <h3>{titles.ask}</h3>
      <Lines lines={ask} />
      <h3>{titles.agency}</h3>
      <Lines lines={stays} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
