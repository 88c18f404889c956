import type { IssueSubject } from "@redress/domain/vocabulary";

/** What people complain of, by subject, the commonest subjects first. */
export const complaintsBySubject: readonly (readonly [IssueSubject, readonly string[]])[] = [
  [
    "PAYMENT",
    [
      "Two payments taken from the other parent's wages in the last two months were never sent to me.",
      "A payment was posted to somebody else's case and has not been moved to mine.",
      "My tax refund was taken although I had paid everything that was due that month.",
    ],
  ],
  [
    "CUSTOMER_SERVICE",
    [
      "I left four messages over three weeks and nobody called me back.",
      "The person at the counter told me to come back another day without saying why.",
      "I asked for an interpreter and was told to bring a friend.",
    ],
  ],
  [
    "TIMELINESS",
    [
      "I asked for the order to be enforced in the spring and nothing has been done since.",
      "My request to review the account has been open for months without an answer.",
      "It took six weeks to send me a copy of a form that I had asked for twice.",
    ],
  ],
  [
    "ARREARS",
    [
      "The balance shows interest for months in which I had paid in full.",
      "The arrears include a time when the children lived with me.",
      "I paid off the arrears and the statement still shows the old amount.",
    ],
  ],
  [
    "ORDER_SERVICES",
    [
      "The agency did not ask for health insurance in the order although I asked for it.",
      "The wage withholding was sent to an employer I left last year.",
    ],
  ],
  [
    "CASE_CLOSURE",
    [
      "My case was closed while support is still owed, and I was not told beforehand.",
      "I asked for my case to be closed and it is still open.",
    ],
  ],
  [
    "APPLICATION",
    [
      "My application was returned twice for papers that I had already sent.",
      "I applied and never heard whether a case was opened.",
    ],
  ],
  [
    "COURT_ORDER_AMOUNT",
    [
      "The monthly amount is too high for what I earn now.",
      "I lost my job in the spring and cannot pay the amount that was ordered.",
    ],
  ],
  ["CUSTODY_OR_VISITATION", ["I am not allowed to see the children as the order says."]],
  ["SPOUSAL_SUPPORT", ["The spousal support was not collected together with the child support."]],
  ["PARENTAGE", ["The test was done and I was not told the result."]],
  ["OTHER", ["A letter with my address was sent to the wrong person."]],
];

/** Reasons for more time. */
export const extensionReasons = [
  "Records from the other county's case have been asked for and have not arrived.",
  "The payment history must be audited by hand for four years before a finding can be made.",
  "The complainant asked to bring papers that the bank will send next week.",
] as const;

/** Explanations of findings. */
export const findingExplanations = [
  "The account was reviewed month by month; the missing payments were found and have been sent.",
  "The record shows that the calls were not returned; the complainant was called and the questions were answered.",
  "The record shows that the step was taken on the day it was due; copies are enclosed.",
  "The balance was corrected in part; the remaining amount agrees with the court's order.",
] as const;

/** What people say when they withdraw. */
export const withdrawalNotes = [
  "The complainant says that the matter has been settled to their satisfaction.",
  "The complainant no longer wishes to pursue the complaint.",
] as const;
