import type { PlainDate } from "../calendar/plain-date.ts";
import type { Deadline } from "../deadlines/compute/compute-deadlines.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { StandingFlag } from "../person/party-flag-kinds.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";
import type { CountingContext } from "../world/world.ts";

/** A flag of a person whom the record names, and since when it stands so. */
export interface FlagOfNamed extends StandingFlag {
  readonly sinceOn: PlainDate;
}

/** All that a task may follow from. Today is not among it: a task says itself from which day on it stands. */
export interface About<Facts> {
  readonly facts: Facts;
  readonly deadlines: readonly Deadline[];
  /** The flags of every person whom the record names. */
  readonly flags: readonly FlagOfNamed[];
  /** The calendars and settings of the agency that has the record. */
  readonly context: CountingContext;
}

/** When a task is due: on the day of a rule, on a day that the facts name, or so many days after the day from which it stands. */
export type DueDay<Facts> =
  | { readonly rule: RuleId }
  | { readonly day: (facts: Facts) => PlainDate | undefined }
  | { readonly amount: number; readonly unit: "BUSINESS_DAYS" | "CALENDAR_DAYS" };

/** What a task's sentence mentions under a name: a day, or a rule by its title. */
export type Mentions = Readonly<Record<string, PlainDate | RuleId>>;

/**
 * A task that follows the facts: it stands while its condition holds, and ends by itself when the condition does not hold
 * any more. One row of the table.
 */
export interface FollowOn<Facts, Action extends string = string> {
  /** Stable: it is stored with the task. */
  readonly id: string;
  readonly title: Words;
  /** What is to be done and why. A blank in braces is filled by what `mentions` gives under its name. */
  readonly sentence: Words;
  /** Words for the letter or the call, to be copied; with the same blanks. */
  readonly wording?: Words;
  /** Whose task it is. The person of that role whom the record names has it; without one, whoever of the role takes it. */
  readonly owner: Role;
  /** The person whom the facts name for it, whatever their role; before whom the record names in the role. */
  readonly assignedTo?: (facts: Facts) => string | undefined;
  /** The day from which on it stands; undefined while the facts ask for nothing. */
  readonly since: (about: About<Facts>) => PlainDate | undefined;
  readonly due: DueDay<Facts>;
  readonly mentions?: (about: About<Facts>) => Readonly<Record<string, PlainDate | RuleId | undefined>>;
  /** The action that ends it; BY_HAND where somebody says that it is done; BY_FACTS where several actions may end it. */
  readonly done: "BY_FACTS" | "BY_HAND" | { readonly action: Action };
  /** The law that asks for it; PRACTICE where none does. */
  readonly source: "PRACTICE" | readonly [AuthorityKey, ...AuthorityKey[]];
}

/** A task that a record has. */
export interface FollowOnTask {
  readonly id: string;
  readonly owner: Role;
  /** The member of staff who has it; absent while nobody of the role is named. */
  readonly ownerId?: string | undefined;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly mentions: Mentions;
}
