import { Anchor } from "@mantine/core";
import { formatDate } from "@redress/domain/calendar";
import { doorWords, isCourtOnly } from "@redress/domain/triage";
import { referralWayWords, say, type IssueSubject } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import "../../../i18n/rulebook-words.ts";
import { useLanguage } from "../../../lib/preferences.ts";

const issueReferrals = graphql(/* GraphQL */ `
  fragment IssueReferrals_Complaint on Complaint {
    id
    referrals {
      issueOrdinal
      door
      office
      given
      referredOn
    }
  }
`);

interface IssueReferralsProps {
  readonly complaint: FragmentType<typeof issueReferrals>;
  readonly issue: { readonly ordinal: number; readonly subject: IssueSubject };
}

/** Where the complainant was referred with an issue, when and how; of one that is for a court, the sheet to take along. */
export function IssueReferrals({ complaint, issue }: IssueReferralsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, referrals } = readFragment(issueReferrals, complaint);
  const own = referrals.filter(({ issueOrdinal }) => issueOrdinal === issue.ordinal);
  return (
    <>
      {own.map(({ door, office, given, referredOn }) => (
        <p key={`${door} ${given} ${referredOn}`}>
          {t("rulebook.referred", {
            where: [say(doorWords[door], language), ...(office ? [office] : [])].join(", "),
            how: say(referralWayWords[given], language),
            date: formatDate(referredOn, language),
          })}
        </p>
      ))}
      {isCourtOnly(issue.subject) || own.some(({ door }) => door === "COURT") ? (
        <p data-no-print>
          <Anchor component={Link} to={`/complaints/${id}/court-sheet/${issue.ordinal}`}>
            {t("rulebook.courtSheet")}
          </Anchor>
        </p>
      ) : null}
    </>
  );
}
