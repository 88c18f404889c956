import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { graphql } from "../../gql/index.ts";
import type { FoundPeopleQuery } from "../../gql/graphql.ts";

const foundQuery = graphql(/* GraphQL */ `
  query FoundPeople($name: String!) {
    people(first: 10, filter: { name: $name }) {
      nodes {
        id
        name
        records {
          id
          number
          caseNumber
        }
      }
    }
  }
`);

/** Somebody who was found by name, with the records that tell two of one name apart. */
export type FoundPerson = FoundPeopleQuery["people"]["nodes"][number];

/** The people whose name begins as it was typed, once the typing rests; what is typed is kept nowhere. */
export function useFoundPeople(typed: string): readonly FoundPerson[] {
  const [name] = useDebouncedValue(typed.trim(), 250);
  const { data } = useQuery(foundQuery, {
    variables: { name },
    skip: !/[\p{L}\p{N}]/u.test(name),
    fetchPolicy: "no-cache",
  });
  return data?.people.nodes ?? [];
}

/** What tells somebody apart: the numbers of their records and cases. */
export function recordsInShort({ records }: Pick<FoundPerson, "records">): string {
  return [...new Set(records.slice(0, 4).flatMap(({ number, caseNumber }) => [number, caseNumber ?? ""]))]
    .filter(Boolean)
    .join(", ");
}
