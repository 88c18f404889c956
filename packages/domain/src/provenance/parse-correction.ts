import type { GivenField, GivenGroup } from "../deadlines/given/given-fields.ts";
import { refuseGiven, type GivenRefusal } from "../deadlines/given/given-refusal.ts";
import { readGroup } from "../deadlines/given/read-given.ts";
import { ruleIds } from "../deadlines/rulebook.ts";
import { ok, type Result } from "../result.ts";
import type { Correction, CorrectionEffect, ShownCorrection } from "./correction.ts";
import { dueDateUses } from "./due-date-range.ts";
import { evidencedFactNames } from "./evidenced-facts.ts";
import { evidenceKinds, evidenceSources, type Exactness } from "./evidence.ts";
import { isBranch } from "./fact-at.ts";

type Fields = Readonly<Record<string, GivenField>>;

const date = { kind: "DATE" } as const;
const neededDate = { kind: "DATE", needed: true } as const;
const text = { kind: "TEXT" } as const;

function choice(choices: readonly string[]): GivenField {
  return { kind: "CHOICE", choices, needed: true };
}

const ruleId = choice(ruleIds);

/** A list of which no rule is told twice. */
function byRule(fields: Fields): GivenField {
  const each: GivenGroup = { kind: "GROUP", fields: { ruleId, ...fields } };
  return { kind: "GROUPS", each, most: ruleIds.length, needed: true };
}

const shown: GivenGroup = {
  kind: "GROUP",
  fields: {
    from: date,
    moved: byRule({ from: neededDate, to: neededDate }),
    appearing: byRule({ on: neededDate }),
    vanishing: byRule({ was: neededDate }),
    ranges: byRule({
      earliest: neededDate,
      latest: neededDate,
      use: choice(dueDateUses),
      on: neededDate,
      always: { kind: "FLAG", needed: true },
    }),
  },
};

/** What stands beside `as`, by how exact a day is. */
const fieldsOfExactness: Readonly<Record<Exactness["as"], Fields>> = {
  EXACT: {},
  APPROXIMATE: { earliest: neededDate, latest: neededDate },
  DISPUTED: { disputedBy: choice(evidenceSources), otherDay: date },
};

/** The fields of the exactness that is given; of one that is not known, none but its name. */
function exactnessOf(evidence: unknown): GivenField {
  const given = isBranch(evidence) ? evidence["exactness"] : undefined;
  const as = isBranch(given) ? given["as"] : undefined;
  const known = Object.keys(fieldsOfExactness) as readonly Exactness["as"][];
  const found = known.find((one) => one === as);
  const more = found === undefined ? {} : fieldsOfExactness[found];
  return { kind: "GROUP", fields: { as: choice(known), ...more }, needed: true };
}

function fieldsOf(json: unknown): GivenGroup {
  const evidence = {
    kind: choice(evidenceKinds),
    source: choice(evidenceSources),
    sourceName: text,
    exactness: exactnessOf(isBranch(json) ? json["evidence"] : undefined),
  };
  return {
    kind: "GROUP",
    fields: {
      fact: choice(evidencedFactNames),
      to: date,
      reason: { ...text, needed: true },
      evidence: { kind: "GROUP", fields: evidence },
      shown,
    },
  };
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
export function parseCorrection(json: unknown): Result<ShownCorrection, GivenRefusal> {
  const read = readGroup(json, fieldsOf(json));
  if (!read.ok) return read;
  // A day is never taken away by forgetting to say which it is.
  if (!Object.hasOwn(json as object, "to")) return refuseGiven("MISSING", ["to"], { name: "to" });
  const { to = null, shown: effect, ...asked } = read.value as Read;
  return ok({ ...asked, to, ...(effect && { shown: { from: null, ...effect } }) });
}
