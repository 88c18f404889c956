import { formatDate } from "@redress/domain/calendar";
import { authorityOf, formatCitation } from "@redress/domain/law";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Citation } from "../../components/citation.tsx";
import { Note } from "../../components/note.tsx";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./repetition-note.module.css";

const repetitionNote = graphql(/* GraphQL */ `
  fragment RepetitionNote_Complaint on Complaint {
    contacts {
      contactId
      receivedOn
    }
    firstContactOn
    repetition {
      confirmedOn
      foundOn
      reason
    }
  }
`);

/** The contacts that a complaint came from or that joined it, and whether somebody must still look at them. */
export function RepetitionNote({ complaint }: { readonly complaint: FragmentType<typeof repetitionNote> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { contacts, firstContactOn, repetition } = readFragment(repetitionNote, complaint);
  if (contacts.length === 0) return null;
  const { confirmedOn, foundOn, reason } = repetition ?? {};
  const law = "22-ccr-111544-d";
  const title = !repetition
    ? t("repetition.joined")
    : foundOn
      ? t("repetition.notSame", { date: formatDate(foundOn, language) })
      : confirmedOn
        ? t("repetition.confirmed", { date: formatDate(confirmedOn, language) })
        : t("repetition.toConfirm");
  return (
    <Note tone={repetition && !confirmedOn && !foundOn ? "soon" : "calm"} title={title}>
      {reason ? <p dir="auto">{reason}</p> : null}
      <ul className={classes.contacts}>
        {contacts.map(({ contactId, receivedOn }) => (
          <li key={contactId}>
            <Link to={`/contacts/${contactId}`}>
              {t("repetition.contactOf", { date: formatDate(receivedOn, language) })}
            </Link>
          </li>
        ))}
      </ul>
      {firstContactOn ? (
        <p>{t("repetition.firstContact", { date: formatDate(firstContactOn, language) })}</p>
      ) : null}
      {repetition ? (
        <p>
          <Citation
            label={formatCitation(law)}
            title={authorityOf(law).title}
            url={authorityOf(law).url ?? null}
          />
        </p>
      ) : null}
    </Note>
  );
}
