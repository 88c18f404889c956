import { inputReasons } from "../input/form-refusal.ts";
import { machineReasons } from "../machine/machine-refusal.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";

const taskReasons = {
  REASON_REQUIRED: {
    en: "Say why, in a few words.",
    es: "Diga por qué, en pocas palabras.",
    citations: ofForm,
  },
  DAY_GONE_BY: {
    en: "This day has gone by. Give {today} or a later day.",
    es: "Este día ya pasó. Indique {today} o un día posterior.",
    citations: ofForm,
  },
  ASSIGNEE_NOT_ACTIVE: {
    en: "This person does not work here any more. Give the task to somebody who does.",
    es: "Esta persona ya no trabaja aquí. Asigne la tarea a quien sí trabaje.",
    citations: ofForm,
  },
  ASSIGNEE_HAS_IT: {
    en: "This person has the task already. Name somebody else, or leave it as it is.",
    es: "Esta persona ya tiene la tarea. Indique a otra o déjela como está.",
    citations: ofForm,
  },
  ASSIGNEE_OF_NO_OFFICE: {
    en: "A task is given to somebody who works on records of this agency, or to a caseworker.",
    es: "Una tarea se asigna a quien trabaja con los expedientes de esta agencia o a un encargado de caso.",
    citations: ofForm,
  },
  TASK_NOT_OPEN: {
    en: "This task is done, cancelled or ended. Open a new one if something is left to do.",
    es: "Esta tarea está hecha, cancelada o terminada. Abra otra si queda algo por hacer.",
    citations: ofForm,
  },
  ENDS_BY_ITSELF: {
    en: "This task ends by itself once the record says that what it asks for was done. Record that on the record.",
    es: "Esta tarea termina sola cuando el expediente dice que se hizo lo que pide. Regístrelo en el expediente.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

const reasons = { ...inputReasons, ...machineReasons, ...taskReasons };

/** The code of a refusal of an act on a task. */
export type TaskRefusalCode = keyof typeof reasons;

/** Why an act on a task is not done: a value, never an exception. */
export type TaskRefusal = RefusalWith<TaskRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const refuseOnTask = refusalsOf<TaskRefusalCode>(reasons);
