import { graphql } from "../../../gql/index.ts";
import type { ActionForm_ComplaintFragment } from "../../../gql/graphql.ts";

/** What the forms need to know of the complaint: the facts that the domain previews with, and its version. */
export const actionFormComplaint = graphql(/* GraphQL */ `
  fragment ActionForm_Complaint on Complaint {
    id
    version
    receivedOn
    knewOn
    acknowledgedOn
    filing {
      channel
      postmarkedOn
      dateStampedOn
      spokenOn
      arrivedOn
    }
    issues {
      ordinal
      subject
      description
    }
    investigator {
      id
      name
    }
    caseworker {
      id
      name
    }
    resolution {
      datedOn
      mailedOn
    }
  }
`);

/** What every action form is given. */
export interface ActionFormProps {
  readonly complaint: ActionForm_ComplaintFragment;
  /** Closes the form, done or not. */
  readonly onClose: () => void;
}
