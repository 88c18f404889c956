import {
  date,
  group,
  neededChoice,
  neededDate,
  type DescribedField,
  type DescribedGroup,
} from "../../input/described-field.ts";
import { refuseReading, type ReadingRefusalCode } from "../../input/reading-refusal.ts";
import type { CodedRefusal } from "../../refusal/coded-refusal.ts";
import { readGroup } from "../../input/read-described.ts";
import { ruleIds } from "../../deadlines/rulebook/rule-id.ts";
import { isJsonObject } from "../../input/json-object.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import type { Correction, CorrectionEffect, ShownCorrection } from "./correction.ts";
import { dueDateUses } from "./due-date-range.ts";
import { evidencedFactNames } from "../evidenced-facts.ts";
import { evidenceKinds, evidenceSources, type Exactness } from "../evidence/evidence.ts";

type Fields = Readonly<Record<string, DescribedField>>;

const text = { kind: "TEXT" } as const;

const ruleId = neededChoice(ruleIds);

/** A list of which no rule is told twice. */
function byRule(fields: Fields): DescribedField {
  return { kind: "GROUPS", each: group({ ruleId, ...fields }), most: ruleIds.length, needed: true };
}

const shown = group({
  from: date,
  moved: byRule({ from: neededDate, to: neededDate }),
  appearing: byRule({ on: neededDate }),
  vanishing: byRule({ was: neededDate }),
  ranges: byRule({
    earliest: neededDate,
    latest: neededDate,
    use: neededChoice(dueDateUses),
    on: neededDate,
    always: { kind: "FLAG", needed: true },
  }),
});

/** What stands beside `as`, by how exact a day is. */
const fieldsOfExactness: Readonly<Record<Exactness["as"], Fields>> = {
  EXACT: {},
  APPROXIMATE: { earliest: neededDate, latest: neededDate },
  DISPUTED: { disputedBy: neededChoice(evidenceSources), otherDay: date },
};

/** The fields of the exactness that is given; of one that is not known, none but its name. */
function exactnessOf(evidence: unknown): DescribedField {
  const given = isJsonObject(evidence) ? evidence["exactness"] : undefined;
  const as = isJsonObject(given) ? given["as"] : undefined;
  const known = Object.keys(fieldsOfExactness) as readonly Exactness["as"][];
  const found = known.find((one) => one === as);
  const more = found === undefined ? {} : fieldsOfExactness[found];
  return group({ as: neededChoice(known), ...more }, { needed: true });
}

function fieldsOf(json: unknown): DescribedGroup {
  const evidence = {
    kind: neededChoice(evidenceKinds),
    source: neededChoice(evidenceSources),
    sourceName: text,
    exactness: exactnessOf(isJsonObject(json) ? json["evidence"] : undefined),
  };
  return group({
    fact: neededChoice(evidencedFactNames),
    to: date,
    reason: { ...text, needed: true },
    evidence: group(evidence),
    shown,
  });
}

/** The shape that the fields let through: what is null in the JSON is left out. */
interface Read extends Omit<Correction, "to"> {
  readonly to?: Correction["to"];
  readonly shown?: Omit<CorrectionEffect, "from"> & Partial<Pick<CorrectionEffect, "from">>;
}

/**
 * Reads a correction from JSON: `{ "fact": "knewOn", "to": "2026-03-02", "reason": "…", "evidence": { … }, "shown": { … } }`.
 * `to` must be there and is null when there was no such day; `shown` is what the preview answered. Refuses what has a
 * name it does not know, no such fact, or no calendar date, and names the path: ["evidence", "exactness", "latest"].
 */
export function parseCorrection(json: unknown): Result<ShownCorrection, CodedRefusal<ReadingRefusalCode>> {
  const read = readGroup(json, fieldsOf(json), refuseReading);
  if (!read.ok) return read;
  // A day is never taken away by forgetting to say which it is.
  if (!Object.hasOwn(json as object, "to")) return refused(refuseReading("MISSING", ["to"], { name: "to" }));
  const { to = null, shown: effect, ...asked } = read.value as Read;
  return ok({ ...asked, to, ...(effect && { shown: { from: null, ...effect } }) });
}
