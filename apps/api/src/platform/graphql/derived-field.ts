import { Field, type FieldOptions } from "type-graphql";

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;

/**
 * Declares a class getter as a plain property of the type: type-graphql's `Field`, used as the property decorator that
 * it also is. Used as a method decorator it makes a resolver of every getter, which `simpleResolvers` does not change
 * and which costs a page of fifty rows a sixth of its time. Read as a property, a getter is worked out only when selected,
 * and a compiled query reads it directly.
 */
export function DerivedField(type: TypeThunk, options: FieldOptions): MethodDecorator {
  return (prototype, name) => {
    Field(type, { ...options, simple: true })(prototype, name);
  };
}
