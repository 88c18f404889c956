import { addBusinessDays } from "../calendar/business-calendar.ts";
import type { ComplaintActionName } from "../complaint/acts/complaint-action.ts";
import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { complaintClockFacts } from "../complaint/facts/complaint-readings.ts";
import { openStatuses, type ComplaintStatus } from "../complaint/facts/complaint-status.ts";
import { inHand } from "../complaint/transitions/row.ts";
import { exhaustedOn } from "../deadlines/hearing-door.ts";
import { deceasedPerson } from "./deceased-person.ts";
import type { About, FollowOn } from "./follow-on.ts";
import { overdueLetter } from "./overdue-letter.ts";
import { reviewToAnswer } from "./review-to-answer.ts";
import { dayOf } from "./tasks-of.ts";

/** Whether the written resolution is still owed. */
function isOpen({ status }: ComplaintFacts): boolean {
  return (openStatuses as readonly ComplaintStatus[]).includes(status);
}

/** The first day on which a hearing may be asked for. */
const opening = ({ facts, context }: About<ComplaintFacts>) =>
  exhaustedOn(complaintClockFacts(facts), context);

/** Whether a contact made it by repeating another, and nobody has looked at both of them yet. */
function isUnconfirmed({ status, repetition }: ComplaintFacts): boolean {
  const found = repetition?.confirmedOn ?? repetition?.notTheSameSubject;
  return (inHand as readonly ComplaintStatus[]).includes(status) && !!repetition && found === undefined;
}

/** Whether nothing more is to be done. */
const ended: ReadonlySet<ComplaintStatus> = new Set(["CLOSED", "WITHDRAWN", "NOT_A_REPETITION"]);

/** The tasks that follow from a complaint, in the order of its life. */
export const complaintTasks: readonly FollowOn<ComplaintFacts, ComplaintActionName>[] = [
  {
    id: "nobody-holds",
    title: { en: "Nobody has this complaint", es: "Nadie tiene esta queja" },
    sentence: {
      en: "It came in on {receivedOn} and neither an ombudsperson nor an investigator is named. Name who investigates.",
      es: "Llegó el {receivedOn} y no se ha nombrado ni defensor ni investigador. Nombre a quien investiga.",
    },
    owner: "SUPERVISOR",
    since: (about) => {
      const { status, ombudspersonId, investigatorId } = about.facts;
      const receivedOn = dayOf(about, "complaint-receipt-date");
      const isHeld = ombudspersonId !== undefined || investigatorId !== undefined;
      if (isHeld || receivedOn === undefined || !["RECEIVED", "UNDER_INVESTIGATION"].includes(status))
        return undefined;
      return addBusinessDays(about.context.calendars.agency, receivedOn, 1);
    },
    due: { amount: 1, unit: "BUSINESS_DAYS" },
    mentions: (about) => ({ receivedOn: dayOf(about, "complaint-receipt-date") }),
    done: { action: "assignInvestigator" },
    source: "PRACTICE",
  },
  {
    id: "confirm-repetition",
    title: { en: "Confirm the repeated contact", es: "Confirmar el contacto repetido" },
    sentence: {
      en: "A second contact within 90 days, on {madeOn}, made this complaint by itself. Look at both contacts: confirm that they are about the same subject, or record that they are not and why.",
      es: "Un segundo contacto dentro de 90 días, el {madeOn}, dio lugar por sí solo a esta queja. Revise ambos contactos: confirme que tratan del mismo tema, o registre que no y por qué.",
    },
    owner: "OMBUDSPERSON",
    since: (about) => (isUnconfirmed(about.facts) ? dayOf(about, "complaint-made-on") : undefined),
    due: { amount: 2, unit: "BUSINESS_DAYS" },
    mentions: (about) => ({ madeOn: dayOf(about, "complaint-made-on") }),
    done: "BY_FACTS",
    source: ["22-ccr-111544-d"],
  },
  overdueLetter(isOpen),
  // Fam. Code 17801(b): no written resolution within 30 days opens the door to a hearing, and 17801(c) closes it again 90
  // days after the complaint was made. No law asks the agency to say so; a parent who is not told cannot know either day.
  {
    id: "day-31-advice",
    title: {
      en: "Tell the parent that a hearing may be asked for",
      es: "Informar al padre o la madre de que puede pedir una audiencia",
    },
    sentence: {
      en: "There is no written resolution, so a state hearing may be asked for since {opensOn}, until {lastDay}. Prepare the notice that says so and record the day it is mailed.",
      es: "No hay resolución escrita, de modo que se puede pedir una audiencia estatal desde el {opensOn} y hasta el {lastDay}. Prepare el aviso que lo dice y registre el día en que se envía.",
    },
    wording: {
      en: "We have not sent you a written resolution of the complaint that you made on {madeOn} within 30 days. You may now ask for a state hearing. The last day to ask is {lastDay}. We go on working on your complaint.",
      es: "No le hemos enviado una resolución por escrito de la queja que presentó el {madeOn} en el plazo de 30 días. Ahora puede pedir una audiencia estatal. El último día para pedirla es el {lastDay}. Seguimos trabajando en su queja.",
    },
    owner: "OMBUDSPERSON",
    since: (about) =>
      isOpen(about.facts) && about.facts.noResolutionAdvice === undefined ? opening(about) : undefined,
    due: { amount: 1, unit: "BUSINESS_DAYS" },
    mentions: (about) => ({
      madeOn: dayOf(about, "complaint-made-on"),
      opensOn: opening(about),
      lastDay: dayOf(about, "state-hearing-request-no-resolution"),
    }),
    done: { action: "adviseNoResolution" },
    source: ["fam-code-17801-b", "fam-code-17801-c"],
  },
  deceasedPerson(({ status }) => !ended.has(status)),
  reviewToAnswer(),
];
