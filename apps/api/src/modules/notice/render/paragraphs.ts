import { outcomeWords, ruleToAdvise, say, subjectWords } from "@redress/domain";
import type { DatePrinter, LetterContent } from "./letter.ts";
import type { ServedForm } from "../../../platform/auth/served-actions.ts";

type Paragraphs = (content: LetterContent, print: DatePrinter) => (string | null)[];

/** Request for Complaint Resolution Acknowledgement, 22 CCR 120102. */
const acknowledgement: Paragraphs = ({ language }, print) => {
  const received = print.due("complaint-receipt-date");
  const resolution = print.due("written-resolution");
  const hearing = print.due("state-hearing-request-no-resolution");
  return language === "en"
    ? [
        `We have your complaint. It counts as received on ${received}.`,
        `We will look into it and send you a written resolution by ${resolution}. If we need more time we will write to you before then and say why.`,
        hearing &&
          `If you get no written resolution, you may ask for a state hearing. The last day to ask is ${hearing}.`,
      ]
    : [
        `Tenemos su queja. Se considera recibida el ${received}.`,
        `La estudiaremos y le enviaremos una resolución por escrito a más tardar el ${resolution}. Si necesitamos más tiempo, le escribiremos antes y le diremos por qué.`,
        hearing &&
          `Si no recibe una resolución por escrito, puede pedir una audiencia estatal. El último día para pedirla es el ${hearing}.`,
      ];
};

/** Notice of Complaint Resolution Extension, Fam. Code 17800. */
const extension: Paragraphs = ({ language, facts }, print) => {
  if (facts.extension === undefined) throw new Error("An extension notice needs an extension.");
  const { days, reason } = facts.extension;
  const due = print.due("written-resolution");
  return language === "en"
    ? [
        `We need ${days} more days to resolve your complaint. The reason: ${reason}`,
        `We will send you the written resolution by ${due}.`,
      ]
    : [
        `Necesitamos ${days} días más para resolver su queja. El motivo: ${reason}`,
        `Le enviaremos la resolución por escrito a más tardar el ${due}.`,
      ];
};

/** Notice of Complaint Resolution, 22 CCR 120105. */
const resolution: Paragraphs = ({ language, facts, deadlines }, print) => {
  if (facts.resolution === undefined) throw new Error("A notice of resolution needs a resolution.");
  const { datedOn, findings, actionsToTake } = facts.resolution;
  const dated = print.fact("resolutionDatedOn", datedOn);
  // After a late answer the days from making end first: the safe day is the earlier one.
  const lastDays = Object.fromEntries(deadlines.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  const rule = ruleToAdvise(lastDays, datedOn);
  const hearing = rule === undefined ? null : print.due(rule);
  const answers = findings.map((finding) => {
    const issue = facts.issues.find((one) => one.ordinal === finding.issueOrdinal);
    const subject = issue ? say(subjectWords[issue.subject], language) : String(finding.issueOrdinal);
    return `${finding.issueOrdinal}. ${subject}: ${say(outcomeWords[finding.outcome], language)}. ${finding.explanation}`;
  });
  return language === "en"
    ? [
        `This is our written resolution of your complaint, dated ${dated}.`,
        answers.join("\n"),
        actionsToTake === undefined ? null : `What we will do: ${actionsToTake}`,
        hearing &&
          `If you do not agree, you may ask for a state hearing within 90 days. To be safe, ask by ${hearing}.`,
      ]
    : [
        `Esta es nuestra resolución por escrito de su queja, con fecha ${dated}.`,
        answers.join("\n"),
        actionsToTake === undefined ? null : `Lo que haremos: ${actionsToTake}`,
        hearing &&
          `Si no está de acuerdo, puede pedir una audiencia estatal dentro de 90 días. Para mayor seguridad, pídala a más tardar el ${hearing}.`,
      ];
};

const paragraphs = { LCR002: acknowledgement, LCR005: extension, LCR006: resolution } satisfies Readonly<
  Record<ServedForm, Paragraphs>
>;

/** The paragraphs of a letter between its greeting and its closing. */
export function paragraphsOf(content: LetterContent, print: DatePrinter): string[] {
  return paragraphs[content.form](content, print).filter((paragraph) => paragraph !== null);
}
