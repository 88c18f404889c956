import { Field, InterfaceType, Int, ObjectType, type ClassType } from "type-graphql";
import type { ServedForm } from "../../authorization/served-actions.ts";
import type { CitationType } from "../../platform/graphql/citation.type.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { UserErrorType } from "../../platform/graphql/user-error.type.ts";
import type { RecordEvent, RecordEventClass } from "../history/record-event.type.ts";
import { NoticeFormEnum } from "./notice-form.enum.ts";
import { RefusalType } from "./refusal.type.ts";

/** What every successful action answers. */
export interface ActionAnswer {
  readonly clientMutationId: string;
  readonly record: object;
  readonly event: RecordEvent;
  readonly noticesQueued: readonly ServedForm[];
}

/** One action, and whether it may be taken now. */
export interface OfferedAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly refusal: RefusalType | null;
  readonly caution: RefusalType | null;
}

/** What a stale answer tells. */
export interface FoundStale {
  readonly expectedVersion: number;
  readonly current: object;
  readonly changedBy: string;
  readonly changedAt: Date | string;
  readonly changes: readonly RecordEvent[];
}

/** The answers to the actions on one kind of record, as they are called in the graph. */
export interface AnswerWords {
  /** What people call the record: "complaint". Also the field that holds it. */
  readonly word: string;
  readonly Record: ClassType;
  readonly Event: RecordEventClass;
  /** The enum of its actions. */
  readonly actions: object;
  readonly names: {
    readonly success: string;
    readonly available: string;
    readonly refused: string;
    readonly stale: string;
  };
}

/** The classes of those answers. */
export interface AnswerTypes {
  readonly Success: abstract new (answer: ActionAnswer) => object;
  readonly Available: ClassType<OfferedAction>;
  readonly Refused: new (
    ...refusal: [
      code: string,
      message: string,
      citations: CitationType[],
      field: string[] | null,
      instead: readonly OfferedAction[],
    ]
  ) => UserErrorType;
  readonly Stale: new (message: string, found: FoundStale) => UserErrorType;
}

/** Makes the types that every action on one kind of record answers. */
export function answerTypes(words: AnswerWords): AnswerTypes {
  return { Success: successType(words), ...refusedTypes(words), Stale: staleType(words) };
}

function successType({ word, Record, Event, names }: AnswerWords): AnswerTypes["Success"] {
  @InterfaceType(names.success, {
    description:
      "What every action answers when it was done. The same request sent again gets the same answer and does nothing twice.",
  })
  abstract class Success {
    @Field(() => String, { simple: true, description: "The key that was sent." })
    readonly clientMutationId: string;
    @Field(() => Event, { simple: true, description: "What was added to its history." })
    readonly event: RecordEvent;
    @Field(() => [NoticeFormEnum], {
      simple: true,
      description: "The forms that are now being prepared; empty when the action calls for none.",
    })
    readonly noticesQueued: readonly ServedForm[];

    constructor({ record, ...answer }: ActionAnswer) {
      this.clientMutationId = answer.clientMutationId;
      this.event = answer.event;
      this.noticesQueued = answer.noticesQueued;
      Object.assign(this, { [word]: record });
    }
  }
  Field(() => Record, { simple: true, description: `The ${word} after the action.` })(
    Success.prototype,
    word,
  );
  return Success;
}

function refusedTypes({ word, actions, names }: AnswerWords): Pick<AnswerTypes, "Available" | "Refused"> {
  @ObjectType(names.available, {
    description:
      "One action and whether this viewer may take it now. The mutation asks the same table, so menu and guard cannot disagree.",
    simpleResolvers: true,
  })
  class Available implements OfferedAction {
    @Field(() => actions, { description: "The action." })
    readonly action!: string;
    @Field(() => Boolean, {
      description: "Whether it may be taken, as far as can be known without its input.",
    })
    readonly allowed!: boolean;
    @Field(() => RefusalType, { nullable: true, description: "Why not; null when allowed." })
    readonly refusal!: RefusalType | null;
    @Field(() => RefusalType, {
      nullable: true,
      description:
        "What to know before taking it, when it is allowed: not every input will pass. Null otherwise.",
    })
    readonly caution!: RefusalType | null;
  }

  @ObjectType(names.refused, {
    implements: UserErrorType,
    description: `The action is not lawful on this ${word} now, or not with this input. Nothing was written.`,
    simpleResolvers: true,
  })
  class Refused extends UserErrorType {
    @Field(() => [String], {
      nullable: true,
      description:
        'The path of the field that is the reason, from the argument on, such as `["input", "days"]`; null when no field is.',
    })
    readonly field: string[] | null;
    @Field(() => [Available], { description: "What may be done instead." })
    readonly availableActions: readonly OfferedAction[];

    constructor(
      code: string,
      message: string,
      citations: CitationType[],
      field: string[] | null,
      availableActions: readonly OfferedAction[],
    ) {
      super(code, message, citations);
      this.field = field;
      this.availableActions = availableActions;
    }
  }
  return { Available, Refused };
}

function staleType({ word, Record, Event, names }: AnswerWords): AnswerTypes["Stale"] {
  @ObjectType(names.stale, {
    implements: UserErrorType,
    description: `Somebody changed the ${word} after you read it. Nothing was written: look at what changed, then send your action with the new version.`,
    simpleResolvers: true,
  })
  class Stale extends UserErrorType {
    @Field(() => Int, { description: "The version that was sent." })
    readonly expectedVersion: number;
    @Field(() => Record, { description: `The ${word} as it is now.` })
    readonly current: object;
    @Field(() => String, { description: "Who changed it last." })
    readonly changedBy: string;
    @Field(() => DateTimeScalar, { description: "When." })
    readonly changedAt: Date | string;
    @Field(() => [Event], {
      description: "What happened since the version that was sent, oldest first; at most the last 100.",
    })
    readonly changes: readonly RecordEvent[];

    constructor(message: string, found: FoundStale) {
      super("STALE_VERSION", message);
      this.expectedVersion = found.expectedVersion;
      this.current = found.current;
      this.changedBy = found.changedBy;
      this.changedAt = found.changedAt;
      this.changes = found.changes;
    }
  }
  return Stale;
}
