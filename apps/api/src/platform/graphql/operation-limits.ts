import { countDepth, type DepthByCoordinate } from "@graphile/depth-limit";
import type {
  ASTVisitor,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationContext,
  ValidationRule,
} from "graphql";
import { CodedError } from "./coded-error.ts";

/** What one operation may be, whoever sends it. Published in the partners' guide. */
export const operationLimits = {
  /** Selections inside each other. */
  depth: 8,
  /** Lists inside each other. */
  listDepth: 4,
  introspectionDepth: 13,
  aliases: 15,
  directives: 20,
  tokens: 1_000,
  /** Points, see operation-cost.ts. */
  cost: 2_000,
} as const;

const depthOptions = {
  maxDepth: operationLimits.depth,
  maxListDepth: operationLimits.listDepth,
  maxIntrospectionDepth: operationLimits.introspectionDepth,
  maxIntrospectionListDepth: 4,
};

interface Excess {
  readonly limit: string;
  readonly allowed: number;
  readonly found: number;
}

const measures: readonly (readonly [coordinate: keyof DepthByCoordinate, limit: string])[] = [
  ["$$depth", "depth"],
  ["$$listDepth", "list depth"],
  ["$$introspectionDepth", "introspection depth"],
  ["$$introspectionListDepth", "introspection list depth"],
];

/** The first limit of depth that an operation exceeds, or null; the limits of single fields come last. */
function depthExcess(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  context: ValidationContext,
): Excess | null {
  const { depths, resolvedOptions } = countDepth(
    schema,
    operation,
    context.getRecursivelyReferencedFragments(operation),
    depthOptions,
  );
  const allowances = resolvedOptions.maxDepthByFieldCoordinates;
  for (const [coordinate, limit] of measures) {
    const found = depths[coordinate] ?? 0;
    const allowed = allowances[coordinate] ?? 0;
    if (found > allowed) return { limit, allowed, found };
  }
  for (const [coordinate, found = 0] of Object.entries(depths)) {
    if (coordinate.startsWith("$$")) continue;
    const self = coordinate.startsWith("__")
      ? resolvedOptions.maxIntrospectionSelfReferentialDepth
      : resolvedOptions.maxSelfReferentialDepth;
    const allowed = allowances[coordinate] ?? self;
    if (found > allowed) return { limit: `nesting of ${coordinate} in itself`, allowed, found };
  }
  return null;
}

/** Refuses operations that nest selections or lists too deeply, or a field in itself. */
export const depthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const excess = depthExcess(context.getSchema(), operation, context);
    if (excess === null) return;
    const { limit, allowed, found } = excess;
    context.reportError(
      new CodedError(
        "QUERY_TOO_DEEP",
        `The operation is too deep: ${limit} ${found}, allowed ${allowed}.`,
        excess,
      ),
    );
  },
});

/** Counts something over the whole document and refuses it beyond the limit, once. */
function countingRule(
  limit: string,
  allowed: number,
  visitor: (count: () => void) => ASTVisitor,
): ValidationRule {
  return (context) => {
    let found = 0;
    return {
      ...visitor(() => (found += 1)),
      Document: {
        leave() {
          if (found <= allowed) return;
          const message = `The document has too many ${limit}: ${found}, allowed ${allowed}.`;
          context.reportError(new CodedError("QUERY_TOO_COMPLEX", message, { limit, allowed, found }));
        },
      },
    };
  };
}

/** Refuses documents that ask for the same thing under many names. */
export const aliasRule = countingRule("aliases", operationLimits.aliases, (count) => ({
  Field(field) {
    if (field.alias !== undefined) count();
  },
}));

/** Refuses documents with many directives. */
export const directiveRule = countingRule("directives", operationLimits.directives, (count) => ({
  Directive: () => count(),
}));

/** All rules on top of those of the specification. */
export const limitRules: readonly ValidationRule[] = [depthRule, aliasRule, directiveRule];
