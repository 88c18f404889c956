import {
  getArgumentValues,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type FieldNode,
  type DocumentNode,
} from "graphql";
import type { ErrorCode } from "../coded-error.ts";
import { parseId, type PublicId } from "../global-id.ts";

/** What was asked of whom and denied. */
export interface Denial {
  readonly code: ErrorCode;
  /** The field of Query or Mutation. */
  readonly field: string;
  /** The record that it named, if any; whether there is such a one is not known. */
  readonly subject: PublicId | null;
}

/** An operation as it was asked. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an error denies: FORBIDDEN anywhere; NOT_FOUND of a mutation too, because a record of another agency is not told
 * from one that is not there, and somebody tried to act on it. Null for every other error.
 */
export function denialOf(asked: AskedOperation, { path, extensions }: GraphQLFormattedError): Denial | null {
  const code = extensions?.["code"] as ErrorCode;
  const isDenied = code === "FORBIDDEN" || (code === "NOT_FOUND" && asked.operation.operation === "mutation");
  if (!isDenied) return null;
  const node = [...fieldsOf(asked.document, asked.operation.selectionSet)].find(
    ({ alias, name }) => (alias ?? name).value === path?.[0],
  );
  return { code, field: node?.name.value ?? "", subject: node === undefined ? null : subjectOf(asked, node) };
}

function* fieldsOf(document: DocumentNode, set: SelectionSetNode): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === "Field") yield selection;
    else if (selection.kind === "InlineFragment") yield* fieldsOf(document, selection.selectionSet);
    else {
      const fragment = document.definitions.find(
        (one) => one.kind === "FragmentDefinition" && one.name.value === selection.name.value,
      );
      if (fragment?.kind === "FragmentDefinition") yield* fieldsOf(document, fragment.selectionSet);
    }
  }
}

/** The first id among a field's arguments, at their top or in their input. Only what can be an id of ours is taken. */
function subjectOf({ schema, operation, variables }: AskedOperation, node: FieldNode): PublicId | null {
  const field = schema.getRootType(operation.operation)?.getFields()[node.name.value];
  if (field === undefined) return null;
  const given = getArgumentValues(field, node, { ...variables });
  const input = given["input"];
  const named = Object.values({ ...given, ...(typeof input === "object" ? input : {}) });
  for (const value of named) {
    const id = typeof value === "string" ? parseId(value) : null;
    if (id !== null) return id;
  }
  return null;
}
