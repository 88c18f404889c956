import { countDepth, type DepthByCoordinate } from "@graphile/depth-limit";
import type {
  ASTVisitor,
  GraphQLSchema,
  OperationDefinitionNode,
  ValidationContext,
  ValidationRule,
} from "graphql";
import { CodedError } from "../coded-error.ts";

/** What one operation may be, whoever sends it. Published in the partners' guide. */
export const operationLimits = {
  /** Selections inside each other. */
  depth: 8,
  /** Lists inside each other. */
  listDepth: 4,
  /** This and the next are what the introspection of common tools asks for. */
  introspectionDepth: 14,
  wrappers: 9,
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
  maxDepthByFieldCoordinates: { "__Type.ofType": operationLimits.wrappers },
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

type Counted = ReturnType<typeof countDepth>;

/** How often a field may stand inside itself: as said for it, else as for every field of its kind. */
function allowedNesting(coordinate: string, { resolvedOptions }: Counted): number {
  const { maxDepthByFieldCoordinates, maxIntrospectionSelfReferentialDepth, maxSelfReferentialDepth } =
    resolvedOptions;
  const usual = coordinate.startsWith("__") ? maxIntrospectionSelfReferentialDepth : maxSelfReferentialDepth;
  return maxDepthByFieldCoordinates[coordinate] ?? usual;
}

function wholeExcess({ depths, resolvedOptions }: Counted): Excess | undefined {
  return measures
    .map(([coordinate, limit]) => ({
      limit,
      allowed: resolvedOptions.maxDepthByFieldCoordinates[coordinate] ?? 0,
      found: depths[coordinate] ?? 0,
    }))
    .find(({ allowed, found }) => found > allowed);
}

function nestingExcess(counted: Counted): Excess | undefined {
  return Object.entries(counted.depths)
    .filter(([coordinate]) => !coordinate.startsWith("$$"))
    .map(([coordinate, found = 0]) => ({
      limit: `nesting of ${coordinate} in itself`,
      allowed: allowedNesting(coordinate, counted),
      found,
    }))
    .find(({ allowed, found }) => found > allowed);
}

/** The first limit of depth that an operation exceeds; the limits of single fields come last. */
function depthExcess(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  context: ValidationContext,
): Excess | undefined {
  const fragments = context.getRecursivelyReferencedFragments(operation);
  const counted = countDepth(schema, operation, fragments, depthOptions);
  return wholeExcess(counted) ?? nestingExcess(counted);
}

/** Refuses operations that nest selections or lists too deeply, or a field in itself. */
export const depthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (!context.getSchema().getRootType(operation.operation)) {
      const message = `There is no ${operation.operation} here.`;
      context.reportError(new CodedError("GRAPHQL_VALIDATION_FAILED", message));
      return;
    }
    const excess = depthExcess(context.getSchema(), operation, context);
    if (excess === undefined) return;
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
