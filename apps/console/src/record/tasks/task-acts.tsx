import { Button } from "@mantine/core";
import { taskActOf, type TaskActName } from "@redress/domain/tasks";
import { say } from "@redress/domain/vocabulary";
import { useState } from "react";
import type { TaskPage_TaskFragment } from "../../gql/graphql.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import { TaskDrawer } from "./task-drawer.tsx";
import classes from "./tasks.module.css";

interface TaskActsProps {
  readonly task: Pick<TaskPage_TaskFragment, "byHand" | "id" | "status" | "title" | "version">;
}

/** What the viewer may do with an open task, each by its form. One that ends by itself can only be given to somebody. */
export function TaskActs({ task }: TaskActsProps) {
  const language = useLanguage();
  const { permissions } = useViewer();
  const [opened, setOpened] = useState<TaskActName | null>(null);
  const acts: readonly TaskActName[] = task.byHand
    ? ["completeTask", "reassignTask", "cancelTask"]
    : ["reassignTask"];
  const mine = acts.filter((act) => permissions.includes(`Task.${act}`));
  if (task.status !== "OPEN" || mine.length === 0) return null;
  return (
    <div className={classes.acts} data-no-print>
      {mine.map((act) => (
        <Button
          key={act}
          size="xs"
          variant="default"
          aria-label={`${say(taskActOf(act).title, language)}: ${task.title}`}
          onClick={() => setOpened(act)}
        >
          {say(taskActOf(act).title, language)}
        </Button>
      ))}
      {opened ? (
        <TaskDrawer act={opened} aboutId={task.id} version={task.version} onClose={() => setOpened(null)} />
      ) : null}
    </div>
  );
}
