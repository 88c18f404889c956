import type { ActionField, ActionFields } from "@redress/domain/input";
import {
  evidencedFacts,
  evidenceFile,
  evidenceKinds,
  evidenceKindWords,
  evidencePartWords,
  evidenceSources,
  evidenceSourceWords,
  exactnessWords,
  sourcesOfKind,
  type EvidencedFact,
} from "@redress/domain/provenance";
import type { Words } from "@redress/domain/vocabulary";
import type { FormValues } from "../palette.ts";

const label = evidencePartWords;

/** A choice among some of the words of a list. */
function choiceOf<Word extends string>(
  of: Words,
  all: Readonly<Record<Word, Words>>,
  some: readonly Word[],
): ActionField {
  const words = Object.fromEntries(some.map((word) => [word, all[word]]));
  return { kind: "CHOICE", label: of, choices: { name: "", words } };
}

/** The days that an exactness needs. */
const daysOf: Readonly<Record<string, ActionFields>> = {
  APPROXIMATE: {
    earliest: { kind: "DAY", label: label.earliest },
    latest: { kind: "DAY", label: label.latest },
  },
  DISPUTED: {
    disputedBy: choiceOf(label.disputedBy, evidenceSourceWords, evidenceSources),
    otherDay: { kind: "DAY", label: label.otherDay, optional: true },
  },
};

/** What an evidence starts from: nothing said, but that most days are exact. */
export const openEvidence: FormValues = {
  kind: "",
  source: "",
  sourceName: "",
  exactness: "EXACT",
  earliest: "",
  latest: "",
  disputedBy: "",
  otherDay: "",
  attachmentId: "",
};

/**
 * What an evidence asks for, narrowing as it is filled in: the kinds that fit the fact, the sources that can speak for
 * the kind, the days that its exactness needs. None while there is no day that it would prove.
 * @param among The fact and its right day, beside which the evidence stands.
 */
export function evidenceFields(
  { kind: chosen, source, exactness }: FormValues,
  { fact, to }: FormValues,
): ActionFields {
  if (to === "") return {};
  const kinds = evidencedFacts[fact as EvidencedFact]?.kinds ?? evidenceKinds;
  const kind = kinds.find((one) => one === chosen);
  const asked = { kind: choiceOf(label.kind, evidenceKindWords, kinds) };
  if (!kind) return asked;
  return {
    ...asked,
    source: choiceOf(label.source, evidenceSourceWords, sourcesOfKind[kind]),
    sourceName: { kind: "TEXT", label: label.sourceName, ...(source !== "OTHER" && { optional: true }) },
    exactness: choiceOf(label.exactness, exactnessWords, ["EXACT", "APPROXIMATE", "DISPUTED"]),
    ...daysOf[exactness as string],
    attachmentId: evidenceFile,
  };
}
