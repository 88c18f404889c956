/** The documents of contacts: a page of those to be answered, as the console asks for it, and a new one. */
export const contactDocuments = {
  contacts: /* GraphQL */ `
    query BenchContacts($first: Int!) {
      contacts(first: $first, filter: { waiting: true }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
            status
            contactKind
            subject
            receivedOn
            urgent
            agency {
              id
              name
            }
            person {
              name
            }
            assignee {
              id
              name
            }
            nextDeadline {
              ruleId
              title
              dueOn
              steps {
                kind
                days
                sentence
              }
            }
          }
        }
      }
    }
  `,
  recordContact: /* GraphQL */ `
    mutation BenchRecordContact($input: RecordContactInput!) {
      recordContact(input: $input) {
        __typename
        ... on ContactActionSuccess {
          contact {
            id
            number
          }
        }
        ... on UserError {
          code
          message
        }
      }
    }
  `,
} as const;
