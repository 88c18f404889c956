import { roleWords, say } from "@redress/domain/vocabulary";
import { taskStatusWords } from "@redress/domain/tasks";
import { graphql } from "../../gql/index.ts";
import type { Role } from "../../gql/graphql.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { actionsEn } from "../../i18n/en/actions.en.ts";
import { tasksEn } from "../../i18n/en/lists/tasks.en.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { defineList } from "../../list/declaration/list.ts";
import { useChanges } from "../../live/record-changes.tsx";
import { TaskActs } from "../../record/tasks/task-acts.tsx";
import { TaskDue } from "../../record/tasks/task-due.tsx";

addEnglish(tasksEn, actionsEn);

const tasksQuery = graphql(/* GraphQL */ `
  query Tasks($first: Int!, $after: String, $filter: TasksFilter, $sort: TasksSort) {
    tasks(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          version
          recordId
          recordNumber
          title
          text
          role
          assignee {
            id
            name
          }
          dueOn
          overdue
          status
          byHand
        }
      }
    }
  }
`);

/** "complaint_<uuid>" → the page of that complaint. */
function pageOf(recordId: string): string {
  return `/${recordId.slice(0, recordId.indexOf("_"))}s/${recordId}`;
}

/** The tasks of an agency: one's own, those that nobody has yet, and all. */
export const tasks = defineList("tasks")(tasksQuery, {
  columns: {
    title: { kind: "text", card: "head", to: ({ recordId }) => (recordId ? pageOf(recordId) : undefined) },
    record: { kind: "code", value: ({ recordNumber }) => recordNumber, card: "plain" },
    text: { kind: "text", card: "wide", width: "14rem" },
    assignee: { kind: "part", part: (row) => <Who {...row} />, card: "labelled" },
    due: {
      kind: "part",
      part: (row) => <TaskDue {...row} />,
      card: "labelled",
      sort: { ascending: "DUE_FIRST" },
    },
    status: {
      kind: "status",
      value: ({ status }) => ({
        words: taskStatusWords[status],
        shape: status === "OPEN" ? "open" : "ended",
      }),
    },
    acts: { kind: "part", part: (row) => <TaskActs task={row} />, print: false },
  },
  sort: "DUE_FIRST",
  tabs: {
    mine: { filter: { whose: "MINE" } },
    untaken: { filter: { whose: "UNTAKEN" } },
    office: { filter: {} },
  },
  filters: {
    due: { kind: "choice", values: ["TODAY", "SOON", "OVERDUE"] },
    closed: { kind: "yesNo", on: { openOnly: false }, off: { openOnly: true } },
  },
  live: useChanges,
});

function Who({
  assignee,
  role,
}: {
  readonly assignee?: { readonly name: string } | null;
  readonly role: Role;
}) {
  const language = useLanguage();
  return <bdi>{assignee?.name ?? say(roleWords[role], language)}</bdi>;
}
