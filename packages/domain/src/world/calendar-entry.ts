import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";
import type { PlainDate } from "../calendar/plain-date.ts";

/**
 * What is closed. Only a whole agency closed for a whole day counts as a holiday (CCP 12b). A closed branch, a counter
 * closed to visits while telephone, e-mail and portal work, and half a day move no date.
 */
export const closureScopes = ["WHOLE_AGENCY_WHOLE_DAY", "BRANCH", "VISITORS_ONLY", "PART_OF_DAY"] as const;

/** One scope. */
export type ClosureScope = (typeof closureScopes)[number];

/** Why an entry was made, by whom and when. */
interface Recorded {
  readonly reason: string;
  /** Whoever decided to enter it. */
  readonly author: string;
  readonly recordedOn: PlainDate;
}

/** Days on which something is closed. */
export interface Closure extends Recorded {
  readonly kind: "CLOSURE";
  readonly scope: ClosureScope;
  readonly from: PlainDate;
  /** The last day; null means until further notice, which a whole agency cannot be. */
  readonly through: PlainDate | null;
  /** Which office, when it is not the whole agency. */
  readonly office?: string | undefined;
}

/** A day of the shipped table that this body does not keep: it is open then. */
export interface StruckDay extends Recorded {
  readonly kind: "STRUCK_DAY";
  readonly on: PlainDate;
}

/** One entry in a body's own calendar, kept for good: what is undone is entered anew. */
export type CalendarEntry = Closure | StruckDay;

/** Whether an entry changes the days that are counted. */
export function movesDates(entry: CalendarEntry): boolean {
  return entry.kind === "STRUCK_DAY" || entry.scope === "WHOLE_AGENCY_WHOLE_DAY";
}

/** What an entry is: what it closes, or a day of the table that it strikes. */
export type CalendarEntryKind = ClosureScope | StruckDay["kind"];

/** What an entry does to dates, in words, and why. */
export interface EntryEffect {
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
}

/** What each kind of entry does. */
export const entryEffects: Readonly<Record<CalendarEntryKind, EntryEffect>> = {
  WHOLE_AGENCY_WHOLE_DAY: {
    words: {
      en: "The whole office is closed all day: the day counts as a holiday.",
      es: "Toda la oficina está cerrada todo el día: el día cuenta como festivo.",
    },
    citations: ["ccp-12b"],
  },
  BRANCH: {
    words: {
      en: "Only a branch is closed. No date moves.",
      es: "Solo está cerrada una sucursal. Ninguna fecha se mueve.",
    },
    citations: ["ccp-12b"],
  },
  VISITORS_ONLY: {
    words: {
      en: "Closed to visitors only; telephone, e-mail and portal work. No date moves.",
      es: "Cerrado solo a visitas; funcionan teléfono, correo electrónico y portal. Ninguna fecha se mueve.",
    },
    citations: ["ccp-12b"],
  },
  PART_OF_DAY: {
    words: {
      en: "Closed for part of the day only. No date moves.",
      es: "Cerrado solo parte del día. Ninguna fecha se mueve.",
    },
    citations: ["ccp-12b"],
  },
  STRUCK_DAY: {
    words: {
      en: "This body does not keep the day of the table: it is open.",
      es: "Esta oficina no guarda el día de la tabla: está abierta.",
    },
    citations: ["gov-code-19853"],
  },
};

/** An entry as it is shown for a day: those that move nothing too. */
export interface ShownEntry {
  readonly entry: CalendarEntry;
  readonly movesDates: boolean;
  readonly effect: EntryEffect;
}

function covers(entry: CalendarEntry, date: PlainDate): boolean {
  if (entry.kind === "STRUCK_DAY") return entry.on === date;
  return entry.from <= date && (entry.through === null || date <= entry.through);
}

/** What is entered for a day, in the order of entry: also what moves no date, so that it can be shown. */
export function entriesOn(entries: readonly CalendarEntry[], date: PlainDate): readonly ShownEntry[] {
  return entries
    .filter((entry) => covers(entry, date))
    .map((entry) => ({
      entry,
      movesDates: movesDates(entry),
      effect: entryEffects[entry.kind === "CLOSURE" ? entry.scope : entry.kind],
    }));
}
