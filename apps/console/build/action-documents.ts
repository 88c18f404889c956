import { readFileSync } from "node:fs";
import {
  buildSchema,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from "graphql";

const sdl = new URL("../../../packages/graphql-schema/schema.graphql", import.meta.url);

/** A mutation that acts on a record: what it is called, and the document that sends it. */
export interface ActionDocument {
  /** The action, spelled as the domain spells it: "acknowledgeComplaint". */
  readonly action: string;
  /** The operation: "AcknowledgeComplaint". */
  readonly operation: string;
  readonly text: string;
}

/** What a mutation answers. */
function answersOf({ type }: GraphQLField<unknown, unknown>): readonly GraphQLObjectType[] {
  const payload = isNonNullType(type) ? type.ofType : type;
  return isUnionType(payload) ? payload.getTypes() : [];
}

/** The field of a success that holds the record, and the name of its type. */
function recordIn(success: GraphQLObjectType): readonly [field: string, type: string] {
  for (const [name, { type }] of Object.entries(success.getFields())) {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (name !== "event" && isObjectType(inner)) return [name, inner.name];
  }
  throw new Error(`${success.name} holds no record.`);
}

const citations = "citations { key label title url }";

function documentOf(mutation: GraphQLField<unknown, unknown>): ActionDocument {
  const { name: action, args } = mutation;
  const answers = answersOf(mutation);
  const operation = action.charAt(0).toUpperCase() + action.slice(1);
  const named = (pattern: RegExp) => answers.find(({ name }) => pattern.test(name))?.name ?? "";
  const success = answers.find(({ name }) => name === `${operation}Success`) as GraphQLObjectType;
  const told = success.getFields();
  const [field, type] = recordIn(success);
  const page = `...${type}Page_${type}`;
  const stale = named(/^Stale/);
  const text = `
    mutation ${operation}($input: ${String(args[0]?.type)}) {
      answer: ${action}(input: $input) {
        __typename
        ... on ${operation}Success {
          noticesQueued
          ${told["cautions"] ? "cautions { message }" : ""}
          ${told["possibleDuplicates"] ? "possibleDuplicates { complaintId number }" : ""}
          event { id summary recordedAt actorName }
          record: ${field} { id nextDeadline { ruleId title dueOn } ${page} }
        }
        ... on ${named(/Refused$/)} { message field ${citations} }
        ... on InvalidInput { issues { path message ${citations} } }
        ${
          stale &&
          `... on ${stale} {
          changedBy
          changedAt
          current { id version ${page} }
          changes { id summary recordedAt actorName facts { name value } }
        }`
        }
        ... on IdempotencyKeyReused { message }
      }
    }`;
  return { action, operation, text };
}

/** The document of every action on a record that the committed schema serves, so that none is written by hand. */
export function actionDocuments(): readonly ActionDocument[] {
  const mutations = buildSchema(readFileSync(sdl, "utf8")).getMutationType()?.getFields() ?? {};
  return Object.values(mutations)
    .filter((mutation) => answersOf(mutation).some(({ name }) => name.endsWith("ActionRefused")))
    .map(documentOf);
}
