import type { Words } from "../vocabulary/words.ts";
import type { Circumstances } from "./circumstances.ts";
import type { TriageSubject } from "./triage-subject.ts";

/** A circumstance that makes a matter another one. */
export interface Refinement {
  readonly of: readonly TriageSubject[];
  /**
   * True where it can be meant of one issue only: said of a whole complaint of several issues, it does not tell of which,
   * and none of them may lose its doors by it.
   */
  readonly ofOneIssue?: true;
  readonly when: (circumstances: Circumstances) => boolean;
  readonly to: TriageSubject;
  /** The circumstance in words. */
  readonly words: Words;
}

/** What an earlier hearing decision may have been about. */
export const disputesWithTheAgency: readonly TriageSubject[] = [
  "CUSTOMER_SERVICE",
  "TIMELINESS",
  "APPLICATION",
  "PAYMENT",
  "ARREARS",
  "ORDER_SERVICES",
  "CASE_CLOSURE",
  "OTHER",
  "DIRECT_PAYMENTS",
  "UNDISPUTED_ARREARS",
  "CASE_NOT_CLOSED",
  "ENFORCEMENT_ACTION",
  "MODIFICATION",
  "STATE_UNIT_POLICY",
];

/** Every refinement; the first that fits is taken. */
export const refinements: readonly Refinement[] = [
  {
    of: disputesWithTheAgency,
    ofOneIssue: true,
    when: (c) => c.hearingDecisionNotFollowed === true,
    to: "HEARING_DECISION_NOT_FOLLOWED",
    words: {
      en: "an earlier hearing decision is not followed",
      es: "no se cumple una decisión de audiencia anterior",
    },
  },
  {
    // Not of an application, a closure or a payment: those grounds stand whoever the person is.
    of: ["ARREARS", "ORDER_SERVICES", "ENFORCEMENT_ACTION", "OTHER"],
    when: (c) => c.mistakenIdentity !== undefined,
    to: "MISTAKEN_IDENTITY",
    words: {
      en: "the person says that they are not the person sought",
      es: "la persona dice que no es a quien se busca",
    },
  },
  {
    of: ["ARREARS", "DIRECT_PAYMENTS", "UNDISPUTED_ARREARS"],
    when: (c) => c.arrearsBeforeCourt !== undefined,
    to: "ARREARS_BEFORE_COURT",
    words: {
      en: "either parent asked a court to determine the same arrears",
      es: "cualquiera de los padres pidió a una corte que determine los mismos pagos atrasados",
    },
  },
  {
    of: ["ARREARS"],
    when: (c) => c.paidOtherParentDirectly === true,
    to: "DIRECT_PAYMENTS",
    words: {
      en: "credit is wanted for payments made straight to the other parent",
      es: "se pide crédito por pagos hechos directamente al otro padre",
    },
  },
  {
    of: ["PAYMENT"],
    ofOneIssue: true,
    when: (c) => c.paidOtherParentDirectly === true,
    to: "DIRECT_PAYMENTS",
    words: {
      en: "the payment went straight to the other parent",
      es: "el pago se hizo directamente al otro padre",
    },
  },
  {
    of: ["ARREARS"],
    when: (c) => c.arrearsUndisputed === true,
    to: "UNDISPUTED_ARREARS",
    words: {
      en: "the amount is not disputed and relief is wanted",
      es: "la cantidad no se disputa y se pide alivio",
    },
  },
  {
    of: ["CASE_CLOSURE"],
    when: (c) => c.closureRefused === true,
    to: "CASE_NOT_CLOSED",
    words: { en: "the agency refuses to close the case", es: "la agencia se niega a cerrar el caso" },
  },
  {
    // An open case makes it the agency's payment, whatever way the money took.
    of: ["PAYMENT"],
    when: (c) => c.paidWithoutCase === true && c.openCase !== true,
    to: "PAYMENT_WITHOUT_CASE",
    words: {
      en: "it was paid through the State Disbursement Unit without any case at an agency",
      es: "se pagó por la Unidad Estatal de Desembolsos sin ningún caso en una agencia",
    },
  },
];

/**
 * The subject a matter is treated as: ("ARREARS", paid directly) → "DIRECT_PAYMENTS".
 *
 * @param circumstances those of the issue and of the whole complaint.
 * @param ofTheIssue those that are surely meant of this issue: its own, or all when it is the only one.
 */
export function refine(
  subject: TriageSubject,
  circumstances: Circumstances,
  ofTheIssue: Circumstances,
): TriageSubject {
  const found = refinements.find(
    ({ of, ofOneIssue, when }) => of.includes(subject) && when(ofOneIssue ? ofTheIssue : circumstances),
  );
  return found === undefined ? subject : found.to;
}
