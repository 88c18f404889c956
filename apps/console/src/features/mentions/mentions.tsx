import { graphql } from "../../gql/index.ts";
import { mentionsEn } from "../../i18n/en/lists/mentions.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { defineList } from "../../list/declaration/list.ts";

addEnglish(mentionsEn);

const mentionsQuery = graphql(/* GraphQL */ `
  query Mentions($first: Int!, $after: String, $filter: MentionFilter, $sort: MentionSort) {
    mentions(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          recordId
          recordNumber
          authorName
          writtenAt
        }
      }
    }
  }
`);

/** Where each kind of record has its page, by the beginning of its id. */
const pages: Readonly<Record<string, string>> = { complaint: "complaints", contact: "contacts" };

/** The notes that mention the viewer; each is read on its record. */
export const mentions = defineList("mentions")(mentionsQuery, {
  columns: {
    record: {
      kind: "code",
      value: ({ recordNumber }) => recordNumber,
      to: ({ recordId }) => `/${pages[recordId.split("_")[0] ?? ""] ?? "complaints"}/${recordId}`,
      card: "head",
    },
    authorName: { kind: "text" },
    writtenAt: { kind: "instant", sort: { ascending: "OLDEST", descending: "NEWEST" } },
  },
  sort: "NEWEST",
  filters: { recordNumber: { kind: "text" } },
});
