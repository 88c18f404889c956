import type { PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDates } from "../../deadlines/compute/compute-deadlines.ts";
import type { ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { CountingContext } from "../../world/world.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";

/** Whether a notice mailed on a day comes after the limit. Uncertain law: a setting says whether that refuses or warns. */
export function checkExtensionNotice(
  facts: ComplaintClockFacts,
  mailedOn: PlainDate,
  context: CountingContext,
): Refusal | undefined {
  const lastDay = computeDueDates(facts, context)["resolution-extension-notice"];
  if (lastDay === undefined || mailedOn <= lastDay) return undefined;
  return refuse("EXTENSION_NOTICE_TOO_LATE", ["noticeMailedOn"], { lastDay });
}
