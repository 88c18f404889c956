import { graphql } from "../../gql/index.ts";

/** Everything that the page of a person draws; acts answer with it, so the page repaints itself. */
export const personPage = graphql(/* GraphQL */ `
  fragment PersonPage_Person on Person {
    id
    name
    language
    address
    phone
    email
    contactHidden
    substituteAddress
    accommodation
    participantNumber
    getsNoLetters
    agency {
      id
      name
    }
    flags {
      ordinal
      kind
      status
      detail
      sinceOn
      reviewOn
      reason
      author
      mattersToHearing
    }
    records {
      id
      kind
      number
      status
      isOpen
      caseNumber
      asRepresentative
    }
    joinedInto {
      id
      name
    }
    joined {
      id
      name
    }
    recusals {
      ordinal
      kind
      sinceOn
      reason
      declaredBy
      endedAt
      endedBy
      staff {
        id
        name
      }
    }
    history {
      version
      recordedAt
      summary
      author
      reason
    }
  }
`);
