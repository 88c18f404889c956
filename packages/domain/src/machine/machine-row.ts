import type { AuthorityKey } from "../law/authorities.ts";
import type { ActionFields } from "../input/action-field.ts";
import type { Words } from "../vocabulary/words.ts";
import type { By } from "./by.ts";

/** One row of a machine: when an action is lawful, who may do it, what it records and what follows. */
export interface MachineRow<
  Code extends string = string,
  Status extends string = string,
  Guard extends string = string,
  Check extends string = string,
  Kind extends string = string,
  Notice extends string = string,
> extends By {
  /** NONE: there is no record yet. */
  readonly from: readonly (Status | "NONE")[];
  /** SAME: the status stays. */
  readonly to: Status | "SAME";
  /** What is asked of whoever acts: the form, its check and the action's own type. */
  readonly input?: ActionFields;
  /** What whoever acts should know, said above the form. */
  readonly intro?: Words;
  /** Questions about the record alone; asked before any input is known. */
  readonly guards: readonly Guard[];
  /** Questions about the input, asked in this order; each answer refuses. */
  readonly checks: readonly Check[];
  /** Questions about the input whose answers only warn: the action is still done. */
  readonly warnings?: readonly Check[];
  /** The refusal while the record has not come as far as `from`. */
  readonly tooEarly?: Code;
  /**
   * True when the action is about the decision in force, also while that is heard again: the status that counts, and that
   * it leads to, is the one of that decision, and the record’s own stays.
   */
  readonly aboutDecision?: true;
  /** True when a rehearing that ends by this gives way to the decision before it, with the status in which that stood. */
  readonly endsRehearing?: true;
  /** What to know before an allowed action, as far as it can be known without its input. */
  readonly caution?: string;
  /** The event appended to the history. */
  readonly event: Kind;
  /** What the event says besides the action's input, or in place of it. */
  readonly adds?: readonly string[];
  /** The facts that the event records. */
  readonly records: readonly string[];
  /** The notices to prepare. */
  readonly notices: readonly Notice[];
  /** The field that says when the notice was mailed, where mailing it completes the act. Else a notice only follows. */
  readonly completedBy?: string;
  readonly citations: readonly AuthorityKey[];
  /** True when the row is the office's practice and no text of the law commands or describes it. */
  readonly practice?: true;
  /** What is uncertain about the law of this row. */
  readonly doubt?: Words;
}

/** What a row has where it says nothing of it. */
const unsaid = { to: "SAME", guards: [], checks: [], notices: [] } as const;

type Unsaid = typeof unsaid;

/** A row as it is written down: the status stays, and there is no guard, check or notice, unless it says so. */
export type WrittenRow<Row extends MachineRow> = Omit<Row, keyof Unsaid> & Partial<Pick<Row, keyof Unsaid>>;

/** The notices that a row prepares. */
export type NoticeIn<Row> = Row extends { readonly notices: readonly (infer Notice)[] } ? Notice : never;

/** The rows of a machine as they were written down, with what they leave unsaid. */
export function rowsOf<const Rows extends Readonly<Record<string, object>>>(rows: Rows) {
  const whole = Object.entries(rows).map(([name, row]) => [name, { ...unsaid, ...row }] as const);
  return Object.fromEntries(whole) as unknown as {
    readonly [Name in keyof Rows]: {
      readonly [Key in keyof Unsaid | keyof Rows[Name]]: Key extends keyof Rows[Name]
        ? Rows[Name][Key]
        : Unsaid[Key & keyof Unsaid];
    };
  };
}

/**
 * A part of a record's life: its statuses in the order in which they follow one another, and what is said to an action
 * that belongs to another part.
 */
export interface Stage<Status extends string, Code extends string> {
  readonly statuses: readonly Status[];
  /** The refusal of an action of this stage while the record has not entered it. */
  readonly missing: Code;
  /** The refusal of an action of an earlier stage once the record has entered this one. */
  readonly entered: Code;
}
