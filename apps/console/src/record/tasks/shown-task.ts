import { graphql } from "../../gql/index.ts";

/** A task as panels and lists show it. */
export const shownTask = graphql(/* GraphQL */ `
  fragment TaskPage_Task on Task {
    id
    version
    title
    text
    wording
    byHand
    practice
    citations {
      key
      label
      title
      url
    }
    role
    assignee {
      id
      name
    }
    dueOn
    overdue
    status
    endedOn
    steps {
      act
      by
      at
      to
      text
    }
  }
`);
