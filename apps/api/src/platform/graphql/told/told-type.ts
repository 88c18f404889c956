import { say, type Language, type Words } from "@redress/domain/vocabulary";
import type { AuthorityKey } from "@redress/domain/law";
import { Field, ObjectType, type FieldOptions } from "type-graphql";
import { CitationType, citationsOf } from "../citation.type.ts";

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;
type GraphType = ReturnType<TypeThunk>;
type Options = Pick<FieldOptions, "complexity" | "deprecationReason">;

/** How a field is told of what stands behind it, in the language of the request. */
type Tell<Source> = (source: Source, language: Language) => unknown;

/** One field: its type in the graph, and how it is told. */
export interface ToldField<Source> {
  readonly type: TypeThunk;
  readonly options: FieldOptions;
  readonly tell: Tell<Source>;
}

/** A field told from what has the same name in the source. */
export interface SameField<Value> {
  readonly type: TypeThunk;
  readonly options: FieldOptions;
  readonly tellValue: (value: Value, language: Language) => unknown;
}

/** An object of the graph, with what it tells of. */
export interface Told<Source> {
  readonly source: Source;
}

/** The class of a told type: its instances are answers. */
export type ToldType<Source> = new (source: Source, language: Language) => Told<Source>;

type FieldsOf<Source, Names extends string> = {
  readonly [Name in Names]:
    | ToldField<Source>
    | (Name extends keyof Source ? SameField<NonNullable<Source[Name]>> : never);
};

const asItIs = (value: unknown): unknown => value;

/** A field of the graph's type. Without `tell` it is what has its name in the source. */
export function told(type: GraphType, description: string): SameField<unknown>;
export function told<Source>(
  type: GraphType,
  description: string,
  tell: Tell<Source>,
  options?: Options,
): ToldField<Source>;
export function told<Source>(
  type: GraphType,
  description: string,
  tell?: Tell<Source>,
  options?: Options,
): object {
  return {
    type: () => type,
    options: { description, ...options },
    ...(tell ? { tell } : { tellValue: asItIs }),
  };
}

/** Words of the domain, in the language of the request. */
export function said(description: string): SameField<Words>;
export function said<Source>(
  description: string,
  words: (source: Source) => Words | undefined,
): ToldField<Source>;
export function said<Source>(description: string, words?: (source: Source) => Words | undefined): object {
  if (!words) return { type: () => String, options: { description }, tellValue: say };
  return told(String, description, (source: Source, language) => {
    const found = words(source);
    return found && say(found, language);
  });
}

/** The law behind it: the `citations` of the source, or those named. */
export function cited(description: string): SameField<readonly AuthorityKey[]>;
export function cited<Source>(
  description: string,
  keys: (source: Source) => readonly AuthorityKey[],
): ToldField<Source>;
export function cited<Source>(
  description: string,
  keys?: (source: Source) => readonly AuthorityKey[],
): object {
  const options = { description, complexity: 0 };
  return keys
    ? { type: () => [CitationType], options, tell: (source: Source) => citationsOf(keys(source)) }
    : { type: () => [CitationType], options, tellValue: citationsOf };
}

/** Another told type. */
export function part<Value>(type: ToldType<Value>, description: string): SameField<Value> {
  return {
    type: () => type,
    options: { description },
    tellValue: (value, language) => new type(value, language),
  };
}

/** A list of another told type. */
export function parts<Value>(
  type: ToldType<Value>,
  description: string,
  options?: Options,
): SameField<readonly Value[]> {
  return {
    type: () => [type],
    options: { description, ...options },
    tellValue: (values, language) => values.map((value) => new type(value, language)),
  };
}

/** The same maker, of fields that may be null: what is missing in the source is. */
function nullable<Make extends (...given: never[]) => { readonly options: FieldOptions }>(make: Make): Make {
  return ((...given: never[]) => {
    const field = make(...given);
    return { ...field, options: { ...field.options, nullable: true } };
  }) as Make;
}

/** `told`, or null. */
export const toldOrNull: typeof told = nullable(told);
/** `said`, or null. */
export const saidOrNull: typeof said = nullable(said);
/** `part`, or null. */
export const partOrNull: typeof part = nullable(part);

/**
 * Makes a type of the graph that tells of something of the domain: what type-graphql would find if a class with a
 * getter for each field were written by hand. A field is worked out when it is selected. `simple` lets a compiled query
 * read it directly: as a resolver of its own it would cost a page of fifty rows a sixth of its time.
 */
export const toldType =
  <Source extends object>() =>
  <Names extends string>(
    name: string,
    description: string,
    fields: FieldsOf<Source, Names>,
  ): ToldType<Source> => {
    class Answer implements Told<Source> {
      readonly source: Source;
      readonly language: Language;
      constructor(source: Source, language: Language) {
        this.source = source;
        this.language = language;
      }
    }
    ObjectType(name, { description, simpleResolvers: true })(Answer);
    for (const [field, declared] of Object.entries<ToldField<Source> | SameField<never>>(fields)) {
      const tell = tellOf<Source>(field, declared);
      Object.defineProperty(Answer.prototype, field, {
        get(this: Answer) {
          return tell(this.source, this.language) ?? null;
        },
      });
      Field(declared.type, { ...declared.options, simple: true })(Answer.prototype, field);
    }
    return Answer;
  };

function tellOf<Source>(name: string, field: ToldField<Source> | SameField<never>): Tell<Source> {
  if ("tell" in field) return field.tell;
  return (source, language) => {
    const value = source[name as keyof Source];
    return value === undefined || value === null ? value : field.tellValue(value as never, language);
  };
}
