import { Field, type FieldOptions } from "type-graphql";

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;

/**
 * Declares a class getter as a plain property of the type. type-graphql would wrap a decorated getter in a
 * resolver; read as a property it is worked out only when selected, and a compiled query reads it directly.
 */
export function DerivedField(type: TypeThunk, options: FieldOptions): MethodDecorator {
  return (prototype, name) => {
    Field(type, { ...options, simple: true })(prototype, name);
  };
}
