import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import type { SearchComplaintsQuery } from "../gql/graphql.ts";

const searchQuery = graphql(/* GraphQL */ `
  query SearchComplaints($text: String!) {
    searchComplaints(text: $text, first: 20) {
      soundsLike
      edges {
        node {
          id
          number
          caseNumber
          status
          assignee {
            id
            name
          }
          nextDeadline {
            ruleId
            dueOn
          }
          agency {
            id
            name
          }
          complainant {
            name
          }
        }
      }
    }
  }
`);

type Found = SearchComplaintsQuery["searchComplaints"];

/** One complaint that was found, and whether only because a name sounds like what was typed. */
export interface FoundComplaint extends Omit<Found["edges"][number]["node"], "__typename"> {
  readonly soundsLike: boolean;
}

interface ComplaintSearch {
  /** Undefined until something was asked. */
  readonly results: readonly FoundComplaint[] | undefined;
  /** Whether there may be more than these. */
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly searching: boolean;
  readonly retry: () => void;
}

/** Whether a text is long enough to be sent: one letter finds half the office, one character of these scripts a name. */
function isEnough(text: string): boolean {
  return (
    text.length > 1 || /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
  );
}

function rowsOf({ edges, soundsLike }: Found): readonly FoundComplaint[] {
  return edges.map(({ node }) => ({ ...node, soundsLike: soundsLike.includes(node.id) }));
}

/** As many as the query asks for. */
const most = 20;

/** Searches names and numbers. Answers are not kept in the cache: a search is asked anew and leaves no trace. */
export function useComplaintSearch(text: string): ComplaintSearch {
  const { data, previousData, error, loading, refetch } = useQuery(searchQuery, {
    variables: { text },
    skip: !isEnough(text),
    fetchPolicy: "no-cache",
  });
  const found = data ?? (loading ? previousData : undefined);
  return {
    results: isEnough(text) && found ? rowsOf(found.searchComplaints) : undefined,
    more: found?.searchComplaints.edges.length === most,
    error,
    searching: loading,
    retry: () => void refetch(),
  };
}
