import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";

/** A compiled operation, or null when it is to be interpreted. */
export type Compiled = Pick<CompiledQuery, "query" | "stringify"> | null;

interface Seen {
  times: number;
  compiled: Compiled | undefined;
}

/** An operation is compiled when it comes back so often: one-off documents are cheaper to interpret. */
const worthCompilingAt = 3;

/**
 * Compiled operations, each remembered as long as its document is (the document store is bounded, so this is too).
 * Results are those of graphql-js; a test compares them on the whole schema.
 */
export class CompiledQueries {
  readonly #schema: GraphQLSchema;
  readonly #seen = new WeakMap<OperationDefinitionNode, Seen>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The compiled form of an operation that has come often enough, or null. */
  find(document: DocumentNode, operation: OperationDefinitionNode): Compiled {
    let seen = this.#seen.get(operation);
    if (seen === undefined) {
      seen = { times: 0, compiled: undefined };
      this.#seen.set(operation, seen);
    }
    if (seen.compiled !== undefined) return seen.compiled;
    seen.times += 1;
    if (seen.times < worthCompilingAt) return null;
    seen.compiled = this.#compile(document, operation);
    return seen.compiled;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode): Compiled {
    const compiled: CompiledQuery | ExecutionResult = compileQuery(
      this.#schema,
      document,
      operation.name?.value,
      {
        disablingCapturingStackErrors: true,
      },
    );
    return isCompiledQuery(compiled) ? compiled : null;
  }
}
