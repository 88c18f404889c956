import { refuseAccess } from "@redress/domain/access";
import { refusalMessage } from "@redress/domain/vocabulary";
import {
  defaultFieldResolver,
  getNullableType,
  GraphQLString,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { maskedInLists, shownOutsideList } from "../../authorization/masks.ts";
import type { RequestContext } from "../../context.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";

const closed = new WeakSet<object>();

/** The node of a list, which tells nothing of persons where the record lies outside the viewer's own list. */
export function masked<Node extends object>(node: Node, isOutside: boolean): Node {
  if (isOutside) closed.add(node);
  return node;
}

/** Whether a node of a list tells nothing of persons. */
export const isMasked = (node: object): boolean => closed.has(node);

type Source = Readonly<Record<string, unknown>>;
type Field = GraphQLField<Source, RequestContext>;

/**
 * Puts the masks on the fields of a schema: those of persons who stand in a list, and those of records outside the
 * viewer's own list. One declaration says which (masks.ts), so no resolver can forget it.
 */
export function maskFields(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, fields] of Object.entries(maskedInLists))
    for (const field of Object.values(fieldsOf(schema, name)))
      if ((fields as readonly string[]).includes(field.name)) mask(field, standsInList, inListsNote);
  for (const [name, shown] of Object.entries(shownOutsideList)) {
    const open = new Set<string>(shown);
    for (const field of Object.values(fieldsOf(schema, name)))
      if (!open.has(field.name) && !isReadBare(name, field)) mask(field, closed.has.bind(closed));
  }
  return schema;
}

const inListsNote = " In a list it is null: open the person or the record by its id, which the audit names.";

function fieldsOf(schema: GraphQLSchema, name: string): ReturnType<GraphQLObjectType["getFields"]> {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`There is no type ${name} to be masked.`);
  return type.getFields();
}

/** The worklist reads the properties of a complaint without a call for each; who complains is masked where it is told. */
const isReadBare = (name: string, { resolve }: Field): boolean =>
  name === "Complaint" && resolve === undefined;

/** Whether the path to a field goes through a list. */
function standsInList(_source: object, { path }: GraphQLResolveInfo): boolean {
  for (let at: GraphQLResolveInfo["path"] | undefined = path; at !== undefined; at = at.prev)
    if (typeof at.key === "number") return true;
  return false;
}

function mask(
  field: Field,
  isClosed: (source: object, info: GraphQLResolveInfo) => boolean,
  note = "",
): void {
  const read = field.resolve ?? defaultFieldResolver;
  field.description = `${field.description ?? ""}${note}`;
  field.resolve = (source, args, context, info) =>
    isClosed(source, info) ? emptyOf(field.type, context) : (read(source, args, context, info) as unknown);
}

/** Nothing, as far as the type of a field has a word for it. @throws CodedError OUTSIDE_OWN_LIST where it has none. */
function emptyOf(type: GraphQLOutputType, { language }: RequestContext): unknown {
  if (!isNonNullType(type)) return null;
  if (isListType(getNullableType(type))) return [];
  if (getNullableType(type) === GraphQLString) return "";
  throw new CodedError("OUTSIDE_OWN_LIST", refusalMessage(refuseAccess("OUTSIDE_OWN_LIST"), language));
}
