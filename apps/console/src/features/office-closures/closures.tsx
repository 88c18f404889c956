import { calendarCoverage } from "@redress/domain/calendar";
import { graphql } from "../../gql/index.ts";
import { defineList } from "../../list/declaration/list.ts";
import { EnterClosure } from "./closure-acts.tsx";
import { Standing } from "./standing.tsx";
import { addEnglish } from "../../i18n/i18n.ts";
import "../../i18n/record-words.ts";
import { officeClosuresEn } from "../../i18n/en/lists/office-closures.en.ts";

addEnglish(officeClosuresEn);

const closuresQuery = graphql(/* GraphQL */ `
  query OfficeClosures($first: Int!, $after: String, $filter: OfficeClosureFilter, $sort: OfficeClosureSort) {
    officeClosures(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          fromOn
          throughOn
          body
          agency {
            id
            name
          }
          effect
          office
          reason
          author
          ...Standing_Closure
        }
      }
    }
  }
`);

const { firstYear, lastYear } = calendarCoverage("STATE");

/** What was entered in the calendars that count for the viewer: closed days, why, by whom, and what became of the dates. */
export const closures = defineList("officeClosures")(closuresQuery, {
  columns: {
    fromOn: { kind: "date", card: "head", sort: { descending: "FROM_LAST", ascending: "FROM_FIRST" } },
    throughOn: { kind: "date" },
    body: { kind: "choice" },
    agency: { kind: "text", value: ({ agency }) => agency?.name, for: "state" },
    effect: {
      kind: "text",
      value: ({ office, effect }) => (office ? `${office}: ${effect}` : effect),
      width: "13rem",
    },
    reason: { kind: "text", width: "12rem" },
    author: { kind: "person", card: "labelled" },
    standing: { kind: "part", part: (closure) => <Standing closure={closure} /> },
  },
  sort: "FROM_LAST",
  filters: {
    body: { kind: "choice", values: ["AGENCY", "STATE", "COURT"] },
    year: { kind: "year", first: firstYear, last: lastYear },
    struck: { kind: "yesNo", on: {}, off: { standing: true } },
  },
  aside: EnterClosure,
});
