import {
  formatDate,
  formNumber,
  noticeFormWords,
  say,
  type ComplaintFacts,
  type Deadline,
  type Language,
  type PlainDate,
  type RuleId,
} from "@redress/domain";
import { paragraphsOf } from "./paragraphs.ts";
import type { ServedForm } from "../../../platform/auth/served-actions.ts";

/** All that a letter may say. Only the complainant's own data: nothing of the other parent ever reaches it. */
export interface LetterContent {
  readonly form: ServedForm;
  readonly language: Language;
  readonly agency: { readonly name: string; readonly phone: string | null };
  readonly complainant: {
    readonly givenName: string;
    readonly familyName: string;
    readonly address: string | null;
  };
  readonly number: string;
  /** The facts as they stood after the event that called for the letter. */
  readonly facts: ComplaintFacts;
  readonly deadlines: readonly Deadline[];
}

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

/** Renders one letter as plain text in the complainant's language. The same content always gives the same letter. */
export function renderLetter(content: LetterContent): Letter {
  const { language, agency, complainant, number } = content;
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
  const name = `${complainant.givenName} ${complainant.familyName}`;
  const title = [formNumber(content.form), say(noticeFormWords[content.form], language)]
    .filter((part) => part !== null)
    .join(": ");
  const greeting = language === "en" ? `Dear ${name}:` : `Estimada persona ${name}:`;
  const about = language === "en" ? `Complaint number: ${number}` : `Número de la queja: ${number}`;
  const sections = [
    agency.name,
    [name, complainant.address].filter((line) => line !== null).join("\n"),
    `${title}\n${about}`,
    greeting,
    ...paragraphsOf(content, printer),
    closing(language, agency),
  ];
  return { body: `${sections.join("\n\n")}\n`, printedDates };
}

function closing(language: Language, agency: LetterContent["agency"]): string {
  const phone = agency.phone ?? "866-901-3212";
  return language === "en"
    ? `If you have questions, or need this letter in another form or language, call the Ombudsperson at ${phone}. The call and the help are free.\n\n${agency.name}`
    : `Si tiene preguntas, o necesita esta carta en otra forma o en otro idioma, llame a la persona defensora (Ombudsperson) al ${phone}. La llamada y la ayuda son gratuitas.\n\n${agency.name}`;
}
