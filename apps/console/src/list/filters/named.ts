import { useQuery } from "@apollo/client/react";
import { graphql } from "../../gql/index.ts";
import type { Filter } from "../declaration/filter.ts";

const staffQuery = graphql(/* GraphQL */ `
  query StaffNames($role: [Role!]) {
    staff(role: $role) {
      id
      name
    }
  }
`);

const agenciesQuery = graphql(/* GraphQL */ `
  query AgencyNames {
    agencies {
      id
      name
    }
  }
`);

/** Somebody or something that a filter names. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Whom or what a filter by staff or agency can name; nothing for other filters.
 * @param needed Nothing is asked before somebody looks.
 */
export function useNamed(filter: Filter, needed: boolean): readonly Named[] {
  const staff = useQuery(staffQuery, {
    variables: filter.kind === "staff" ? { role: [...filter.roles] } : {},
    skip: !needed || filter.kind !== "staff",
  });
  const agencies = useQuery(agenciesQuery, { skip: !needed || filter.kind !== "agency" });
  return staff.data?.staff ?? agencies.data?.agencies ?? [];
}
