import type { PlainDate } from "../../calendar/plain-date.ts";
import { isJsonObject } from "../../input/json-object.ts";
import { authorities, authorityOf, formatCitation, type AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import { computeDeadlinesOf, computeDueDatesOf, type Deadline } from "../compute/compute-deadlines.ts";
import { describeStep } from "../explain/describe-step.ts";
import { doubtOf } from "../explain/explain.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";
import { ruleById } from "../rulebook/rulebook.ts";
import { ruleIds, type RuleId } from "../rulebook/rule-id.ts";
import { deadlineOf, whyNoDate, type DeadlineRefusalCode } from "../compute/deadline-of.ts";
import { notInForceOf } from "../compute/rules-not-in-force.ts";
import type { GivenRefusalCode } from "./given-reasons.ts";
import { saidBack } from "../../input/reading-refusal.ts";
import { givenRefusal, type GivenPath, type GivenRefusal } from "./given-refusal.ts";
import { repeatedName } from "./repeated-name.ts";
import { parseGiven, type ParsedGiven } from "./parse-given.ts";

/** A citation as a partner reads it. */
interface AnsweredCitation {
  readonly key: AuthorityKey;
  readonly label: string;
  readonly url?: string;
}

/** A step with its sentence; the first one says the doubt where the law is uncertain. */
type AnsweredStep = ExplanationStep & { readonly words: Words; readonly doubt?: Words };

/** Why one date is what it is. */
interface AnsweredDeadline {
  readonly dueOn: PlainDate;
  readonly steps: readonly AnsweredStep[];
  readonly citations: readonly AnsweredCitation[];
}

type Dates = Readonly<Partial<Record<RuleId, PlainDate>>>;

interface GivenDates {
  readonly expect: Dates;
  readonly explain?: Readonly<Partial<Record<RuleId, AnsweredDeadline>>>;
  /** Rules that give no date as they were not in force when their clock would start, with that reason in English. */
  readonly notInForce?: Readonly<Partial<Record<RuleId, string>>>;
}

/** What is answered to one given: its dates by rule id, with their reasons when asked for, or why there are none. */
export type GivenAnswer =
  | GivenDates
  | {
      readonly error: {
        readonly code: GivenRefusalCode | DeadlineRefusalCode;
        readonly message: string;
        readonly path: GivenPath;
      };
    };

/** What is asked for. */
export interface AnswerOptions {
  /** The reasons too. */
  readonly explain: boolean;
  /** Every rule, those beyond the conformance vectors included. */
  readonly all?: boolean;
  /** One rule; when it gives no date the answer says why. */
  readonly ruleId?: string | undefined;
}

// In the order of their names, as the vectors list them.
const sortedIds: readonly RuleId[] = ruleIds.toSorted();
const conformanceIds = sortedIds.filter((id) => ruleById(id).inConformanceVectors);

/** Answers facts that stand as JSON: what the runner prints for a line of standard input. */
export function answerGiven(json: unknown, options: AnswerOptions): GivenAnswer {
  const parsed = parseGiven(json);
  if (!parsed.ok) return errorAnswer(parsed.refusal);
  if (options.ruleId !== undefined) return answerRule(options.ruleId, parsed.value, options);
  const ids = options.all === true ? sortedIds : conformanceIds;
  const { facts, context } = parsed.value;
  const answer = options.explain
    ? explained(new Map(computeDeadlinesOf(facts, context).map((one) => [one.ruleId, one])), ids)
    : dated(parsed.value, ids);
  const missing = notInForceOf(facts, context).filter((id) => ids.includes(id));
  if (missing.length === 0) return answer;
  return {
    ...answer,
    notInForce: Object.fromEntries(missing.map((id) => [id, whyNoDate(id, facts, context).message])),
  };
}

function answerRule(ruleId: string, { facts, context }: ParsedGiven, options: AnswerOptions): GivenAnswer {
  const found = deadlineOf(ruleId, facts, context);
  if (!found.ok) return { error: { code: found.refusal.code, message: found.refusal.message, path: [] } };
  const { value } = found;
  return options.explain
    ? explained(new Map([[value.ruleId, value]]), [value.ruleId])
    : { expect: { [value.ruleId]: value.dueOn } };
}

/** A refusal as it is answered. */
function errorAnswer({ code, message, path }: GivenRefusal): GivenAnswer {
  return { error: { code, message, path } };
}

/** Answers a line of text: facts as a JSON object, or a conformance vector, whose `given` is answered. */
export function answerLine(line: string, options: AnswerOptions): GivenAnswer {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return errorAnswer(givenRefusal("NOT_JSON", []));
  }
  const repeated = repeatedName(line, json);
  if (repeated)
    return errorAnswer(givenRefusal("REPEATED_NAME", repeated, { name: saidBack(String(repeated.at(-1))) }));
  if (!isVector(json)) return answerGiven(json, options);
  const answer = answerGiven(json.given, options);
  if (!("error" in answer)) return answer;
  return { error: { ...answer.error, path: ["given", ...answer.error.path] } };
}

/** The answer to a line that is too long to be read. */
export function answerTooLong(mostBytes: number): GivenAnswer {
  return errorAnswer(givenRefusal("LINE_TOO_LONG", [], { most: mostBytes }));
}

const vectorNames = ["name", "given", "expect"];

function isVector(json: unknown): json is { readonly given: unknown } {
  if (!isJsonObject(json) || !Object.hasOwn(json, "given")) return false;
  return Object.keys(json).every((name) => vectorNames.includes(name));
}

function dated({ facts, context }: ParsedGiven, ids: readonly RuleId[]): GivenDates {
  const computed = computeDueDatesOf(facts, context);
  const expect: Partial<Record<RuleId, PlainDate>> = {};
  for (const id of ids) {
    const date = computed[id];
    if (date !== undefined) expect[id] = date;
  }
  return { expect };
}

function explained(computed: ReadonlyMap<RuleId, Deadline>, ids: readonly RuleId[]): GivenDates {
  const expect: Partial<Record<RuleId, PlainDate>> = {};
  const explain: Partial<Record<RuleId, AnsweredDeadline>> = {};
  for (const id of ids) {
    const deadline = computed.get(id);
    if (deadline === undefined) continue;
    expect[id] = deadline.dueOn;
    explain[id] = answered(deadline);
  }
  return { expect, explain };
}

function answered(deadline: Deadline): AnsweredDeadline {
  const doubt = doubtOf(deadline);
  const steps = deadline.steps.map((step, at): AnsweredStep => {
    const words = { en: `${describeStep(step, "en")}.`, es: `${describeStep(step, "es")}.` };
    return at === 0 && doubt !== undefined ? { ...step, words, doubt } : { ...step, words };
  });
  return { dueOn: deadline.dueOn, steps, citations: deadline.citations.map((key) => citations[key]) };
}

function citation(key: AuthorityKey): AnsweredCitation {
  const { url } = authorityOf(key);
  return { key, label: formatCitation(key), ...(url !== undefined && { url }) };
}

/** Every citation, written once: the same few stand in every answer. */
const citations = Object.fromEntries(
  (Object.keys(authorities) as AuthorityKey[]).map((key) => [key, citation(key)]),
) as Readonly<Record<AuthorityKey, AnsweredCitation>>;
