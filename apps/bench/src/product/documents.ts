/** The GraphQL documents that the goals speak of. What the console asks for in one go may be more. */
export const documents = {
  caseload: /* GraphQL */ `
    query BenchCaseload($first: Int!) {
      caseload(first: $first) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
            status
            complainant {
              name
            }
            assignee {
              id
              name
            }
            nextDeadline {
              ruleId
              dueOn
              explanation
            }
          }
        }
      }
    }
  `,
  people: /* GraphQL */ `
    query BenchPeople($first: Int!) {
      people(first: $first) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            language
            flags {
              kind
              status
            }
          }
        }
      }
    }
  `,
  record: /* GraphQL */ `
    query BenchRecord($id: ID!) {
      complaint(id: $id) {
        id
        number
        version
        status
        madeOn
        receivedOn
        knewOn
        filingTimeliness
        recordedAt
        caseNumber
        agency {
          id
          name
        }
        complainant {
          name
          givenName
          familyName
          party
          address
          phone
          email
          language
          accommodation
          representative {
            name
            address
            phone
          }
        }
        issues {
          ordinal
          subject
          description
        }
        filing {
          channel
          postmarkedOn
          dateStampedOn
          spokenOn
          arrivedOn
        }
        ombudsperson {
          id
          name
          role
        }
        investigator {
          id
          name
          role
        }
        caseworker {
          id
          name
          role
        }
        acknowledgedOn
        extension {
          days
          reason
          noticeMailedOn
        }
        resolution {
          datedOn
          mailedOn
          receivedOn
          actionsToTake
          findings {
            issueOrdinal
            outcome
            explanation
          }
        }
        withdrawal {
          withdrawnOn
          manner
          note
        }
        deadlines {
          ruleId
          dueOn
          startedOn
          metOn
          standing
          explanation
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
            }
          }
        }
        timeline(first: 50) {
          edges {
            node {
              id
              sequence
              kind
              recordedAt
              actorName
              actorRole
              summary
            }
          }
        }
        notices {
          id
          form
          status
          preparedAt
        }
      }
    }
  `,
  search: /* GraphQL */ `
    query BenchSearch($text: String!) {
      searchComplaints(text: $text, first: 20) {
        edges {
          node {
            id
            number
            status
            receivedOn
            complainant {
              name
            }
            assignee {
              name
            }
            nextDeadline {
              ruleId
              dueOn
            }
          }
        }
      }
    }
  `,
  receive: /* GraphQL */ `
    mutation BenchReceive($input: ReceiveComplaintInput!) {
      receiveComplaint(input: $input) {
        __typename
        ... on ReceiveComplaintSuccess {
          complaint {
            id
            number
            version
            nextDeadline {
              ruleId
              dueOn
            }
          }
          event {
            id
            sequence
          }
          noticesQueued
        }
        ... on UserError {
          code
          message
        }
      }
    }
  `,
} as const;

/** The documents without the blanks that only people need. */
export function compact(document: string): string {
  return document.replace(/\s+/g, " ").trim();
}
