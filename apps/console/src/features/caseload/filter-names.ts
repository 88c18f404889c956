import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import { useIsState } from "../../session/viewer.tsx";

/** The id of the filter panel, for the button that opens it. */
export const filterPanelId = "caseload-filter-panel";

const peopleQuery = graphql(/* GraphQL */ `
  query CaseloadPeople {
    staff(role: [OMBUDSPERSON, INVESTIGATOR, SUPERVISOR]) {
      id
      name
    }
  }
`);

const agenciesQuery = graphql(/* GraphQL */ `
  query Agencies {
    agencies {
      id
      name
    }
  }
`);

/** The people of the viewer's agency by id, for the filter and its chips. Empty for state staff. */
export function usePeople(): readonly { readonly id: string; readonly name: string }[] {
  const isState = useIsState();
  return useQuery(peopleQuery, { skip: isState }).data?.staff ?? [];
}

/** The agencies by id, for state staff; empty for everyone else. */
export function useAgencies(): readonly { readonly id: string; readonly name: string }[] {
  const isState = useIsState();
  return useQuery(agenciesQuery, { skip: !isState }).data?.agencies ?? [];
}
