import { formatDate } from "@redress/domain/calendar";
import { guidance, isCourtOnly } from "@redress/domain/triage";
import { outcomeWords, say, subjectWords } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { CannotPayNote } from "../../../components/cannot-pay-note.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { ClaimBeside } from "../referral/claim-beside.tsx";
import { IssueReferrals } from "../referral/issue-referrals.tsx";
import { SentPaperwork } from "../referral/sent-paperwork.tsx";
import classes from "./issues-panel.module.css";
import { Panel } from "../../../record/panel.tsx";

const issuesPanel = graphql(/* GraphQL */ `
  fragment IssuesPanel_Complaint on Complaint {
    complainant {
      language
    }
    issues {
      ordinal
      subject
      description
    }
    ...IssueReferrals_Complaint
    ...ClaimBeside_Complaint
    ...SentPaperwork_Complaint
    resolution {
      datedOn
      mailedOn
      receivedOn
      actionsToTake
      findings {
        issueOrdinal
        outcome
        explanation
      }
    }
  }
`);

/** What is complained of, in the person's words, each issue with its finding once the written resolution is issued. */
export function IssuesPanel({ complaint }: { readonly complaint: FragmentType<typeof issuesPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = readFragment(issuesPanel, complaint);
  const { issues, resolution, complainant } = of;
  return (
    <Panel title={t(resolution ? "issues.titleFindings" : "issues.title")}>
      <ol className={classes.list}>
        {issues.map((issue) => {
          const finding = resolution?.findings.find((one) => one.issueOrdinal === issue.ordinal);
          return (
            <li key={issue.ordinal} className={classes.issue}>
              <p className={classes.subject}>
                {say(subjectWords[issue.subject], language)}
                {isCourtOnly(issue.subject) ? (
                  <span className={classes.court}>{t("issues.courtOnly")}</span>
                ) : null}
              </p>
              <p className={classes.words} dir="auto" lang={complainant?.language}>
                {issue.description}
              </p>
              {isCourtOnly(issue.subject) ? (
                <p className={classes.guidance}>{guidance(issue.subject, language)}</p>
              ) : null}
              <CannotPayNote account={issue.description}>
                <SentPaperwork complaint={of} />
              </CannotPayNote>
              <IssueReferrals complaint={of} issue={issue} />
              {finding ? (
                <div className={classes.finding}>
                  <p className={classes.outcome}>{say(outcomeWords[finding.outcome], language)}</p>
                  <p dir="auto" className={classes.words}>
                    {finding.explanation}
                  </p>
                </div>
              ) : null}
            </li>
          );
        })}
      </ol>
      <ClaimBeside complaint={of} />
      {resolution ? (
        <dl className={classes.resolution}>
          <dt>{t("resolution.datedOn")}</dt>
          <dd>{formatDate(resolution.datedOn, language)}</dd>
          <dt>{t("resolution.mailedOn")}</dt>
          <dd>{formatDate(resolution.mailedOn, language)}</dd>
          <dt>{t("resolution.receivedOn")}</dt>
          <dd>
            {resolution.receivedOn
              ? formatDate(resolution.receivedOn, language)
              : t("resolution.receiptUnknown")}
          </dd>
          {resolution.actionsToTake ? (
            <>
              <dt>{t("resolution.actionsToTake")}</dt>
              <dd dir="auto">{resolution.actionsToTake}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
    </Panel>
  );
}
