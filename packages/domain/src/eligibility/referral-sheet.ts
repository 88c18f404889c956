import { formatDate } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { IssueSubject } from "../vocabulary/issue-subject.ts";
import { say, sentence, type Language, type Words } from "../vocabulary/words.ts";
import { triage, type DoorVerdict } from "./triage.ts";

/** What is known when an issue is referred to a court. What is left out is not known, and the sheet says so. */
export interface CourtReferral {
  readonly subject: IssueSubject;
  /** The number of the complaint. */
  readonly number: string;
  /** The county whose agency has the case, where that agency serves one county only. */
  readonly county?: string | undefined;
  /** The court or office that staff named. */
  readonly office?: string | undefined;
  readonly agencyPhone?: string | undefined;
  /** The day until which the written resolution is due, while it is. */
  readonly answerDueOn?: PlainDate | undefined;
}

/** A sheet in plain words that a person takes to court. */
export interface ReferralSheet {
  readonly titles: Readonly<Record<"where" | "ask" | "agency", string>>;
  readonly why: string;
  readonly citations: readonly AuthorityKey[];
  /** Where to go and who helps; null where it is not known here. */
  readonly where: readonly { readonly label: string; readonly value: string | null }[];
  /** What is printed in place of what is not known. */
  readonly notKnown: string;
  readonly ask: readonly string[];
  /** What stays with the agency. */
  readonly agency: readonly string[];
}

const partly: Words = {
  en: "This, or a part of it, is for a court.",
  es: "Esto, o una parte, corresponde a una corte.",
};

const titles = {
  where: { en: "Where to go", es: "Adónde acudir" },
  ask: { en: "What to ask for", es: "Qué pedir" },
  agency: { en: "What stays with us", es: "Lo que sigue a nuestro cargo" },
} as const satisfies Readonly<Record<string, Words>>;

const labels = {
  court: { en: "Court", es: "Corte" },
  caseNumber: { en: "Number of the court case", es: "Número del caso en la corte" },
  helper: { en: "Who helps without charge", es: "Quién ayuda sin costo" },
  phone: { en: "Their telephone and hours", es: "Su teléfono y horario" },
} as const satisfies Readonly<Record<string, Words>>;

const courtOf = sentence<"county">({
  en: "Superior Court of California, County of {county}. If the court of another county made your order, go there.",
  es: "Corte Superior de California, Condado de {county}. Si la corte de otro condado emitió su orden, acuda a esa.",
});

const facilitatorOf = sentence<"county">({
  en: "Family Law Facilitator, County of {county}",
  es: "Asistente de derecho familiar (Family Law Facilitator), Condado de {county}",
});

const anyFacilitator: Words = {
  en: "Family Law Facilitator of the county of that court",
  es: "Asistente de derecho familiar (Family Law Facilitator) del condado de esa corte",
};

const notKnown: Words = {
  en: "Not known here. Ask the court.",
  es: "No consta aquí. Pregunte en la corte.",
};

/** What to ask for at the court, by what the issue is about. */
const toAsk: Readonly<Partial<Record<IssueSubject, Words>>> = {
  COURT_ORDER_AMOUNT: {
    en: "Say: I want to ask the court to change (modify) the amount of child support.",
    es: "Diga: quiero pedir a la corte que cambie (modifique) la cantidad de la manutención.",
  },
  CUSTODY_OR_VISITATION: {
    en: "Say: I want to ask the court for an order, or another order, about custody or visitation.",
    es: "Diga: quiero pedir a la corte una orden, u otra orden, sobre la custodia o las visitas.",
  },
  SPOUSAL_SUPPORT: {
    en: "Say: I want to ask the court about an order for spousal support.",
    es: "Diga: quiero preguntar a la corte por una orden de manutención del cónyuge.",
  },
  PARENTAGE: {
    en: "Say: I want to ask the court to decide who the parent is, or to look at that again.",
    es: "Diga: quiero pedir a la corte que decida quién es el padre o la madre, o que lo revise.",
  },
};

const anyAsking: Words = {
  en: "Say what you want the court to decide, and show this sheet.",
  es: "Diga qué quiere que decida la corte y muestre esta hoja.",
};

const forms: Words = {
  en: "Ask which forms are needed, what they cost and whether the fee can be waived. Bring your order and your papers.",
  es: "Pregunte qué formularios se necesitan, cuánto cuestan y si puede quedar exento del pago. Lleve su orden y sus papeles.",
};

const answered = sentence<"number">({
  en: "Your complaint {number} stays on record. We answer this issue in writing all the same.",
  es: "Su queja {number} sigue registrada. De todos modos le contestamos este asunto por escrito.",
});

const answeredBy = sentence<"number" | "day">({
  en: "Your complaint {number} stays on record. We answer this issue in writing all the same, by {day}.",
  es: "Su queja {number} sigue registrada. De todos modos le contestamos este asunto por escrito, a más tardar el {day}.",
});

const ours: readonly Words[] = [
  {
    en: "What we do or fail to do about your case stays with us: payments, the account, enforcement, how we handle what you ask for.",
    es: "Lo que hacemos o dejamos de hacer en su caso sigue a nuestro cargo: pagos, cuenta, cobro, y cómo atendemos lo que pide.",
  },
  {
    en: "An order stays in force until a court changes it.",
    es: "Una orden sigue vigente hasta que una corte la cambie.",
  },
];

const callUs = sentence<"phone">({
  en: "Questions: call us at {phone}. The call and the help are free.",
  es: "Si tiene preguntas, llámenos al {phone}. La llamada y la ayuda son gratuitas.",
});

/** Why an issue is the court's, wholly or in part. */
function courtsPart(subject: CourtReferral["subject"]): Pick<DoorVerdict, "citations" | "reason"> {
  const court = triage([{ subject }])[0]?.doors.find(({ door }) => door === "COURT");
  return court === undefined || court.role === "NOT_AVAILABLE"
    ? { reason: partly, citations: ["22-ccr-111542-a-6"] }
    : court;
}

/**
 * The sheet that somebody takes along who is referred to a court with an issue, 22 CCR 111542(a)(6): why, where, who helps,
 * what to ask for, and what stays with the agency. Nothing is guessed: what is not known is null.
 */
export function referralSheet(known: CourtReferral, language: Language): ReferralSheet {
  const { subject, number, county, office, agencyPhone, answerDueOn } = known;
  const court = courtsPart(subject);
  const helper = county === undefined ? say(anyFacilitator, language) : facilitatorOf(language, { county });
  const where = {
    court: county === undefined ? null : courtOf(language, { county }),
    caseNumber: null,
    helper: office ?? helper,
    phone: null,
  };
  return {
    titles: {
      where: say(titles.where, language),
      ask: say(titles.ask, language),
      agency: say(titles.agency, language),
    },
    why: say(court.reason, language),
    citations: court.citations,
    where: (Object.keys(where) as (keyof typeof where)[]).map((name) => ({
      label: say(labels[name], language),
      value: where[name],
    })),
    notKnown: say(notKnown, language),
    ask: [say(toAsk[subject] ?? anyAsking, language), say(forms, language)],
    agency: [
      answerDueOn === undefined
        ? answered(language, { number })
        : answeredBy(language, { number, day: formatDate(answerDueOn, language) }),
      ...ours.map((words) => say(words, language)),
      ...(agencyPhone === undefined ? [] : [callUs(language, { phone: agencyPhone })]),
    ],
  };
}
