import type { GivenRefusalCode } from "../deadlines/given/given-reasons.ts";
import { calendarBodies } from "../calendar/california-holidays.ts";
import { under, type PathStep } from "../refusal/coded-refusal.ts";
import {
  date,
  group,
  neededChoice,
  neededDate,
  type DescribedField,
  type DescribedGroup,
} from "../input/described-field.ts";
import { extensionDays, givenFields } from "../deadlines/given/given-fields.ts";
import { givenRefusal } from "../deadlines/given/given-refusal.ts";
import { saidBack } from "../input/reading-refusal.ts";
import { parseGiven } from "../deadlines/given/parse-given.ts";
import { readGroup } from "../input/read-described.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import { isJsonObject, type JsonObject } from "../input/json-object.ts";
import { rehearingParties } from "../state-hearing/facts/hearing-facts.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { CountingContext } from "../world/world.ts";
import { correctableDates, dateCalled, earlierDateNames } from "./correctable-date.ts";
import {
  hypothesisKinds,
  hypothesisLimit,
  mostSupposedDays,
  type Hypothesis,
  type HypothesisKind,
} from "./hypothesis.ts";
import { refuseWhatIf, type WhatIfRefusal } from "./what-if-refusal.ts";

/** A partner's question, once read. */
export interface WhatIfRequest {
  readonly given: ReadingFacts;
  /** The closures and settings that stand among the given facts. */
  readonly context: CountingContext;
  readonly hypotheses: readonly Hypothesis[];
}

function days(least: number, most: number): DescribedField<GivenRefusalCode> {
  return { kind: "DAYS", least, most, needed: true };
}

/** What stands beside `suppose`, by kind. A changed setting is read by its own field of the given facts. */
const fieldsOf: Readonly<Record<HypothesisKind, Readonly<Record<string, DescribedField<GivenRefusalCode>>>>> =
  {
    EXTENDED: {
      days: extensionDays,
      noticeMailedOn: date,
    },
    RECEIVED_LATER: { days: days(-mostSupposedDays, mostSupposedDays) },
    RESOLVED: { datedOn: neededDate, mailedOn: date, receivedOn: date },
    TRANSFERRED: { sentOn: neededDate, receivedOn: date },
    HEARING_REQUESTED: { receivedOn: date },
    HEARING_SET: { scheduledFor: neededDate },
    HEARING_POSTPONED: { days: days(1, mostSupposedDays) },
    POSITION_STATEMENT_SENT: { sentOn: date },
    DECISION_RECEIVED: { by: { kind: "CHOICE", choices: rehearingParties }, receivedOn: date },
    HEARING_WITHDRAWN: { withdrawnOn: date },
    OFFICE_CLOSED: { body: neededChoice(calendarBodies), on: neededDate },
    FACT_CORRECTED: { fact: neededChoice([...correctableDates, ...earlierDateNames]), to: neededDate },
    SETTING_CHANGED: { setting: neededChoice(settingNames()) },
  };

function settingFields(): DescribedGroup<GivenRefusalCode>["fields"] {
  const { settings } = givenFields.fields;
  return settings?.kind === "GROUP" ? settings.fields : {};
}

function settingNames(): readonly string[] {
  return Object.keys(settingFields());
}

const disputed = group({
  amendedOn: date,
  firstWrittenOn: date,
  requestCompletedOn: date,
  documentsReceivedOn: date,
});

/** The field of the value that a setting is changed to. */
function valueOfSetting(hypothesis: JsonObject): Readonly<Record<string, DescribedField<GivenRefusalCode>>> {
  const setting = hypothesis["setting"];
  const fields = settingFields();
  // Own names only: "constructor" is no setting, whichever of the two fields is read first.
  const field = typeof setting === "string" && Object.hasOwn(fields, setting) ? fields[setting] : undefined;
  return { to: field === undefined ? neededChoice([]) : { ...field, needed: true } };
}

function underNameOfToday(hypothesis: Hypothesis): Hypothesis {
  return hypothesis.suppose === "FACT_CORRECTED"
    ? { ...hypothesis, fact: dateCalled(hypothesis.fact) }
    : hypothesis;
}

function readHypothesis(value: unknown, path: readonly PathStep[]): Result<Hypothesis, WhatIfRefusal> {
  const kind = isJsonObject(value) ? hypothesisKinds.find((one) => one === value["suppose"]) : undefined;
  if (!isJsonObject(value) || kind === undefined) {
    const known = hypothesisKinds.join(", ");
    return refused(refuseWhatIf("UNKNOWN_HYPOTHESIS", [...path, "suppose"], { known }));
  }
  const more = kind === "SETTING_CHANGED" ? valueOfSetting(value) : {};
  const fields = { suppose: neededChoice([kind]), ...fieldsOf[kind], ...more };
  const read = under(path, readGroup(value, group(fields), givenRefusal));
  return read.ok ? ok(underNameOfToday(read.value as Hypothesis)) : read;
}

function readHypotheses(value: unknown): Result<readonly Hypothesis[], WhatIfRefusal> {
  const path = ["hypotheses"];
  if (!Array.isArray(value)) return refused(refuseWhatIf("NOT_A_LIST", path));
  if (value.length === 0) return refused(refuseWhatIf("NO_HYPOTHESIS", path));
  if (value.length > hypothesisLimit)
    return refused(refuseWhatIf("TOO_MANY_HYPOTHESES", path, { most: hypothesisLimit, found: value.length }));
  const hypotheses: Hypothesis[] = [];
  for (const [at, one] of value.entries()) {
    const read = readHypothesis(one, [...path, at]);
    if (!read.ok) return read;
    hypotheses.push(read.value);
  }
  return ok(hypotheses);
}

const parts = ["given", "disputed", "hypotheses"];

/** Refuses what is no object or has a name besides the three parts, each of which is then read by itself. */
function readParts(json: unknown): Result<JsonObject, WhatIfRefusal> {
  if (!isJsonObject(json)) return refused(refuseWhatIf("NOT_AN_OBJECT", []));
  const name = Object.keys(json).find((key) => !parts.includes(key));
  return name === undefined
    ? ok(json)
    : refused(givenRefusal("UNKNOWN_NAME", [name], { name: saidBack(name), known: parts.join(", ") }));
}

/**
 * Reads a partner's question from JSON: `{ "given": { … }, "hypotheses": [{ "suppose": "EXTENDED", "days": 30 }] }`,
 * with `disputed` for the dates that only a disputed reading counts from. `given` is what `parseGiven` reads, closures and
 * settings included. Refuses what is no such question and names the path: ["hypotheses", 0, "days"].
 */
export function parseWhatIf(json: unknown): Result<WhatIfRequest, WhatIfRefusal> {
  const found = readParts(json);
  if (!found.ok) return found;
  const { given = {}, disputed: others = {}, hypotheses } = found.value;
  const parsed = under(["given"], parseGiven(given));
  if (!parsed.ok) return parsed;
  const more = under(["disputed"], readGroup(others, disputed, givenRefusal));
  if (!more.ok) return more;
  const read = readHypotheses(hypotheses);
  if (!read.ok) return read;
  const { facts, context } = parsed.value;
  return ok({
    given: { ...facts, disputed: more.value as ReadingFacts["disputed"] },
    context,
    hypotheses: read.value,
  });
}
