import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { complaintInputs } from "@redress/domain/complaint";
import { evidencedFactWords } from "@redress/domain/provenance";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { ReadFields } from "../../../palette/read-fields.tsx";
import { Panel } from "../../../record/panel.tsx";
import classes from "../../../record/particulars.module.css";

const correctionsPanel = graphql(/* GraphQL */ `
  fragment CorrectionsPanel_Complaint on Complaint {
    corrections {
      fact
      from
      to
      reason
      evidence {
        kind
        source
        sourceName
        exactness
        earliestOn
        latestOn
        otherDayOn
      }
      by {
        id
        name
      }
    }
  }
`);

const { reason, evidence } = complaintInputs.correctFact;

/** Which days were corrected: what each was and is, why, what proves it, and who corrected it. */
export function CorrectionsPanel({
  complaint,
}: {
  readonly complaint: FragmentType<typeof correctionsPanel>;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { corrections } = readFragment(correctionsPanel, complaint);
  const said = (day: PlainDate | null): string =>
    day === null ? t("closureEffect.noDate") : formatDate(day, language);
  if (corrections.length === 0) return null;
  return (
    <Panel title={t("corrections.title")}>
      <ol className={classes.items}>
        {corrections.map((one, at) => (
          // What was corrected stays in its place.
          <li key={at}>
            <p>
              {t("closureEffect.moves", {
                title: say(evidencedFactWords(one.fact), language),
                from: said(one.from),
                to: said(one.to),
              })}
            </p>
            <dl className={classes.list}>
              <ReadFields fields={{ reason, evidence }} values={one} />
            </dl>
            {one.by ? <p>{t("corrections.by", { name: one.by.name })}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
