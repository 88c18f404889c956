import { daysBetween, formatDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import type { TaskPage_TaskFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import classes from "./tasks.module.css";

type TaskDueProps = Pick<TaskPage_TaskFragment, "dueOn" | "overdue" | "status">;

/** The last day of a task: whether it has gone by, or is as near as the office wants to be alerted. */
export function TaskDue({ dueOn, overdue, status }: TaskDueProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today, office } = useViewer();
  const near = status === "OPEN" && daysBetween(today, dueOn) <= office.alertDays;
  const standing = overdue ? "overdue" : near ? "soon" : "due";
  return (
    <time dateTime={dueOn} className={classes[standing]}>
      {t(`taskPanel.${standing}`, { date: formatDate(dueOn, language) })}
    </time>
  );
}
