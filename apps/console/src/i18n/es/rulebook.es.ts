import type { rulebookEn } from "../en/rulebook.en.ts";

/** What the rulebook knows of a record, and where an issue can be solved. */
export const rulebookEs: typeof rulebookEn = {
  rulebook: {
    title: "Lo que ve el reglamento",
    collisions_one: "{{count}} plazo consume otro",
    collisions_other: "{{count}} plazos consumen otros",
    questions_one: "{{count}} cuestión en que las fuentes difieren",
    questions_other: "{{count}} cuestiones en que las fuentes difieren",
    doors: "Dónde se puede resolver cada asunto",
    solved: "Dónde se puede resolver: {{where}}",
    known: "¿Qué más consta? Cambia los lugares de arriba y no se registra.",
    whatIf: "¿Y si …?",
    tell: "Diga a la persona:",
    first: "Acuda aquí primero",
    also: "También disponible",
    shut_one: "{{count}} lugar más, no corresponde",
    shut_other: "{{count}} lugares más, no corresponden",
    ground: "Motivo: {{ground}}.",
    followed: "Las fechas siguen esta lectura",
    opens: "Se abre {{date}}.",
    until: "Último día {{date}}.",
    sure: "Certeza de la primera lectura: {{percent}} %.",
    suppose: "Suponga que",
    supposed: {
      EXTENDED: "la agencia toma más tiempo",
      RECEIVED_LATER: "la queja llegó después, o antes con signo menos",
      HEARING_WITHDRAWN: "hoy se pide una audiencia y luego se retira",
    },
    days: "Días",
    daysBetween: "Un número entero de {{least}} a {{most}}",
    appears: "Nuevo: {{title}}, {{date}}",
    ends: "Ya no: {{title}}, {{date}}",
  },
};
