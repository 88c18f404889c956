import { formNumber, noticeFormWords, say, type NoticeForm } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { formatInstant } from "../../../lib/days/instants.ts";
import { letterLanguage } from "../../../lib/letter-language.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import classes from "./notices-panel.module.css";
import { Panel } from "../../../record/panel.tsx";

const noticesPanel = graphql(/* GraphQL */ `
  fragment NoticesPanel_Complaint on Complaint {
    complainant {
      language
    }
    notices {
      id
      form
      status
      preparedAt
      body
    }
  }
`);

/** The notices that actions have called for: queued, or prepared with their text. */
export function NoticesPanel({ complaint }: { readonly complaint: FragmentType<typeof noticesPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notices, complainant } = readFragment(noticesPanel, complaint);
  return (
    <Panel title={t("notices.title")}>
      {notices.length === 0 ? <p className={classes.none}>{t("notices.none")}</p> : null}
      <ul className={classes.list}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <NoticeTitle form={notice.form} />
            <p className={classes.status}>
              {notice.status === "PREPARED" && notice.preparedAt
                ? t("notices.prepared", { at: formatInstant(notice.preparedAt, language) })
                : t(notice.status === "WITHHELD" ? "notices.withheld" : "notices.queued")}
            </p>
            {notice.body ? (
              <details data-no-print>
                <summary>{t("notices.read")}</summary>
                <p className={classes.body} lang={letterLanguage(complainant?.language)}>
                  {notice.body}
                </p>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** A form's number, where the Department gave it one, and what it is. */
function NoticeTitle({ form }: { readonly form: NoticeForm }) {
  const language = useLanguage();
  const number = formNumber(form);
  const name = say(noticeFormWords[form], language);
  if (number === null) return <p className={classes.form}>{name}</p>;
  return (
    <p className={classes.form}>
      {number} <span className={classes.name}>{name}</span>
    </p>
  );
}
