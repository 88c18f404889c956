import { describe, expect, test } from "vitest";
import type { ActionField, ActionFields } from "../input/action-field.ts";
import { complaintTransitions, transitionOf } from "./complaint-transitions.ts";
import { complaintDays } from "./inputs/fields.ts";
import { complaintInputs } from "./inputs/complaint-inputs.ts";
import { complaintReasons } from "./refusals/refusal-reasons.ts";

const names = Object.keys(complaintInputs) as readonly (keyof typeof complaintInputs)[];

/** Every field of an input, those inside groups and lists too. */
function fieldsOf(fields: ActionFields): readonly ActionField[] {
  return Object.values(fields).flatMap((field) => [
    field,
    ...(field.kind === "GROUP" ? fieldsOf(field.fields) : field.kind === "LIST" ? fieldsOf(field.each) : []),
  ]);
}

/** The codes with which a field is refused, as far as it names them itself. */
function codesOf(field: ActionField): readonly string[] {
  const { whenEmpty, whenTooMany, outside, unknown, notBefore } = field as unknown as Readonly<
    Record<string, unknown>
  >;
  const bound = (notBefore as { code?: string } | undefined)?.code;
  return [whenEmpty, whenTooMany, outside, unknown, bound].filter((code) => typeof code === "string");
}

describe("what the rows of a complaint ask for", () => {
  test.each(names)("%s: its row has its input, and nobody else’s", (name) => {
    expect(transitionOf(name).input).toBe(complaintInputs[name]);
  });

  test.each(names)(
    "%s: every field is called something in both languages, and says what it refuses with",
    (name) => {
      for (const field of fieldsOf(complaintInputs[name])) {
        expect([field.label.en, field.label.es].every((word) => word.trim() !== "")).toBe(true);
        expect(Object.keys(complaintReasons)).toEqual(expect.arrayContaining([...codesOf(field)]));
      }
    },
  );

  test.each(names)("%s: a day that it must not precede is one that the record can be asked for", (name) => {
    const bounds = fieldsOf(complaintInputs[name]).flatMap((field) =>
      "notBefore" in field && field.notBefore ? [field.notBefore.day] : [],
    );
    expect(Object.keys(complaintDays)).toEqual(expect.arrayContaining(bounds));
  });

  test("a notice that completes its act is dated by a day of the act’s own input", () => {
    const completed = names.filter((name) => transitionOf(name).completedBy !== undefined);
    for (const name of completed) {
      const { input = {}, completedBy = "", notices } = transitionOf(name);
      expect([name, input[completedBy]?.kind, notices.length]).toEqual([name, "PAST_DAY", 1]);
    }
    expect(completed.toSorted()).toEqual([
      "acknowledgeComplaint",
      "adviseNoResolution",
      "amendComplaint",
      "extendResolutionPeriod",
      "issueWrittenResolution",
      "mailTransferCopy",
      "transferComplaint",
    ]);
  });

  test("every row that starts from a complaint asks by description", () => {
    const described = Object.entries(complaintTransitions).filter(([, row]) => "input" in row);
    expect(described.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });
});
