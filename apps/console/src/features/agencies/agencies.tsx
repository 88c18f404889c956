import { graphql } from "../../gql/index.ts";
import { defineList } from "../../list/declaration/list.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { agenciesEn } from "../../i18n/en/lists/agencies.en.ts";

addEnglish(agenciesEn);

const agenciesQuery = graphql(/* GraphQL */ `
  query AgencyDirectory(
    $first: Int!
    $after: String
    $filter: AgencyDirectoryFilter
    $sort: AgencyDirectorySort
  ) {
    agencyDirectory(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          kind
          counties
          phone
          ombudspersonPhone
          offices
        }
      }
    }
  }
`);

/** The directory of the local child support agencies, as their own pages print them; what they do not print stays empty. */
export const agencies = defineList("agencyDirectory")(agenciesQuery, {
  columns: {
    name: { kind: "text", card: "head", sort: { ascending: "NAME_FIRST", descending: "NAME_LAST" } },
    kind: { kind: "choice" },
    counties: { kind: "text", value: ({ counties }) => counties.join(", ") },
    phone: { kind: "telephone" },
    ombudspersonPhone: { kind: "telephone" },
    offices: { kind: "lines" },
  },
  sort: "NAME_FIRST",
  filters: {
    text: { kind: "text" },
    kind: { kind: "choice", values: ["COUNTY", "REGIONAL"] },
  },
});
