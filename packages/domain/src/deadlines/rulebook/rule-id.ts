/**
 * The id of every rule, in the order in which they are computed: a rule that others run from stands before them. Stable: ids
 * are stored in rows and spoken to partners. The registry is checked against this list.
 */
export const ruleIds = [
  "contact-response",
  "contact-acknowledgement",
  "dispute-acknowledgement",
  "promised-answer",
  "repeat-contact-window",
  "repeated-contact-complaint",
  "complaint-made-on",
  "complaint-first-receipt-date",
  "complaint-receipt-date",
  "complaint-filing-window",
  "acknowledgement",
  "complaint-transfer",
  "complaint-transfer-copy",
  "ownership-dispute-contact",
  "ownership-determination",
  "amended-complaint-clock",
  "resolution-extension-notice",
  "written-resolution",
  "state-hearing-request-no-resolution",
  "state-hearing-request-after-resolution",
  "state-hearing-request-advised",
  "state-hearing-request-opening",
  "hearing-commencement",
  "hearing-notice",
  "position-statement",
  "proposed-decision",
  "director-action",
  "decision-presumed-receipt",
  "compliance-report",
  "rehearing-request",
  "agency-rehearing-request",
  "judicial-review",
  "dismissal-effective",
  "dismissal-written-notice",
  "nonappearance-reinstatement",
  "disbursement-review",
  "mistaken-identity-answer",
  "arrears-review-answer",
  "case-closure-notice",
] as const;

/** The id of a rule. */
export type RuleId = (typeof ruleIds)[number];
