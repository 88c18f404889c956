import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type { OfferedAction } from "./action-names.ts";
import { actionFormComplaint } from "./form-props.ts";
import { actionForms } from "./index.ts";

interface ActionFormOf {
  readonly action: OfferedAction;
  readonly complaint: FragmentType<typeof actionFormComplaint>;
  readonly onClose: () => void;
}

/** The form of an action. */
export function ActionForm({ action, complaint, onClose }: ActionFormOf) {
  const Form = actionForms[action];
  return <Form complaint={readFragment(actionFormComplaint, complaint)} onClose={onClose} />;
}
