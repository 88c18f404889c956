import { useApolloClient } from "@apollo/client/react";
import { refuseOnComplaint } from "@redress/domain/complaint";
import type { IssueSubject } from "@redress/domain/vocabulary";
import { IssueAdvice } from "../../components/issue-advice.tsx";
import { graphql } from "../../gql/index.ts";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useViewer } from "../../session/viewer.tsx";

const caseworkersQuery = graphql(/* GraphQL */ `
  query Caseworkers {
    staff(role: [CASEWORKER]) {
      id
      name
    }
  }
`);

/** What the fields need to know of a complaint that does not exist yet. */
export function useNoRecord(): PaletteRecord {
  const client = useApolloClient();
  const { today } = useViewer();
  return {
    today,
    facts: {},
    dayOf: () => undefined,
    thingsOf: () => [],
    refuse: refuseOnComplaint as PaletteRecord["refuse"],
    adviceOn: (_, item) =>
      "subject" in item ? (
        <IssueAdvice
          subject={item.subject as IssueSubject | ""}
          account={(item["description"] ?? "") as string}
        />
      ) : null,
    staff: async () => (await client.query({ query: caseworkersQuery })).data?.staff ?? [],
    agencies: async () => [],
  };
}
