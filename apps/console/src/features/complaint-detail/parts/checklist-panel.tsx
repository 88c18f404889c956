import { checklistItems, checklistStandings } from "@redress/domain/complaint";
import { formatDate } from "@redress/domain/calendar";
import { say } from "@redress/domain/vocabulary";
import { IconCircleCheck, IconCircleDashed, IconCircleMinus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { Panel } from "../../../record/panel.tsx";
import classes from "./checklist-panel.module.css";

const checklistPanel = graphql(/* GraphQL */ `
  fragment ChecklistPanel_Complaint on Complaint {
    status
    checklist {
      item
      standing
      markedOn
      note
      by {
        id
        name
      }
    }
  }
`);

const icons = { DONE: IconCircleCheck, NOT_NEEDED: IconCircleMinus, TO_DO: IconCircleDashed } as const;

/** What is looked at before a resolution, by what the issues are about: each item with who marked it and when. */
export function ChecklistPanel({ complaint }: { readonly complaint: FragmentType<typeof checklistPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, checklist } = readFragment(checklistPanel, complaint);
  if (checklist.length === 0) return null;
  const inHand = status === "RECEIVED" || status === "UNDER_INVESTIGATION";
  const left = checklist.filter(({ standing }) => standing === "TO_DO").length;
  return (
    <Panel title={t("checklist.title")}>
      {inHand && left > 0 ? (
        <p className={classes.apart} data-no-print>
          {t("checklist.left", { count: left })}
        </p>
      ) : null}
      <ul className={classes.items}>
        {checklist.map(({ item, standing, markedOn, note, by }) => {
          const Icon = icons[standing];
          return (
            <li key={item}>
              <Icon size={18} stroke={1.8} aria-hidden />
              <span>
                {say(checklistItems[item].words, language)}
                <span className={classes.apart}>
                  {say(checklistStandings[standing], language)}
                  {markedOn ? ` · ${formatDate(markedOn, language)}` : null}
                  {by ? <bdi> · {by.name}</bdi> : null}
                </span>
                {note ? <span dir="auto">{note}</span> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
