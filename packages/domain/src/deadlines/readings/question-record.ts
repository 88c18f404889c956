import type { PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { RuleSettings, SettingName } from "../../world/settings.ts";
import type { CountingContext } from "../../world/world.ts";
import type { RuleId } from "../rulebook/rule-id.ts";
import type { QuestionId, ReadingFacts, ReadingSource } from "./open-question.ts";

/** What a question and its readings look at. */
export interface View {
  readonly facts: ReadingFacts;
  readonly context: CountingContext;
  /** Every date of the facts as the product itself reads them. */
  readonly dates: Readonly<Partial<Record<RuleId, PlainDate>>>;
}

/** The facts or settings as one reading sees them; undefined while a fact it counts from is not known. */
export type SeesAs = (view: View) => Pick<View, "facts" | "context"> | undefined;

/** How a reading comes to a day: a rule of the book, over the facts as the reading sees them. */
export interface Lens {
  readonly ruleId: RuleId;
  /** Left out when the reading sees the facts as they are. */
  readonly sees?: SeesAs;
  /** The law for which the door opens only on the day after the one that the rule gives. */
  readonly dayAfterUnder?: AuthorityKey;
}

/** The setting and its value under which the dates of the rules follow a reading. */
type FollowedUnder = {
  readonly [Name in SettingName]: { readonly setting: Name; readonly is: RuleSettings[Name] };
}[SettingName];

/** Whether the dates of the rules follow a reading; of those WHEN_EARLIEST the one that ends first. */
export type Followed = "ALWAYS" | "NEVER" | "WHEN_EARLIEST" | FollowedUnder;

/** One reading as a record: no counting of its own, only which rule over which facts or settings. */
export interface ReadingRecord {
  readonly id: string;
  readonly name: Words;
  readonly whoseReading: ReadingSource;
  readonly authority: AuthorityKey;
  readonly followed: Followed;
  readonly opens?: Lens;
  readonly due: Lens;
}

/** One question as a record. Its first reading is the likeliest; which one the dates follow, each reading says. */
export interface QuestionRecord {
  readonly id: QuestionId;
  readonly title: Words;
  readonly question: Words;
  /** Whether the facts raise the question at all. */
  readonly arises: (view: View) => boolean;
  readonly readings: readonly [ReadingRecord, ReadingRecord, ...ReadingRecord[]];
  readonly explanation: Words;
  readonly citations: readonly AuthorityKey[];
  readonly confidence: number;
  readonly forAPerson: boolean;
}
