import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { Ctx, FieldResolver, Root } from "type-graphql";

type TypeThunk = Parameters<typeof FieldResolver>[0];
type Options = NonNullable<Parameters<typeof FieldResolver>[1]>;
type Resolve = GraphQLFieldResolver<unknown, unknown>;

/** The methods of resolver classes that were declared with `DirectField`, by prototype. */
const declared = new WeakMap<object, string[]>();

/**
 * Declares a resolver method that takes the object and the context and nothing else. Together with `callDirectly` it
 * costs a field no more than its call: type-graphql's wrapper converts arguments and runs middlewares, which these
 * fields do not have, and a record has two dozen of them.
 */
export function DirectField(type: NonNullable<TypeThunk>, options: Options): MethodDecorator {
  return (prototype, name, descriptor) => {
    FieldResolver(type, options)(prototype, name, descriptor);
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    declared.set(prototype, [...(declared.get(prototype) ?? []), String(name)]);
  };
}

/**
 * Lets the fields that were declared with `DirectField` be resolved by their methods themselves.
 *
 * @param resolvers the resolver of each object type, by the type's name.
 */
export function callDirectly(schema: GraphQLSchema, resolvers: Readonly<Record<string, object>>): void {
  for (const [typeName, resolver] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    const methods = declared.get(Object.getPrototypeOf(resolver) as object);
    if (!isObjectType(type) || methods === undefined)
      throw new Error(`${typeName} has no fields to be called directly.`);
    const fields = type.getFields();
    for (const name of methods) {
      const field = fields[name];
      if (field === undefined) throw new Error(`${typeName} has no field ${name}.`);
      field.resolve = directly(resolver as Readonly<Record<string, Method>>, name);
    }
  }
}

type Method = (root: unknown, context: unknown) => unknown;

function directly(resolver: Readonly<Record<string, Method>>, name: string): Resolve {
  return (root, _arguments, context) => resolver[name]?.(root, context);
}
