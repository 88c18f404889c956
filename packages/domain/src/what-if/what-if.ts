import { availableContactActions } from "../contact/decide-contact.ts";
import { availableActions } from "../complaint/available-actions.ts";
import { collisions } from "../deadlines/collisions/collisions.ts";
import { computeDeadlinesOf, type Deadline } from "../deadlines/compute/compute-deadlines.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import { readings } from "../deadlines/readings/readings.ts";
import { availableHearingActions } from "../state-hearing/available-hearing-actions.ts";
import type { World } from "../world/world.ts";
import type { Hypothesis } from "./hypothesis.ts";
import { noticesBetween } from "./notices-between.ts";
import type { OnRecord } from "./records/on-record.ts";
import { suppose } from "./suppose.ts";
import { factsWithRecords, type Supposed } from "./supposed.ts";
import type { ActionOnRecord, WhatIf } from "./what-if-result.ts";
import type { WhatIfRefusal } from "./what-if-refusal.ts";

/** What is in one list and not in the other, by a key. */
function onlyIn<Item, Key>(
  one: readonly Item[],
  other: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly Item[] {
  const keys = new Set(other.map(keyOf));
  return one.filter((item) => !keys.has(keyOf(item)));
}

function datesBetween(
  before: readonly Deadline[],
  after: readonly Deadline[],
): Pick<WhatIf, "moved" | "appearing" | "vanishing" | "ending"> {
  const earlier = new Map(before.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  const moved = after.flatMap(({ ruleId, dueOn: to }) => {
    const from = earlier.get(ruleId);
    return from === undefined || from === to ? [] : [{ ruleId, from, to }];
  });
  const dated = ({ ruleId, dueOn }: Deadline) => ({ ruleId, on: dueOn });
  const ruleOf = ({ ruleId }: Deadline) => ruleId;
  const appearing = onlyIn(after, before, ruleOf).map(dated);
  const vanishing = onlyIn(before, after, ruleOf).map(dated);
  const ended = (of: readonly Deadline[]) => of.filter(({ excusedOn }) => excusedOn !== undefined);
  const ending = onlyIn(ended(after), ended(before), ruleOf).map(dated);
  return { moved, appearing, vanishing, ending };
}

function menuOf({ records, world }: Supposed): readonly ActionOnRecord[] {
  const { contact, complaint, hearing } = records;
  return [
    ...(contact ? availableContactActions(contact.facts, world, contact.actor) : []),
    ...(complaint ? availableActions(complaint.facts, world, complaint.actor) : []),
    ...(hearing ? availableHearingActions(hearing.facts, world, hearing.actor) : []),
  ];
}

function actionsBetween(
  before: Supposed,
  after: Supposed,
): Pick<WhatIf, "actionsOpening" | "actionsClosing"> {
  const nameOf = ({ action }: ActionOnRecord) => action;
  const menu = menuOf(after);
  const could = menuOf(before).filter(({ allowed }) => allowed);
  const can = menu.filter(({ allowed }) => allowed);
  const closed = new Map(menu.map((line) => [nameOf(line), line]));
  return {
    actionsOpening: onlyIn(can, could, nameOf),
    actionsClosing: onlyIn(could, can, nameOf).map(
      (line): ActionOnRecord => closed.get(line.action) ?? { ...line, allowed: false },
    ),
  };
}

function findingsBetween(
  before: Supposed,
  after: Supposed,
): Pick<WhatIf, "collisionsArising" | "collisionsClearing" | "questionsArising" | "questionsClearing"> {
  const [had, has] = [before, after].map(({ facts, world }) => collisions(facts, world)) as [
    ReturnType<typeof collisions>,
    ReturnType<typeof collisions>,
  ];
  const [asked, asks] = [before, after].map(({ facts, world }) => readings(facts, world)) as [
    ReturnType<typeof readings>,
    ReturnType<typeof readings>,
  ];
  return {
    collisionsArising: onlyIn(has, had, ({ code }) => code),
    collisionsClearing: onlyIn(had, has, ({ code }) => code).map(({ code }) => code),
    questionsArising: onlyIn(asks, asked, ({ id }) => id),
    questionsClearing: onlyIn(asked, asks, ({ id }) => id).map(({ id }) => id),
  };
}

/**
 * What would follow if something were so: which dates move, appear and vanish, which notices fall due, which actions open
 * or close for the actor, which collisions and open questions come up. The hypotheses are supposed in their order; one
 * that is refused is left out and its refusal named, and the others hold.
 *
 * With a complaint or a state hearing on record, what would be done is decided by its machine for that actor, as if it
 * were recorded on the day it speaks of; the record's facts then stand in place of the given ones. Without one, only what
 * the law forbids anybody is refused. Nothing is written, and nothing that comes back can be.
 */
export function whatIf(
  given: ReadingFacts,
  hypotheses: readonly Hypothesis[],
  world: World,
  records: OnRecord = {},
): WhatIf {
  const facts = factsWithRecords(given, records);
  const before: Supposed = { facts, records, world, mailed: [], warnings: [] };
  const refusals: WhatIfRefusal[] = [];
  let after = before;
  for (const [at, hypothesis] of hypotheses.entries()) {
    const outcome = suppose(after, hypothesis, ["hypotheses", at]);
    if (outcome.ok) after = outcome.value;
    else refusals.push(outcome.refusal);
  }
  const earlier = computeDeadlinesOf(before.facts, before.world);
  const later = computeDeadlinesOf(after.facts, after.world);
  return {
    ...datesBetween(earlier, later),
    noticesDue: noticesBetween(before, earlier, after, later),
    ...actionsBetween(before, after),
    ...findingsBetween(before, after),
    refusals,
    warnings: after.warnings,
  };
}
