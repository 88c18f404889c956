import { localToo, noHearing, notLocal, type TriageRow } from "./triage-row.ts";

/** Questions and requests that are no dispute with an agency, or none yet. */
export const questions = {
  CASE_QUESTION: {
    name: { en: "Ordinary question about a case", es: "Pregunta común sobre un caso" },
    storedAs: "OTHER",
    doors: {
      CASEWORKER: [
        {
          role: "PRIMARY",
          reason: {
            en: "The caseworker answers ordinary questions about a case.",
            es: "El encargado del caso contesta las preguntas comunes sobre un caso.",
          },
          citations: ["dcss-customer-relations"],
        },
      ],
      LOCAL_COMPLAINT: localToo(
        {
          en: "Whoever is not satisfied with the answer may complain, at any time.",
          es: "Quien no quede conforme con la respuesta puede quejarse, en cualquier momento.",
        },
        "22-ccr-120100-a-2",
      ),
      STATE_HEARING: [
        noHearing({
          en: "A question is no dispute yet; a hearing comes after a complaint.",
          es: "Una pregunta aún no es disputa; la audiencia viene después de una queja.",
        }),
      ],
    },
    guidance: {
      en: "If the person is not satisfied with the answer, explain the right to complain and ask whether they want to.",
      es: "Si la persona no queda conforme con la respuesta, explique el derecho a quejarse y pregunte si desea hacerlo.",
    },
    tell: {
      en: "Your caseworker can answer this. If the answer does not satisfy you, you may complain at any time, and the ombudsperson helps.",
      es: "El encargado de su caso puede contestarlo. Si la respuesta no le satisface, puede quejarse en cualquier momento, y el ombudsperson (defensor del cliente) le ayuda.",
    },
  },
  GENERAL_QUESTION: {
    name: { en: "Question about no case", es: "Pregunta que no es sobre un caso" },
    storedAs: "OTHER",
    doors: {
      OFFICE_OF_COMMUNICATIONS: [
        {
          role: "PRIMARY",
          reason: {
            en: "What is about no case goes to the Department’s Office of Communications.",
            es: "Lo que no trata de un caso va a la Oficina de Comunicaciones del Departamento.",
          },
          citations: ["dcss-customer-relations"],
        },
      ],
      LOCAL_COMPLAINT: notLocal({
        en: "This is no dispute with an agency. If it becomes one, a complaint is taken.",
        es: "Esto no es una disputa con una agencia. Si llega a serlo, se recibe la queja.",
      }),
      STATE_HEARING: [
        noHearing({
          en: "There is no case, application or payment in dispute.",
          es: "No hay caso, solicitud ni pago en disputa.",
        }),
      ],
    },
    guidance: {
      en: "Keep case details out of the general form: it is not protected for them.",
      es: "No ponga detalles del caso en el formulario general: no está protegido para ello.",
    },
    tell: {
      en: "Use the Department’s general form, and leave case details out of it.",
      es: "Use el formulario general del Departamento y no incluya detalles de un caso.",
    },
  },
  WEBSITE: {
    name: { en: "Fault of the website", es: "Falla del sitio web" },
    storedAs: "OTHER",
    doors: {
      WEBMASTER: [
        {
          role: "PRIMARY",
          reason: {
            en: "The webmaster repairs the Department’s site.",
            es: "El administrador del sitio repara el sitio del Departamento.",
          },
          citations: ["dcss-customer-relations"],
        },
      ],
      LOCAL_COMPLAINT: notLocal({
        en: "The agency cannot repair the site. If the fault cost a payment or a time limit, that is an issue of its own.",
        es: "La agencia no puede reparar el sitio. Si la falla costó un pago o un plazo, ese es un asunto aparte.",
      }),
      STATE_HEARING: [
        noHearing({
          en: "A fault of the site is none of the grounds for a state hearing.",
          es: "Una falla del sitio no es uno de los motivos de audiencia estatal.",
        }),
      ],
    },
    guidance: {
      en: "Ask what the fault cost the person: a lost payment or time limit is an issue of its own.",
      es: "Pregunte qué le costó la falla a la persona: un pago o un plazo perdido es un asunto aparte.",
    },
    tell: {
      en: "Tell the webmaster which page failed and how. If it cost you a payment or a time limit, tell the agency too.",
      es: "Diga al administrador del sitio qué página falló y cómo. Si le costó un pago o un plazo, dígalo también a la agencia.",
    },
  },
  LEGAL_HELP: {
    name: { en: "Legal help", es: "Ayuda legal" },
    storedAs: "OTHER",
    doors: {
      COURT: [
        {
          role: "PRIMARY",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "The Family Law Facilitator at the court helps people without a lawyer; the agency gives no legal advice.",
            es: "El asistente de derecho familiar (Family Law Facilitator) de la corte ayuda a quien no tiene abogado; la agencia no da consejo legal.",
          },
          citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
        },
      ],
      LOCAL_COMPLAINT: notLocal({
        en: "The agency represents neither parent and gives no legal advice. A dispute with it can be complained of.",
        es: "La agencia no representa a ninguno de los padres ni da consejo legal. Una disputa con ella sí puede ser queja.",
      }),
      STATE_HEARING: [
        noHearing({
          en: "A state hearing decides disputes; it gives no legal help.",
          es: "La audiencia estatal decide disputas; no da ayuda legal.",
        }),
      ],
    },
    guidance: {
      en: "Refer the person to the Family Law Facilitator or legal aid. Help with a complaint or a hearing request is no legal advice.",
      es: "Remita a la persona al asistente de derecho familiar (Family Law Facilitator) o a la ayuda legal. Ayudar con una queja o una solicitud de audiencia no es consejo legal.",
    },
    tell: {
      en: "The county’s Family Law Facilitator helps without charge. The ombudsperson helps with a complaint or a hearing, but is not your lawyer.",
      es: "El asistente de derecho familiar (Family Law Facilitator) del condado ayuda sin costo. El ombudsperson (defensor del cliente) ayuda con una queja o una audiencia, pero no es su abogado.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
