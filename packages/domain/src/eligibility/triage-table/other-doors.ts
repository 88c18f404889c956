import {
  hearingOnApplication,
  hearingOnBrokenDuty,
  localFirst,
  noHearing,
  notLocal,
  type TriageRow,
} from "./triage-row.ts";

/** Disputes with a door of their own. */
export const otherDoors = {
  DISCRIMINATION: {
    name: { en: "Discrimination", es: "Discriminación" },
    storedAs: "OTHER",
    doors: {
      CIVIL_RIGHTS_FORM: [
        {
          role: "PRIMARY",
          reason: {
            en: "Discrimination is complained of on the civil rights form.",
            es: "La discriminación se denuncia con el formulario de derechos civiles.",
          },
          doubt: {
            en: "Read on the pages of two counties; ask the agency for its own form.",
            es: "Leído en las páginas de dos condados; pida a la agencia su propio formulario.",
          },
          citations: ["gov-code-11135"],
        },
      ],
      LOCAL_COMPLAINT: notLocal(
        {
          en: "Discrimination is examined on the civil rights form. What else went wrong is an issue of its own.",
          es: "La discriminación se examina con el formulario de derechos civiles. Lo demás que salió mal es un asunto aparte.",
        },
        "gov-code-11135",
      ),
      STATE_HEARING: [
        noHearing({
          en: "Discrimination is none of the grounds for a state hearing.",
          es: "La discriminación no es uno de los motivos de audiencia estatal.",
        }),
      ],
    },
    guidance: {
      en: "Hand over the civil rights form. Record what else went wrong as an issue of its own.",
      es: "Entregue el formulario de derechos civiles. Anote como asunto aparte lo demás que salió mal.",
    },
    tell: {
      en: "There is a separate form for discrimination, and the agency gives it to you. Anything else that went wrong with your case stays in this complaint.",
      es: "Hay un formulario aparte para la discriminación, y la agencia se lo entrega. Lo demás que salió mal en su caso sigue en esta queja.",
    },
  },
  MISTAKEN_IDENTITY: {
    name: { en: "Mistaken identity", es: "Identidad equivocada" },
    storedAs: "ORDER_SERVICES",
    doors: {
      LOCAL_COMPLAINT: [
        {
          role: "ALSO",
          onlyIf: "identityClaimRejected",
          reason: {
            en: "The agency has rejected the claim; it still answers for how it was handled.",
            es: "La agencia rechazó el reclamo; aún responde por cómo lo atendió.",
          },
          citations: ["fam-code-17530-b", "fam-code-17800"],
        },
        ...localFirst(
          {
            en: "The agency decides the claim in the time of a complaint.",
            es: "La agencia decide el reclamo en el plazo de una queja.",
          },
          "fam-code-17530-b",
        ),
      ],
      COURT: [
        {
          role: "PRIMARY",
          onlyIf: "identityClaimRejected",
          referral: "FAMILY_LAW_FACILITATOR",
          reason: {
            en: "A claim of mistaken identity that the agency rejected goes to the court.",
            es: "Un reclamo de identidad equivocada que la agencia rechazó va a la corte.",
          },
          citations: ["fam-code-17530-d"],
        },
        {
          role: "NOT_AVAILABLE",
          reason: {
            en: "The court comes after the agency has rejected the claim.",
            es: "La corte viene después de que la agencia rechace el reclamo.",
          },
          citations: ["fam-code-17530-d"],
        },
      ],
      STATE_HEARING: [
        {
          ...noHearing(
            {
              en: "No ground for a state hearing names mistaken identity; the law gives it to the court.",
              es: "Ningún motivo de audiencia estatal menciona la identidad equivocada; la ley la deja a la corte.",
            },
            "fam-code-17530-d",
          ),
          doubt: {
            en: "The State Hearing Office may see it as a case acted on against the law. A request is passed on, never held back.",
            es: "La Oficina de Audiencias Estatales puede verlo como un caso atendido en contra de la ley. La solicitud se transmite, nunca se retiene.",
          },
        },
      ],
    },
    guidance: {
      en: "The claim has the time limits of a complaint. If it is rejected, say that the court is next.",
      es: "El reclamo tiene los plazos de una queja. Si se rechaza, diga que sigue la corte.",
    },
    tell: {
      en: "The agency checks whether you are the person sought and answers you in writing. If it rejects your claim, you can take it to the court.",
      es: "La agencia verifica si usted es la persona buscada y le contesta por escrito. Si rechaza su reclamo, puede llevarlo a la corte.",
    },
  },
  HEARING_DECISION_NOT_FOLLOWED: {
    name: { en: "Hearing decision not followed", es: "Decisión de audiencia no cumplida" },
    storedAs: "OTHER",
    doors: {
      DEPARTMENT: [
        {
          role: "PRIMARY",
          reason: {
            en: "The Department determines whether the agency complies with a hearing decision. You may tell it orally or in writing.",
            es: "El Departamento determina si la agencia cumple una decisión de audiencia. Puede decírselo de palabra o por escrito.",
          },
          citations: ["22-ccr-120221-c"],
        },
      ],
      LOCAL_COMPLAINT: notLocal(
        {
          en: "The Department’s compliance unit decides this, not the agency. It is still logged and answered.",
          es: "Esto lo decide la unidad de cumplimiento del Departamento, no la agencia. De todos modos se registra y se contesta.",
        },
        "22-ccr-120221-c",
      ),
      STATE_HEARING: [
        noHearing(
          {
            en: "There is no new hearing about compliance with an earlier decision.",
            es: "No hay una nueva audiencia sobre el cumplimiento de una decisión anterior.",
          },
          "22-ccr-120211-a-4",
          "22-ccr-120221-c",
        ),
      ],
    },
    guidance: {
      en: "Pass it to the Department’s compliance unit. Something new that happened since is an issue of its own.",
      es: "Transmítalo a la unidad de cumplimiento del Departamento. Lo nuevo ocurrido desde entonces es un asunto aparte.",
    },
    tell: {
      en: "Tell the Department that the decision is not followed; it decides what the agency must do. You have no right to another hearing about this.",
      es: "Diga al Departamento que la decisión no se cumple; él decide qué debe hacer la agencia. No tiene derecho a más audiencias sobre esto.",
    },
  },
  // The Franchise Tax Board or a state unit acting on the case.
  STATE_UNIT_POLICY: {
    name: {
      en: "Policy of a state unit acting on the case",
      es: "Política de una unidad estatal que actúa en el caso",
    },
    storedAs: "OTHER",
    doors: {
      LOCAL_COMPLAINT: localFirst(
        {
          en: "A complaint may be about the Department as well as about an agency, and so about a state unit that acts for it.",
          es: "La queja puede tratar tanto del Departamento como de una agencia, y así de una unidad estatal que actúa por él.",
        },
        "22-ccr-110160",
      ),
      STATE_HEARING: [
        hearingOnApplication,
        hearingOnBrokenDuty,
        noHearing({
          en: "A policy is no ground by itself. What it did to an application, a payment, arrears or a closed case is an issue of its own, with its ground.",
          es: "Una política no es motivo por sí misma. Lo que causó en una solicitud, un pago, unos pagos atrasados o un caso cerrado es un asunto aparte, con su motivo.",
        }),
      ],
      DEPARTMENT: [
        {
          role: "ALSO",
          reason: {
            en: "The Department answers for its own units.",
            es: "El Departamento responde por sus propias unidades.",
          },
          doubt: {
            en: "Older pages name the Franchise Tax Board; that the Department took its place in 2022 is inferred.",
            es: "Páginas antiguas mencionan la Franchise Tax Board; que el Departamento la reemplazó en 2022 es una deducción.",
          },
          citations: ["22-ccr-110160"],
        },
      ],
    },
    guidance: {
      en: "Record what the policy did to this case as an issue with its own subject.",
      es: "Anote lo que la política causó en este caso como un asunto con su propio tema.",
    },
    tell: {
      en: "Your complaint is taken as one about the Department and answered in writing. Say what the policy did in your case: that part may go to a state hearing.",
      es: "Su queja se recibe como queja sobre el Departamento y se contesta por escrito. Diga qué causó la política en su caso: esa parte puede ir a una audiencia estatal.",
    },
  },
} as const satisfies Readonly<Record<string, TriageRow>>;
