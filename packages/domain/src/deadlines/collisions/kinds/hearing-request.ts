// Asking for the hearing: too early, too late, while an extension runs, or after a resolution that was long on its way.
import type { PlainDate } from "../../../calendar/plain-date.ts";
import type { GivenFacts } from "../../facts/given-facts.ts";
import { latestOf } from "../../../calendar/first-and-last.ts";
import type { RuleId } from "../../rulebook/rule-id.ts";
import {
  between,
  isBy,
  leavingAtMost,
  type CollisionRecord,
  type CollisionView,
} from "../collision-record.ts";

/** A resolution so long on its way that little is left of the page's 90 days. */
export const resolutionLongInTheMail: CollisionRecord = {
  code: "RESOLUTION_LONG_IN_THE_MAIL",
  title: { en: "The resolution was long on its way", es: "La resolución tardó en llegar" },
  when: {
    en: "When the resolution was received, 30 days or fewer were left of the 90 that the public page counts from its date.",
    es: "Cuando se recibió la resolución, quedaban 30 días o menos de los 90 que la página pública cuenta desde su fecha.",
  },
  tell: {
    en: "You received the answer on {eats}. The Department’s page counts from its date, to {eaten}; the law counts 90 days from the day you received it. Ask early if you can, and keep the envelope.",
    es: "Recibió la respuesta el {eats}. La página del Departamento cuenta desde su fecha, hasta el {eaten}; la ley cuenta 90 días desde el día en que la recibió. Pida la audiencia pronto si puede y guarde el sobre.",
  },
  citations: ["fam-code-17801-c", "dcss-customer-relations"],
  severity: "WARNING",
  find: ({ given, dates }) =>
    given.hearing?.requestReceivedOn !== undefined
      ? undefined
      : leavingAtMost(
          between(
            ["state-hearing-request-after-resolution", "STARTED", given.complaint?.resolution?.receivedOn],
            ["state-hearing-request-advised", "DUE", dates["state-hearing-request-advised"]],
          ),
          30,
        ),
};

/** The day a hearing was asked for while no resolution had been dated yet. */
function askedUnanswered({ complaint, hearing }: GivenFacts): PlainDate | undefined {
  const askedOn = hearing?.requestReceivedOn;
  return isBy(complaint?.resolution?.datedOn, askedOn) ? undefined : askedOn;
}

/** A request made before the first 30 days were over. */
export const requestBeforeDoorOpens: CollisionRecord = {
  code: "REQUEST_BEFORE_DOOR_OPENS",
  title: {
    en: "The hearing was asked for before the 30 days were over",
    es: "La audiencia se pidió antes de terminar los 30 días",
  },
  when: {
    en: "The request was received before the first day to ask without a resolution, and no resolution had been dated by then.",
    es: "La solicitud se recibió antes del primer día para pedirla sin resolución, y para entonces no había resolución fechada.",
  },
  tell: {
    en: "Your request of {eaten} came before the agency’s 30 days were over. Ask again from {eats}, so that it cannot be turned away as too early.",
    es: "Su solicitud del {eaten} llegó antes de terminar los 30 días de la agencia. Pídala de nuevo desde el {eats}, para que no pueda rechazarse por prematura.",
  },
  citations: ["fam-code-17801-b", "22-ccr-120201"],
  severity: "WARNING",
  find: ({ given, dates }) =>
    leavingAtMost(
      between(
        ["state-hearing-request-opening", "DUE", dates["state-hearing-request-opening"]],
        ["hearing-commencement", "STARTED", askedUnanswered(given)],
      ),
      -1,
    ),
};

/** The last day to ask, of the two rights the one that ends later. Not known while a resolution came nobody knows when. */
function lastDoor({ given: { complaint }, dates }: CollisionView): RuleId | undefined {
  if (complaint?.resolution !== undefined && complaint.resolution.receivedOn === undefined) return undefined;
  const doors = [
    "state-hearing-request-no-resolution",
    "state-hearing-request-after-resolution",
  ] as const satisfies readonly RuleId[];
  const last = latestOf(...doors.map((rule) => dates[rule]));
  return last && doors.find((rule) => dates[rule] === last);
}

/** A request that came when both doors were closed: it is taken all the same. */
export const requestAfterDoorClosed: CollisionRecord = {
  code: "REQUEST_AFTER_DOOR_CLOSED",
  title: {
    en: "The hearing was asked for after the last day",
    es: "La audiencia se pidió después del último día",
  },
  when: {
    en: "The request was received after the last day to ask, by absence of a resolution or after it, and the hearing was not held.",
    es: "La solicitud se recibió después del último día para pedirla, por falta de resolución o tras ella, y la audiencia no se celebró.",
  },
  tell: {
    en: "Your request of {eats} came {days} after the last day to ask, {eaten}. It is taken all the same. If you get a notice that it will be dismissed, answer within 15 days: say why it came late, and when you really received the agency’s answer.",
    es: "Su solicitud del {eats} llegó {days} después del último día para pedirla, el {eaten}. Se recibe de todos modos. Si le avisan que será desestimada, responda en 15 días: diga por qué llegó tarde y cuándo recibió realmente la respuesta de la agencia.",
  },
  citations: ["fam-code-17801-c", "22-ccr-120201", "22-ccr-120211-b"],
  find: (view) => {
    const { hearing } = view.given;
    const door = lastDoor(view);
    if (door === undefined || (hearing?.heldOn ?? hearing?.dismissedOn ?? hearing?.withdrawnOn) !== undefined)
      return undefined;
    return leavingAtMost(
      between(
        ["hearing-commencement", "STARTED", hearing?.requestReceivedOn],
        [door, "DUE", view.dates[door]],
      ),
      -1,
    );
  },
};

/** A request made on day 31 or later while a noticed extension still runs. */
export const requestWhileExtensionRuns: CollisionRecord = {
  code: "REQUEST_WHILE_EXTENSION_RUNS",
  title: {
    en: "A hearing was asked for while the extension runs",
    es: "Se pidió una audiencia mientras corre la prórroga",
  },
  when: {
    en: "The request was received after the door opened and before the extended last day, and no resolution had been dated by then. Accept it and mark it “extension pending”.",
    es: "La solicitud se recibió después de abrirse la puerta y antes del último día prorrogado, y para entonces no había resolución fechada. Acéptela y márquela «prórroga pendiente».",
  },
  tell: {
    en: "Your request of {eaten} stands. The agency says that it takes more time, until {eats}, so an answer may still come. An office may call the request early; the statute does not.",
    es: "Su solicitud del {eaten} es válida. La agencia dice que toma más tiempo, hasta el {eats}, así que aún puede llegar una respuesta. Una oficina puede considerarla prematura; la ley no.",
  },
  citations: ["fam-code-17800", "fam-code-17801-b"],
  severity: "NOTE",
  find: ({ given, dates }) => {
    const askedOn = askedUnanswered(given);
    const wasOpen = isBy(dates["state-hearing-request-opening"], askedOn);
    if (given.complaint?.extension === undefined || !wasOpen) return undefined;
    return leavingAtMost(
      between(
        ["written-resolution", "DUE", dates["written-resolution"]],
        ["hearing-commencement", "STARTED", askedOn],
      ),
      0,
    );
  },
};
