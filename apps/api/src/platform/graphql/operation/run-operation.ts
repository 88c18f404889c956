import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { CodedError, errorStatuses } from "../coded-error.ts";
import type { CompiledQueries } from "./compiled-queries.ts";
import { denialOf, type Denial } from "./denial.ts";
import { maskError, withoutHints } from "./mask-errors.ts";

/** One operation to run: validated, counted and paid for. */
export interface OperationToRun<Context> {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
  readonly traceId: string;
}

/** What came of it, as the caller may see it. */
export interface OperationOutcome {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly status: number;
}

interface RunnerOptions<Context> {
  readonly schema: GraphQLSchema;
  readonly compiled: CompiledQueries;
  readonly timeLimitMs: number;
  /** Told of every error whose cause the caller is not shown. */
  readonly onHiddenError: (error: unknown, context: Context) => void;
  /** Told of whatever was denied; the answer waits until that is written down. */
  readonly onDenied: (denial: Denial, context: Context) => Promise<void>;
  /** Called when the time is up, so that work under way can stop. */
  readonly onTimeUp: (context: Context) => void;
}

/** Runs operations, compiled or interpreted, within the time limit, and masks their errors. */
export class OperationRunner<Context> {
  readonly #options: RunnerOptions<Context>;

  constructor(options: RunnerOptions<Context>) {
    this.#options = options;
  }

  /** Never rejects: whatever goes wrong becomes a masked error in the outcome. */
  async run(operation: OperationToRun<Context>): Promise<OperationOutcome> {
    try {
      const result = await this.#withinTime(operation);
      return result.errors === undefined
        ? { data: result.data ?? null, status: 200 }
        : await this.#withErrors(result, operation);
    } catch (error) {
      return this.#withErrors({ errors: [error as never], data: null }, operation);
    }
  }

  #start(operation: OperationToRun<Context>): ExecutionResult | Promise<ExecutionResult> {
    const compiled = this.#options.compiled.find(operation.document, operation.operation);
    if (compiled === null) return this.#interpret(operation);
    const result = compiled.query({}, operation.context, operation.variables) as
      | ExecutionResult
      | Promise<ExecutionResult>;
    // Variables that do not fit: nothing ran yet, and graphql-js names the field at fault where graphql-jit does not.
    return result instanceof Promise || "data" in result ? result : this.#interpret(operation);
  }

  #interpret({
    document,
    operation,
    variables,
    context,
  }: OperationToRun<Context>): ExecutionResult | Promise<ExecutionResult> {
    const name = operation.name?.value;
    const { schema } = this.#options;
    return execute({
      schema,
      document,
      variableValues: variables,
      contextValue: context,
      ...(name === undefined ? {} : { operationName: name }),
    }) as ExecutionResult | Promise<ExecutionResult>;
  }

  async #withinTime(operation: OperationToRun<Context>): Promise<ExecutionResult> {
    const { timeLimitMs, onTimeUp } = this.#options;
    const running = this.#start(operation);
    if (!(running instanceof Promise)) return running;
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        onTimeUp(operation.context);
        reject(
          new CodedError(
            "TIMED_OUT",
            `The operation took longer than ${timeLimitMs / 1_000} s and was stopped. Whether a mutation was done is not known: repeat it with the same clientMutationId.`,
            { retryAfterSeconds: 5 },
          ),
        );
      }, timeLimitMs);
    });
    try {
      return await Promise.race([running, timeUp]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** No `data` at all means that the variables did not fit: execution never began. */
  async #withErrors(result: ExecutionResult, asked: OperationToRun<Context>): Promise<OperationOutcome> {
    const { context, traceId } = asked;
    const errors = result.errors ?? [];
    if (!("data" in result)) return unfitVariables(errors, traceId);
    const masked = errors.map((error) => maskError(error, traceId));
    for (const { hidden, formatted } of masked) {
      if (hidden !== null) this.#options.onHiddenError(hidden, context);
      const denial = denialOf({ schema: this.#options.schema, ...asked }, formatted);
      if (denial !== null) await this.#options.onDenied(denial, context);
    }
    const status = result.data === null ? (masked[0]?.status ?? 500) : 200;
    return { data: result.data ?? null, errors: masked.map(({ formatted }) => formatted), status };
  }
}

function unfitVariables(errors: readonly GraphQLError[], traceId: string): OperationOutcome {
  const refused = errors.map(
    (error) => maskError(new CodedError("BAD_USER_INPUT", withoutHints(error.message)), traceId).formatted,
  );
  return { errors: refused, status: errorStatuses.BAD_USER_INPUT };
}
