import {
  outcomeWords,
  ruleToAdvise,
  say,
  subjectWords,
  type WithdrawalManner,
  type Words,
} from "@redress/domain";
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
  const hearing = print.due("state-hearing-request-no-resolution");
  return language === "en"
    ? [
        `We need ${days} more days to resolve your complaint. The reason: ${reason}`,
        `We will send you the written resolution by ${due}.`,
        hearing &&
          `Once 30 days have passed since you made your complaint, you may ask for a state hearing even though we take more time. Our taking more time does not move the last day to ask: without a written resolution it is ${hearing}.`,
      ]
    : [
        `Necesitamos ${days} días más para resolver su queja. El motivo: ${reason}`,
        `Le enviaremos la resolución por escrito a más tardar el ${due}.`,
        hearing &&
          `Cuando hayan pasado 30 días desde que presentó su queja, puede pedir una audiencia estatal aunque nosotros tomemos más tiempo. Que tomemos más tiempo no mueve el último día para pedirla: sin resolución por escrito es el ${hearing}.`,
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

const saidIn = {
  WRITTEN: { en: "in writing", es: "por escrito" },
  ORAL: { en: "by word of mouth", es: "de palabra" },
  ELECTRONIC: { en: "electronically", es: "por medios electrónicos" },
} as const satisfies Readonly<Record<WithdrawalManner, Words>>;

/** Confirms a withdrawal, so that nobody's complaint ends without their knowing and their next door stays in sight. */
const withdrawal: Paragraphs = ({ language, facts, deadlines }, print) => {
  if (facts.withdrawal === undefined) throw new Error("A confirmation needs a withdrawal.");
  const { withdrawnOn, manner } = facts.withdrawal;
  const on = print.fact("withdrawnOn", withdrawnOn);
  const how = say(saidIn[manner], language);
  const window = deadlines.find(({ ruleId }) => ruleId === "complaint-filing-window");
  const again = window && window.dueOn >= withdrawnOn ? print.due(window.ruleId) : null;
  return language === "en"
    ? [
        `On ${on} you told us ${how} that you withdraw your complaint. We have stopped working on it and will send no written resolution.`,
        "If you did not want this, or we understood you wrongly, call us at once.",
        again
          ? `You may complain about the same matter again. The last day to do so in time is ${again}. A complaint that comes later is taken too, and marked as late.`
          : "You may complain about the same matter again. A complaint that comes late is taken too, and marked as late.",
      ]
    : [
        `El ${on} usted nos comunicó ${how} que retira su queja. Dejamos de trabajar en ella y no enviaremos ninguna resolución por escrito.`,
        "Si no era eso lo que quería, o si le entendimos mal, llámenos de inmediato.",
        again
          ? `Puede presentar otra queja sobre el mismo asunto. El último día para hacerlo a tiempo es el ${again}. Una queja que llegue después también se recibe, y se marca como tardía.`
          : "Puede presentar otra queja sobre el mismo asunto. Una queja que llegue tarde también se recibe, y se marca como tardía.",
      ];
};

const paragraphs = {
  LCR002: acknowledgement,
  LCR005: extension,
  LCR006: resolution,
  WITHDRAWAL_CONFIRMATION: withdrawal,
} satisfies Readonly<Record<ServedForm, Paragraphs>>;

/** The paragraphs of a letter between its greeting and its closing. */
export function paragraphsOf(content: LetterContent, print: DatePrinter): string[] {
  return paragraphs[content.form](content, print).filter((paragraph) => paragraph !== null);
}
