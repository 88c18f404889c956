import {
  GraphQLError,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from "graphql";
import {
  fieldExtensionsEstimator,
  getComplexity,
  type ComplexityEstimatorArgs,
} from "graphql-query-complexity";
import { CodedError } from "../coded-error.ts";
import { withoutHints } from "./mask-errors.ts";

/** A list without `first` counts as so many items. */
const assumedItems = 10;
/** `first` counts no higher: beyond it the field itself refuses. */
const mostItems = 100;
/** The price of `__schema` and of `__type`. The limits of depth keep introspection from walking in circles. */
const introspectionPoints = 100;
/** Distinct sets of sizes remembered for one operation. */
const mostRemembered = 64;
/** What an operation costs whose cost cannot be told because it is too large to walk through. */
const beyondCounting = Number.MAX_SAFE_INTEGER;

/**
 * A record costs a point, its plain fields nothing; a list costs its items. A connection counts `first` items once,
 * not again at its `edges`.
 */
function estimate({ type, field, args, childComplexity }: ComplexityEstimatorArgs): number {
  const size = () => sizeOf(args["first"] ?? field.args.find(({ name }) => name === "first")?.defaultValue);
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || named.name === "PageInfo") return 0;
  if (named.name.endsWith("Connection")) return 1 + size() * childComplexity;
  if (named.name.startsWith("__")) return type.name.startsWith("__") ? 0 : introspectionPoints;
  const isList = isListType(getNullableType(field.type));
  const isEdges = isObjectType(type) && type.name.endsWith("Connection");
  if (isList && !isEdges) return size() * (1 + childComplexity);
  return 1 + childComplexity;
}

/** @param first as it was given, or as the field takes it when it was left out or null. */
function sizeOf(first: unknown): number {
  return typeof first === "number" ? Math.min(Math.max(first, 1), mostItems) : assumedItems;
}

const estimators = [fieldExtensionsEstimator(), estimate];

interface Remembered {
  /** Variables that sizes and conditions depend on. */
  readonly sizing: readonly VariableDefinitionNode[];
  readonly costs: Map<string, number>;
}

/** Whether a cost may depend on a variable of this type: on a number, on a condition, on how many items a list has. */
function isSizing(type: TypeNode): boolean {
  if (type.kind === Kind.NON_NULL_TYPE) return isSizing(type.type);
  return type.kind === Kind.LIST_TYPE || type.name.value === "Int" || type.name.value === "Boolean";
}

/**
 * What a cost depends on of a variable's value, never a text that was sent: the number, the condition, the length of the
 * list. Null when the value does not fit its type.
 */
function sizingOf(type: TypeNode, value: unknown): string | null {
  if (type.kind === Kind.NON_NULL_TYPE) return sizingOf(type.type, value);
  if (value === undefined) return "default";
  if (value === null) return "null";
  if (type.kind === Kind.LIST_TYPE) return Array.isArray(value) ? String(value.length) : "1";
  if (type.name.value === "Int" ? Number.isInteger(value) : typeof value === "boolean")
    return String(value as number | boolean);
  return null;
}

const beyondNodes = "maximum allowed number of nodes";

/** Counts what operations cost. The same operation with the same sizes is counted once. */
export class OperationCosts {
  readonly #schema: GraphQLSchema;
  readonly #remembered = new WeakMap<OperationDefinitionNode, Remembered>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /**
   * The points of an operation. Only what could be counted is remembered.
   *
   * @param document validated before.
   * @throws CodedError BAD_USER_INPUT when the variables do not fit.
   */
  costOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): number {
    const { sizing, costs } = this.#rememberedOf(operation);
    const sizes = sizing.map(({ type, variable }) => sizingOf(type, variables[variable.name.value]));
    const key = sizes.join(",");
    const known = sizes.includes(null) ? undefined : costs.get(key);
    if (known !== undefined) return known;
    const cost = this.#count(document, operation, variables);
    if (costs.size >= mostRemembered) costs.clear();
    costs.set(key, cost);
    return cost;
  }

  #count(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): number {
    const name = operation.name?.value;
    try {
      const cost = getComplexity({
        schema: this.#schema,
        query: document,
        variables: { ...variables },
        estimators,
        ...(name === undefined ? {} : { operationName: name }),
      });
      return Math.max(1, cost);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      if (error.message.includes(beyondNodes)) return beyondCounting;
      throw new CodedError("BAD_USER_INPUT", withoutHints(error.message));
    }
  }

  #rememberedOf(operation: OperationDefinitionNode): Remembered {
    let remembered = this.#remembered.get(operation);
    if (remembered === undefined) {
      const sizing = (operation.variableDefinitions ?? []).filter(({ type }) => isSizing(type));
      remembered = { sizing, costs: new Map() };
      this.#remembered.set(operation, remembered);
    }
    return remembered;
  }
}
