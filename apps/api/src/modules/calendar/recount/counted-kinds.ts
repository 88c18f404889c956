import { complaintGivenFacts, type ComplaintFacts } from "@redress/domain/complaint";
import { contactGivenFacts, type ContactFacts } from "@redress/domain/contact";
import { rulesOfSetting, type GivenFacts, type RuleId } from "@redress/domain/deadlines";
import type { KindTypes } from "../../../record/kind-declaration.ts";
import { amongKinds, type RecordKind } from "../../../record/record-kind.ts";
import { complaintKind } from "../../complaint/index.ts";
import { contactKind } from "../../contact/index.ts";

/** A kind of record whose dates are counted anew when a calendar, a setting or a rule changes. */
export interface CountedKind {
  readonly kind: RecordKind<KindTypes>;
  /** The column of the day before which it has no date. */
  readonly madeOn: "made_on" | "received_on";
  readonly givenOf: (facts: object) => GivenFacts;
  /** Whether its dates are counted by a rule. */
  readonly isCountedBy: (rule: RuleId) => boolean;
}

const ofContacts: ReadonlySet<RuleId> = new Set<RuleId>([
  "contact-response",
  "contact-acknowledgement",
  "dispute-acknowledgement",
  "promised-answer",
  "repeat-contact-window",
]);

/** Every such kind, in the order in which records are counted anew. */
export const countedKinds: readonly CountedKind[] = [
  {
    kind: amongKinds(complaintKind),
    madeOn: "made_on",
    givenOf: (facts) => complaintGivenFacts(facts as ComplaintFacts),
    isCountedBy: (rule) => !ofContacts.has(rule),
  },
  {
    kind: amongKinds(contactKind),
    madeOn: "received_on",
    givenOf: (facts) => contactGivenFacts(facts as ContactFacts),
    isCountedBy: (rule) => ofContacts.has(rule),
  },
];

/** The kinds that a setting may move a date of: no contact is looked at for what no rule of contacts is counted by. */
export function kindsOfSetting(name: string): readonly CountedKind[] {
  const rules = rulesOfSetting(name);
  return countedKinds.filter(({ isCountedBy }) => rules.some(({ id }) => isCountedBy(id)));
}
