import { latestOf } from "../calendar/first-and-last.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { ruleToAdvise } from "../deadlines/hearing-door.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import { howToAskForHearing } from "../vocabulary/how-to-ask.ts";
import { all, not, over, running, type Asked, type Saying, type When } from "./saying.ts";

type Of = Asked<ComplaintFacts>;
type Said = Saying<ComplaintFacts>;

const noAnswer = "state-hearing-request-no-resolution";
const opening = "state-hearing-request-opening";
const lastDays = [
  noAnswer,
  "state-hearing-request-advised",
  "state-hearing-request-after-resolution",
] as const satisfies readonly RuleId[];

/** The last day to ask that is told to be safe, the one that the letter with the answer gives. */
export function safeDay({ facts, due }: Of): PlainDate | undefined {
  const rule = ruleToAdvise(
    Object.fromEntries(lastDays.map((one) => [one, due(one)])),
    facts.resolution?.datedOn,
  );
  return rule && due(rule);
}

/** The last day to ask that binds: known once it is known when the answer was received. */
export function bindingDay({ facts, due }: Of): PlainDate | undefined {
  if (facts.resolution?.receivedOn === undefined) return undefined;
  return latestOf(due("state-hearing-request-after-resolution"), due(noAnswer));
}

const hasAsked: When<ComplaintFacts> = ({ facts }) => facts.hearingRequest !== undefined;
const notOver =
  (day: (asked: Of) => PlainDate | undefined): When<ComplaintFacts> =>
  (asked) =>
    (day(asked) ?? "") >= asked.today;
const hasOpened: When<ComplaintFacts> = ({ due, today }) => (due(opening) ?? today) <= today;
const receivedAnswer: When<ComplaintFacts> = ({ facts }) => facts.resolution?.receivedOn !== undefined;
const bindsLater: When<ComplaintFacts> = (asked) => (bindingDay(asked) ?? "") > (safeDay(asked) ?? "");

const how: readonly Said[] = [
  {
    words: {
      en: `To ask for a hearing, ${howToAskForHearing.en}.`,
      es: `Para pedir una audiencia, ${howToAskForHearing.es}.`,
    },
    citations: ["fam-code-17801-c", "22-ccr-120100-a-3"],
    when: not(hasAsked),
  },
  {
    words: {
      en: "You have asked for a state hearing. You do not have to ask again.",
      es: "Usted ya pidió una audiencia estatal. No tiene que pedirla otra vez.",
    },
    citations: ["fam-code-17801-c"],
    when: hasAsked,
  },
];

/** What may be done towards a state hearing while no answer has come, Fam. Code 17801(b) and (c). */
export const beforeAnswer: readonly Said[] = [
  {
    words: {
      en: "If no written answer comes, you may ask for a state hearing from {opens} on. The last day to ask is {lastDay}.",
      es: "Si no llega una respuesta por escrito, puede pedir una audiencia estatal desde el {opens}. El último día para pedirla es el {lastDay}.",
    },
    citations: ["fam-code-17801-b", "fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), not(hasOpened)),
  },
  {
    words: {
      en: "You may ask for a state hearing now. The 30 days are over and no written answer has come. The last day to ask is {lastDay}.",
      es: "Puede pedir una audiencia estatal ahora. Pasaron los 30 días y no llegó una respuesta por escrito. El último día para pedirla es el {lastDay}.",
    },
    citations: ["fam-code-17801-b", "fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), hasOpened, running(noAnswer)),
  },
  {
    words: {
      en: "The last day to ask for a state hearing without an answer was {lastDay}. You may still ask. The State Hearing Office decides if it is too late.",
      es: "El último día para pedir una audiencia estatal sin respuesta fue el {lastDay}. Todavía puede pedirla. La Oficina de Audiencias Estatales decide si es demasiado tarde.",
    },
    citations: ["fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), over(noAnswer)),
  },
  {
    words: {
      en: "The extra time that the agency takes does not move your last day.",
      es: "El tiempo adicional que toma la agencia no mueve su último día.",
    },
    citations: ["fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), ({ facts }) => facts.extension !== undefined),
  },
  ...how,
];

/** What may be done towards a state hearing once the agency has answered, Fam. Code 17801(c). */
export const afterAnswer: readonly Said[] = [
  {
    words: {
      en: "If you do not agree with the answer, you may ask for a state hearing. To be safe, ask by {safeDay}.",
      es: "Si no está de acuerdo con la respuesta, puede pedir una audiencia estatal. Para mayor seguridad, pídala a más tardar el {safeDay}.",
    },
    citations: ["fam-code-17801-c", "dcss-customer-relations"],
    when: all<ComplaintFacts>(not(hasAsked), notOver(safeDay)),
  },
  {
    words: {
      en: "You got the answer on {got}. By law your last day to ask is {bindingDay}.",
      es: "Usted recibió la respuesta el {got}. Según la ley, su último día para pedirla es el {bindingDay}.",
    },
    citations: ["fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), notOver(bindingDay), bindsLater),
  },
  {
    words: {
      en: "To be safe, you had to ask for a state hearing by {safeDay}. The law counts 90 days from the day you got the answer. Tell the agency which day that was.",
      es: "Para mayor seguridad, debía pedir una audiencia estatal a más tardar el {safeDay}. La ley cuenta 90 días desde el día en que recibió la respuesta. Diga a la agencia qué día fue.",
    },
    citations: ["fam-code-17801-c", "dcss-customer-relations"],
    when: all<ComplaintFacts>(not(hasAsked), not(receivedAnswer), not(notOver(safeDay))),
  },
  {
    words: {
      en: "Your last day to ask for a state hearing was {bindingDay}. You may still ask. The State Hearing Office decides if it is too late.",
      es: "Su último día para pedir una audiencia estatal fue el {bindingDay}. Todavía puede pedirla. La Oficina de Audiencias Estatales decide si es demasiado tarde.",
    },
    citations: ["fam-code-17801-c"],
    when: all<ComplaintFacts>(not(hasAsked), receivedAnswer, not(notOver(bindingDay))),
  },
  {
    words: {
      en: "Only a court can decide a part of your complaint. The Family Law Facilitator of the court in your county helps you free of charge.",
      es: "Una parte de su queja solo puede decidirla una corte. El asistente de derecho familiar (Family Law Facilitator) de la corte de su condado le ayuda sin costo.",
    },
    citations: ["22-ccr-111542-a-6"],
    when: ({ facts }) =>
      facts.resolution?.findings.some(({ outcome }) => outcome === "OUTSIDE_JURISDICTION") === true,
  },
  ...how,
];
