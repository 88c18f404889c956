import { subjectWords } from "../../vocabulary/issue-subject.ts";
import { hearingOn, localFirst, localToo, noHearing, notLocal, type TriageRow } from "./triage-row.ts";

/** Payments and arrears. */
export const moneyMatters = {
  // Missing, misdirected, held, wrongly applied.
  PAYMENT: {
    name: subjectWords.PAYMENT,
    storedAs: "PAYMENT",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for where a payment went.",
        es: "La agencia responde por el destino de un pago.",
      }),
      STATE_HEARING: [
        hearingOn(
          "G3",
          {
            en: "A payment that was not distributed, or was distributed or paid out wrongly, is a ground.",
            es: "Un pago que no se distribuyó, o que se distribuyó o entregó mal, es un motivo.",
          },
          "fam-code-17801-a-3",
        ),
      ],
    },
    guidance: null,
    tell: {
      en: "The agency traces the payment and answers you in writing with its accounting. If you are not satisfied, you can ask for a state hearing.",
      es: "La agencia rastrea el pago y le contesta por escrito con su contabilidad. Si no queda conforme, puede pedir una audiencia estatal.",
    },
  },
  PAYMENT_WITHOUT_CASE: {
    name: {
      en: "Payment through the State Disbursement Unit without a case",
      es: "Pago por la Unidad Estatal de Desembolsos sin un caso",
    },
    storedAs: "PAYMENT",
    doors: {
      STATE_DISBURSEMENT_UNIT: [
        {
          role: "PRIMARY",
          reason: {
            en: "Without a case at an agency, the unit that handled the payment is asked first.",
            es: "Sin un caso en una agencia, primero se pregunta a la unidad que manejó el pago.",
          },
          citations: ["dcss-customer-service-non-iv-d"],
        },
      ],
      DEPARTMENT: [
        {
          role: "ALSO",
          reason: {
            en: "If the unit does not settle it, the Department gives an administrative review.",
            es: "Si la unidad no lo resuelve, el Departamento hace una revisión administrativa.",
          },
          doubt: {
            en: "Read on a page of the Department whose age is unknown.",
            es: "Leído en una página del Departamento cuya antigüedad se desconoce.",
          },
          citations: ["dcss-customer-service-non-iv-d"],
        },
      ],
      LOCAL_COMPLAINT: notLocal(
        {
          en: "No agency has a case, so none handled the payment.",
          es: "Ninguna agencia tiene un caso, así que ninguna manejó el pago.",
        },
        "dcss-customer-service-non-iv-d",
      ),
      STATE_HEARING: [
        noHearing(
          {
            en: "A state hearing is about what an agency or the Department did in a case or on an application.",
            es: "La audiencia estatal trata de lo que una agencia o el Departamento hizo en un caso o una solicitud.",
          },
          "dcss-customer-service-non-iv-d",
        ),
      ],
    },
    guidance: {
      en: "Ask whether there ever was a case at an agency: if so, it is an ordinary payment complaint.",
      es: "Pregunte si alguna vez hubo un caso en una agencia: de ser así, es una queja de pago común.",
    },
    tell: {
      en: "Call the State Disbursement Unit first. If it does not settle the matter, ask the Department for an administrative review and show that you tried the unit.",
      es: "Llame primero a la Unidad Estatal de Desembolsos. Si no lo resuelve, pida al Departamento una revisión administrativa y muestre que acudió a la unidad.",
    },
  },
  ARREARS: {
    name: subjectWords.ARREARS,
    storedAs: "ARREARS",
    doors: {
      LOCAL_COMPLAINT: localFirst(
        {
          en: "The agency reviews its own calculation, in the manner and time of a complaint.",
          es: "La agencia revisa su propio cálculo, en la forma y el plazo de una queja.",
        },
        "fam-code-17526-a",
      ),
      STATE_HEARING: [
        hearingOn(
          "G4",
          {
            en: "Arrears that the agency or the Department calculated wrongly are a ground; an amount that a court ordered is none.",
            es: "Los pagos atrasados mal calculados por la agencia o el Departamento son un motivo; una cantidad ordenada por una corte no lo es.",
          },
          "fam-code-17801-a-3",
        ),
      ],
      COURT: [
        {
          role: "ALSO",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "A court can determine arrears too, but asking it ends the state hearing on the same arrears.",
            es: "Una corte también puede determinar los pagos atrasados, pero acudir a ella termina la audiencia estatal sobre los mismos pagos atrasados.",
          },
          citations: ["fam-code-17526-a", "22-ccr-120201-a-3-b"],
        },
      ],
    },
    guidance: {
      en: "The agency reviews its own calculation. An amount that a court ordered only the court can change.",
      es: "La agencia revisa su propio cálculo. Una cantidad que ordenó una corte solo la corte puede cambiarla.",
    },
    tell: {
      en: "The agency checks its calculation and answers you in writing. Before you or the other parent ask a court about the same arrears, know that doing so ends the state hearing.",
      es: "La agencia revisa su cálculo y le contesta por escrito. Antes de que usted o el otro padre acudan a una corte por los mismos pagos atrasados, sepa que eso termina la audiencia estatal.",
    },
  },
  ARREARS_BEFORE_COURT: {
    name: { en: "Arrears already before a court", es: "Pagos atrasados que ya están ante una corte" },
    storedAs: "ARREARS",
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "A court has been asked to determine these arrears and decides them.",
            es: "Se pidió a una corte que determine estos pagos atrasados, y ella los decide.",
          },
          citations: ["22-ccr-120201-a-3-b", "22-ccr-111542-a-6"],
        },
      ],
      LOCAL_COMPLAINT: localToo({
        en: "The agency still takes the complaint and explains its figures.",
        es: "La agencia de todos modos recibe la queja y explica sus cifras.",
      }),
      STATE_HEARING: [
        noHearing(
          {
            en: "Once either parent has asked a court to determine the same arrears, before or after the request, there is no state hearing on them.",
            es: "Cuando cualquiera de los padres ha pedido a una corte que determine los mismos pagos atrasados, antes o después de la solicitud, no hay audiencia estatal sobre ellos.",
          },
          "22-ccr-120201-a-3-b",
        ),
      ],
    },
    guidance: {
      en: "It does not matter which parent asked the court. Tell the State Hearing Office if a hearing was asked for.",
      es: "No importa cuál de los padres acudió a la corte. Avise a la Oficina de Audiencias Estatales si se pidió audiencia.",
    },
    tell: {
      en: "A court is already deciding these arrears, so a state hearing cannot. The agency still answers your complaint in writing, and the Family Law Facilitator can help you at the court.",
      es: "Una corte ya está decidiendo estos pagos atrasados, así que una audiencia estatal no puede. La agencia de todos modos contesta su queja por escrito, y el asistente de derecho familiar (Family Law Facilitator) puede ayudarle en la corte.",
    },
  },
  DIRECT_PAYMENTS: {
    name: {
      en: "Credit for payments made straight to the other parent",
      es: "Crédito por pagos hechos directamente al otro padre",
    },
    storedAs: "ARREARS",
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "A court decides whether payments made straight to the other parent count.",
            es: "Una corte decide si cuentan los pagos hechos directamente al otro padre.",
          },
          citations: ["22-ccr-120201-a-3-a", "22-ccr-111542-a-6"],
        },
      ],
      LOCAL_COMPLAINT: localToo({
        en: "The agency explains what it can credit and takes the complaint.",
        es: "La agencia explica qué puede acreditar y recibe la queja.",
      }),
      STATE_HEARING: [
        noHearing(
          {
            en: "Payments that went neither through the agency nor through the State Disbursement Unit are left out of state hearings.",
            es: "Los pagos que no pasaron por la agencia ni por la Unidad Estatal de Desembolsos quedan fuera de las audiencias estatales.",
          },
          "22-ccr-120201-a-3-a",
        ),
      ],
    },
    guidance: {
      en: "Explain, and take the complaint. A court decides on the credit.",
      es: "Explique y reciba la queja. Una corte decide sobre el crédito.",
    },
    tell: {
      en: "The agency explains what it can credit and answers you in writing. A state hearing cannot decide this; a court can, so keep your receipts.",
      es: "La agencia le explica qué puede acreditar y le contesta por escrito. Una audiencia estatal no puede decidirlo; una corte sí, así que guarde sus recibos.",
    },
  },
  UNDISPUTED_ARREARS: {
    name: {
      en: "Relief from enforcing arrears that are not disputed",
      es: "Alivio del cobro de pagos atrasados que no se disputan",
    },
    storedAs: "ARREARS",
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "Relief from enforcing an amount that is not disputed is for the court.",
            es: "El alivio del cobro de una cantidad que no se disputa corresponde a la corte.",
          },
          citations: ["22-ccr-120201-a-3-a", "22-ccr-111542-a-6"],
        },
      ],
      LOCAL_COMPLAINT: localToo({
        en: "The agency explains how it collects and what it can arrange.",
        es: "La agencia explica cómo cobra y qué puede acordar.",
      }),
      STATE_HEARING: [
        noHearing(
          {
            en: "Relief from arrears that are not disputed is left out of state hearings. If a duty was broken in collecting them, that is an issue of its own.",
            es: "El alivio de pagos atrasados que no se disputan queda fuera de las audiencias estatales. Si al cobrarlos se incumplió un deber, ese es un asunto aparte.",
          },
          "22-ccr-120201-a-3-a",
        ),
      ],
    },
    guidance: {
      en: "Explain. If a levy or other action broke a duty, record that as an issue of its own.",
      es: "Explique. Si un embargo u otra medida incumplió un deber, anótelo como asunto aparte.",
    },
    tell: {
      en: "The agency explains what it can arrange and answers you in writing. A state hearing cannot grant relief here; a court can, and the Family Law Facilitator can help you ask.",
      es: "La agencia le explica qué puede acordar y le contesta por escrito. Una audiencia estatal no puede dar alivio en esto; una corte sí, y el asistente de derecho familiar (Family Law Facilitator) puede ayudarle a pedirlo.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
