// Fam. Code 17801(d), 22 CCR 120216 and 120221: the days of the hearing office, of the judge and of compliance.
import type { QuestionRecord } from "../question-record.ts";
import { withHearing } from "../sees-as.ts";

/** 45 days from the request's receipt, or from the day it was complete. */
export const hearingStart: QuestionRecord = {
  id: "hearing-from-receipt-or-complete-request",
  title: { en: "Hearing within 45 days of what", es: "Audiencia dentro de 45 días, ¿desde cuándo?" },
  question: {
    en: "Do the 45 days to start the hearing run from receiving the request or from the day it was complete?",
    es: "¿Los 45 días para iniciar la audiencia corren desde que se recibió la solicitud o desde que estuvo completa?",
  },
  arises: ({ facts }) => facts.hearing?.requestReceivedOn !== undefined,
  readings: [
    {
      id: "from-receipt",
      name: { en: "from receiving the request", es: "desde que se recibió la solicitud" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-d-1",
      followed: "ALWAYS",
      due: { ruleId: "hearing-commencement" },
    },
    {
      id: "from-complete-request",
      name: { en: "from the day the request was complete", es: "desde que la solicitud estuvo completa" },
      whoseReading: "PRACTICE",
      authority: "22-ccr-120201",
      followed: "NEVER",
      due: {
        ruleId: "hearing-commencement",
        sees: (view) => {
          const on = view.facts.disputed?.requestCompletedOn;
          return on && withHearing(view, { requestReceivedOn: on });
        },
      },
    },
    {
      id: "from-documents",
      name: {
        en: "from the day the office that holds it had the documents from the Department",
        es: "desde el día en que la oficina que la celebra tuvo los documentos del Departamento",
      },
      whoseReading: "PRACTICE",
      authority: "oah-about-dcss",
      followed: "NEVER",
      due: {
        ruleId: "hearing-commencement",
        sees: (view) => {
          const on = view.facts.disputed?.documentsReceivedOn;
          return on && withHearing(view, { requestReceivedOn: on });
        },
      },
    },
  ],
  explanation: {
    en: "The statute counts from receipt of the request; the office that hears cases speaks of a complete request, and counted in 2010 from the day it had the documents. The clock runs from receipt; neither of these moves it.",
    es: "La ley cuenta desde la recepción de la solicitud; la oficina que celebra las audiencias habla de una solicitud completa, y en 2010 contaba desde el día en que tenía los documentos. El plazo corre desde la recepción; nada de eso lo mueve.",
  },
  citations: ["fam-code-17801-d-1"],
  confidence: 0.95,
  forAPerson: false,
};

/** The proposed decision: 75 days from the request, or 30 from the close of the record. */
export const proposedDecision: QuestionRecord = {
  id: "earlier-of-two-decision-limits",
  title: { en: "Proposed decision: 75 days or 30", es: "Decisión propuesta: 75 días o 30" },
  question: {
    en: "Is the proposed decision due 75 days after the request or 30 days after the record was closed?",
    es: "¿La decisión propuesta vence 75 días después de la solicitud o 30 días después de cerrada la presentación de pruebas?",
  },
  arises: ({ facts: { hearing } }) =>
    hearing?.requestReceivedOn !== undefined &&
    hearing.recordClosedOn !== undefined &&
    hearing.timeWaived !== true,
  readings: [
    {
      id: "75-days-from-request",
      name: { en: "75 days after the request", es: "75 días después de la solicitud" },
      whoseReading: "STATUTE",
      authority: "fam-code-17801-d-1",
      followed: "WHEN_EARLIEST",
      due: {
        ruleId: "proposed-decision",
        sees: (view) => withHearing(view, { recordClosedOn: undefined }),
      },
    },
    {
      id: "30-days-from-record",
      name: {
        en: "30 days after the close of the record",
        es: "30 días después del cierre de la presentación de pruebas",
      },
      whoseReading: "REGULATION",
      authority: "22-ccr-120216-a",
      followed: "WHEN_EARLIEST",
      due: { ruleId: "proposed-decision", sees: (view) => withHearing(view, { timeWaived: true }) },
    },
  ],
  explanation: {
    en: "Both limits hold; the earlier one counts, unless the complainant waived the 75 days. Postponements move the first.",
    es: "Ambos límites rigen; cuenta el anterior, salvo que la persona haya renunciado a los 75 días. Los aplazamientos mueven el primero.",
  },
  citations: ["fam-code-17801-d-1", "22-ccr-120216-a"],
  confidence: 0.85,
  forAPerson: false,
};

/** The compliance report: 30 days from the actual receipt of the decision, or from the presumed one. */
export const complianceReport: QuestionRecord = {
  id: "compliance-from-receipt-or-presumption",
  title: {
    en: "Compliance from actual or presumed receipt",
    es: "Cumplimiento desde la recepción real o la presunta",
  },
  question: {
    en: "Is the compliance report due 30 days after the decision actually arrived or after the day it is presumed to have?",
    es: "¿El informe de cumplimiento vence 30 días después de que la decisión llegó realmente o del día en que se presume que llegó?",
  },
  // Nothing is in question where nothing has to be reported.
  arises: ({ facts, dates }) =>
    dates["compliance-report"] !== undefined && facts.hearing?.decisionReceivedByAgencyOn !== undefined,
  readings: [
    {
      id: "from-actual-receipt",
      name: { en: "from the day it arrived", es: "desde el día en que llegó" },
      whoseReading: "REGULATION",
      authority: "22-ccr-120221-b",
      followed: "ALWAYS",
      due: { ruleId: "compliance-report" },
    },
    {
      id: "from-presumed-receipt",
      name: {
        en: "from the day it is presumed to have arrived",
        es: "desde el día en que se presume que llegó",
      },
      whoseReading: "REGULATION",
      authority: "22-ccr-120221-b",
      followed: "NEVER",
      due: {
        ruleId: "compliance-report",
        sees: (view) => withHearing(view, { decisionReceivedByAgencyOn: undefined }),
      },
    },
  ],
  explanation: {
    en: "The fifteen business days are a presumption for when the day of arrival is not known. When it is known it counts. Start to comply at once under either reading.",
    es: "Los quince días hábiles son una presunción para cuando no se sabe el día de llegada. Si se sabe, cuenta ese. Empiece a cumplir de inmediato en cualquiera de las dos lecturas.",
  },
  citations: ["22-ccr-120221-b"],
  confidence: 0.9,
  forAPerson: false,
};
