import { isPlainDate } from "../calendar/plain-date.ts";
import type { PathStep } from "../refusal/coded-refusal.ts";
import { checkChanged } from "../deadlines/given/check-given.ts";
import { computeDueDates } from "../deadlines/compute/compute-deadlines.ts";
import { filingTimeliness } from "../deadlines/filing-timeliness.ts";
import { ok, refused } from "../vocabulary/result.ts";
import { factOfDate } from "./correctable-date.ts";
import { decideAct } from "./decide/decide-acts.ts";
import {
  decideComplaintCorrection,
  decideHearingCorrection,
  decideContactCorrection,
} from "./decide/decide-corrections.ts";
import { decideHearingAct } from "./decide/decide-hearing-acts.ts";
import type {
  Hypothesis,
  SupposedAct,
  SupposedHearingAct,
  SupposeFactCorrected,
  SupposeHearingPostponed,
} from "./hypothesis.ts";
import { supposeAct } from "./suppose/suppose-acts.ts";
import {
  againstDays,
  outOfYears,
  supposeClosed,
  supposeCorrected,
  supposeReceivedLater,
  supposeSetting,
} from "./suppose/suppose-facts.ts";
import { laterHearing, supposeHearingAct } from "./suppose/suppose-hearing-acts.ts";
import type { Outcome, Supposed } from "./supposed.ts";
import { refuseWhatIf, type WhatIfRefusal } from "./what-if-refusal.ts";

/** What an agency would do: decided by the machine where there is a record, supposed of the bare facts where there is none. */
function act(before: Supposed, hypothesis: SupposedAct, path: readonly PathStep[]): Outcome {
  const { complaint } = before.records;
  return complaint ? decideAct(before, complaint, hypothesis, path) : supposeAct(before, hypothesis, path);
}

/** What is done at a state hearing, by the same measure. */
function actAtHearing(before: Supposed, hypothesis: SupposedHearingAct, path: readonly PathStep[]): Outcome {
  const { hearing } = before.records;
  return hearing
    ? decideHearingAct(before, hearing, hypothesis, path)
    : supposeHearingAct(before, hypothesis, path);
}

function postpone(before: Supposed, hypothesis: SupposeHearingPostponed, path: readonly PathStep[]): Outcome {
  const { facts, world } = before;
  const wrong = againstDays(hypothesis.days, path, "days", 1);
  if (wrong) return refused(wrong);
  const scheduledFor = facts.hearing?.scheduledFor;
  const isDay = scheduledFor === undefined || isPlainDate(laterHearing(scheduledFor, hypothesis.days, world));
  return isDay ? actAtHearing(before, hypothesis, path) : refused(outOfYears(path));
}

/** Another day: corrected by the machine of the record that keeps it, supposed of the bare facts where there is none. */
function correct(before: Supposed, hypothesis: SupposeFactCorrected, path: readonly PathStep[]): Outcome {
  const { contact, complaint, hearing } = before.records;
  const fact = factOfDate(hypothesis.fact);
  const [part] = hypothesis.fact.split(".");
  if (fact === undefined) return supposeCorrected(before, hypothesis, path);
  const day = { fact, to: hypothesis.to };
  if (contact && part === "contact") return decideContactCorrection(before, contact, day, path);
  if (complaint && part === "complaint") return decideComplaintCorrection(before, complaint, day, path);
  if (hearing && part === "hearing") return decideHearingCorrection(before, hearing, day, path);
  return supposeCorrected(before, hypothesis, path);
}

function apply(before: Supposed, hypothesis: Hypothesis, path: readonly PathStep[]): Outcome {
  switch (hypothesis.suppose) {
    case "EXTENDED":
    case "RESOLVED":
    case "TRANSFERRED":
      return act(before, hypothesis, path);
    case "HEARING_POSTPONED":
      return postpone(before, hypothesis, path);
    case "FACT_CORRECTED":
      return correct(before, hypothesis, path);
    case "RECEIVED_LATER":
      return supposeReceivedLater(before, hypothesis, path);
    case "OFFICE_CLOSED":
      return supposeClosed(before, hypothesis);
    case "SETTING_CHANGED":
      return supposeSetting(before, hypothesis, path);
    default:
      return actAtHearing(before, hypothesis, path);
  }
}

/** Said when a complaint that was made in time no longer would be, such as by a later receipt. It is taken all the same. */
function untimely(before: Supposed, after: Supposed, path: readonly PathStep[]): WhatIfRefusal | undefined {
  const { complaint = {} } = after.facts;
  if (filingTimeliness(complaint, after.world) !== "OUTSIDE_WINDOW") return undefined;
  if (filingTimeliness(before.facts.complaint ?? {}, before.world) === "OUTSIDE_WINDOW") return undefined;
  const { "complaint-made-on": madeOn, "complaint-filing-window": lastDay } = computeDueDates(
    complaint,
    after.world,
  );
  return madeOn && lastDay && refuseWhatIf("COMPLAINT_UNTIMELY", path, { madeOn, lastDay });
}

/**
 * Supposes one thing more. Refused when the law forbids it, when what it is about is not there, and when the facts could
 * then not have happened, such as an answer dated before the complaint. The refusal's path begins with `path`.
 */
export function suppose(before: Supposed, hypothesis: Hypothesis, path: readonly PathStep[]): Outcome {
  const after = apply(before, hypothesis, path);
  if (!after.ok) return after;
  // Facts that were given out of order are not this hypothesis's doing.
  const impossible = checkChanged(before.facts, after.value.facts);
  if (impossible) return refused({ ...impossible, path });
  const late = untimely(before, after.value, path);
  return late ? ok({ ...after.value, warnings: [...after.value.warnings, late] }) : after;
}
