import type { PlainDate } from "../../calendar/plain-date.ts";
import { issueSubjects, type IssueSubject } from "../../vocabulary/issue-subject.ts";
import type { Words } from "../../vocabulary/words.ts";

/** Something to look at where a complaint is about one of these subjects. */
interface ChecklistRow {
  readonly subjects: readonly IssueSubject[];
  readonly words: Words;
}

/** What is looked at before a resolution, by subject, in the order in which it is done. Practice: no law lists it. */
export const checklistItems = {
  PERSON_HEARD: {
    subjects: issueSubjects,
    words: { en: "Asked the person what would settle it", es: "Se preguntó a la persona qué lo resolvería" },
  },
  CALL_NOTES_READ: {
    subjects: ["CUSTOMER_SERVICE"],
    words: { en: "Read the notes of calls and visits", es: "Se leyeron las notas de llamadas y visitas" },
  },
  EMPLOYEE_HEARD: {
    subjects: ["CUSTOMER_SERVICE"],
    words: { en: "Heard the employee", es: "Se escuchó a la persona empleada" },
  },
  STEPS_LISTED: {
    subjects: ["TIMELINESS"],
    words: { en: "Listed what was done and when", es: "Se anotó qué se hizo y cuándo" },
  },
  TIME_LIMITS_COMPARED: {
    subjects: ["TIMELINESS"],
    words: { en: "Compared each step with its time limit", es: "Se comparó cada paso con su plazo" },
  },
  APPLICATION_FOUND: {
    subjects: ["APPLICATION"],
    words: {
      en: "Found the application and the day it came",
      es: "Se halló la solicitud y el día en que llegó",
    },
  },
  DECISION_READ: {
    subjects: ["APPLICATION"],
    words: { en: "Read the decision and its notice", es: "Se leyó la decisión y su aviso" },
  },
  PAYMENT_HISTORY_READ: {
    subjects: ["PAYMENT", "ARREARS"],
    words: { en: "Read the payment history", es: "Se leyó el historial de pagos" },
  },
  DISBURSEMENT_UNIT_ASKED: {
    subjects: ["PAYMENT"],
    words: {
      en: "Asked the State Disbursement Unit where the payment is",
      es: "Se preguntó a la Unidad Estatal de Desembolsos dónde está el pago",
    },
  },
  ORDERS_COLLECTED: {
    subjects: ["ARREARS", "ORDER_SERVICES"],
    words: { en: "Collected every order and its dates", es: "Se reunieron todas las órdenes y sus fechas" },
  },
  ARREARS_AUDITED: {
    subjects: ["ARREARS"],
    words: {
      en: "Audited the arrears month by month, with interest",
      es: "Se revisaron los atrasos mes por mes, con intereses",
    },
  },
  OTHER_OFFICE_ASKED: {
    subjects: ["ORDER_SERVICES"],
    words: {
      en: "Asked whether another county or state is waited for",
      es: "Se preguntó si se espera a otro condado o estado",
    },
  },
  CLOSURE_GROUND_CHECKED: {
    subjects: ["CASE_CLOSURE"],
    words: { en: "Checked the ground for closing", es: "Se comprobó el motivo del cierre" },
  },
  CLOSURE_NOTICE_CHECKED: {
    subjects: ["CASE_CLOSURE"],
    words: { en: "Checked the notice before closing", es: "Se comprobó el aviso previo al cierre" },
  },
  REFERRED_TO_COURT: {
    subjects: ["COURT_ORDER_AMOUNT", "CUSTODY_OR_VISITATION", "SPOUSAL_SUPPORT"],
    words: {
      en: "Told the person that a court decides it, and where to get help",
      es: "Se informó a la persona de que lo decide una corte y dónde obtener ayuda",
    },
  },
  PARENTAGE_PAPERS_READ: {
    subjects: ["PARENTAGE"],
    words: {
      en: "Read the declaration, test or judgment of parentage",
      es: "Se leyó la declaración, la prueba o la sentencia de filiación",
    },
  },
} as const satisfies Readonly<Record<string, ChecklistRow>>;

/** The name of one item. */
export type ChecklistItem = keyof typeof checklistItems;

/** How an item stands. */
export const checklistStandings = {
  DONE: { en: "Done", es: "Hecho" },
  NOT_NEEDED: { en: "Not needed here", es: "No hace falta aquí" },
  TO_DO: { en: "Still to be done", es: "Aún por hacer" },
} as const satisfies Readonly<Record<string, Words>>;

/** How an item stands. */
export type ChecklistStanding = keyof typeof checklistStandings;

/** What somebody last said of an item. */
export interface MarkedItem {
  readonly item: ChecklistItem;
  readonly standing: ChecklistStanding;
  readonly markedOn: PlainDate;
  readonly markedById: string;
  readonly note?: string | undefined;
}

/** The items that a complaint about these issues has, in the order of the table. */
export function checklistFor(
  issues: readonly { readonly subject: IssueSubject }[],
): readonly ChecklistItem[] {
  return (Object.keys(checklistItems) as ChecklistItem[]).filter((item) => {
    const { subjects }: ChecklistRow = checklistItems[item];
    return issues.some(({ subject }) => subjects.includes(subject));
  });
}
