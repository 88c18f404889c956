import type { PlainDate } from "../calendar/plain-date.ts";
import type { AvailableAction } from "../complaint/available-actions.ts";
import type { NoticeForm } from "../complaint/notice-form.ts";
import type { Collision, CollisionCode } from "../deadlines/collisions/collision.ts";
import type { OpenQuestion, QuestionId } from "../deadlines/readings/open-question.ts";
import type { RuleId } from "../deadlines/rulebook.ts";
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

/** A notice to send, with the last day to send it. */
export interface NoticeDue {
  readonly ruleId: RuleId;
  /** Null for a notice that is no form of the complaint process. */
  readonly form: NoticeForm | null;
  readonly byOn: PlainDate;
}

/**
 * What would follow. It can be read and not written: it holds no event, no effect and no facts, so nothing that records
 * a decision accepts it.
 */
export interface WhatIf {
  /** In the order of the rulebook, as are the next two. */
  readonly moved: readonly MovedDate[];
  readonly appearing: readonly RuleDate[];
  readonly vanishing: readonly RuleDate[];
  readonly noticesDue: readonly NoticeDue[];
  /** Actions that the actor may do only under the hypotheses. Empty without an actor, as is the next. */
  readonly actionsOpening: readonly AvailableAction[];
  /** Actions that the actor may no longer do, each with what then stands against it. */
  readonly actionsClosing: readonly AvailableAction[];
  readonly collisionsArising: readonly Collision[];
  readonly collisionsClearing: readonly CollisionCode[];
  readonly questionsArising: readonly OpenQuestion[];
  readonly questionsClearing: readonly QuestionId[];
  /** What could not be supposed, and why. The other hypotheses still hold. */
  readonly refusals: readonly WhatIfRefusal[];
}
