import { readFile } from "node:fs/promises";
import { defaultSettings } from "../../src/world/settings.ts";
import { readingSourceWords } from "../../src/deadlines/readings/open-question.ts";
import { rules } from "../../src/deadlines/rulebook/registry.ts";
import { ruleTitle } from "../../src/deadlines/rulebook/rulebook.ts";
import type { QuestionRecord, ReadingRecord } from "../../src/deadlines/readings/question-record.ts";
import { questionRecords } from "../../src/deadlines/readings/questions/index.ts";
import { cited, citedAll, generated, page, table } from "./markdown.ts";

/** "opens by `a`, ends by `b`": the rules whose records count a reading's days. */
function countedBy({ opens, due }: ReadingRecord): string {
  const ends = `${ruleTitle(due.ruleId, "en")} \`${due.ruleId}\``;
  if (opens === undefined) return ends;
  const later = opens.dayAfterUnder === undefined ? "" : "the day after ";
  return `${later}${ruleTitle(opens.ruleId, "en")} \`${opens.ruleId}\`; ${ends}`;
}

/** When the dates follow a reading: "yes", "with `hearingWhileExtended` OPEN, the default". */
function followedWhen({ followed }: ReadingRecord): string {
  if (followed === "ALWAYS") return "yes";
  if (followed === "NEVER") return "no";
  if (followed === "WHEN_EARLIEST") return "when it ends first";
  const { setting, is } = followed;
  return `with \`${setting}\` ${is}${defaultSettings[setting] === is ? ", the default" : ""}`;
}

function sectionOf(record: QuestionRecord): string {
  return [
    `## ${record.title.en}`,
    `${record.question.en} [Why](readings.md#${record.id}). Confidence ${record.confidence}.${record.forAPerson ? " For a person to look at." : ""}`,
    table([
      ["reading", "whose", "counted by", "followed by the dates", "law"],
      ...record.readings.map((one) => [
        `${one.name.en} \`${one.id}\``,
        readingSourceWords[one.whoseReading].en,
        countedBy(one),
        followedWhen(one),
        cited(one.authority),
      ]),
    ]),
    `${record.explanation.en} (${citedAll(record.citations)})`,
  ].join("\n\n");
}

/** The headings that the rules and the questions point at and docs/law/readings.md does not have. */
async function missingHeadings(): Promise<readonly string[]> {
  const text = await readFile(new URL("../../../../docs/law/readings.md", import.meta.url), "utf8");
  const headings = new Set([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading));
  const wanted = [...rules.map(({ reading }) => reading), ...questionRecords.map(({ id }) => id)];
  return [...new Set(wanted)].filter((id) => id !== null).filter((id) => !headings.has(id));
}

/** Every computed reading beside its rivals. Throws when docs/law/readings.md, written by people, discusses one nowhere. */
export async function readingsComparedPage(): Promise<string> {
  const missing = await missingHeadings();
  if (missing.length > 0)
    throw new Error(
      `docs/law/readings.md has no heading for ${missing.join(", ")}. Say there why it is so read.`,
    );
  return page([
    "# Readings compared",
    generated,
    "Where statute, regulation, public page and practice differ, `readings(given)` computes each reading from the same facts. Whoever has to act works to the earliest day, the parent’s door closes at the latest, and the earlier last day is the one to advise. Questions about the same act, such as asking for a hearing, give one answer. The first reading of each question is the likeliest; which one the dates follow is said beside it, and [readings.md](readings.md) says why.",
    ...questionRecords.map(sectionOf),
  ]);
}
