import type { ActionFields, RefuseField } from "@redress/domain/input";
import { refusalMessage, say, type Refusal, type Words } from "@redress/domain/vocabulary";
import { Field, ObjectType, type ClassType } from "type-graphql";
import { requirePermission, requireViewer } from "../authorization/permissions.ts";
import type { Act, Subject } from "../authorization/permission-table.ts";
import type { RequestContext } from "../context.ts";
import { citationsOf } from "../platform/graphql/citation.type.ts";
import { InputReader } from "../platform/graphql/input-reader.ts";
import type { InputCode } from "../platform/graphql/input-words.ts";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../platform/graphql/user-error.type.ts";
import type { KeyedAct } from "../record/keys/claim-in-unit.ts";
import { keyReused } from "./act/answers.ts";
import { fingerprintOf } from "./act/fingerprint.ts";
import { actionMutations, type Sent } from "./action-mutations.ts";
import type { DescribedRow } from "./describe.ts";
import type { Directory } from "./read-input.ts";

/** What every act is sent with. */
interface KeyedInput {
  readonly clientMutationId: string;
}

/** An act as it was sent, read by its description, and authorized. */
export interface Asked<Input, DomainAct> extends KeyedAct {
  readonly input: Input;
  readonly act: DomainAct;
}

/** What came of an act. Only DONE wrote anything, now or when the same key came before. */
export type BesideOutcome<Answer> =
  | { readonly kind: "DONE"; readonly answer: Omit<Answer, "clientMutationId"> }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal }
  | { readonly kind: "UNREACHED"; readonly field: string; readonly code: InputCode }
  | { readonly kind: "OTHERWISE"; readonly answer: object }
  | { readonly kind: "KEY_REUSED" };

/** Acts that are no events of a record: on tasks, on people, the ways to a record. One declaration serves all of a kind. */
interface BesideActs<Name extends Act, DomainAct, Input extends KeyedInput, Answer extends KeyedInput> {
  /** The record of the permission table, whose name begins the names of the types: "Task". */
  readonly subject: Subject;
  /** Begins the names of the types. */
  readonly title: string;
  /** What it means that one is refused. */
  readonly refused: string;
  readonly names: readonly Name[];
  readonly rowOf: (name: Name) => DescribedRow & {
    readonly title: Words;
    readonly done: Words;
    readonly input: ActionFields;
  };
  /** Makes a refusal in the domain's words. */
  readonly refuse: unknown;
  /** What every act is sent with, and answers when it was done. */
  readonly input: abstract new () => Input;
  readonly success: abstract new (answer: Answer) => object;
  /** Answers of its own besides success and refusal. */
  readonly besides?: readonly ClassType[];
  /** Whom and what an act may name. */
  readonly directory: (context: RequestContext) => Directory;
  /** Asked before anything is read. @throws CodedError */
  readonly before?: (context: RequestContext, name: Name, input: Input) => Promise<unknown>;
  readonly perform: (
    context: RequestContext,
    asked: Asked<Input, DomainAct>,
  ) => Promise<BesideOutcome<Answer>>;
}

/** The refusal of a kind's acts. */
function refusedType(title: string, description: string) {
  @ObjectType(`${title}ActRefused`, { implements: UserErrorType, description, simpleResolvers: true })
  class Refused extends UserErrorType {
    @Field(() => [String], {
      nullable: true,
      description: "The path of the field that is the reason, from the argument on; null when no field is.",
    })
    readonly field: string[] | null;

    constructor({ language }: RequestContext, refusal: Refusal) {
      super(refusal.code, refusalMessage(refusal, language), citationsOf(refusal.citations));
      this.field = refusal.field === undefined ? null : ["input", ...refusal.field];
    }
  }
  return Refused;
}

/**
 * Makes the mutations of one kind of acts from the domain's table: permission, input, the act, the answer.
 * They throw CodedError UNAUTHENTICATED and FORBIDDEN.
 */
export function besideMutations<
  Name extends Act,
  DomainAct,
  Input extends KeyedInput,
  Answer extends KeyedInput,
>(acts: BesideActs<Name, DomainAct, Input, Answer>): new () => object {
  const Refused = refusedType(acts.title, acts.refused);
  const perform = async (
    context: RequestContext,
    { name, input, read, succeed }: Sent<Input, Answer>,
  ): Promise<object> => {
    const viewer = requireViewer(context);
    requirePermission(viewer, name as Name, acts.subject);
    await acts.before?.(context, name as Name, input);
    const { clientMutationId } = input;
    const reader = new InputReader(context.language);
    reader.clientMutationId(clientMutationId);
    const { action, ...given } = await read(reader, acts.directory(context));
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    // Read by the description that the type of the act is made from.
    const act = { act: action, ...given } as DomainAct;
    const keyed = { viewer, clientMutationId, fingerprint: fingerprintOf(name, input), mutation: name };
    const outcome = await acts.perform(context, { ...keyed, input, act });
    switch (outcome.kind) {
      case "DONE":
        return succeed({ clientMutationId, ...outcome.answer } as Answer);
      case "REFUSED":
        return new Refused(context, outcome.refusal);
      case "UNREACHED":
        reader.fault(outcome.field, outcome.code);
        return reader.invalid() as InvalidInputType;
      case "OTHERWISE":
        return outcome.answer;
      case "KEY_REUSED":
        return keyReused(context);
    }
  };
  return actionMutations<Input, Answer>(
    {
      input: acts.input,
      success: acts.success,
      refusals: [Refused, ...(acts.besides ?? []), InvalidInputType, IdempotencyKeyReusedType],
      refuse: acts.refuse as RefuseField<Refusal>,
      perform: (context, _info, sent) => perform(context, sent),
    },
    acts.names.map((name) => {
      const row = acts.rowOf(name);
      return { name, title: say(row.title, "en"), done: say(row.done, "en"), row };
    }),
  );
}
