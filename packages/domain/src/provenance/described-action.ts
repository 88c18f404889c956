import type { ActionFields } from "../input/action-field.ts";
import type { FactsOf, InputOf } from "../input/input-of.ts";
import type { EvidencedFact } from "./evidenced-facts.ts";
import type { Evidenced } from "./provenance.ts";

/** What may come with an action of such facts: their evidence, where it records any. */
type WithEvidence<Fact> = [Fact] extends [EvidencedFact]
  ? [Fact] extends [never]
    ? unknown
    : Evidenced<Fact>
  : unknown;

/** An action as its description makes it: its name, its fields, and the evidence of the days that it records. */
export type DescribedActionOf<Inputs extends Readonly<Record<string, ActionFields>>> = {
  [Name in keyof Inputs & string]: { readonly action: Name } & InputOf<Inputs[Name]> &
    WithEvidence<FactsOf<Inputs[Name]>>;
}[keyof Inputs & string];
