import type { ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Evidenced } from "../../provenance/provenance.ts";
import type { PublicGround } from "../../law/hearing-ground.ts";
import type { WithdrawalManner } from "../../vocabulary/manner.ts";
import type {
  DismissalReason,
  HearingChange,
  HearingSetting,
  PostponementCause,
  RequestManner,
} from "../facts/hearing-facts.ts";

/** Takes a request in, on whatever ground and however late: screening decides, 22 CCR 120201. */
export interface ReceiveHearingRequest extends Evidenced<"hearingRequestReceivedOn"> {
  readonly action: "receiveHearingRequest";
  readonly receivedOn: PlainDate;
  readonly manner: RequestManner;
  readonly grounds: readonly PublicGround[];
  readonly complaint?: ComplaintClockFacts | undefined;
  readonly language?: string | undefined;
  readonly accommodation?: string | undefined;
}

/** Finds that the request may be heard: gone through locally, a ground of the law, no court at work. */
export interface ScreenRequest {
  readonly action: "screenRequest";
  readonly screenedOn: PlainDate;
  readonly complaint?: ComplaintClockFacts | undefined;
  /** Since when a court has been asked by either parent to determine the same arrears, 22 CCR 120201(a)(3)(B). */
  readonly arrearsInCourtSince?: PlainDate | undefined;
}

/** Tells the complainant why the whole request is to be dismissed, 22 CCR 120211(b). */
export interface NoticeDismissal extends Evidenced<"dismissalNoticeSentOn"> {
  readonly action: "noticeDismissal";
  readonly sentOn: PlainDate;
  readonly reasons: readonly DismissalReason[];
  readonly explanation: string;
}

/** Tells the complainant why some grounds are to be dismissed; the others, and the day that is set, stay as they are. */
export interface NoticeGroundsDismissal extends Evidenced<"dismissalNoticeSentOn"> {
  readonly action: "noticeGroundsDismissal";
  readonly sentOn: PlainDate;
  readonly reasons: readonly DismissalReason[];
  readonly explanation: string;
  readonly grounds: readonly PublicGround[];
}

/** The complainant answers the notice with further facts, orally or in writing. */
export interface GiveFurtherFacts extends Evidenced<"furtherFactsGivenOn"> {
  readonly action: "giveFurtherFacts";
  readonly givenOn: PlainDate;
  readonly manner: WithdrawalManner;
  readonly text: string;
}

/** Mails the further facts to the other party, which comes before the ruling on them, 22 CCR 120211(b)(1). */
export interface MailFurtherFacts {
  readonly action: "mailFurtherFacts";
  readonly mailedOn: PlainDate;
}

/** The further facts suffice: the request goes on. */
export interface TakeBackDismissalNotice {
  readonly action: "takeBackDismissalNotice";
  readonly decidedOn: PlainDate;
}

/** The further facts suffice: the grounds that were noticed are heard with the others. */
export interface TakeBackGroundsNotice {
  readonly action: "takeBackGroundsNotice";
  readonly decidedOn: PlainDate;
}

/** The notice takes effect, or the further facts did not suffice. */
export interface DismissRequest extends Evidenced<"hearingDismissedOn"> {
  readonly action: "dismissRequest";
  readonly dismissedOn: PlainDate;
}

/** Some grounds are dismissed as noticed; the rest of the request goes on. */
export interface DismissGrounds {
  readonly action: "dismissGrounds";
  readonly dismissedOn: PlainDate;
}

/** Says in writing that what the complainant answered did not suffice, or that a court has the matter. */
export interface SendDismissalDecision extends Evidenced<"dismissalDecisionSentOn"> {
  readonly action: "sendDismissalDecision";
  readonly sentOn: PlainDate;
}

/** A party has asked a court to determine the same arrears, 22 CCR 120201(a)(3)(B). */
export interface DismissForCourt extends Evidenced<"hearingDismissedOn"> {
  readonly action: "dismissForCourt";
  readonly dismissedOn: PlainDate;
  readonly agencyToldOn: PlainDate;
}

/** Sets the hearing: day, time, and the place or, by telephone, the number to call. */
export interface ScheduleHearing extends HearingSetting, Evidenced<"hearingScheduledFor"> {
  readonly action: "scheduleHearing";
}

/** The complainant asks for another day, or that the hearing be held by telephone. */
export interface AskForHearingChange {
  readonly action: "askForHearingChange";
  readonly askedOn: PlainDate;
  readonly change: HearingChange;
  readonly reason: string;
}

/** Grants that the hearing is held by telephone; another day is granted by postponing it. */
export interface HoldByTelephone {
  readonly action: "holdByTelephone";
  readonly decidedOn: PlainDate;
  readonly telephone: string;
  readonly reason: string;
}

/** Refuses the change that was asked for, with the reason. */
export interface RefuseHearingChange {
  readonly action: "refuseHearingChange";
  readonly decidedOn: PlainDate;
  readonly reason: string;
}

/** Sends all parties the written notice of time and place. */
export interface SendHearingNotice extends Evidenced<"hearingNoticeSentOn"> {
  readonly action: "sendHearingNotice";
  readonly noticeSentOn: PlainDate;
}

/** Puts the hearing off for good cause; the later limits move by as much. */
export interface PostponeHearing extends Evidenced<"hearingScheduledFor"> {
  readonly action: "postponeHearing";
  readonly requestedOn: PlainDate;
  readonly cause: PostponementCause;
  /** The cause in words, where it is another one than those named. */
  readonly otherCause?: string | undefined;
  readonly scheduledFor: PlainDate;
  /** Another time or place, where they change with the day. */
  readonly at?: string | undefined;
  readonly place?: string | undefined;
  readonly telephone?: string | undefined;
}

/** The complainant waives the 75 days of the proposed decision. */
export interface WaiveTime {
  readonly action: "waiveTime";
  readonly waivedOn: PlainDate;
  readonly manner: WithdrawalManner;
}

/** The agency mails its position statement, with an accounting where money is at issue. */
export interface FilePositionStatement extends Evidenced<"positionStatementSentOn"> {
  readonly action: "filePositionStatement";
  readonly sentOn: PlainDate;
  readonly withAccounting: boolean;
}

/** The agency tries to settle, as it must go on doing, 22 CCR 120204(a). */
export interface TrySettlement {
  readonly action: "trySettlement";
  readonly triedOn: PlainDate;
  readonly note: string;
}

/** Withdraws the request at the complainant’s wish, also on a condition. */
export interface WithdrawRequest extends Evidenced<"hearingWithdrawnOn"> {
  readonly action: "withdrawRequest";
  readonly withdrawnOn: PlainDate;
  readonly manner: WithdrawalManner;
  readonly condition?: string | undefined;
}

/** The complainant did not appear; a notice of dismissal is sent. */
export interface RecordNonAppearance extends Evidenced<"nonAppearanceNoticeSentOn"> {
  readonly action: "recordNonAppearance";
  readonly noticeSentOn: PlainDate;
}

/** The complainant asks for reinstatement and says why they did not appear. */
export interface RequestReinstatement extends Evidenced<"reinstatementRequestedOn"> {
  readonly action: "requestReinstatement";
  readonly requestedOn: PlainDate;
  readonly cause: string;
}

/** The cause is good: the hearing is set anew. */
export interface ReinstateHearing {
  readonly action: "reinstateHearing";
  readonly reinstatedOn: PlainDate;
}

/** No good cause was shown in time: the request is dismissed as abandoned. */
export interface AbandonRequest extends Evidenced<"hearingDismissedOn"> {
  readonly action: "abandonRequest";
  readonly dismissedOn: PlainDate;
}

/** An action before the hearing. */
export type HearingRequestAction =
  | ReceiveHearingRequest
  | ScreenRequest
  | NoticeDismissal
  | NoticeGroundsDismissal
  | GiveFurtherFacts
  | MailFurtherFacts
  | TakeBackDismissalNotice
  | TakeBackGroundsNotice
  | DismissRequest
  | DismissGrounds
  | DismissForCourt
  | SendDismissalDecision
  | ScheduleHearing
  | SendHearingNotice
  | AskForHearingChange
  | HoldByTelephone
  | RefuseHearingChange
  | PostponeHearing
  | WaiveTime
  | FilePositionStatement
  | TrySettlement
  | WithdrawRequest
  | RecordNonAppearance
  | RequestReinstatement
  | ReinstateHearing
  | AbandonRequest;
