import { formatDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";

const holdHistory = graphql(/* GraphQL */ `
  fragment EnforcementHoldPage_EnforcementHold on EnforcementHold {
    inForce
    changes {
      throughOn
      reason
      author
      changedAt
    }
  }
`);

/** Whether a hold is in force today, and every last day that it was given: by whom, when and why. */
export function HoldHistory({ hold }: { readonly hold: FragmentType<typeof holdHistory> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { inForce, changes } = readFragment(holdHistory, hold);
  return (
    <>
      <p>{t(inForce ? "enforcementHolds.inForce" : "enforcementHolds.notInForce")}</p>
      {changes.map(({ throughOn, reason, author, changedAt }) => (
        <p key={changedAt}>
          {t("enforcementHolds.changed", {
            author,
            at: formatInstant(changedAt, language),
            date: formatDate(throughOn, language),
          })}{" "}
          <span dir="auto">{reason}</span>
        </p>
      ))}
    </>
  );
}
