import { checkInput, keptName, type ActionField, type ActionFields } from "@redress/domain/input";
import { say } from "@redress/domain/vocabulary";
import { inputOf, layOut, partsOf, proofsIn } from "./form-values.ts";
import type { FormValue, FormValues } from "./palette.ts";
import { evidenceFields } from "./write/evidence-fields.ts";
import type { Judging } from "./write/writer.ts";
import { writerOf } from "./write/index.ts";

/** One thing to put right. */
export interface Trouble {
  /** The id of the control that it is about: "findings-0-outcome". */
  readonly fieldId: string;
  /** What the control is called, within its item or group: "Action item 2, Name". */
  readonly label?: string;
  readonly message: string;
}

/** Where fields stand: in the input, and under which names on the form. */
interface Place {
  readonly path: readonly string[];
  readonly labels: readonly string[];
}

/** What the domain has against one field of an input, in a person's words; "" when it has nothing. */
function domainTrouble(name: string, field: ActionField, values: FormValues, judging: Judging): string {
  const { today, dayOf, refuse } = judging.record;
  const input = inputOf({ [name]: field }, values, today);
  const refusal = checkInput({ [name]: field }, input, { today, dayOf, refuse });
  return refusal ? say(refusal.words, judging.language) : "";
}

function troublesAt(
  name: string,
  field: ActionField,
  values: FormValues,
  judging: Judging,
  place: Place,
): readonly Trouble[] {
  const { language, record } = judging;
  const kept = keptName(name, field);
  const value: FormValue = values[kept] ?? "";
  const path = [...place.path, kept];
  const labels = [...place.labels, say(field.label, language)];
  if (field.kind === "LIST") {
    const { fields, titleOf } = layOut(field, record, language);
    const items = (value as readonly FormValues[]).flatMap((item, at) => {
      const within = { path: [...path, String(at)], labels: [...place.labels, titleOf(at)] };
      return troublesOf(fields, item, judging, within);
    });
    if (items.length > 0) return items;
  }
  const parts = partsOf(field, value, values);
  if (parts) return troublesOf(parts, value as FormValues, judging, { path, labels });
  const own = writerOf(field)?.trouble?.(value, field, judging, values);
  const message = own || domainTrouble(name, field, values, judging);
  return message ? [{ fieldId: path.join("-"), label: labels.join(", "), message }] : [];
}

/**
 * Everything that stands against a form, in the order of its fields: what was left open or cannot be read in the
 * console's words, all else in those of the domain, whose own check is asked field by field.
 */
export function troublesOf(
  fields: ActionFields,
  values: FormValues,
  judging: Judging,
  place: Place = { path: [], labels: [] },
): readonly Trouble[] {
  const own = Object.entries(fields).flatMap(([name, field]) =>
    troublesAt(name, field, values, judging, place),
  );
  const proofs = proofsIn(fields, values).flatMap(([fact, evidence], at) =>
    troublesOf(evidenceFields(evidence, { fact }), evidence, judging, {
      path: ["evidence", String(at)],
      labels: [],
    }),
  );
  return [...own, ...proofs];
}
