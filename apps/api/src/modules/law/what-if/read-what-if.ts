import { ok, refused, type Language, type Result } from "@redress/domain/vocabulary";
import { parseWhatIf, type WhatIfRequest } from "@redress/domain/what-if";
import type { HypothesisInput } from "./hypothesis.input.ts";
import { jsonOfInput, type Json } from "../json-of-input.ts";
import { QuestionRefusedType } from "../question-refused.type.ts";

type Path = readonly (string | number)[];

function settingsOf(hypothesis: Json | undefined): readonly string[] {
  return Object.keys((hypothesis?.["settings"] ?? {}) as Json);
}

/** A changed setting stands in the domain as `setting` and `to`, here as the setting itself, so that it has a type. */
function asDomainReads(hypothesis: Json): Json {
  const { settings, ...others } = hypothesis;
  const [setting] = settingsOf(hypothesis);
  return others["suppose"] === "SETTING_CHANGED" && setting !== undefined
    ? { ...others, setting, to: (settings as Json)[setting] }
    : hypothesis;
}

/** The domain's path as the arguments are named. */
function asArguments(path: Path, hypotheses: readonly Json[]): Path {
  const [part, at, name] = path;
  if (part === "disputed") return ["given", ...path];
  const [setting] = typeof at === "number" ? settingsOf(hypotheses[at]) : [];
  return name === "to" && setting !== undefined ? ["hypotheses", at as number, "settings", setting] : path;
}

/** A change of no setting, or of several at once: the domain supposes one thing at a time. */
function notOneSetting(hypotheses: readonly Json[], language: Language): QuestionRefusedType | null {
  const at = hypotheses.findIndex(
    (one) => one["suppose"] === "SETTING_CHANGED" && settingsOf(one).length !== 1,
  );
  if (at === -1) return null;
  const words = {
    en: "Give one setting with its new value; suppose another one apart.",
    es: "Indique un solo ajuste con su nuevo valor; suponga otro aparte.",
  };
  const path = ["hypotheses", at, "settings"];
  return new QuestionRefusedType({ code: "ONE_SETTING", words, path, citations: [] }, language);
}

/** Reads facts and hypotheses, or says what is wrong with them, the path counted from the argument on. */
export function readWhatIf(
  input: object,
  supposed: readonly HypothesisInput[],
  language: Language,
): Result<WhatIfRequest, QuestionRefusedType> {
  const { disputed = {}, ...given } = jsonOfInput(input);
  const hypotheses = supposed.map(jsonOfInput);
  const wrong = notOneSetting(hypotheses, language);
  if (wrong !== null) return refused(wrong);
  const parsed = parseWhatIf({ given, disputed, hypotheses: hypotheses.map(asDomainReads) });
  if (parsed.ok) return ok(parsed.value);
  const path = asArguments(parsed.refusal.path, hypotheses);
  return refused(new QuestionRefusedType({ ...parsed.refusal, path }, language));
}
