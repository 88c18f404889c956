import { complaintInputs } from "@redress/domain/complaint";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { ReadFields } from "../../../palette/read-fields.tsx";
import { Panel } from "../../../record/panel.tsx";
import classes from "../../../record/particulars.module.css";

const actionItemsPanel = graphql(/* GraphQL */ `
  fragment ActionItemsPanel_Complaint on Complaint {
    resolutionActions {
      ordinal
      description
      responsible {
        kind
        name
      }
      completedOn
    }
  }
`);

const { planResolutionActions, completeResolutionAction } = complaintInputs;

/** An action item as it was planned, with the day it was completed. */
const fields = { ...planResolutionActions.actions.each, completedOn: completeResolutionAction.completedOn };

/** What the resolution obliges somebody to do: what, who must do it, and when it was done. */
export function ActionItemsPanel({
  complaint,
}: {
  readonly complaint: FragmentType<typeof actionItemsPanel>;
}) {
  const { t } = useTranslation();
  const { resolutionActions } = readFragment(actionItemsPanel, complaint);
  if (resolutionActions.length === 0) return null;
  return (
    <Panel title={t("actionItems.title")}>
      <ol className={classes.items}>
        {resolutionActions.map((item) => (
          <li key={item.ordinal}>
            <dl className={classes.list}>
              <ReadFields fields={fields} values={item} />
            </dl>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
