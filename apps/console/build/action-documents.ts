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

/** A mutation that acts on a record or beside one: what it is called, and the document that sends it. */
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

/** The field of a success that holds what was acted on, and the name of its type. */
function subjectIn(success: GraphQLObjectType): readonly [field: string, type: string] {
  for (const [name, { type }] of Object.entries(success.getFields())) {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (name === "recordId" || (name !== "event" && isObjectType(inner))) return [name, String(inner)];
  }
  throw new Error(`${success.name} holds nothing that was acted on.`);
}

const citations = "citations { key label title url }";

/** What is asked of a success: the receipt of an act on a record, and what was acted on as its page shows it. */
function askedOf(success: GraphQLObjectType): string {
  const told = success.getFields();
  const [field, type] = subjectIn(success);
  if (field === "recordId") return "recordId";
  const page = `...${type}Page_${type}`;
  if (!told["event"]) return `record: ${field} { id ${page} }`;
  return `
    noticesQueued
    ${told["cautions"] ? "cautions { message }" : ""}
    ${told["possibleDuplicates"] ? "possibleDuplicates { complaintId number }" : ""}
    event { id summary recordedAt actorName }
    record: ${field} { id nextDeadline { ruleId title dueOn } ${page} }`;
}

/** What is asked of an answer that is no success, by what it has to tell. */
function askedOfTrouble(trouble: GraphQLObjectType, page: string): string {
  const told = trouble.getFields();
  if (told["issues"]) return `issues { path message ${citations} }`;
  if (told["changes"])
    return `
      changedBy
      changedAt
      current { id version ${page} }
      changes { id summary recordedAt actorName facts { name value } }`;
  return `message ${told["field"] ? "field" : ""} ${citations}`;
}

function documentOf(mutation: GraphQLField<unknown, unknown>): ActionDocument {
  const { name: action, args } = mutation;
  const answers = answersOf(mutation);
  const operation = action.charAt(0).toUpperCase() + action.slice(1);
  const success = answers.find(({ name }) => name === `${operation}Success`) as GraphQLObjectType;
  const [, type] = subjectIn(success);
  const page = `...${type}Page_${type}`;
  const parts = answers.map(
    (one) => `... on ${one.name} { ${one === success ? askedOf(one) : askedOfTrouble(one, page)} }`,
  );
  const text = `
    mutation ${operation}($input: ${String(args[0]?.type)}) {
      answer: ${action}(input: $input) {
        __typename
        ${parts.join("\n        ")}
      }
    }`;
  return { action, operation, text };
}

/** Answered by what refuses an action on a record, or an act beside one: on a task, a person, the way to a record. */
const refusal = /Act(ion)?Refused$/;

/** The document of every act that the committed schema serves so, that none is written by hand. */
export function actionDocuments(): readonly ActionDocument[] {
  const mutations = buildSchema(readFileSync(sdl, "utf8")).getMutationType()?.getFields() ?? {};
  return Object.values(mutations)
    .filter((mutation) => answersOf(mutation).some(({ name }) => refusal.test(name)))
    .map(documentOf);
}
