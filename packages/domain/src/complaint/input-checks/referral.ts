import { refuse } from "../refusals/refusal.ts";
import { check } from "./check.ts";

/** The checks of a referral and of paperwork that is sent: neither is recorded twice. */
export const referralChecks = {
  referredIssue: check(["referIssue"], ({ facts, action }) => {
    const { issueOrdinal: ordinal, door, given, referredOn } = action;
    if (!facts.issues.some((issue) => issue.ordinal === ordinal))
      return refuse("ISSUE_NOT_FOUND", ["issueOrdinal"], { ordinal });
    const same = facts.referrals?.some(
      (one) =>
        one.issueOrdinal === ordinal &&
        one.door === door &&
        one.given === given &&
        one.referredOn === referredOn,
    );
    return same ? refuse("ISSUE_ALREADY_REFERRED", ["referredOn"], { ordinal, referredOn }) : undefined;
  }),
  paperworkNotYetSent: check(["sendModificationPaperwork"], ({ facts, action: { paperwork, sentOn } }) =>
    facts.modificationPaperwork?.some((one) => one.paperwork === paperwork && one.sentOn === sentOn)
      ? refuse("PAPERWORK_ALREADY_SENT", ["sentOn"], { sentOn })
      : undefined,
  ),
} as const;
