import { readFileSync } from "node:fs";
import { buildSchema, isNonNullType, isObjectType, isUnionType, type GraphQLField } from "graphql";

const sdl = new URL("../../../packages/graphql-schema/schema.graphql", import.meta.url);

/** A mutation that acts on a record: what it is called, and the document that sends it. */
export interface ActionDocument {
  /** The action, spelled as the domain spells it: "acknowledgeComplaint". */
  readonly action: string;
  /** The operation: "AcknowledgeComplaint". */
  readonly operation: string;
  readonly text: string;
}

/** What a mutation answers: the names of the fields of each type, by its name. */
function answersOf({ type }: GraphQLField<unknown, unknown>): ReadonlyMap<string, readonly string[]> {
  const payload = isNonNullType(type) ? type.ofType : type;
  const types = isUnionType(payload) ? payload.getTypes().filter(isObjectType) : [];
  return new Map(types.map((one) => [one.name, Object.keys(one.getFields())]));
}

function documentOf(mutation: GraphQLField<unknown, unknown>): ActionDocument {
  const { name: action, args } = mutation;
  const answers = answersOf(mutation);
  const operation = action.charAt(0).toUpperCase() + action.slice(1);
  const told = answers.get(`${operation}Success`) ?? [];
  const text = `
    mutation ${operation}($input: ${String(args[0]?.type)}) {
      answer: ${action}(input: $input) {
        __typename
        ... on ${operation}Success {
          noticesQueued
          ${told.includes("cautions") ? "cautions { message }" : ""}
          ${told.includes("possibleDuplicates") ? "possibleDuplicates { complaintId number }" : ""}
          event { ...Receipt_Event }
          complaint { ...ComplaintPage_Complaint ...Receipt_Complaint }
        }
        ...ActionForm_Refused
        ...ActionForm_Invalid
        ${answers.has("StaleVersion") ? "...ActionForm_Stale" : ""}
        ... on IdempotencyKeyReused { message }
      }
    }`;
  return { action, operation, text };
}

/** The document of every action that the committed schema serves, so that none is written by hand. */
export function actionDocuments(): readonly ActionDocument[] {
  const mutations = buildSchema(readFileSync(sdl, "utf8")).getMutationType()?.getFields() ?? {};
  return Object.values(mutations)
    .filter((mutation) => answersOf(mutation).has("ActionRefused"))
    .map(documentOf);
}
