import { readFileSync } from "node:fs";
import type { ApolloLink } from "@apollo/client";
import { buildSchema, execute, isAbstractType, type DocumentNode, type ExecutionResult } from "graphql";

/** What root fields answer, by name; functions are given the field's arguments. */
export type FakeAnswers = Readonly<Record<string, unknown>>;

// jsdom gives import.meta.url an http address, so the path is taken from the workspace that the tests run in.
const schema = buildSchema(readFileSync("../../packages/graphql-schema/schema.graphql", "utf8"));
for (const type of Object.values(schema.getTypeMap())) {
  if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
}

/** Runs an operation against the committed schema, so that an answer which the API could not give fails the test. */
export function answerOperation(
  document: DocumentNode,
  variables: Record<string, unknown>,
  answers: FakeAnswers,
): ApolloLink.Result {
  const result = execute({
    schema,
    document,
    variableValues: variables,
    rootValue: answers,
  }) as ExecutionResult;
  // An error with a code is an answer that the server gives; any other is a mistake of the test.
  if (result.errors?.some(({ extensions }) => !extensions["code"]))
    throw new Error(
      result.errors.map((error) => `${error.path?.join(".") ?? ""}: ${error.message}`).join("\n"),
    );
  // A copy without graphql's null prototypes, as JSON over the wire would be.
  return JSON.parse(JSON.stringify(result)) as ApolloLink.Result;
}
