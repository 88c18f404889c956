import type { AvailableContactAction } from "../contact/decide-contact.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { AvailableAction } from "../complaint/available-actions.ts";
import type { Collision, CollisionCode } from "../deadlines/collisions/collision.ts";
import type { OpenQuestion, QuestionId } from "../deadlines/readings/open-question.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { NoticeKind } from "../notices/notice-kinds.ts";
import type { AvailableHearingAction } from "../state-hearing/available-hearing-actions.ts";
import type { WhatIfRefusal } from "./what-if-refusal.ts";

/** A date that is another one under the hypotheses. */
export interface MovedDate {
  readonly ruleId: RuleId;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A date that there is only before, or only after. */
export interface RuleDate {
  readonly ruleId: RuleId;
  readonly on: PlainDate;
}

/** A notice to send. */
export interface NoticeDue {
  /** Null for a letter that neither machine prepares, such as the notice before a case is closed. */
  readonly notice: NoticeKind | null;
  /** The rule that gives the day; absent where the law gives none, as is the day. */
  readonly ruleId?: RuleId;
  /** The last day to send it. */
  readonly dueOn?: PlainDate;
}

/** An action of a machine on what is on record, and whether the one who asks may do it. */
export type ActionOnRecord = AvailableAction | AvailableContactAction | AvailableHearingAction;

/**
 * What would follow. It can be read and not written: it holds no event, no effect and no facts, so nothing that records
 * a decision accepts it.
 */
export interface WhatIf {
  /** In the order of the rulebook, as are the next three; a notice without a day comes last. */
  readonly moved: readonly MovedDate[];
  readonly appearing: readonly RuleDate[];
  readonly vanishing: readonly RuleDate[];
  /** Dates by which nobody has to act any more, as what they were for has ended: a hearing that is withdrawn. */
  readonly ending: readonly RuleDate[];
  readonly noticesDue: readonly NoticeDue[];
  /** Actions on the records that the actor may do only under the hypotheses. Empty without a record, as is the next. */
  readonly actionsOpening: readonly ActionOnRecord[];
  /** Actions that the actor may no longer do, each with what then stands against it. */
  readonly actionsClosing: readonly ActionOnRecord[];
  readonly collisionsArising: readonly Collision[];
  readonly collisionsClearing: readonly CollisionCode[];
  readonly questionsArising: readonly OpenQuestion[];
  readonly questionsClearing: readonly QuestionId[];
  /** What could not be supposed, and why. The other hypotheses still hold. */
  readonly refusals: readonly WhatIfRefusal[];
  /** What a machine would do and warn of, such as a hearing asked for too late. */
  readonly warnings: readonly WhatIfRefusal[];
}
