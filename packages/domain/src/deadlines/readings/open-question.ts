import type { PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { Nature, Obligor } from "../rulebook/deadline-rule.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import type { RuleId } from "../rulebook/rule-id.ts";

/** Whose reading it is, from the text that binds to what an office may merely do. */
export const readingSources = [
  "STATUTE",
  "REGULATION",
  "PUBLIC_PAGE",
  "FORM",
  "PRACTICE",
  "CAUTION",
] as const;

/** One source of readings. CAUTION: no text decides; the product takes the safer side. */
export type ReadingSource = (typeof readingSources)[number];

/** What each source is called. */
export const readingSourceWords: Readonly<Record<ReadingSource, Words>> = {
  STATUTE: { en: "The statute", es: "La ley" },
  REGULATION: { en: "The regulation", es: "El reglamento" },
  PUBLIC_PAGE: { en: "The Department’s public page", es: "La página pública del Departamento" },
  FORM: {
    en: "The Department’s own forms, LCR001 and SH001",
    es: "Los propios formularios del Departamento, LCR001 y SH001",
  },
  PRACTICE: { en: "What an office may do in practice", es: "Lo que una oficina puede hacer en la práctica" },
  CAUTION: { en: "No text decides; a possible reading", es: "Ningún texto lo decide; una lectura posible" },
};

/** Dates that only a disputed reading counts from; they stand beside the facts that rules read. */
export interface DisputedDates {
  /**
   * The day the complaint was amended (LCR003), where `complaint.amendedOn` does not tell it.
   * @deprecated Give `complaint.amendedOn`: the rules read that one. This one raises the question and moves no date.
   */
  readonly amendedOn?: PlainDate | undefined;
  /** The day a complaint that was first spoken was put in writing. */
  readonly firstWrittenOn?: PlainDate | undefined;
  /** The day the request for a hearing was complete, when the hearing office asked for more. */
  readonly requestCompletedOn?: PlainDate | undefined;
  /** The day the office that holds the hearings received the documents from the Department. */
  readonly documentsReceivedOn?: PlainDate | undefined;
}

/** The facts of every rule, and those that only a disputed reading needs. */
export interface ReadingFacts extends GivenFacts {
  readonly disputed?: DisputedDates | undefined;
}

/** A day as one reading counts it. */
export interface ReadDay {
  readonly on: PlainDate;
  /** The rule whose record counted it. */
  readonly ruleId: RuleId;
  /** The engine's own steps; replayed, they end on the day. */
  readonly steps: readonly ExplanationStep[];
}

/** One way to read the sources, with the dates it gives from these facts. */
export interface Reading {
  /** Stable within its question. */
  readonly id: string;
  readonly name: Words;
  readonly whoseReading: ReadingSource;
  readonly authority: AuthorityKey;
  /** Whether the dates of the rules follow it, under these settings. Where no reading fits a setting, none is followed. */
  readonly followed: boolean;
  /** The first day on which the act is open, where the reading says when a door opens. */
  readonly opens: ReadDay | null;
  /** The last day; null while a fact that this reading counts from is not known. It is then not invented. */
  readonly due: ReadDay | null;
}

/** A question on which the sources differ, with every reading computed from the same facts. */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly title: Words;
  readonly question: Words;
  /** Whose days are in question. */
  readonly obligor: Obligor;
  /** Whether it is about a duty or about a right of the parent. */
  readonly nature: Nature;
  readonly readings: readonly Reading[];
  /** Whether the readings give different days here; a roll may bring them together. */
  readonly differs: boolean;
  /** The earliest day that any reading of this act gives: whoever has to act works to it. Null while none gives a day. */
  readonly agencyWorksTo: PlainDate | null;
  /** The earliest day on which any reading opens the door; null where no reading is about an opening. */
  readonly opensFrom: PlainDate | null;
  /**
   * The latest day that any reading of this act gives: before it nobody may hold the parent to be late. Null for a duty,
   * which closes no door, and while a reading has no day yet.
   */
  readonly doorClosesOn: PlainDate | null;
  /**
   * The earliest last day that any reading of this act gives: what staff are told to advise, the same in every question
   * about it. A day that was over when the answer was dated is not advised while another is left. Null while there is none.
   */
  readonly adviseOn: PlainDate | null;
  /** Whether a person must look at it before anyone relies on a day. */
  readonly forAPerson: boolean;
  readonly explanation: Words;
  readonly citations: readonly AuthorityKey[];
  /** 0 to 1: how sure it is that the first reading is right, the likeliest. */
  readonly confidence: number;
}

/** Every question, by the heading of docs/law/readings.md that discusses it. */
export const questionIds = [
  "ninety-days-from-date-or-receipt",
  "hearing-while-extended",
  "opening-when-day-30-is-closed",
  "late-resolution",
  "made-and-received",
  "first-written-complaint",
  "electronic-and-faxed-complaints",
  "repeated-contacts",
  "amendment-and-the-first-clock",
  "extension-notice-by-day-30",
  "extension-before-a-transfer",
  "hearing-from-receipt-or-complete-request",
  "earlier-of-two-decision-limits",
  "compliance-from-receipt-or-presumption",
  "holidays-of-12a",
  "holidays-of-12a-after-a-missed-hearing",
] as const;

/** The id of one question. */
export type QuestionId = (typeof questionIds)[number];
