import type { PathStep } from "../refusal/coded-refusal.ts";
import { issueLimit } from "../complaint/input-checks/issues.ts";
import { isJsonObject, type JsonObject } from "../input/json-object.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import { circumstanceValues, type CircumstanceName, type Circumstances } from "./circumstances.ts";
import { refuseTriage, type TriageRefusal } from "./triage-refusal.ts";
import { triageSubjects, type TriageSubject } from "./triage-subject.ts";
import type { TriageIssue } from "./triage.ts";

/** What `triage` is asked, once read. A circumstance of one issue belongs to that issue: given here, it holds for all. */
export interface TriageRequest {
  readonly issues: readonly TriageIssue[];
  readonly circumstances: Circumstances;
}

type Path = readonly PathStep[];

/** The first field of an object that is none of the known ones. */
function unknownField(value: JsonObject, known: readonly string[], path: Path): TriageRefusal | undefined {
  const name = Object.keys(value).find((key) => !known.includes(key));
  if (name === undefined) return undefined;
  return refuseTriage("UNKNOWN_FIELD", [...path, name], {
    name: JSON.stringify(name.slice(0, 80)),
    known: known.join(", "),
  });
}

const circumstanceNames = Object.keys(circumstanceValues) as readonly CircumstanceName[];

/** Whether the circumstances are known ones with known values. A null is the same as nothing. */
function checkCircumstances(value: unknown, path: Path): TriageRefusal | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) return refuseTriage("NOT_AN_OBJECT", path);
  for (const name of circumstanceNames) {
    const known: readonly unknown[] = circumstanceValues[name];
    const given = value[name];
    if (given !== undefined && given !== null && !known.includes(given))
      return refuseTriage("UNKNOWN_VALUE", [...path, name], { known: known.join(", ") });
  }
  return unknownField(value, circumstanceNames, path);
}

/** The circumstances without what is not said. Only after `checkCircumstances`. */
function readCircumstances(value: unknown): Circumstances {
  if (!isJsonObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([, given]) => given !== null && given !== undefined),
  ) as Circumstances;
}

function checkIssue(value: unknown, path: Path): TriageRefusal | undefined {
  if (!isJsonObject(value)) return refuseTriage("NOT_AN_OBJECT", path);
  if (!(triageSubjects as readonly unknown[]).includes(value["subject"]))
    return refuseTriage("UNKNOWN_SUBJECT", [...path, "subject"]);
  return (
    unknownField(value, ["subject", "circumstances"], path) ??
    checkCircumstances(value["circumstances"], [...path, "circumstances"])
  );
}

function checkIssues(issues: unknown): TriageRefusal | undefined {
  const path = ["issues"];
  if (!Array.isArray(issues)) return refuseTriage("NOT_A_LIST", path);
  if (issues.length === 0) return refuseTriage("ISSUE_REQUIRED", path);
  if (issues.length > issueLimit)
    return refuseTriage("TOO_MANY_ISSUES", path, { most: issueLimit, found: issues.length });
  for (const [at, issue] of issues.entries()) {
    const wrong = checkIssue(issue, [...path, at]);
    if (wrong) return wrong;
  }
  return undefined;
}

function readIssue(value: JsonObject): TriageIssue {
  const circumstances = readCircumstances(value["circumstances"]);
  const subject = value["subject"] as TriageSubject;
  return Object.keys(circumstances).length === 0 ? { subject } : { subject, circumstances };
}

/** A payment without a case and an open case exclude each other, in one place or across both. */
function checkCase({ issues, circumstances }: TriageRequest): TriageRefusal | undefined {
  const contradicts = (c: Circumstances) => c.openCase === true && c.paidWithoutCase === true;
  if (contradicts(circumstances))
    return refuseTriage("CASE_AND_NO_CASE", ["circumstances", "paidWithoutCase"]);
  const at = issues.findIndex((issue) => contradicts({ ...circumstances, ...issue.circumstances }));
  return at === -1 ? undefined : refuseTriage("CASE_AND_NO_CASE", ["issues", at, "circumstances"]);
}

/**
 * Reads a request for triage from JSON: `{ "issues": [{ "subject": "ARREARS" }], "circumstances": { … } }`. Refuses
 * what is no such request, an unknown subject or value, an empty or too long list, and names the path.
 */
export function parseTriage(json: unknown): Result<TriageRequest, TriageRefusal> {
  if (!isJsonObject(json)) return refused(refuseTriage("NOT_AN_OBJECT", []));
  const wrong =
    unknownField(json, ["issues", "circumstances"], []) ??
    checkIssues(json["issues"]) ??
    checkCircumstances(json["circumstances"], ["circumstances"]);
  if (wrong) return refused(wrong);
  const request: TriageRequest = {
    issues: (json["issues"] as readonly JsonObject[]).map(readIssue),
    circumstances: readCircumstances(json["circumstances"]),
  };
  const contradiction = checkCase(request);
  return contradiction ? refused(contradiction) : ok(request);
}
