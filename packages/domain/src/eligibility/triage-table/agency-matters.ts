import { subjectWords } from "../../vocabulary/issue-subject.ts";
import {
  hearingOn,
  hearingOnApplication,
  hearingOnBrokenDuty,
  localFirst,
  noHearing,
  type TriageRow,
} from "./triage-row.ts";

/** What the local agency did, did not do, or did late. */
export const agencyMatters = {
  // Rudeness, no call back, wrong information.
  CUSTOMER_SERVICE: {
    name: subjectWords.CUSTOMER_SERVICE,
    storedAs: "CUSTOMER_SERVICE",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for how it treats people.",
        es: "La agencia responde por el trato que da.",
      }),
      STATE_HEARING: [
        hearingOnApplication,
        hearingOnBrokenDuty,
        noHearing(
          {
            en: "Customer service by itself is no ground for a state hearing; a legal duty or time limit must have been broken.",
            es: "La atención al público por sí sola no es motivo de audiencia estatal; debe haberse incumplido un deber o plazo legal.",
          },
          "dcss-customer-relations",
        ),
      ],
    },
    guidance: {
      en: "The agency resolves this. By itself it is no ground for a state hearing, unless a legal duty or time limit was broken.",
      es: "La agencia resuelve esto. Por sí solo no es motivo de audiencia estatal, salvo que se haya incumplido un deber o plazo legal.",
    },
    tell: {
      en: "The agency looks into how you were treated and answers you in writing. If a legal duty or time limit was broken as well, say so: that can go to a state hearing.",
      es: "La agencia revisa el trato que recibió y le contesta por escrito. Si además se incumplió un deber o plazo legal, dígalo: eso puede ir a una audiencia estatal.",
    },
  },
  TIMELINESS: {
    name: subjectWords.TIMELINESS,
    storedAs: "TIMELINESS",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for acting in time.",
        es: "La agencia responde por actuar a tiempo.",
      }),
      STATE_HEARING: [
        hearingOnApplication,
        hearingOn(
          "G2",
          {
            en: "Not acting within the time that the law gives is a ground.",
            es: "No actuar en el plazo que da la ley es un motivo.",
          },
          "fam-code-17801-a-2",
        ),
      ],
    },
    guidance: null,
    tell: {
      en: "The agency looks into the delay and answers you in writing. If you are not satisfied, or no answer comes in time, you can ask for a state hearing.",
      es: "La agencia revisa la demora y le contesta por escrito. Si no queda conforme, o si no hay respuesta a tiempo, puede pedir una audiencia estatal.",
    },
  },
  APPLICATION: {
    name: subjectWords.APPLICATION,
    storedAs: "APPLICATION",
    doors: {
      LOCAL_COMPLAINT: localFirst({
        en: "The agency answers for its decision on an application, and for making none.",
        es: "La agencia responde por su decisión sobre una solicitud, y por no tomar ninguna.",
      }),
      STATE_HEARING: [
        hearingOn(
          "G1",
          {
            en: "An application that was denied, or not acted on in time, is a ground. No open case is needed.",
            es: "Una solicitud negada, o no atendida a tiempo, es un motivo. No hace falta un caso abierto.",
          },
          "fam-code-17801-a-1",
        ),
      ],
    },
    guidance: {
      en: "There may be no open case yet, so no case number is needed.",
      es: "Quizá aún no haya un caso abierto; no hace falta número de caso.",
    },
    tell: {
      en: "The agency looks at your application again and answers you in writing. You need no open case and no case number, neither to complain nor to ask for a state hearing.",
      es: "La agencia revisa de nuevo su solicitud y le contesta por escrito. No necesita un caso abierto ni un número de caso, ni para quejarse ni para pedir una audiencia estatal.",
    },
  },
  CASE_CLOSURE: {
    name: subjectWords.CASE_CLOSURE,
    storedAs: "CASE_CLOSURE",
    doors: {
      LOCAL_COMPLAINT: localFirst(
        {
          en: "The agency answers for closing a case.",
          es: "La agencia responde por cerrar un caso.",
        },
        "22-ccr-118203",
      ),
      STATE_HEARING: [
        hearingOn(
          "G5",
          {
            en: "A decision to close a case is a ground. No open case is needed.",
            es: "La decisión de cerrar un caso es un motivo. No hace falta un caso abierto.",
          },
          "fam-code-17801-a-4",
        ),
      ],
    },
    guidance: null,
    tell: {
      en: "The agency looks at the closure again and answers you in writing. That the case is closed takes away neither your complaint nor a state hearing.",
      es: "La agencia revisa el cierre y le contesta por escrito. Que el caso esté cerrado no le quita ni la queja ni la audiencia estatal.",
    },
  },
  CASE_NOT_CLOSED: {
    name: { en: "Refusal to close a case", es: "Negativa a cerrar un caso" },
    storedAs: "CASE_CLOSURE",
    doors: {
      LOCAL_COMPLAINT: localFirst(
        {
          en: "The agency answers for keeping a case open.",
          es: "La agencia responde por mantener abierto un caso.",
        },
        "22-ccr-118203",
      ),
      STATE_HEARING: [
        {
          ...hearingOnBrokenDuty,
          reason: {
            en: "Keeping a case open against the rules of closure is a ground.",
            es: "Mantener abierto un caso en contra de las reglas de cierre es un motivo.",
          },
          citations: ["fam-code-17801-a-2", "22-ccr-118203", "22-ccr-120201"],
        },
        noHearing(
          {
            en: "The statute names the decision to close a case. Refusing to close one is a ground only when a rule of closure was broken.",
            es: "La ley menciona la decisión de cerrar un caso. Negarse a cerrarlo es motivo solo si se incumplió una regla de cierre.",
          },
          "22-ccr-118203",
        ),
      ],
    },
    guidance: {
      en: "Ask whether a rule of closure was broken: only then can it go to a state hearing.",
      es: "Pregunte si se incumplió una regla de cierre: solo entonces puede ir a una audiencia estatal.",
    },
    tell: {
      en: "The agency explains in writing why the case stays open. If a rule of closure was broken, you can ask for a state hearing.",
      es: "La agencia le explica por escrito por qué el caso sigue abierto. Si se incumplió una regla de cierre, puede pedir una audiencia estatal.",
    },
  },
  OTHER: {
    name: subjectWords.OTHER,
    storedAs: "OTHER",
    doors: {
      LOCAL_COMPLAINT: localFirst(
        {
          en: "Any unresolved dispute with the agency or the Department can be complained of.",
          es: "Puede presentarse queja por cualquier disputa sin resolver con la agencia o el Departamento.",
        },
        "22-ccr-110160",
      ),
      STATE_HEARING: [
        hearingOnApplication,
        hearingOnBrokenDuty,
        noHearing({
          en: "None of the grounds for a state hearing has been named yet.",
          es: "Aún no se ha señalado ninguno de los motivos de audiencia estatal.",
        }),
      ],
      CASEWORKER: [
        {
          role: "ALSO",
          reason: {
            en: "What is no dispute but a question about the case, the caseworker can answer.",
            es: "Lo que no es disputa sino pregunta sobre el caso, lo puede contestar el encargado del caso.",
          },
          citations: ["dcss-customer-relations"],
        },
      ],
    },
    guidance: null,
    tell: {
      en: "The agency looks into it and answers you in writing. If it concerns an application, a payment, arrears, a closed case or a broken legal duty, say so: those can go to a state hearing.",
      es: "La agencia lo revisa y le contesta por escrito. Si se trata de una solicitud, un pago, pagos atrasados, un caso cerrado o un deber legal incumplido, dígalo: eso puede ir a una audiencia estatal.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
