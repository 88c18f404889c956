import { graphql } from "../../gql/index.ts";

/** Everything the record page draws, gathered from its parts; mutations answer with it, so the page repaints itself. */
export const complaintPage = graphql(/* GraphQL */ `
  fragment ComplaintPage_Complaint on Complaint {
    id
    number
    version
    status
    agency {
      id
      name
    }
    handedOver {
      takenOn
    }
    assignee {
      id
      name
    }
    ...HandedOverNote_Complaint
    ...HeadClock_Complaint
    deadlines {
      ...DeadlinePanel_Deadline
    }
    ...TransferPanel_Complaint
    ...IssuesPanel_Complaint
    ...ChecklistPanel_Complaint
    ...ActionItemsPanel_Complaint
    ...CorrectionsPanel_Complaint
    timeline(first: 50) {
      nodes {
        id
        sequence
        kind
        recordedAt
        actorName
        actorRole
        summary
        facts {
          name
          value
          attachmentId
        }
      }
    }
    ...RepetitionNote_Complaint
    ...ActionPanel_Complaint
    ...Particulars_Complaint
    ...NoticesPanel_Complaint
  }
`);
