import type { ActionFields } from "../input/action-field.ts";
import { reason } from "../input/reason-field.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { office, type Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";

/** An act on a task: what a button says, what the history says, who may, and what is asked. */
export interface TaskActRow {
  readonly title: Words;
  readonly done: Words;
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly intro?: Words;
  readonly input: ActionFields;
}

const staff: readonly Role[] = [...office, "HEARING_COORDINATOR"];
const none: readonly AuthorityKey[] = [];

/** Whoever may be given a task; what a caseworker is given is a request. */
const assignees: readonly Role[] = [...staff, "CASEWORKER"];

const assignee = {
  kind: "STAFF",
  label: { en: "Who does it", es: "Quién la hace" },
  roles: assignees,
} as const;

/** Every act on a task, by its name. */
export const taskActs = {
  openTask: {
    title: { en: "Open a task", es: "Abrir una tarea" },
    done: { en: "Task opened", es: "Tarea abierta" },
    roles: staff,
    citations: none,
    intro: {
      en: "A caseworker who is given it sees what you write here and the number of this record, and nothing else of it",
      es: "Si se asigna a un encargado de caso, este verá lo que usted escriba aquí y el número de este expediente, y nada más",
    },
    input: {
      title: { kind: "TEXT", label: { en: "What is to be done", es: "Qué hay que hacer" }, most: 200 },
      details: {
        kind: "LONG_TEXT",
        label: { en: "What else must be known", es: "Qué más hay que saber" },
        optional: true,
        most: 4_000,
      },
      dueOn: {
        kind: "DAY",
        label: { en: "Last day", es: "Último día" },
        startsOpen: true,
        notBefore: { day: "today", code: "DAY_GONE_BY", detail: "today" },
      },
      assignee: {
        ...assignee,
        help: {
          en: "Left out, anybody of your own role may take it",
          es: "Si no se indica, puede tomarla cualquiera de su misma función",
        },
        optional: true,
      },
    },
  },
  reassignTask: {
    title: { en: "Give to somebody else", es: "Asignar a otra persona" },
    done: { en: "Task given to somebody else", es: "Tarea asignada a otra persona" },
    roles: staff,
    citations: none,
    input: { assignee, reason: { ...reason, most: 2_000 } },
  },
  completeTask: {
    title: { en: "Done", es: "Hecha" },
    done: { en: "Task done", es: "Tarea hecha" },
    roles: assignees,
    citations: none,
    input: {
      completedOn: { kind: "PAST_DAY", label: { en: "Done on", es: "Hecha el" } },
      answer: {
        kind: "LONG_TEXT",
        label: { en: "What came of it", es: "Qué resultó" },
        optional: true,
        most: 4_000,
      },
    },
  },
  cancelTask: {
    title: { en: "Not needed", es: "No hace falta" },
    done: { en: "Task cancelled", es: "Tarea cancelada" },
    roles: staff,
    citations: none,
    input: { reason: { ...reason, most: 2_000 } },
  },
} as const satisfies Readonly<Record<string, TaskActRow>>;

/** The name of one act. */
export type TaskActName = keyof typeof taskActs;

/** Every name, in the order of the table. */
export const taskActNames = Object.keys(taskActs) as readonly TaskActName[];

/** One row of the table. */
export function taskActOf(name: TaskActName): TaskActRow {
  return taskActs[name];
}
