import { type IssueSubject, subjectWords } from "../../vocabulary/issue-subject.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import { noHearing, notLocal, type TriageRow } from "./triage-row.ts";

/** A subject that only a court decides. `what` says so in one sentence; the rest is the same for all. */
function courtOnly(
  name: Words,
  storedAs: IssueSubject,
  what: Words,
  ...more: readonly AuthorityKey[]
): TriageRow {
  return {
    name,
    storedAs,
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: what,
          citations: ["22-ccr-111542-a-6", "dcss-customer-relations", ...more],
        },
      ],
      LOCAL_COMPLAINT: notLocal(
        {
          en: `${what.en} The agency cannot change it, yet it takes, logs and answers the complaint.`,
          es: `${what.es} La agencia no puede cambiarlo, pero recibe, registra y contesta la queja.`,
        },
        "dcss-customer-relations",
      ),
      STATE_HEARING: [
        noHearing(
          {
            en: `${what.en} A state hearing cannot.`,
            es: `${what.es} Una audiencia estatal no puede.`,
          },
          ...more,
        ),
      ],
    },
    guidance: {
      en: `${what.en} The agency cannot change it. It is still logged and answered in writing; refer the person to the county’s Family Law Facilitator.`,
      es: `${what.es} La agencia no puede cambiarlo. De todos modos se registra y se contesta por escrito; remita a la persona al asistente de derecho familiar (Family Law Facilitator) del condado.`,
    },
    tell: {
      en: `${what.en} The agency answers you in writing all the same, and the county’s Family Law Facilitator helps without charge.`,
      es: `${what.es} La agencia de todos modos le contesta por escrito, y el asistente de derecho familiar (Family Law Facilitator) del condado ayuda sin costo.`,
    },
  };
}

/** What only a court decides. */
export const courtMatters = {
  COURT_ORDER_AMOUNT: courtOnly(subjectWords.COURT_ORDER_AMOUNT, "COURT_ORDER_AMOUNT", {
    en: "Only a court decides the amount of child support.",
    es: "Solo una corte decide la cantidad de la manutención.",
  }),
  CUSTODY_OR_VISITATION: courtOnly(subjectWords.CUSTODY_OR_VISITATION, "CUSTODY_OR_VISITATION", {
    en: "Only a court decides custody and visitation.",
    es: "Solo una corte decide la custodia y las visitas.",
  }),
  SPOUSAL_SUPPORT: courtOnly(subjectWords.SPOUSAL_SUPPORT, "SPOUSAL_SUPPORT", {
    en: "Only a court decides spousal support.",
    es: "Solo una corte decide la manutención del cónyuge.",
  }),
  PARENTAGE: courtOnly(subjectWords.PARENTAGE, "PARENTAGE", {
    en: "Only a court decides parentage.",
    es: "Solo una corte decide la filiación.",
  }),
  COURT_MOTION: courtOnly(
    { en: "Contempt or another motion", es: "Desacato u otra petición" },
    "OTHER",
    {
      en: "Only a court decides on contempt and on what the law leaves to a motion, an order to show cause or an appeal.",
      es: "Solo una corte decide sobre el desacato y sobre lo que la ley deja a una petición, una orden de justificación o una apelación.",
    },
    "fam-code-17801-g",
  ),
  COURT_SERVICES: {
    name: { en: "Court services or staff", es: "Servicios o personal de la corte" },
    storedAs: "OTHER",
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "COURT_COMPLAINT_PROCESS",
          reason: {
            en: "A court answers for its own services and staff.",
            es: "La corte responde por sus propios servicios y personal.",
          },
          citations: ["22-ccr-110160"],
        },
      ],
      LOCAL_COMPLAINT: notLocal({
        en: "A complaint under these rules is about the agency or the Department, not about a court. It is still logged and answered.",
        es: "Una queja bajo estas reglas trata de la agencia o del Departamento, no de una corte. De todos modos se registra y se contesta.",
      }),
      STATE_HEARING: [
        noHearing({
          en: "A state hearing is not about a court.",
          es: "La audiencia estatal no trata de una corte.",
        }),
      ],
    },
    guidance: {
      en: "Give the person the court’s own complaint process.",
      es: "Indique a la persona el proceso de quejas de la propia corte.",
    },
    tell: {
      en: "The court has its own process for complaints about its services and staff. The agency answers you in writing and says where to turn.",
      es: "La corte tiene su propio proceso de quejas sobre sus servicios y personal. La agencia le contesta por escrito y le dice adónde acudir.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
