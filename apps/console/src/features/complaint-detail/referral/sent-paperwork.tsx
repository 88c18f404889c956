import { formatDate } from "@redress/domain/calendar";
import { modificationPaperworkWords, paperworkWayWords, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import "../../../i18n/rulebook-words.ts";
import { useLanguage } from "../../../lib/preferences.ts";

const sentPaperwork = graphql(/* GraphQL */ `
  fragment SentPaperwork_Complaint on Complaint {
    modificationPaperwork {
      paperwork
      sentBy
      sentOn
    }
  }
`);

/** Which paperwork for a changed order went to the complainant and on which day, or that none went yet. */
export function SentPaperwork({ complaint }: { readonly complaint: FragmentType<typeof sentPaperwork> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { modificationPaperwork } = readFragment(sentPaperwork, complaint);
  if (modificationPaperwork.length === 0) return <p>{t("rulebook.noPaperwork")}</p>;
  return modificationPaperwork.map(({ paperwork, sentBy, sentOn }) => (
    <p key={`${paperwork} ${sentOn}`}>
      {t("rulebook.paperwork", {
        what: say(modificationPaperworkWords[paperwork], language),
        how: say(paperworkWayWords[sentBy], language),
        date: formatDate(sentOn, language),
      })}
    </p>
  ));
}
