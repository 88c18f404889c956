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
    assignee {
      id
      name
    }
    ...HandedOverNote_Complaint
    ...HeadClock_Complaint
    ...DeadlinePanel_Complaint
    ...TransferPanel_Complaint
    ...IssuesPanel_Complaint
    ...ActionItemsPanel_Complaint
    ...CorrectionsPanel_Complaint
    ...TimelinePanel_Complaint
    ...ActionPanel_Complaint
    ...Particulars_Complaint
    ...NoticesPanel_Complaint
  }
`);
