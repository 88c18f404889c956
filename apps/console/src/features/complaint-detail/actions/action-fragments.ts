import { graphql } from "../../../gql/index.ts";

/** The domain said no: why, with the law, and where in the input when it lies there. */
export const actionRefused = graphql(/* GraphQL */ `
  fragment ActionForm_Refused on ActionRefused {
    code
    message
    field
    citations {
      key
      label
      title
      url
    }
  }
`);

/** Something in the input cannot be read. */
export const invalidInput = graphql(/* GraphQL */ `
  fragment ActionForm_Invalid on InvalidInput {
    code
    message
    issues {
      path
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
`);

/** A colleague was first: what they did, and the complaint as it now is. */
export const staleVersion = graphql(/* GraphQL */ `
  fragment ActionForm_Stale on StaleVersion {
    code
    message
    changedBy
    changedAt
    current {
      id
      version
      ...ComplaintPage_Complaint
    }
    changes {
      id
      summary
      recordedAt
      actorName
      facts {
        name
        value
      }
    }
  }
`);

/** What a receipt says about the event that was written. */
export const receiptEvent = graphql(/* GraphQL */ `
  fragment Receipt_Event on ComplaintEvent {
    id
    summary
    recordedAt
    actorName
  }
`);

/** What a receipt says about the complaint afterwards. */
export const receiptComplaint = graphql(/* GraphQL */ `
  fragment Receipt_Complaint on Complaint {
    id
    nextDeadline {
      ruleId
      title
      dueOn
    }
  }
`);
