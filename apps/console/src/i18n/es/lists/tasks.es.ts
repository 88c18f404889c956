import type { tasksEn } from "../../en/lists/tasks.en.ts";

/** The list of tasks, and the tasks of a record. */
export const tasksEs: typeof tasksEn = {
  tasks: {
    lead: "Al {{date}}",
    tabs: "Tareas de quién",
    tab: { mine: "Mías", untaken: "Sin asignar", office: "De la oficina" },
    column: {
      title: "Tarea",
      record: "Expediente",
      text: "Qué y por qué",
      assignee: "Quién",
      due: "Vence",
      status: "Estado",
      acts: "Qué hacer",
    },
    filter: { due: "Plazo", closed: "Incluir lo hecho o terminado" },
    choice: {
      due: {
        TODAY: "vence hoy",
        SOON_one: "vence en {{count}} día",
        SOON_other: "vence en {{count}} días",
        OVERDUE: "vencido",
      },
    },
    empty: {
      title: "No hay nada que hacer",
      text: "Las tareas aparecen aquí solas cuando un expediente las pide y cuando alguien abre una.",
    },
  },
  taskPanel: {
    title: "Tareas",
    none: "Aquí no hay nada que hacer.",
    due: "Vence el {{date}}",
    soon: "Vence pronto: {{date}}",
    overdue: "Atrasada desde el {{date}}",
    anybody: "Cualquiera con la función: {{role}}",
    byItself: "Termina cuando se registre esto.",
    practice: "Práctica de la oficina; ninguna ley lo pide.",
    wording: "Palabras para la carta",
    copy: "Copiar el texto",
    ended_one: "{{count}} tarea hecha o terminada",
    ended_other: "{{count}} tareas hechas o terminadas",
    done: "Hecha el {{date}}",
    cancelled: "Cancelada el {{date}}",
    endedOn: "Terminó sola el {{date}}",
    all: "Todas mis tareas",
  },
};
