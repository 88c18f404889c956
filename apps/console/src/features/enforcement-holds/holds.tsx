import { automaticActionWords } from "@redress/domain/enforcement";
import { say } from "@redress/domain/vocabulary";
import { graphql } from "../../gql/index.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { actionsEn } from "../../i18n/en/actions.en.ts";
import { enforcementHoldsEn } from "../../i18n/en/lists/enforcement-holds.en.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { defineList } from "../../list/declaration/list.ts";
import { EndHold, EnterHold } from "./hold-acts.tsx";
import { HoldHistory } from "./hold-history.tsx";

addEnglish(enforcementHoldsEn, actionsEn);

const holdsQuery = graphql(/* GraphQL */ `
  query EnforcementHolds(
    $first: Int!
    $after: String
    $filter: EnforcementHoldFilter
    $sort: EnforcementHoldSort
  ) {
    enforcementHolds(first: $first, after: $after, filter: $filter, sort: $sort) {
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
          inForce
          actions
          agency {
            id
            name
          }
          reason
          author
          ...EnforcementHoldPage_EnforcementHold
        }
      }
    }
  }
`);

type Row = { readonly actions: readonly (keyof typeof automaticActionWords)[] };

function Actions({ actions }: Row) {
  const language = useLanguage();
  return actions.map((one) => say(automaticActionWords[one], language)).join(", ");
}

/** When automatic enforcement actions are shut down, where and why, by whom, and how their last day was set. */
export const holds = defineList("enforcementHolds")(holdsQuery, {
  columns: {
    fromOn: { kind: "date", card: "head", sort: { descending: "FROM_LAST", ascending: "FROM_FIRST" } },
    throughOn: { kind: "date" },
    actions: { kind: "part", part: (row) => <Actions actions={row.actions} />, card: "plain" },
    agency: { kind: "text", value: ({ agency }) => agency?.name },
    reason: { kind: "text", width: "12rem" },
    author: { kind: "person", card: "labelled" },
    history: {
      kind: "part",
      part: (row) => (
        <>
          <HoldHistory hold={row} />
          <EndHold hold={row} />
        </>
      ),
    },
  },
  sort: "FROM_LAST",
  aside: EnterHold,
});
