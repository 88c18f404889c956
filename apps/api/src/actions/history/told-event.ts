import { keptName, tellInput, type ActionFields, type ToldField } from "@redress/domain/input";
import { say, type Language, type Words } from "@redress/domain/vocabulary";
import type { ToldHistory } from "./record-event.type.ts";

/** The names under which a kind's events hold the ids of members of staff and of agencies. */
export interface NamedInEvents {
  readonly staff: readonly string[];
  readonly agencies: readonly string[];
}

/** What a kind's events are called, and what they record. */
interface Told<Event extends { readonly kind: string }> {
  readonly words: Readonly<Record<Event["kind"], Words>>;
  /** The fields that each kind of event records, by the names of the kinds. */
  readonly fields: readonly (readonly [kind: string, fields: ActionFields])[];
  /** The events that no action records, each with its own way to be told. */
  readonly otherwise?: {
    readonly [Kind in Event["kind"]]?: (
      event: Extract<Event, { readonly kind: Kind }>,
      language: Language,
    ) => readonly ToldField[];
  };
}

/** How the events of a kind are told, and whom they name. */
export type ToldEvents = Pick<ToldHistory, "facts" | "summary"> & { readonly namedInEvents: NamedInEvents };

/** Tells the events of a kind of record by the fields that its actions ask for. */
export function toldEvents<Event extends { readonly kind: string }>({
  words,
  fields,
  otherwise = {},
}: Told<Event>): ToldEvents {
  const fieldsOf = new Map(fields);
  const keptNamesOf = (kind: "AGENCY" | "STAFF"): readonly string[] => {
    const named = fields.flatMap(([, own]) =>
      Object.entries(own).flatMap(([name, field]) => (field.kind === kind ? [keptName(name, field)] : [])),
    );
    return [...new Set(named)];
  };
  return {
    summary: ({ kind }, language) => say(words[kind as Event["kind"]], language),
    facts: (event, names, language) => {
      const own = otherwise[event.kind as Event["kind"]];
      if (own !== undefined) return own(event as never, language);
      return tellInput(fieldsOf.get(event.kind) ?? {}, event, { language, nameOf: (id) => names[id] });
    },
    namedInEvents: { staff: keptNamesOf("STAFF"), agencies: keptNamesOf("AGENCY") },
  };
}
