import {
  getArgumentValues,
  isObjectType,
  type FieldNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";

/** The fields selected at one place, by name. Fields under @skip or @include count as selected. */
export type Selection = ReadonlyMap<string, FieldNode>;

const known = new WeakMap<FieldNode, Map<string, Selection>>();

/**
 * The fields that a query selects below a resolver's field, following fragments of whatever type. Worked out once for
 * each document: `selectionAt(info, ["record"])` in a mutation gives the fields asked of that part of
 * its payload.
 */
export function selectionAt(info: GraphQLResolveInfo, path: readonly string[] = []): Selection {
  const [node] = info.fieldNodes;
  if (node === undefined) return new Map();
  let ofNode = known.get(node);
  if (ofNode === undefined) known.set(node, (ofNode = new Map()));
  const place = path.join(".");
  let selection = ofNode.get(place);
  if (selection === undefined) {
    selection = new Map(selectedAt(info, path).map((field) => [field.name.value, field]));
    ofNode.set(place, selection);
  }
  return selection;
}

/** The same with a field as often as it is selected, under whatever aliases. */
export function selectedAt(info: GraphQLResolveInfo, path: readonly string[]): readonly FieldNode[] {
  let sets = info.fieldNodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined ? [] : [selectionSet],
  );
  for (const name of path) {
    sets = sets
      .flatMap((set) => [...fieldsOf(info, set)])
      .flatMap((field) =>
        field.name.value === name && field.selectionSet !== undefined ? [field.selectionSet] : [],
      );
  }
  return sets.flatMap((set) => [...fieldsOf(info, set)]);
}

/** Every field of that name that is selected anywhere below a resolver's field. */
export function selectedAnywhere(info: GraphQLResolveInfo, name: string): readonly FieldNode[] {
  const below = (set: SelectionSetNode): FieldNode[] =>
    [...fieldsOf(info, set)].flatMap((field) => [
      ...(field.name.value === name ? [field] : []),
      ...(field.selectionSet === undefined ? [] : below(field.selectionSet)),
    ]);
  return info.fieldNodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined ? [] : below(selectionSet),
  );
}

function* fieldsOf(info: GraphQLResolveInfo, set: SelectionSetNode): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === "Field") yield selection;
    else if (selection.kind === "InlineFragment") yield* fieldsOf(info, selection.selectionSet);
    else {
      const fragment = info.fragments[selection.name.value];
      if (fragment !== undefined) yield* fieldsOf(info, fragment.selectionSet);
    }
  }
}

/** The values that a selected field of an object type is given, variables and defaults filled in. */
export function argumentsOf(
  info: GraphQLResolveInfo,
  typeName: string,
  node: FieldNode,
): Readonly<Record<string, unknown>> {
  const type = info.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  return field === undefined ? {} : getArgumentValues(field, node, info.variableValues);
}
