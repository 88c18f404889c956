import type { Addition, Caution } from "../machine/machine.ts";
import { addedToCorrection } from "../provenance/correction-of-record.ts";
import type { ComplaintActionOf } from "./acts/complaint-action.ts";
import type { ComplaintFacts } from "./facts/complaint-facts.ts";
import { correctableComplaint } from "./correctable-facts.ts";
import { checkExtensionNotice } from "./input-checks/extension.ts";
import type { ComplaintRefusalCode } from "./refusals/refusal.ts";

/** What an event of a complaint says besides its action's input, by the name that the table uses. */
export const complaintAdditions = {
  previousInvestigatorId: ({ facts }) => facts.investigatorId,
  /** It was looked at to decide: nothing of another record is written down. */
  seenContact: () => undefined,
  markedById: ({ actor }) => actor.id,
  approvedById: ({ actor }) => actor.id,
  /** Action items go on in number where the earlier ones ended. */
  actions: ({ facts, action }) => {
    const before = facts.resolutionActions?.length ?? 0;
    const { actions } = action as ComplaintActionOf<"planResolutionActions">;
    return actions.map((one, at) => ({ ordinal: before + at + 1, ...one }));
  },
  ...addedToCorrection(correctableComplaint),
} as const satisfies Readonly<Record<string, Addition<ComplaintFacts>>>;

/** The name of one addition. */
export type ComplaintAddition = keyof typeof complaintAdditions;

/** What to know before an action, by the name that the table uses. */
export const complaintCautions = {
  /** After day 30 an extension can still be recorded, but only one whose notice was mailed in time. */
  extensionNoticeTooLate: (facts, world) => checkExtensionNotice(facts, world.today, world),
} as const satisfies Readonly<Record<string, Caution<ComplaintFacts, ComplaintRefusalCode>>>;

/** The name of one caution. */
export type ComplaintCaution = keyof typeof complaintCautions;
