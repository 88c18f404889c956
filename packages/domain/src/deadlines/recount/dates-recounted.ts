import type { CalendarBody } from "../../calendar/california-holidays.ts";
import { formatDate } from "../../calendar/format-date.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { entryEffects, type CalendarEntryKind } from "../../world/calendar-entry.ts";
import {
  agencySettings,
  sayValue,
  type AgencySettingName,
  type SettingValue,
} from "../../world/agency-settings.ts";
import type { AffectedClocks, AffectedDate } from "./affected-by.ts";
import { promiseWords, type PromiseOutcome } from "./promise.ts";
import { ruleTitle } from "../rulebook/rulebook.ts";
import type { ToldField } from "../../input/tell-input.ts";
import { fillIn } from "../../refusal/coded-refusal.ts";
import { say, type Language, type Words } from "../../vocabulary/words.ts";

/** A date before and after a change of a calendar; null on the side on which there is none. */
export interface RecountedDate extends Pick<AffectedDate, "ruleId" | "promises" | "tell"> {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** The entry whose making or striking changed a calendar. */
export interface RecountCause {
  /** Whatever the caller knows the change by. */
  readonly changeId: string;
  readonly act: "ENTERED" | "STRUCK";
  readonly body: CalendarBody;
  readonly entry: CalendarEntryKind;
  readonly fromOn: PlainDate;
  /** Null for one day and until further notice. */
  readonly throughOn: PlainDate | null;
  readonly reason: string;
}

/** A setting that was changed, by which dates are counted. */
export interface SettingCause {
  readonly act: "SET";
  readonly changeId: string;
  readonly setting: AgencySettingName;
  readonly was: SettingValue;
  readonly becomes: SettingValue;
  readonly reason: string;
}

/** A newer version of this program counts by other rules. */
export interface RulesCause {
  readonly act: "RULES";
  /** The seal of those rules. */
  readonly changeId: string;
}

/**
 * Dates of a record moved because a calendar, a setting or the rules changed. Nobody acted on the record and no fact of it
 * is another one: the event tells people why a date is no longer the one they knew.
 */
export type DatesRecounted = (RecountCause | RulesCause | SettingCause) & {
  readonly kind: "DatesRecounted";
  readonly dates: readonly RecountedDate[];
};

/** Every date of one record that a change of a calendar touches. */
export function recountedDates({ moved, appearing, vanishing }: AffectedClocks): readonly RecountedDate[] {
  return [
    ...moved,
    ...appearing.map(({ ruleId, on }) => ({ ruleId, from: null, to: on, promises: [], tell: [] })),
    ...vanishing.map(({ ruleId, was }) => ({ ruleId, from: was, to: null, promises: [], tell: [] })),
  ];
}

const causeWords: Readonly<Record<RecountCause["act"], Words>> = {
  ENTERED: { en: "Entered in the calendar", es: "Registrado en el calendario" },
  STRUCK: { en: "Struck from the calendar", es: "Quitado del calendario" },
};
const rulesWords: readonly [name: Words, value: Words] = [
  { en: "Rules", es: "Reglas" },
  {
    en: "A newer version of the rules counts these dates.",
    es: "Una versión más reciente de las reglas cuenta estas fechas.",
  },
];
const reasonWords: Words = { en: "Reason", es: "Motivo" };
const noDate: Words = { en: "no date", es: "sin fecha" };
const daysWords: Readonly<Record<"one" | "several", Words>> = {
  one: { en: "{from}. {effect}", es: "{from}. {effect}" },
  several: { en: "{from} to {through}. {effect}", es: "{from} al {through}. {effect}" },
};
const movedWords: Words = { en: "{from} → {to}", es: "{from} → {to}" };
const promiseTold: Readonly<Record<Exclude<PromiseOutcome, "UNCHANGED">, Words>> = {
  LATER: promiseWords.LATER,
  HELD: {
    en: "A letter promised {promised}, and the person may rely on it.",
    es: "Una carta prometió el {promised}, y la persona puede confiar en esa fecha.",
  },
};

function tellDate({ ruleId, from, to, promises }: RecountedDate, language: Language): ToldField {
  const day = (date: PlainDate | null) =>
    date === null ? say(noDate, language) : formatDate(date, language);
  const moved = fillIn(say(movedWords, language), { from: day(from), to: day(to) }, language);
  const told = promises.flatMap(({ outcome, promisedOn }) =>
    outcome === "UNCHANGED"
      ? []
      : [fillIn(say(promiseTold[outcome], language), { promised: promisedOn }, language)],
  );
  return { name: ruleTitle(ruleId, language), value: [moved, ...new Set(told)].join(". ") };
}

/** What a recount tells people: what was entered, struck or counted anew and why, and each date before and after. */
export function tellRecount(event: DatesRecounted, language: Language): readonly ToldField[] {
  const dates = event.dates.map((date) => tellDate(date, language));
  if (event.act === "RULES") {
    const [name, value] = rulesWords;
    return [{ name: say(name, language), value: say(value, language) }, ...dates];
  }
  if (event.act === "SET") {
    const { setting, was, becomes, reason } = event;
    const from = say(sayValue(setting, was), language);
    const to = say(sayValue(setting, becomes), language);
    return [
      {
        name: say(agencySettings[setting].words, language),
        value: fillIn(say(movedWords, language), { from, to }, language),
      },
      { name: say(reasonWords, language), value: reason },
      ...dates,
    ];
  }
  const { act, entry, fromOn, throughOn, reason } = event;
  const isOneDay = throughOn === null || throughOn === fromOn;
  const days = fillIn(
    say(daysWords[isOneDay ? "one" : "several"], language),
    { from: fromOn, through: throughOn ?? fromOn, effect: entryEffects[entry].words },
    language,
  );
  return [
    { name: say(causeWords[act], language), value: days },
    { name: say(reasonWords, language), value: reason },
    ...dates,
  ];
}
