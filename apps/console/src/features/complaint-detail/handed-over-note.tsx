import { formatDate } from "@redress/domain/calendar";
import { actionWords } from "@redress/domain/complaint";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";

const handedOverNote = graphql(/* GraphQL */ `
  fragment HandedOverNote_Complaint on Complaint {
    handedOver {
      takenOn
      toAgency {
        id
        name
      }
    }
    availableActions {
      action
      allowed
    }
  }
`);

/** On top of a record that another agency has taken over: to whom it went, when, and what may still be done here. */
export function HandedOverNote({ complaint }: { readonly complaint: FragmentType<typeof handedOverNote> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { handedOver, availableActions } = readFragment(handedOverNote, complaint);
  if (!handedOver) return null;
  const { takenOn, toAgency } = handedOver;
  const left = availableActions.filter(({ allowed }) => allowed);
  const actions = left.map(({ action }) => say(actionWords[action], language)).join("; ");
  return (
    <Note
      tone="calm"
      title={t("handedOver.title", { agency: toAgency.name, date: formatDate(takenOn, language) })}
    >
      <p>{t("handedOver.text")}</p>
      <p>{actions === "" ? t("handedOver.nothing") : t("handedOver.still", { actions })}</p>
    </Note>
  );
}
