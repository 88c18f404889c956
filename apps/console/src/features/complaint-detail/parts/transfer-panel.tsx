import { complaintInputs } from "@redress/domain/complaint";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { Panel } from "../../../record/panel.tsx";
import { RecordedAct } from "./particulars.tsx";
import classes from "../../../record/particulars.module.css";

const transferPanel = graphql(/* GraphQL */ `
  fragment TransferPanel_Complaint on Complaint {
    transfer {
      fromAgency {
        id
        name
      }
      toAgency {
        id
        name
      }
      sentOn
      sentBy
      reason
      copyMailedOn
      receivedOn
      disputeContactedOn
      disputeReason
      determinedOn
      ownership
      determinationEvidence {
        kind
        source
        sourceName
        exactness
        earliestOn
        latestOn
        otherDayOn
      }
    }
  }
`);

/** What stands of the latest transfer: from whom to whom, its days, the dispute, and whose the Department says it is. */
export function TransferPanel({ complaint }: { readonly complaint: FragmentType<typeof transferPanel> }) {
  const { t } = useTranslation();
  const { transfer } = readFragment(transferPanel, complaint);
  if (!transfer) return null;
  const { fromAgency, toAgency, sentOn, sentBy, disputeContactedOn, determinedOn, ownership } = transfer;
  const known = t("transfer.evidence");
  const evidence = { ...complaintInputs.correctFact.evidence, label: { en: known, es: known } };
  const disputed = disputeContactedOn && { disputeContactedOn, reason: transfer.disputeReason };
  const determined = determinedOn && { determinedOn, ownership, evidence: transfer.determinationEvidence };
  return (
    <Panel title={t("transfer.title")}>
      <p>{t("transfer.route", { from: fromAgency.name, to: toAgency.name })}</p>
      <dl className={classes.list}>
        <RecordedAct action="transferComplaint" values={{ sentOn, sentBy, reason: transfer.reason }} />
        <RecordedAct action="mailTransferCopy" values={transfer} />
        <RecordedAct action="receiveTransfer" values={transfer} />
        <RecordedAct action="disputeTransfer" values={disputed} />
        <RecordedAct action="determineOwnership" values={determined} more={{ evidence }} />
      </dl>
    </Panel>
  );
}
