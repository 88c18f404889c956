import { complaintGivenFacts } from "../complaint/facts/complaint-readings.ts";
import { contactGivenFacts } from "../contact/facts/contact-readings.ts";
import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { openStatuses, type ComplaintStatus } from "../complaint/facts/complaint-status.ts";
import { computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import { exhaustedOn } from "../deadlines/hearing-door.ts";
import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { hearingGivenFacts, isForComplainant } from "../state-hearing/facts/hearing-readings.ts";
import { stayIsInForce } from "../state-hearing/facts/hearing-reviews.ts";
import { asDecided } from "../state-hearing/facts/hearing-rounds.ts";
import type { World } from "../world/world.ts";
import type { NoticeKind } from "./notice-kinds.ts";
import { noticeOfRule, type NoticeRuleId } from "./notice-of-rule.ts";

/** A notice that is owed: nobody has sent it, and the facts ask for it. */
export interface OwedNotice {
  readonly notice: NoticeKind;
  /** The rule that gives the day; absent where the law gives none. */
  readonly ruleId?: RuleId;
  /** The last day to send it; absent with the rule, and where the rule’s start is not known. A day gone by is overdue. */
  readonly dueOn?: PlainDate;
}

/** When a notice is owed. */
interface Duty<Facts> {
  readonly notice: NoticeKind;
  readonly rule: RuleId | null;
  readonly isOwed: (facts: Facts, world: World) => boolean;
}

/** The notice that is a rule's own duty. */
function dutyOf(rule: NoticeRuleId): Pick<Duty<never>, "notice" | "rule"> {
  return { notice: noticeOfRule[rule], rule };
}

function isOpen(status: ComplaintStatus): boolean {
  return (openStatuses as readonly ComplaintStatus[]).includes(status);
}

/** The advice is for the time from which a hearing can be asked for, and of use until the door closes. */
function isAdviceOwed(facts: ComplaintFacts, world: World): boolean {
  const from = exhaustedOn(facts, world);
  return isOpen(facts.status) && !facts.noResolutionAdvice && from !== undefined && world.today >= from;
}

const contactDuties: readonly Duty<ContactFacts>[] = [
  {
    ...dutyOf("contact-acknowledgement"),
    isOwed: ({ status, from }) => status === "CONTACT_RECEIVED" && from === "OTHER",
  },
  {
    ...dutyOf("dispute-acknowledgement"),
    isOwed: ({ status, from, contactKind }) =>
      status === "CONTACT_RECEIVED" && from === "PARTICIPANT" && contactKind === "DISPUTE",
  },
];

const complaintDuties: readonly Duty<ComplaintFacts>[] = [
  {
    ...dutyOf("acknowledgement"),
    isOwed: ({ acknowledgement, status }) =>
      !acknowledgement && (status === "RECEIVED" || status === "UNDER_INVESTIGATION"),
  },
  {
    ...dutyOf("complaint-transfer-copy"),
    isOwed: ({ status, transfer }) =>
      isOpen(status) && transfer !== undefined && transfer.copyMailedOn === undefined,
  },
  {
    ...dutyOf("written-resolution"),
    isOwed: ({ status }) => isOpen(status),
  },
  {
    notice: "NO_RESOLUTION_ADVICE",
    rule: "state-hearing-request-no-resolution",
    isOwed: isAdviceOwed,
  },
];

const hearingDuties: readonly Duty<HearingFacts>[] = [
  {
    notice: "FURTHER_FACTS_COPY",
    rule: null,
    isOwed: ({ dismissalNotice }) =>
      dismissalNotice?.furtherFacts !== undefined && dismissalNotice.furtherFacts.mailedOn === undefined,
  },
  {
    ...dutyOf("dismissal-written-notice"),
    isOwed: ({ dismissalDecision }) =>
      dismissalDecision !== undefined && dismissalDecision.sentOn === undefined,
  },
  {
    ...dutyOf("hearing-notice"),
    isOwed: ({ status, hearing }) => status === "SCHEDULED" && hearing?.noticeSentOn === undefined,
  },
  {
    ...dutyOf("position-statement"),
    isOwed: ({ status, positionStatement }) => status === "SCHEDULED" && positionStatement === undefined,
  },
  {
    ...dutyOf("compliance-report"),
    isOwed: (facts) => {
      const decided = asDecided(facts);
      return (
        ["ADOPTED", "COMPLIANCE_DUE", "ACTION_REQUIRED"].includes(decided.status) &&
        isForComplainant(decided) &&
        !stayIsInForce(decided)
      );
    },
  },
  {
    notice: "COMPLIANCE_DETERMINATION",
    rule: null,
    isOwed: (facts) => ["COMPLIANCE_REPORTED", "COMPLIANCE_DISPUTED"].includes(asDecided(facts).status),
  },
];

function owed<Facts>(
  duties: readonly Duty<Facts>[],
  facts: Facts,
  given: GivenFacts,
  world: World,
): readonly OwedNotice[] {
  const dates = computeDueDatesOf(given, world);
  return duties
    .filter((duty) => duty.isOwed(facts, world))
    .map(({ notice, rule }) => {
      const dueOn = rule === null ? undefined : dates[rule];
      return { notice, ...(rule !== null && { ruleId: rule }), ...(dueOn !== undefined && { dueOn }) };
    });
}

/** The notices that a contact asks for now, each with its last day. Overdue ones are among them. */
export function contactNoticesDue(facts: ContactFacts, world: World): readonly OwedNotice[] {
  return owed(contactDuties, facts, contactGivenFacts(facts), world);
}

/** The notices that a complaint asks for now, each with its last day. Overdue ones are among them. */
export function noticesDue(facts: ComplaintFacts, world: World): readonly OwedNotice[] {
  return owed(complaintDuties, facts, complaintGivenFacts(facts), world);
}

/** The days of a hearing, a dismissal of some grounds read as one: the letter about it is owed alike. */
function noticeFacts(facts: HearingFacts): GivenFacts {
  const given = hearingGivenFacts(facts);
  const dismissedOn = facts.dismissalDecision?.groundsDismissedOn;
  return dismissedOn === undefined
    ? given
    : { ...given, hearing: { ...given.hearing, dismissedOn, dismissedBySilence: false } };
}

/** The notices that a state hearing asks for now, each with its last day. Overdue ones are among them. */
export function hearingNoticesDue(facts: HearingFacts, world: World): readonly OwedNotice[] {
  return owed(hearingDuties, facts, noticeFacts(facts), world);
}
