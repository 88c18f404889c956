import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ComplaintAction } from "../../complaint/acts/complaint-action.ts";
import type { ComplaintFacts } from "../../complaint/facts/complaint-facts.ts";
import { decide } from "../../complaint/decide.ts";
import type { Actor } from "../../vocabulary/role.ts";
import type {
  ComplaintClockFacts,
  GivenFacts,
  TransferClockFacts,
} from "../../deadlines/facts/given-facts.ts";
import type { World } from "../../world/world.ts";
import { decideInTurn } from "../decide-in-turn.ts";
import { untold, worldOfActs } from "./told-by-days.ts";

/** A director may do every act of an agency, so whatever was lawfully done can be told as done by one. */
const director: Actor = { id: "director", role: "DIRECTOR" };
/** Who determines whose complaint it is, 22 CCR 120104(c). */
const analyst: Actor = { id: "analyst", role: "STATE_ANALYST" };

type Acts = readonly ComplaintAction[];

/** No clock knows the day on which an investigator was named: one is taken to be, whenever an agency begins. */
const assigned: ComplaintAction = {
  action: "assignInvestigator",
  investigator: { staffId: "investigator", role: "INVESTIGATOR", sameAgency: true, active: true },
};

/** What no clock knows of a complaint: what it is about. */
const issue = { ordinal: 1, subject: "OTHER", description: untold } as const;

/** An amendment is told as one more issue. */
const amendedIssues = [issue, { ...issue, ordinal: 2 }];

/** An amendment, noticed on its own day: no clock knows when its notice was mailed. */
function amending(amendedOn: PlainDate): ComplaintAction {
  return { action: "amendComplaint", amendedOn, noticeMailedOn: amendedOn, issues: amendedIssues };
}

/** What an agency mails while it has the complaint. The notice of an extension whose day is not given is told nowhere. */
function working({ acknowledgement, amendedOn, extension }: ComplaintClockFacts): Acts | null {
  const acknowledged: Acts = [
    ...(acknowledgement ? [{ action: "acknowledgeComplaint", ...acknowledgement } as const] : []),
    ...(amendedOn === undefined ? [] : [amending(amendedOn)]),
  ];
  if (extension === undefined) return acknowledged;
  const { days, noticeMailedOn } = extension;
  return noticeMailedOn === undefined
    ? null
    : [...acknowledged, { action: "extendResolutionPeriod", days, noticeMailedOn, reason: untold }];
}

/** The written resolution and its receipt, where its date is given. */
function resolving({ resolution, amendedOn }: ComplaintClockFacts): Acts | null {
  if (resolution === undefined) return [];
  const { datedOn, mailedOn = datedOn, receivedOn } = resolution;
  if (datedOn === undefined || mailedOn === undefined) return null;
  const findings = (amendedOn === undefined ? [issue] : amendedIssues).map(({ ordinal }) => ({
    issueOrdinal: ordinal,
    outcome: "NOT_FOR_COMPLAINANT" as const,
    explanation: untold,
  }));
  const issued = { action: "issueWrittenResolution", datedOn, mailedOn, findings } as const;
  return receivedOn === undefined ? [issued] : [issued, { action: "recordResolutionReceipt", receivedOn }];
}

/** The sending, the copy, the arrival or the dispute, and whose complaint it was found to be; null without its sending. */
function transferring(transfer: TransferClockFacts): Acts | null {
  const { sentOn, copyMailedOn, receivedOn, disputeContactedOn, determinedOn, ownership } = transfer;
  if (sentOn === undefined) return null;
  const sending = { toAgencyId: untold, sentBy: "EMAIL", reason: untold } as const;
  const acts: ComplaintAction[] = [{ action: "transferComplaint", sentOn, ...sending }];
  if (copyMailedOn !== undefined) acts.push({ action: "mailTransferCopy", copyMailedOn });
  if (disputeContactedOn !== undefined)
    acts.push({ action: "disputeTransfer", receivedOn, disputeContactedOn, reason: untold });
  else if (receivedOn !== undefined) acts.push({ action: "receiveTransfer", receivedOn });
  if (determinedOn !== undefined) acts.push({ action: "determineOwnership", determinedOn, ownership });
  return acts;
}

/** What was done of several transfers, one after the other; null when one cannot be told. */
function transferringAll(transfers: readonly TransferClockFacts[]): Acts | null {
  const acts = transfers.map(transferring);
  return acts.includes(null) ? null : acts.flatMap((one) => one ?? []);
}

/** The day from which another agency, or the first one again, has a transferred complaint in hand. */
function takenUpOn({ transfer }: ComplaintClockFacts): PlainDate | undefined {
  return transfer?.determinedOn ?? (transfer?.disputeContactedOn ? undefined : transfer?.receivedOn);
}

/** The day on which a notice was mailed. */
function mailedOn(act: ComplaintAction): PlainDate | undefined {
  return "noticeMailedOn" in act ? act.noticeMailedOn : undefined;
}

/** What was done about a complaint, as its days tell; null when they do not tell it. */
function actsOf(complaint: ComplaintClockFacts): Acts | null {
  const { knewOn, filing, transfer, earlierTransfers = [], withdrawal } = complaint;
  const [work, resolved] = [working(complaint), resolving(complaint)];
  const [before, sent] = [transferringAll(earlierTransfers), transfer ? transferring(transfer) : []];
  if (filing === undefined || work === null || before === null || sent === null || resolved === null)
    return null;
  const issues = [issue];
  const begunOn = takenUpOn(complaint);
  const isBefore = (act: ComplaintAction) => begunOn === undefined || (mailedOn(act) ?? begunOn) < begunOn;
  return [
    { action: "receiveComplaint", filing, knewOn, issues },
    ...before,
    assigned,
    ...work.filter(isBefore),
    ...sent,
    ...(begunOn === undefined ? [] : [assigned, ...work.filter((act) => !isBefore(act))]),
    ...resolved,
    ...(withdrawal
      ? [{ action: "withdrawComplaint", manner: "WRITTEN", note: untold, ...withdrawal } as const]
      : []),
  ];
}

/** Whether a record still holds what is given: the agency to which a complaint goes begins anew. */
function holds(
  record: ComplaintFacts,
  { acknowledgement, extension, transfer }: ComplaintClockFacts,
): boolean {
  return (
    record.acknowledgement?.noticeMailedOn === acknowledgement?.noticeMailedOn &&
    record.extension?.noticeMailedOn === extension?.noticeMailedOn &&
    record.transfer?.ownership === transfer?.ownership
  );
}

/**
 * The complaint that given facts tell of, as the complaint machine would have recorded it, so that it can be asked which
 * actions are open. It is the record of whichever agency has the complaint: the facts do not name it.
 *
 * Null when no filing is given, when a day of what was done is missing, when the facts do not tell which agency mailed a
 * notice, and when the machine would not have recorded what is given.
 */
export function complaintRecordOfGiven({ complaint = {} }: GivenFacts, world: World): ComplaintFacts | null {
  const acts = actsOf(complaint);
  if (acts === null) return null;
  const then = worldOfActs(acts, world);
  const told = decideInTurn<ComplaintFacts | null, ComplaintAction>(null, acts, (facts, act) =>
    decide(facts, act, then, act.action === "determineOwnership" ? analyst : director),
  );
  const record = told.ok ? told.value.facts : null;
  return record !== null && holds(record, complaint) ? record : null;
}
