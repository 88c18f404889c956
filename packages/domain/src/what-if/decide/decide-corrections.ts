// Another day on a record, decided by the machine that keeps it: as whoever supposes it would correct it, with evidence
// that fits and with the effect seen.
import { previewContactCorrection } from "../../contact/facts/correctable-contact.ts";
import type { MachineRefusal } from "../what-if-refusal.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { PathStep } from "../../refusal/coded-refusal.ts";
import { previewComplaintCorrection } from "../../complaint/correctable-facts.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type {
  Correction,
  CorrectionEffect,
  ShownCorrection,
} from "../../provenance/correction/correction.ts";
import { evidencedFacts, type EvidencedFact } from "../../provenance/evidenced-facts.ts";
import { sourcesOfKind } from "../../provenance/evidence/evidence.ts";
import { refused, type Result } from "../../vocabulary/result.ts";
import { previewHearingCorrection } from "../../state-hearing/facts/correctable-hearing-facts.ts";
import { refuse } from "../../state-hearing/refusal.ts";
import type { World } from "../../world/world.ts";
import { decideOnComplaint, decideOnHearing, decideOnContact } from "./decide-on-record.ts";
import type { ComplaintOnRecord, HearingOnRecord, ContactOnRecord } from "../records/on-record.ts";
import type { Outcome, Supposed } from "../supposed.ts";

/** A day of a record that is supposed to have been another one. */
interface OtherDay {
  readonly fact: EvidencedFact;
  readonly to: PlainDate;
}

/** The correction that would put it, with its effect where it can be shown; where not, the machine says why. */
function supposed(
  { fact, to }: OtherDay,
  preview: (correction: Correction) => Result<CorrectionEffect, MachineRefusal>,
): ShownCorrection {
  const [kind] = evidencedFacts[fact].kinds;
  const evidence = { kind, source: sourcesOfKind[kind][0], exactness: { as: "EXACT" } } as const;
  const correction = { fact, to, reason: "Supposed", evidence };
  const shown = preview(correction);
  return { ...correction, ...(shown.ok && { shown: shown.value }) };
}

/** The world of the day on which it would be recorded: today, or the day itself when that is still to come. */
function worldOf({ world }: Supposed, { to }: OtherDay): World {
  return { ...world, today: latestOf(world.today, to) ?? world.today };
}

/** Supposes that a day of a complaint on record was another one: the actor must be one who may correct it. */
export function decideComplaintCorrection(
  before: Supposed,
  record: ComplaintOnRecord,
  day: OtherDay,
  path: readonly PathStep[],
): Outcome {
  const world = worldOf(before, day);
  const shown = supposed(day, (correction) => previewComplaintCorrection(record.facts, correction, world));
  return decideOnComplaint(before, record, [{ action: "correctFact", ...shown }], world, path);
}

/** The same of a contact on record. */
export function decideContactCorrection(
  before: Supposed,
  record: ContactOnRecord,
  day: OtherDay,
  path: readonly PathStep[],
): Outcome {
  const world = worldOf(before, day);
  const shown = supposed(day, (correction) => previewContactCorrection(record.facts, correction, world));
  return decideOnContact(before, record, [{ action: "correctContact", ...shown }], world, path);
}

/** The same of a hearing on record. */
export function decideHearingCorrection(
  before: Supposed,
  record: HearingOnRecord,
  day: OtherDay,
  path: readonly PathStep[],
): Outcome {
  const { facts } = record;
  const world = worldOf(before, day);
  const shown = supposed(day, (correction) =>
    // Without a request there is nothing to look at, and the machine says so.
    facts ? previewHearingCorrection(facts, correction, world) : refused(refuse("HEARING_NOT_REQUESTED")),
  );
  return decideOnHearing(before, record, [{ action: "correctFact", ...shown }], world, path);
}
