import { useQuery } from "@apollo/client/react";
import { graphql } from "../gql/index.ts";
import type { SearchComplaintsQuery } from "../gql/graphql.ts";

const searchQuery = graphql(/* GraphQL */ `
  query SearchComplaints($text: String!) {
    searchComplaints(text: $text, first: 20) {
      edges {
        node {
          id
          number
          status
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

/** One complaint that was found. */
export type FoundComplaint = SearchComplaintsQuery["searchComplaints"]["edges"][number]["node"];

interface ComplaintSearch {
  /** Undefined until something was asked. */
  readonly results: readonly FoundComplaint[] | undefined;
  /** Whether there may be more than these. */
  readonly more: boolean;
  readonly error: Error | undefined;
  readonly searching: boolean;
  readonly retry: () => void;
}

/** Texts shorter than this are not sent: they would find half the office. */
const shortest = 2;

/** As many as the query asks for. */
const most = 20;

/** Searches names and numbers. Answers are not kept in the cache: a search is asked anew and leaves no trace. */
export function useComplaintSearch(text: string): ComplaintSearch {
  const { data, previousData, error, loading, refetch } = useQuery(searchQuery, {
    variables: { text },
    skip: text.length < shortest,
    fetchPolicy: "no-cache",
  });
  const found = data ?? (loading ? previousData : undefined);
  return {
    results: text.length < shortest ? undefined : found?.searchComplaints.edges.map((edge) => edge.node),
    more: found?.searchComplaints.edges.length === most,
    error,
    searching: loading,
    retry: () => void refetch(),
  };
}
