import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import { refuse } from "../refusals/refusal.ts";

const openClaim = ({ claim }: ComplaintFacts) => (claim?.answer === undefined ? claim : undefined);

/** The questions about a claim beside a complaint. */
export const claimGuards = {
  noClaimOpen: (facts: ComplaintFacts) => {
    const claim = openClaim(facts);
    return claim && refuse("CLAIM_STILL_OPEN", undefined, { receivedOn: claim.receivedOn });
  },
  claimOpen: (facts: ComplaintFacts) => (openClaim(facts) ? undefined : refuse("CLAIM_NOT_OPEN")),
  claimNotYetAcknowledged: ({ claim }: ComplaintFacts) =>
    claim?.acknowledgedOn === undefined
      ? undefined
      : refuse("CLAIM_ALREADY_ACKNOWLEDGED", undefined, { acknowledgedOn: claim.acknowledgedOn }),
  claimNotYetExtended: ({ claim }: ComplaintFacts) => claim?.extension && refuse("CLAIM_ALREADY_EXTENDED"),
} as const;
