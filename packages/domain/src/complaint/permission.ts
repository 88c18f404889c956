import type { ComplaintActionName } from "./complaint-action.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";
import { transitionOf } from "./complaint-transitions.ts";
import { guards } from "./guards/index.ts";
import { refuse, type Refusal } from "./refusal.ts";
import type { Actor } from "./role.ts";

/** Why a status does not allow an action, in words that say what to do instead. */
function refuseStatus(facts: ComplaintFacts): Refusal {
  switch (facts.status) {
    case "WITHDRAWN":
      return refuse("COMPLAINT_WITHDRAWN");
    case "RESOLVED":
      return refuse("COMPLAINT_RESOLVED");
    case "RECEIVED":
    case "UNDER_INVESTIGATION":
      return refuse("NOT_RESOLVED");
  }
}

function checkStatus(action: ComplaintActionName, facts: ComplaintFacts | null): Refusal | undefined {
  const { from } = transitionOf(action);
  if (facts === null) return from === "NONE" ? undefined : refuse("NOT_RECEIVED");
  if (from === "NONE") return refuse("ALREADY_RECEIVED");
  if (from.includes(facts.status)) return undefined;
  return action === "issueWrittenResolution" && facts.status === "RECEIVED"
    ? refuse("INVESTIGATOR_NOT_ASSIGNED")
    : refuseStatus(facts);
}

/** A refusal whose reason cites nothing of its own cites the law that the action carries out. */
function withCitation(refusal: Refusal | undefined, action: ComplaintActionName): Refusal | undefined {
  if (refusal === undefined || refusal.citations.length > 0) return refusal;
  return { ...refusal, citations: transitionOf(action).citations };
}

function firstObstacle(
  action: ComplaintActionName,
  facts: ComplaintFacts | null,
  actor: Actor,
): Refusal | undefined {
  const transition = transitionOf(action);
  if (!transition.roles.includes(actor.role))
    return refuse("ROLE_NOT_ALLOWED", undefined, { roles: transition.roles.join(", ") });
  const wrongStatus = checkStatus(action, facts);
  if (wrongStatus || facts === null) return wrongStatus;
  for (const name of transition.guards) {
    const refusal = guards[name](facts, actor);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * Everything that stands against an action before its input is known: role, then status, then the guards of the table.
 * Both the menu and the decision ask here; the answer always cites the law.
 */
export function whyNot(
  action: ComplaintActionName,
  facts: ComplaintFacts | null,
  actor: Actor,
): Refusal | undefined {
  return withCitation(firstObstacle(action, facts, actor), action);
}
