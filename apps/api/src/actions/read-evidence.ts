import type { Evidence, EvidencedFact, Exactness, Provenance } from "@redress/domain/provenance";
import type { InputPath, InputReader } from "../platform/graphql/input-reader.ts";
import type { InputCode } from "../platform/graphql/input-words.ts";
import type { DayEvidenceInput, EvidenceInput } from "./evidence.input.ts";

type Path = Exclude<InputPath, string>;

/** What stands against naming a file as evidence, by its key; null when nothing does. */
export type AgainstFile = (key: string) => Promise<InputCode | null>;

/** Reads the id of a file that lies with the record. */
export async function readAttachment(
  reader: InputReader,
  path: Path,
  id: string,
  against: AgainstFile,
): Promise<string | undefined> {
  const key = reader.key(path, "attachment", id);
  const wrong = key === null ? null : await against(key);
  if (wrong !== null) reader.fault(path, wrong);
  return key ?? undefined;
}

function readExactness(reader: InputReader, path: Path, input: EvidenceInput): Exactness {
  const { exactness: as = "EXACT", disputedBy } = input;
  const day = (name: "earliest" | "latest") => reader.date([...path, name], input[name] ?? "");
  switch (as) {
    case "APPROXIMATE":
      return { as, earliest: day("earliest"), latest: day("latest") };
    case "DISPUTED": {
      const otherDay = reader.optionalDate([...path, "otherDay"], input.otherDay);
      // Whether somebody is named is for the domain to say, which knows the sources.
      return { as, disputedBy: disputedBy as NonNullable<typeof disputedBy>, ...(otherDay && { otherDay }) };
    }
    default:
      return { as: "EXACT" };
  }
}

/** Reads what a day is known by. */
export async function readEvidence(
  reader: InputReader,
  path: Path,
  input: EvidenceInput,
  against: AgainstFile,
): Promise<Evidence> {
  const { kind, source, attachmentId: file } = input;
  const sourceName = reader.optionalText([...path, "sourceName"], input.sourceName, {
    lines: "ONE_LINE",
    most: 200,
  });
  const exactness = readExactness(reader, path, input);
  const attachmentId = file ? await readAttachment(reader, [...path, "attachmentId"], file, against) : null;
  return {
    kind,
    source,
    exactness,
    ...(sourceName !== null && { sourceName }),
    ...(attachmentId && { attachmentId }),
  };
}

/** Reads the evidence of the days that an action records: one for each day; undefined when there is none. */
export async function readProvenance(
  reader: InputReader,
  inputs: readonly DayEvidenceInput[],
  against: AgainstFile,
): Promise<Provenance | undefined> {
  const read = new Map<EvidencedFact, Evidence>();
  for (const [at, input] of inputs.entries()) {
    if (read.has(input.fact)) reader.fault(["evidence", at, "fact"], "GIVEN_TWICE");
    read.set(input.fact, await readEvidence(reader, ["evidence", at], input, against));
  }
  return read.size > 0 ? Object.fromEntries(read) : undefined;
}

/**
 * The place in the input of what the domain's refusal names: `["provenance", "knewOn", "exactness", "latest"]` →
 * `["evidence", "0", "latest"]`.
 */
export function placeInInput(
  field: readonly string[],
  evidence: readonly DayEvidenceInput[],
): readonly string[] {
  const [first, fact, ...rest] = field;
  const at = evidence.findIndex((one) => one.fact === fact);
  const path = first === "provenance" ? ["evidence", ...(at < 0 ? [] : [String(at)]), ...rest] : field;
  // What stands under the exactness of evidence stands beside it in the input.
  const [exactness, part] = path.slice(-2);
  return exactness === "exactness" ? [...path.slice(0, -2), part === "as" ? exactness : String(part)] : path;
}
