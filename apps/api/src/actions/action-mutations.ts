import type { ActionFields, RefuseField } from "@redress/domain/input";
import type { Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  Info,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from "type-graphql";
import type { RequestContext } from "../context.ts";
import type { InputReader } from "../platform/graphql/input-reader.ts";
import { describeAction, type DescribedRow } from "./describe.ts";
import { DayEvidenceInput } from "./evidence.input.ts";
import { inputClass, type InputClass } from "./input-class.ts";
import { placeInInput, readProvenance } from "./read-evidence.ts";
import { readFields, type Directory, type Reading } from "./read-input.ts";

/** A row of a transition table as far as the graph needs it. */
export interface ServedRow extends DescribedRow {
  readonly input: ActionFields;
}

/** One action of a kind of record. */
export interface ServedAction {
  readonly name: string;
  /** What a button would say, and what a timeline says when it was done. */
  readonly title: string;
  readonly done: string;
  readonly row: ServedRow;
}

/** What was sent with an action on an existing record, and how it is read and answered. */
export interface Sent<Input, Answer> {
  readonly name: string;
  readonly input: Input;
  /** The action as the domain knows it; faults are remembered by the reader. */
  readonly read: (reader: InputReader, directory: Directory) => Promise<{ readonly action: string }>;
  /** The place in the input of a field that the domain's refusal names. */
  readonly placeOf: (field: readonly string[]) => readonly string[];
  readonly succeed: (answer: Answer) => object;
}

/** A kind of record whose actions are served. */
export interface ServedKind<Input extends object, Answer> {
  /** What every action on an existing record is sent with. */
  readonly input: abstract new () => Input;
  /** What every action answers when it was done. */
  readonly success: abstract new (answer: Answer) => object;
  /** The other answers that any action may have. */
  readonly refusals: readonly ClassType[];
  /** Makes a refusal in the words of the kind. */
  readonly refuse: RefuseField<Refusal>;
  readonly perform: (
    context: RequestContext,
    info: GraphQLResolveInfo,
    sent: Sent<Input, Answer>,
  ) => Promise<object>;
}

function titleCase(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** The classes of an action's input and of what it answers. */
function typesOf<Input extends object, Answer>(
  kind: ServedKind<Input, Answer>,
  { name, done, row }: ServedAction,
) {
  const typeName = titleCase(name);
  const input = inputClass(`${typeName}Input`, `Input of \`${name}\`.`, row.input, kind.input);
  if (recordsDays(row.input)) carriesEvidence(input);
  const base: abstract new (answer: Answer) => object = kind.success;
  class Success extends base {}
  ObjectType(`${typeName}Success`, { implements: kind.success, description: `${done}.` })(Success);
  const payload = createUnionType({
    name: `${typeName}Payload`,
    description: `What \`${name}\` answers.`,
    types: () => [Success, ...kind.refusals] as const,
  });
  return { input, payload, succeed: (answer: Answer) => new Success(answer) };
}

function recordsDays(fields: ActionFields): boolean {
  return Object.values(fields).some((field) => "fact" in field && field.fact !== undefined);
}

function carriesEvidence(input: InputClass): void {
  Field(() => [DayEvidenceInput], {
    nullable: true,
    description:
      "What the days are known by; one for each day at most. A day without evidence is taken as exact.",
  })(input.prototype, "evidence");
}

/**
 * Makes the mutations of a kind of record from the rows of its table: a resolver class of type-graphql with one method
 * for each action, which bears the action's name.
 */
export function actionMutations<Input extends object, Answer>(
  kind: ServedKind<Input, Answer>,
  actions: readonly ServedAction[],
): new () => object {
  class Mutations {}
  Resolver()(Mutations);
  for (const action of actions) addMutation(Mutations.prototype, kind, action);
  return Mutations;
}

function addMutation<Input extends object, Answer>(
  prototype: object,
  kind: ServedKind<Input, Answer>,
  action: ServedAction,
): void {
  const { name, title, row } = action;
  const { input, payload, succeed } = typesOf(kind, action);
  const value = (given: Input, context: RequestContext, info: GraphQLResolveInfo): Promise<object> =>
    kind.perform(context, info, {
      name,
      input: given,
      read: (reader, directory) =>
        readAction(name, row.input, given, { reader, directory, refuse: kind.refuse }),
      placeOf: (field) => placeInInput(field, evidenceIn(row.input, given)),
      succeed,
    });
  Object.defineProperty(prototype, name, { value });
  Mutation(() => payload, { description: describeAction(title, row) })(prototype, name, { value });
  Arg("input", () => input, { description: "What the action asks for." })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
}

/** The evidence of the days that an action records; another action may have a field of that name. */
function evidenceIn(fields: ActionFields, input: object): readonly DayEvidenceInput[] {
  if (!recordsDays(fields)) return [];
  return (input as { readonly evidence?: DayEvidenceInput[] | null }).evidence ?? [];
}

async function readAction(
  action: string,
  fields: ActionFields,
  input: object,
  reading: Reading,
): Promise<{ readonly action: string }> {
  const read = await readFields(fields, input as Readonly<Record<string, unknown>>, reading);
  const { reader, directory } = reading;
  const provenance = await readProvenance(reader, evidenceIn(fields, input), directory.attachment);
  return { action, ...read, ...(provenance && { provenance }) };
}
