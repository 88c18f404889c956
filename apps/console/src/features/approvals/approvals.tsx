import {
  approvalKind,
  approvalKindNames,
  approvalStatuses,
  approvalStatusWords,
} from "@redress/domain/approval";
import { graphql } from "../../gql/index.ts";
import { approvalsEn } from "../../i18n/en/lists/approvals.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { defineList } from "../../list/declaration/list.ts";
import { Decision, KindName } from "./decision.tsx";

addEnglish(approvalsEn);

const approvalsQuery = graphql(/* GraphQL */ `
  query Approvals($first: Int!, $after: String, $filter: ApprovalFilter, $sort: ApprovalSort) {
    approvals(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          kind
          aboutId
          aboutNumber
          askedBy
          askedAt
          status
          ...Decision_Approval
        }
      }
    }
  }
`);

const countsQuery = graphql(/* GraphQL */ `
  query ApprovalCounts($mine: ApprovalFilter, $waiting: ApprovalFilter, $decided: ApprovalFilter) {
    mine: approvals(filter: $mine, first: 1) {
      totalCount
    }
    waiting: approvals(filter: $waiting, first: 1) {
      totalCount
    }
    decided: approvals(filter: $decided, first: 1) {
      totalCount
    }
  }
`);

/** Where a record's own page is, by its public id. */
function pageOf(id: string): string {
  return id.startsWith("contact_") ? `/contacts/${id}` : `/complaints/${id}`;
}

/** The queue of what another person must agree to before it is done. */
export const approvals = defineList("approvals")(approvalsQuery, {
  columns: {
    aboutNumber: { kind: "code", to: ({ aboutId }) => pageOf(aboutId), card: "head" },
    kind: { kind: "part", part: ({ kind }) => <KindName kind={kind} /> },
    askedBy: { kind: "person", card: "labelled" },
    askedAt: { kind: "instant", sort: { ascending: "OLDEST", descending: "NEWEST" } },
    status: {
      kind: "status",
      value: ({ status }) => ({
        words: approvalStatusWords[status],
        shape: status === "OPEN" ? "open" : "full",
      }),
    },
    decision: { kind: "part", part: (approval) => <Decision approval={approval} /> },
  },
  sort: "OLDEST",
  filters: {
    kind: {
      kind: "choice",
      values: approvalKindNames,
      words: Object.fromEntries(approvalKindNames.map((name) => [name, approvalKind(name).words])),
    },
    status: { kind: "choice", values: approvalStatuses, words: approvalStatusWords },
  },
  tabs: {
    mine: { filter: { mine: true } },
    waiting: { filter: { status: "OPEN" } },
    decided: { filter: {} },
  },
  counts: { query: countsQuery, tab: "totalCount" },
});
