import { InMemoryCache, type FieldMergeFunction } from "@apollo/client";

/** The same deadline read by two screens is one; another rule's or another day's deadline takes its place whole. */
const mergeDeadline: FieldMergeFunction = (existing, incoming, { mergeObjects, readField }) => {
  const same =
    existing &&
    readField("ruleId", existing) === readField("ruleId", incoming) &&
    readField("dueOn", existing) === readField("dueOn", incoming);
  return same ? mergeObjects(existing, incoming) : incoming;
};

/**
 * Of each interface that a document asks by, the types that can come back there. The cache cannot tell by itself which
 * types bear an interface; possible-types.test.ts compares this with the documents.
 */
export const possibleTypes: Readonly<Record<string, string[]>> = {
  UserError: [
    "ActionRefused",
    "ApprovalRefused",
    "ClosureRefused",
    "ContactActionRefused",
    "DraftSuperseded",
    "DraftUnreadable",
    "EffectChanged",
    "IdempotencyKeyReused",
    "InvalidInput",
    "NoteChanged",
    "QuestionRefused",
  ],
};

/**
 * The normalised cache. It lives in memory only, is emptied at sign-out and never written to the browser's storage,
 * because it holds the names and words of complainants.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Viewer: { keyFields: [] },
      Deadline: { keyFields: false, merge: mergeDeadline },
      Complainant: { keyFields: false, merge: true },
    },
  });
}
