import { answered, arrived, mailed, type EvidencedFactRow } from "../evidence/fact-row.ts";

/** The recorded days of what is counted beside complaints: reviews of payments, claims, closing a case. */
export const otherFactRows = {
  reviewRequestReceivedOn: {
    path: ["disbursementReview", "requestReceivedOn"],
    kinds: arrived,
    needed: "ALWAYS",
    citations: ["dcss-customer-service-non-iv-d"],
  },
  reviewAnsweredOn: {
    path: ["disbursementReview", "answeredOn"],
    kinds: answered,
    citations: ["dcss-customer-service-non-iv-d"],
  },
  claimReceivedOn: {
    path: ["claim", "receivedOn"],
    kinds: arrived,
    needed: "ALWAYS",
    citations: ["fam-code-17530-b", "fam-code-17526-a"],
  },
  claimAcknowledgedOn: {
    path: ["claim", "acknowledgedOn"],
    kinds: answered,
    citations: ["fam-code-17530-b", "fam-code-17526-a"],
  },
  claimAnsweredOn: {
    path: ["claim", "answeredOn"],
    kinds: answered,
    citations: ["fam-code-17530-b", "fam-code-17526-a"],
  },
  closurePlannedFor: {
    path: ["caseClosure", "plannedFor"],
    kinds: ["LETTER_DATE", "SYSTEM_RECORD"],
    planned: true,
    needed: "ALWAYS",
    citations: ["45-cfr-303.11-d", "22-ccr-118203"],
  },
  closureNoticeMailedOn: {
    path: ["caseClosure", "noticeMailedOn"],
    kinds: mailed,
    citations: ["45-cfr-303.11-d"],
  },
} as const satisfies Readonly<Record<string, EvidencedFactRow>>;
