import type { RuleId } from "./rule-id.ts";

/**
 * The rules whose dates are stored with a complaint and shown on its page: what `computeDeadlines` and
 * `computeDueDates` give. The receipt date of a first agency and the clock of an amended complaint are among them because
 * those of a transferred or an amended complaint run from them. A rule that is added here changes stored rows: recompute them and say so in the CHANGELOG.
 */
export const storedRuleIds = [
  "complaint-made-on",
  "complaint-first-receipt-date",
  "complaint-receipt-date",
  "complaint-filing-window",
  "acknowledgement",
  "complaint-transfer",
  "amended-complaint-clock",
  "resolution-extension-notice",
  "written-resolution",
  "state-hearing-request-no-resolution",
  "state-hearing-request-after-resolution",
  "state-hearing-request-advised",
] as const satisfies readonly RuleId[];
