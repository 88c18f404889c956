import { subjectWords } from "../../vocabulary/issue-subject.ts";
import { hearingOn, localFirst, type Opening, type TriageRow } from "./triage-row.ts";

const orderAmountIsForTheCourt: Opening = {
  role: "ALSO",
  referral: "FAMILY_LAW_FACILITATOR",
  reason: {
    en: "The amount of an order is for the court; the agency answers for how it handles the case.",
    es: "La cantidad de una orden corresponde a la corte; la agencia responde por cómo atiende el caso.",
  },
  citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
};

/** What the agency does, or fails to do, about an order. */
export const orderMatters = {
  ORDER_SERVICES: {
    name: subjectWords.ORDER_SERVICES,
    storedAs: "ORDER_SERVICES",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for how, and whether, it establishes, modifies or enforces an order.",
        es: "La agencia responde por cómo, y si, establece, modifica o hace cumplir una orden.",
      }),
      STATE_HEARING: [
        hearingOn(
          "G2",
          {
            en: "Establishing, modifying or enforcing against the law or out of time is a ground.",
            es: "Establecer, modificar o hacer cumplir en contra de la ley o fuera de plazo es un motivo.",
          },
          "fam-code-17801-a-2",
        ),
      ],
      COURT: [orderAmountIsForTheCourt],
    },
    guidance: {
      en: "The agency answers for how it establishes, modifies or enforces an order; the amount is for the court.",
      es: "La agencia responde por cómo establece, modifica o hace cumplir una orden; la cantidad corresponde a la corte.",
    },
    tell: {
      en: "The agency looks at what it did about the order and answers you in writing. Only a court can change the amount; the Family Law Facilitator can help you ask.",
      es: "La agencia revisa lo que hizo con la orden y le contesta por escrito. Solo una corte puede cambiar la cantidad; el asistente de derecho familiar (Family Law Facilitator) puede ayudarle a pedirlo.",
    },
  },
  // A levy, a licence, a credit report.
  ENFORCEMENT_ACTION: {
    name: { en: "Wrongful enforcement action", es: "Acción de cobro indebida" },
    storedAs: "ORDER_SERVICES",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for a levy, a licence action or a credit report.",
        es: "La agencia responde por un embargo, una medida sobre una licencia o un informe de crédito.",
      }),
      STATE_HEARING: [
        hearingOn(
          "G2",
          {
            en: "Enforcing against the law is a ground.",
            es: "Hacer cumplir en contra de la ley es un motivo.",
          },
          "fam-code-17801-a-2",
        ),
      ],
      COURT: [
        {
          role: "ALSO",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "Some enforcement actions have a remedy of their own before the court or the office that took them.",
            es: "Algunas acciones de cobro tienen un recurso propio ante la corte o la oficina que las tomó.",
          },
          citations: ["fam-code-17801-g", "22-ccr-111542-a-6"],
        },
      ],
    },
    guidance: {
      en: "The notice of the action may name a remedy with its own short time limit: read it with the person.",
      es: "El aviso de la medida puede indicar un recurso con su propio plazo corto: léalo con la persona.",
    },
    tell: {
      en: "The agency looks at the action and answers you in writing. Read the notice you got: it may name another remedy with a shorter time limit of its own.",
      es: "La agencia revisa la medida y le contesta por escrito. Lea el aviso que recibió: puede indicar otro recurso con un plazo propio más corto.",
    },
  },
  MODIFICATION: {
    name: { en: "Efforts to modify an order", es: "Gestiones para modificar una orden" },
    storedAs: "ORDER_SERVICES",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for how it handles a request to modify.",
        es: "La agencia responde por cómo atiende una solicitud de modificación.",
      }),
      STATE_HEARING: [
        hearingOn(
          "G2",
          {
            en: "The way a request to modify was handled can be a ground; the amount cannot.",
            es: "La forma en que se atendió una solicitud de modificación puede ser motivo; la cantidad no.",
          },
          "fam-code-17801-a-2",
        ),
      ],
      COURT: [orderAmountIsForTheCourt],
    },
    guidance: {
      en: "The process is for the agency, the amount for the court.",
      es: "El trámite corresponde a la agencia, la cantidad a la corte.",
    },
    tell: {
      en: "The agency looks at how it handled your request and answers you in writing. Until a court changes it, the order stays in force.",
      es: "La agencia revisa cómo atendió su solicitud y le contesta por escrito. La orden sigue vigente hasta que una corte la cambie.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
