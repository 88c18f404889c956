import { formatDate, type PlainDate } from "@redress/domain/calendar";
import type { ComplaintFacts } from "@redress/domain/complaint";
import type { ContactFacts } from "@redress/domain/contact";
import type { Deadline, RuleId } from "@redress/domain/deadlines";
import type { Of } from "@redress/domain/person";
import {
  formNumber,
  languages,
  noticeFormWords,
  say,
  type Language,
  type Words,
} from "@redress/domain/vocabulary";
import { printedName, type Particulars } from "../../../record/people/particulars.ts";
import { letterValues, type LetterValues, type ValuesOf } from "./letter-values.ts";
import { letterFrame, lettersOfContacts, lettersToAgencies, letterWords } from "./letter-words.ts";
import type { ServedForm } from "../../../authorization/served-actions.ts";

/** Another agency, as its own pages print it. */
export interface OtherAgency {
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
}

/** All that a letter may say. Only the complainant's own data: nothing of the other parent ever reaches it. */
export interface LetterContent<Facts = ComplaintFacts> {
  readonly form: ServedForm;
  readonly language: Language;
  readonly agency: { readonly name: string; readonly phone: string | null };
  readonly complainant: Pick<Particulars, "address" | "familyName" | "givenName"> & {
    /** True when the address is hidden: whoever mails the letter asks for it with a reason. */
    readonly isHidden?: boolean;
  };
  /** The name of whoever investigates; null while nobody is assigned. */
  readonly investigator: string | null;
  /** The agency to which the complaint was sent last; null when it was sent to none. */
  readonly otherAgency: OtherAgency | null;
  readonly number: string;
  /** The facts as they stood after the event that called for the letter. */
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
}

/** The same, where whatever is said of a person and of their record is one party's: the compiler refuses anybody else's. */
export type LetterOf<Who> = {
  readonly [Key in keyof AnyLetter]: Key extends "complainant" | "deadlines" | "facts"
    ? Of<Who, AnyLetter[Key]>
    : AnyLetter[Key];
};

type AnyLetter = LetterContent<ComplaintFacts | ContactFacts>;

/** A letter's text, and the dates printed in it by the rule or fact they come from. */
export interface Letter {
  readonly body: string;
  readonly printedDates: Readonly<Record<string, PlainDate>>;
}

/** Writes a date into a letter and remembers it. */
export interface DatePrinter {
  /** The due date of a rule; null when the facts do not determine it. */
  due(rule: RuleId): string | null;
  fact(name: string, date: PlainDate): string;
}

/** Renders one letter as plain text in its language. The same content always gives the same letter. */
export function renderLetter<Who>(content: LetterOf<Who>): Letter {
  const { form, language, agency, number } = content;
  const printedDates: Record<string, PlainDate> = {};
  const fact = (name: string, date: PlainDate): string => {
    printedDates[name] = date;
    return formatDate(date, language);
  };
  const printer: DatePrinter = {
    fact,
    due: (rule) => {
      const deadline = content.deadlines.find((one) => one.ruleId === rule);
      return deadline ? fact(rule, deadline.dueOn) : null;
    },
  };
  const recipient = recipientOf(content);
  const title = titleOf(form, language);
  const frame = { number, name: recipient.name, phone: agency.phone ?? "866-901-3212" };
  const framed = (words: Words) => filledIn(words, frame, language) ?? "";
  const valuesOf = letterValues[form] as ValuesOf<ComplaintFacts | ContactFacts>;
  const values = { ...valuesOf(content, printer), phone: frame.phone };
  const sections = [
    agency.name,
    [recipient.name, recipient.address].filter((line) => line !== null).join("\n"),
    `${title}\n${framed(lettersOfContacts.includes(form) ? letterFrame.aboutContact : letterFrame.about)}`,
    framed(recipient.words.salutation),
    ...letterWords[form].map((words) => filledIn(words, values, language)),
    framed(recipient.words.closing),
    agency.name,
  ];
  return { body: `${sections.filter((section) => section !== null).join("\n\n")}\n`, printedDates };
}

function titleOf(form: ServedForm, language: Language): string {
  return [formNumber(form), say(noticeFormWords[form], language)].filter((part) => part !== null).join(": ");
}

/**
 * The text of a letter that stands without the address of the complainant, who has asked since that nobody sees it. Null
 * where it cannot be told apart: then the letter is not shown.
 */
export function withoutAddress(form: ServedForm, body: string): string | null {
  if (lettersToAgencies.includes(form)) return body;
  for (const language of languages) {
    const at = body.indexOf(`\n\n${titleOf(form, language)}\n`);
    const [agency = "", recipient = ""] = body.split("\n\n", 2);
    const [name = ""] = recipient.split("\n", 1);
    if (at > 0) return `${agency}\n\n${name}\n${say(letterFrame.hidden, language)}${body.slice(at)}`;
  }
  return null;
}

/** To whom a letter goes, and how it speaks to them. */
function recipientOf({
  form,
  language,
  complainant,
  otherAgency,
}: LetterContent<ComplaintFacts | ContactFacts>) {
  if (!lettersToAgencies.includes(form)) {
    const address = complainant.isHidden ? say(letterFrame.hidden, language) : complainant.address;
    return { name: printedName(complainant), address, words: letterFrame.complainant };
  }
  if (otherAgency === null) throw new Error("A letter to an agency lacks the agency.");
  return { ...otherAgency, words: letterFrame.agency };
}

/** A paragraph with what it mentions; null when it mentions something that there is not. */
function filledIn(words: Words, values: LetterValues, language: Language): string | null {
  let whole = true;
  const text = say(words, language).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    const said = typeof value === "function" ? value() : value;
    whole &&= said !== null && said !== undefined;
    return String(said);
  });
  return whole ? text : null;
}
