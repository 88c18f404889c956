import { graphql } from "../../gql/index.ts";

/** Everything that a contact's page draws; mutations answer with it, so the page repaints itself. */
export const contactPage = graphql(/* GraphQL */ `
  fragment ContactPage_Contact on Contact {
    id
    number
    version
    status
    from
    caller
    urgent
    channel
    contactKind
    subject
    summary
    receivedOn
    caseNumber
    earlierOnSameSubjectOn
    notTheSameSubject
    closedOn
    enforcementNotice {
      action
      receivedOn
      whyUrgent
      citations {
        key
        label
        title
        url
      }
    }
    agency {
      id
      name
    }
    assignee {
      id
      name
    }
    person {
      personId
      contactHidden
      flags {
        ordinal
        kind
        status
        detail
        reviewOn
      }
      name
      party
      language
      interpreter
      participantNumber
      phone
      email
      address
      accommodation
      representative {
        name
        phone
        address
        authorizedOn
      }
    }
    acknowledgement {
      acknowledgedOn
      whatIsDone
      answerExpectedOn
    }
    answer {
      answeredOn
      manner
      text
    }
    offer {
      offeredOn
      wishesToFile
    }
    complaint {
      id
      number
      status
    }
    earlierContact {
      id
      number
    }
    nextDeadline {
      ruleId
      ...DeadlinePanel_Deadline
    }
    deadlines {
      ...DeadlinePanel_Deadline
    }
    timeline(first: 50) {
      nodes {
        id
        sequence
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
    availableActions {
      action
      allowed
      refusal {
        message
        citations {
          key
          label
          title
          url
        }
      }
      caution {
        message
        citations {
          key
          label
          title
          url
        }
      }
    }
    notices {
      id
    }
  }
`);
