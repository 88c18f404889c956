import { ruleIds } from "@redress/domain/deadlines";
import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from "graphql";

/** What a text says whose words nobody translates. */
const texts: Readonly<Record<string, (at: number) => string>> = {
  number: (at) => `CR-2026-31-${String(at + 1).padStart(6, "0")}`,
  ruleId: (at) => ruleIds[at % ruleIds.length] ?? "",
  language: () => "es",
};

const scalars: Readonly<Record<string, (at: number, field: string) => unknown>> = {
  ID: (at, field) => `${field} ${at}`,
  Int: (at) => at + 1,
  Boolean: (at) => at % 2 === 0,
  Date: (at) => `2026-11-${String((at % 20) + 1).padStart(2, "0")}`,
  DateTime: () => "2026-11-20T17:00:00Z",
  String: (at, field) => texts[field]?.(at) ?? "Some words",
};

/** How many rows a list of something needs, so that each value of its enums stands in one of them. */
function rowsOf(type: GraphQLOutputType): number {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().length;
  if (!isObjectType(named)) return 1;
  const own = Object.values(named.getFields()).map((field) => getNamedType(field.type));
  return Math.max(1, ...own.map((one) => (isEnumType(one) ? one.getValues().length : 1)));
}

/**
 * Any object of the schema with every field filled in, whatever is asked of it.
 * @param at Which value each enum has, counted round; the rows of a list count on from it.
 */
export function filled(at: number, typename?: string): object {
  return new Proxy(
    {},
    {
      get: (_, field) => {
        if (field === "__typename") return typename;
        // Nothing here is waited for, and symbols ask what the object is.
        if (typeof field === "symbol" || field === "then") return undefined;
        return (_arguments: unknown, _context: unknown, { returnType, schema }: GraphQLResolveInfo) =>
          valueOf(returnType, at, field, schema);
      },
    },
  );
}

function valueOf(
  type: GraphQLOutputType,
  at: number,
  field: string,
  schema: GraphQLResolveInfo["schema"],
): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, at, field, schema);
  if (isListType(type)) {
    const { ofType } = type;
    return Array.from({ length: rowsOf(ofType) }, (_, row) => valueOf(ofType, at + row, field, schema));
  }
  if (isEnumType(type)) {
    const values = type.getValues();
    return values[at % values.length]?.value as unknown;
  }
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return filled(at, possible[at % possible.length]?.name);
  }
  if (isObjectType(type)) return filled(at, type.name);
  const scalar = scalars[type.name];
  if (!scalar) throw new Error(`Say in filled.ts what a ${type.name} looks like.`);
  return scalar(at, field);
}
