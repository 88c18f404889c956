import { Anchor, Button } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain/calendar";
import { taskActNames, taskActOf, type TaskActName } from "@redress/domain/tasks";
import { roleWords, say } from "@redress/domain/vocabulary";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { Citations } from "../../components/citation.tsx";
import { CopyButton } from "../../components/copy-button.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { TaskPage_TaskFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { tasksEn } from "../../i18n/en/lists/tasks.en.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useBesideChanges } from "../../live/record-changes.tsx";
import { useMay } from "../../session/viewer.tsx";
import { Panel } from "../panel.tsx";
import { shownTask } from "./shown-task.ts";
import { TaskActs } from "./task-acts.tsx";
import { TaskDrawer } from "./task-drawer.tsx";
import { TaskDue } from "./task-due.tsx";
import classes from "./tasks.module.css";

addEnglish(tasksEn);

const tasksQuery = graphql(/* GraphQL */ `
  query RecordTasks($record: ID!) {
    open: tasks(first: 25, filter: { record: $record }) {
      nodes {
        ...TaskPage_Task
      }
    }
    ended: tasks(
      first: 15
      sort: NEWEST
      filter: { record: $record, openOnly: false, status: [DONE, CANCELLED, ENDED] }
    ) {
      totalCount
      nodes {
        ...TaskPage_Task
      }
    }
  }
`);

interface TasksPanelProps {
  readonly recordId: string;
  /** Asked anew when the record has changed: what follows from it follows anew. */
  readonly version: number;
}

/** What is to be done about a record, what is due first at the top; what is done or ended is folded away. */
export function TasksPanel({ recordId, version }: TasksPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useMay("Task.read");
  const mayOpen = useMay("Task.openTask");
  const [opening, setOpening] = useState(false);
  const { data, error, refetch } = useQuery(tasksQuery, {
    variables: { record: recordId },
    fetchPolicy: "cache-and-network",
    skip: !may,
  });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    if (may) void refetch();
  }, [version, may, refetch]);
  useBesideChanges(({ id, beside }) => {
    if (may && id === recordId && beside === "TASK") void refetch();
  });
  if (!may) return null;
  if (error && !data) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return null;
  const open = data.open.nodes.map((task) => readFragment(shownTask, task));
  const ended = data.ended.nodes.map((task) => readFragment(shownTask, task));
  return (
    <Panel title={t("taskPanel.title")}>
      {open.length === 0 ? <p>{t("taskPanel.none")}</p> : null}
      <ul className={classes.entries}>
        {open.map((task) => (
          <OpenTask key={task.id} task={task} />
        ))}
      </ul>
      {ended.length > 0 ? (
        <details>
          <summary className={classes.ended}>
            {t("taskPanel.ended", { count: data.ended.totalCount })}
          </summary>
          <ul className={classes.entries}>
            {ended.map((task) => (
              <li key={task.id}>
                <p className={classes.title}>{task.title}</p>
                <p className={classes.apart}>
                  {t(endedAs[task.status], { date: formatDate(task.endedOn ?? task.dueOn, language) })}
                </p>
                <Steps task={task} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <div className={classes.foot} data-no-print>
        {mayOpen ? (
          <Button size="xs" variant="default" onClick={() => setOpening(true)}>
            {say(taskActOf("openTask").title, language)}
          </Button>
        ) : null}
        <Anchor component={Link} to="/tasks">
          {t("taskPanel.all")}
        </Anchor>
      </div>
      {opening ? (
        <TaskDrawer act="openTask" aboutId={recordId} version={version} onClose={() => setOpening(false)} />
      ) : null}
    </Panel>
  );
}

const endedAs = {
  DONE: "taskPanel.done",
  CANCELLED: "taskPanel.cancelled",
  ENDED: "taskPanel.endedOn",
  OPEN: "taskPanel.due",
} as const;

interface OfTask {
  readonly task: TaskPage_TaskFragment;
}

function OpenTask({ task }: OfTask) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, text, wording, practice, citations, assignee, role, byHand } = task;
  const who = assignee?.name ?? t("taskPanel.anybody", { role: say(roleWords[role], language) });
  return (
    <li>
      <p className={classes.title}>{title}</p>
      <p>
        <TaskDue {...task} />
      </p>
      <p className={classes.apart}>
        <bdi>{who}</bdi>
      </p>
      {text ? <p dir="auto">{text}</p> : null}
      {byHand ? null : <p className={classes.apart}>{t("taskPanel.byItself")}</p>}
      {practice && !byHand ? <p className={classes.apart}>{t("taskPanel.practice")}</p> : null}
      {citations.length > 0 ? (
        <p className={classes.cited}>
          <Citations citations={citations} />
        </p>
      ) : null}
      {wording ? (
        <details>
          <summary>{t("taskPanel.wording")}</summary>
          <p>{wording}</p>
          <CopyButton text={wording} label={t("taskPanel.copy")} />
        </details>
      ) : null}
      <Steps task={task} />
      <TaskActs task={task} />
    </li>
  );
}

/** What was done with a task, in the words of the acts. */
function Steps({ task: { steps } }: OfTask) {
  const language = useLanguage();
  const done = (act: string): string =>
    taskActNames.some((name) => name === act) ? say(taskActOf(act as TaskActName).done, language) : act;
  if (steps.length === 0) return null;
  return (
    <ol className={classes.entries}>
      {steps.map(({ act, by, at, to, text }) => (
        <li key={at} className={classes.apart}>
          {[done(act), by, formatInstant(at, language)].join(", ")}
          {to ? <bdi> → {to}</bdi> : null}
          {text ? <p dir="auto">{text}</p> : null}
        </li>
      ))}
    </ol>
  );
}
