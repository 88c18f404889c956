import type { Words } from "../vocabulary/words.ts";

/** What happened to an application for services. */
export const applicationOutcomes = ["DENIED", "NOT_ACTED_ON_IN_TIME"] as const;

/** Which parent asked a court to determine the same arrears. Either one ends the hearing. */
export const courtFilers = ["COMPLAINANT", "OTHER_PARENT"] as const;

/** How far a claim of mistaken identity has come, Fam. Code 17530. */
export const identityClaims = ["CLAIMED", "REJECTED"] as const;

/** How far the local process has come. A hearing comes after it, or after its 30 days without a resolution. */
export const localProcessStages = ["NOT_STARTED", "RUNNING", "THIRTY_DAYS_PASSED", "RESOLVED"] as const;

/** How far the local process has come. */
export type LocalProcessStage = (typeof localProcessStages)[number];

/** What else is known of a matter and changes its doors. Absent means not so, or not known. */
export interface Circumstances {
  /** The matter concerns an application that was denied or not acted on in time. */
  readonly application?: (typeof applicationOutcomes)[number] | undefined;
  /** A duty or a time limit of a law, regulation or department letter was broken. */
  readonly dutyOrTimeLimitBroken?: boolean | undefined;
  /** The same arrears are before a court, by whom. */
  readonly arrearsBeforeCourt?: (typeof courtFilers)[number] | undefined;
  /** Whether there is an open case. No door needs one. */
  readonly openCase?: boolean | undefined;
  /** Credit is wanted for payments made straight to the other parent. */
  readonly paidOtherParentDirectly?: boolean | undefined;
  /** The amount of arrears is not disputed; relief from enforcement is wanted. */
  readonly arrearsUndisputed?: boolean | undefined;
  /** The agency refuses to close a case. */
  readonly closureRefused?: boolean | undefined;
  /** The agency does not do what an earlier hearing decision ordered. */
  readonly hearingDecisionNotFollowed?: boolean | undefined;
  /** Paid through the State Disbursement Unit under a private wage assignment, without any case at an agency. */
  readonly paidWithoutCase?: boolean | undefined;
  /** The person says that they are not the person sought. */
  readonly mistakenIdentity?: (typeof identityClaims)[number] | undefined;
  /** The person says that they were discriminated against. */
  readonly discrimination?: boolean | undefined;
  /** NOT_STARTED when absent. */
  readonly localProcess?: LocalProcessStage | undefined;
}

/** The name of one circumstance. */
export type CircumstanceName = keyof Circumstances;

/** Every circumstance with the values it may take; `true` and `false` where it is so or not. */
export const circumstanceValues = {
  application: applicationOutcomes,
  dutyOrTimeLimitBroken: [true, false],
  arrearsBeforeCourt: courtFilers,
  openCase: [true, false],
  paidOtherParentDirectly: [true, false],
  arrearsUndisputed: [true, false],
  closureRefused: [true, false],
  hearingDecisionNotFollowed: [true, false],
  paidWithoutCase: [true, false],
  mistakenIdentity: identityClaims,
  discrimination: [true, false],
  localProcess: localProcessStages,
} as const satisfies Readonly<Record<CircumstanceName, readonly (string | boolean)[]>>;

/** What each circumstance is called, as a question to staff would say it. */
export const circumstanceWords: Readonly<Record<CircumstanceName, Words>> = {
  application: {
    en: "An application was denied or not acted on in time",
    es: "Una solicitud fue negada o no se atendió a tiempo",
  },
  dutyOrTimeLimitBroken: {
    en: "A legal duty or time limit was broken",
    es: "Se incumplió un deber o plazo legal",
  },
  arrearsBeforeCourt: {
    en: "The same arrears are before a court, by either parent",
    es: "Los mismos pagos atrasados están ante una corte, por cualquiera de los padres",
  },
  openCase: { en: "There is an open case", es: "Hay un caso abierto" },
  paidOtherParentDirectly: {
    en: "Payments were made straight to the other parent",
    es: "Se hicieron pagos directamente al otro padre",
  },
  arrearsUndisputed: {
    en: "The arrears are not disputed; relief from enforcement is wanted",
    es: "Los pagos atrasados no se disputan; se pide alivio del cobro",
  },
  closureRefused: { en: "The agency refuses to close the case", es: "La agencia se niega a cerrar el caso" },
  hearingDecisionNotFollowed: {
    en: "An earlier hearing decision is not followed",
    es: "No se cumple una decisión de audiencia anterior",
  },
  paidWithoutCase: {
    en: "Paid through the State Disbursement Unit without any case at an agency",
    es: "Pago por la Unidad Estatal de Desembolsos sin ningún caso en una agencia",
  },
  mistakenIdentity: {
    en: "The person says that they are not the person sought",
    es: "La persona dice que no es a quien se busca",
  },
  discrimination: { en: "Discrimination is complained of", es: "Se alega discriminación" },
  localProcess: { en: "How far the local process has come", es: "Hasta dónde ha llegado el proceso local" },
};

/** The circumstances that are one of a few words. */
type ChoiceCircumstanceName = {
  [Name in CircumstanceName]: NonNullable<Circumstances[Name]> extends string ? Name : never;
}[CircumstanceName];

/** What each choice of a circumstance is called. */
export const circumstanceChoiceWords: {
  readonly [Name in ChoiceCircumstanceName]: Readonly<Record<NonNullable<Circumstances[Name]>, Words>>;
} = {
  application: {
    DENIED: { en: "It was denied", es: "Fue negada" },
    NOT_ACTED_ON_IN_TIME: { en: "It was not acted on in time", es: "No se atendió a tiempo" },
  },
  arrearsBeforeCourt: {
    COMPLAINANT: { en: "The one who complains", es: "La persona que se queja" },
    OTHER_PARENT: { en: "The other parent", es: "El otro padre" },
  },
  mistakenIdentity: {
    CLAIMED: { en: "It was made", es: "Se presentó" },
    REJECTED: { en: "The agency rejected it", es: "La agencia la rechazó" },
  },
  localProcess: {
    NOT_STARTED: {
      en: "No complaint was made to the local agency",
      es: "No se presentó ninguna queja ante la agencia local",
    },
    RUNNING: {
      en: "The agency still has time to answer",
      es: "La agencia aún tiene plazo para responder",
    },
    THIRTY_DAYS_PASSED: {
      en: "Its 30 days passed without a written resolution",
      es: "Pasaron sus 30 días sin resolución escrita",
    },
    RESOLVED: { en: "The agency has answered", es: "La agencia ya respondió" },
  },
};
