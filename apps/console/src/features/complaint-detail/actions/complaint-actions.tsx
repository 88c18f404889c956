import { actionWords, transitionOf, type ComplaintActionName } from "@redress/domain/complaint";
import { lazy } from "react";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { ActionPanel } from "../../../record/action-panel.tsx";

const ComplaintForm = lazy(async () => ({ default: (await import("./complaint-form.tsx")).ComplaintForm }));

const actionPanel = graphql(/* GraphQL */ `
  fragment ActionPanel_Complaint on Complaint {
    id
    number
    nextDeadline {
      ruleId
    }
    availableActions {
      action
      allowed
      refusal {
        code
        message
        citations {
          key
          label
          title
          url
        }
      }
      caution {
        code
        message
        citations {
          key
          label
          title
          url
        }
      }
    }
    ...ActionForm_Complaint
  }
`);

/** What may be done to a complaint. */
export function ComplaintActions({ complaint }: { readonly complaint: FragmentType<typeof actionPanel> }) {
  const subject = readFragment(actionPanel, complaint);
  return (
    <ActionPanel
      offers={subject.availableActions}
      number={subject.number}
      nextRuleId={subject.nextDeadline?.ruleId}
      words={actionWords}
      inputOf={(action: ComplaintActionName) => transitionOf(action).input}
      subject="Complaint"
      form={(action, onClose, onCancel) => (
        <ComplaintForm action={action} complaint={subject} onClose={onClose} onCancel={onCancel} />
      )}
    />
  );
}
