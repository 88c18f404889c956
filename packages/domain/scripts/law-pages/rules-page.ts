import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { authorities, type AuthorityKey } from "../../src/law/authorities.ts";
import { rules } from "../../src/deadlines/rulebook/registry.ts";
import { settingWords, defaultSettings } from "../../src/world/settings.ts";
import { storedRuleIds } from "../../src/deadlines/rulebook/stored-rules.ts";
import type { DeadlineRule, Period, Start } from "../../src/deadlines/rulebook/deadline-rule.ts";
import { conditions } from "../../src/deadlines/rulebook/conditions.ts";
import { datedFactWords } from "../../src/deadlines/facts/dated-fact-words.ts";
import { sayPeriod } from "../../src/deadlines/rulebook/rule-period.ts";
import type { RuleExample, RuleExamples } from "../../src/deadlines/rulebook/rule-example.ts";
import { channelWords } from "../../src/vocabulary/filing.ts";
import { cited, citedAll, generated, page, table } from "./markdown.ts";

const bodies = { AGENCY: "the agency", STATE: "the state offices", COURT: "the superior court" } as const;
const obligors = {
  LCSA: "the local agency",
  COMPLAINANT: "the complainant",
  DEPARTMENT: "the Department",
  STATE_HEARING_OFFICE: "the State Hearing Office",
} as const;
const natures = {
  DUTY: "a duty",
  RIGHT: "a right",
  LIMIT: "a limit",
  DERIVED: "a date that others run from",
} as const;

const rulebook = new URL("../../src/deadlines/rulebook/", import.meta.url);

/** The files of the families, each in the folder of what its rules are about. */
async function familyFiles(): Promise<readonly string[]> {
  const names = await readdir(rulebook, { recursive: true });
  return names.filter((name) => /^[a-z-]+\/[a-z-]+(\.examples)?\.ts$/.test(name)).sort();
}

/** Every example, by rule, from the files beside the rules. */
async function loadExamples(): Promise<ReadonlyMap<string, readonly RuleExample[]>> {
  const found = new Map<string, readonly RuleExample[]>();
  for (const file of (await familyFiles()).filter((name) => name.endsWith(".examples.ts"))) {
    const loaded = (await import(new URL(file, rulebook).href)) as Record<string, RuleExamples>;
    for (const [id, list] of Object.values(loaded).flatMap((family) => Object.entries(family)))
      found.set(id, list);
  }
  return found;
}

/** A name inside a sentence: its first letter small, a form's number as it is. */
function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function citedPeriod(period: Period): string {
  const length = sayPeriod(period, defaultSettings, "en");
  return `${length.replace("a setting", `setting \`${period.amount}\``)}, ${cited(period.authority)}`;
}

function sayStart(start: Start): string {
  const channel = start.channel === undefined ? "" : ` (${inSentence(channelWords[start.channel].en)})`;
  const period = start.period === undefined ? "" : ` + ${citedPeriod(start.period)}`;
  const onlyIf = start.onlyIf === undefined ? "" : ` (only if ${conditions[start.onlyIf].words.en})`;
  const postponed =
    start.postponedUnder === undefined ? "" : ` + days of postponement, ${cited(start.postponedUnder)}`;
  const fact = inSentence(datedFactWords[start.fact].en);
  return `${fact}${channel}${onlyIf}, ${cited(start.authority)}${period}${postponed}`;
}

const choices = {
  FIRST_KNOWN: "the first known of",
  EARLIEST: "the earliest of",
  LATEST: "the latest of",
  EARLIEST_LAST_DAY: "each of these, and the earliest last day binds",
} as const;

const rolls = {
  NEXT_BUSINESS_DAY: "moves to the next business day",
  PRECEDING_BUSINESS_DAY: "moves back to the business day before",
} as const;

function sayStarts(rule: DeadlineRule): string {
  if (rule.runsFrom.length === 1) return sayStart(rule.runsFrom[0]);
  return `${choices[rule.choose]}: ${rule.runsFrom.map(sayStart).join("; ")}`;
}

function sayLength(rule: DeadlineRule): string {
  const postponed = rule.runsFrom.some(({ postponedUnder }) => postponedUnder !== undefined);
  const more = postponed ? ", and the days of postponement" : "";
  if (rule.period !== null) return citedPeriod(rule.period) + more;
  return rule.runsFrom.some(({ period }) => period !== undefined)
    ? `that of each start above${more}`
    : "none: the day itself";
}

/** How a rule counts: what starts it, how long, on whose calendar. */
function countingRows(rule: DeadlineRule): string[][] {
  const whose = rule.nature === "DERIVED" ? "" : ` of ${obligors[rule.obligor]}`;
  const roll = rule.rollover && `${rolls[rule.rollover.to]}, ${cited(rule.rollover.authority)}`;
  return [
    ["element", "reading"],
    ["what it is", `${natures[rule.nature]}${whose}: ${rule.duty.en}`],
    ["runs from", sayStarts(rule)],
    ["length", sayLength(rule)],
    ["calendar", rule.calendar === null ? "none" : `open days of ${bodies[rule.calendar]}`],
    ["a closed last day", roll ?? "does not arise or does not move"],
  ];
}

/** What changes, meets or ends it, where that is so. */
function effectRows(rule: DeadlineRule): string[][] {
  const rows: string[][] = [];
  if (rule.extension) {
    const { atMostDays, decidedBy, notice, authority } = rule.extension;
    const by = `by the ${decidedBy.toLowerCase()}, with ${notice}`;
    const only =
      rule.extension.onlyIf === undefined ? "" : `, only if ${conditions[rule.extension.onlyIf].words.en}`;
    rows.push([
      "extension",
      `up to ${atMostDays} days from the original start, ${by}, ${cited(authority)}${only}`,
    ]);
  }
  if (rule.condition) rows.push(["only if", conditions[rule.condition].words.en]);
  if (rule.satisfiedBy) rows.push(["met by", inSentence(datedFactWords[rule.satisfiedBy].en)]);
  const endedBy = rule.excusedBy.map((fact) => inSentence(datedFactWords[fact].en));
  if (endedBy.length > 0) rows.push(["ended by", endedBy.join("; ")]);
  if (rule.ifMissed) rows.push(["if missed", rule.ifMissed.en]);
  return rows;
}

/** What it rests on and how sure that is. */
function authorityRows(rule: DeadlineRule): string[][] {
  const until = rule.inForce.until === null ? "" : ` until ${rule.inForce.until}`;
  const rows = [
    ["in force", `from ${rule.inForce.from}${until}`],
    ["authority", citedAll(rule.authority)],
    ["confidence", String(rule.confidence)],
  ];
  if (rule.doubt) rows.push(["doubt", rule.doubt.en]);
  if (rule.setting) {
    const { setting } = rule;
    rows.push([
      "setting",
      `\`${setting}\` (${settingWords[setting].en}), default \`${defaultSettings[setting]}\``,
    ]);
  }
  if (rule.reading) rows.push(["reading", `[${rule.reading}](readings.md#${rule.reading})`]);
  return rows;
}

function elements(rule: DeadlineRule): string {
  return table([...countingRows(rule), ...effectRows(rule), ...authorityRows(rule)]);
}

function sayExample({ says, gives }: RuleExample): string {
  return `- ${says}: ${gives === null ? "*no date*" : `**${gives}**`}`;
}

function ruleSection(rule: DeadlineRule, examples: readonly RuleExample[]): readonly string[] {
  const version = rule.version === 1 ? "" : `, version ${rule.version}`;
  const stored = storedRuleIds.some((id) => id === rule.id) ? " · stored" : "";
  const beyond = rule.inConformanceVectors ? "" : " · beyond the conformance vectors";
  return [
    `### ${rule.title.en}`,
    `\`${rule.id}\`${version} · *${rule.title.es}*${stored}${beyond}`,
    elements(rule),
    "Examples:",
    examples.map(sayExample).join("\n"),
  ];
}

/** The rules of each family, under the name of its file, in the order of the rulebook. */
async function loadFamilies(): Promise<ReadonlyMap<string, readonly DeadlineRule[]>> {
  const familyOf = new Map<unknown, string>();
  for (const file of (await familyFiles()).filter((name) => !name.endsWith(".examples.ts"))) {
    const loaded = (await import(new URL(file, rulebook).href)) as Record<string, unknown>;
    for (const rule of Object.values(loaded)) familyOf.set(rule, basename(file, ".ts"));
  }
  return Map.groupBy(rules, (rule) => familyOf.get(rule) ?? "");
}

/** "written-resolution" → "Written resolution". */
function familyName(file: string): string {
  const words = file.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The rulebook as a page. */
export async function rulesPage(): Promise<string> {
  const examples = await loadExamples();
  const families = [...(await loadFamilies())];
  const keys = Object.keys(authorities) as AuthorityKey[];
  return page([
    "# Rules",
    generated,
    "Every deadline rule as the machine runs it. Days are calendar days unless they are called business days; the first day is left out and the last counted ([Code Civ. Proc. 12](https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=12.)). A confidence below 0.9 means that the law is uncertain: the rule is then a setting, and every screen that shows the date says so. This is a working reading of the law, not legal advice.",
    "A rule marked *beyond the conformance vectors* is answered by the runner with `--all` only. *Stored* means that its date is kept with each complaint and shown on its page.",
    ...families.flatMap(([file, family]) => [
      `## ${familyName(file)}`,
      ...family.flatMap((rule) => ruleSection(rule, examples.get(rule.id) ?? [])),
    ]),
    "## Authorities",
    table([
      ["cited as", "what it says", "read"],
      ...keys.map((key) => [
        cited(key),
        authorities[key].title,
        `${authorities[key].read.toLowerCase().replace("_", " ")}, ${authorities[key].readOn}`,
      ]),
    ]),
  ]);
}
