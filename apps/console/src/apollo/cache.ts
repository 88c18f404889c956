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
 * The normalised cache. It lives in memory only, is emptied at sign-out and never written to the browser's storage,
 * because it holds the names and words of complainants.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      UserError: [
        "ActionRefused",
        "InvalidInput",
        "StaleVersion",
        "IdempotencyKeyReused",
        "ClosureRefused",
        "EffectChanged",
        "PersonActRefused",
        "AccessActRefused",
        "TaskActRefused",
        "TaskChanged",
        "NoteChanged",
      ],
      PersonActSuccess: [
        "RaisePartyFlagSuccess",
        "ChangePartyFlagSuccess",
        "RevealContactSuccess",
        "JoinPersonsSuccess",
        "PartPersonsSuccess",
        "DeclareRecusalSuccess",
        "EndRecusalSuccess",
      ],
      AccessActSuccess: ["OpenRecordSuccess", "AskForAccessSuccess"],
      TaskActSuccess: ["OpenTaskSuccess", "ReassignTaskSuccess", "CompleteTaskSuccess", "CancelTaskSuccess"],
      Node: ["Complaint", "Person", "StaffMember", "Agency", "OfficeClosure"],
    },
    typePolicies: {
      Viewer: { keyFields: [] },
      Deadline: { keyFields: false, merge: mergeDeadline },
      Complainant: { keyFields: false, merge: true },
    },
  });
}
