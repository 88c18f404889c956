import {
  availableActions,
  refusalMessage,
  type AvailableAction,
  type ComplaintFacts,
  type Language,
  type Refusal,
} from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../platform/auth/permissions.ts";
import { isServed } from "../../platform/auth/served-actions.ts";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import type { AvailableActionType, RefusalType } from "./available-action.type.ts";

/** A domain refusal in the language of the request. */
export function refusalIn(language: Language, refusal: Refusal): RefusalType {
  return {
    code: refusal.code,
    message: refusalMessage(refusal, language),
    citations: citationsOf(refusal.citations),
  };
}

/** Those lines of the domain's menu that are served, in the language of the request. */
export function servedActions(menu: readonly AvailableAction[], language: Language): AvailableActionType[] {
  return menu.flatMap(({ action, allowed, refusal, caution }) =>
    isServed(action)
      ? {
          action,
          allowed,
          refusal: refusal === undefined ? null : refusalIn(language, refusal),
          caution: caution === undefined ? null : refusalIn(language, caution),
        }
      : [],
  );
}

/**
 * Every served action on a complaint with whether this viewer may take it now, by the table that also decides.
 *
 * @param facts null when there is no complaint yet.
 */
export async function availableActionsOf(
  context: RequestContext,
  agencyId: string | null,
  facts: ComplaintFacts | null,
): Promise<AvailableActionType[]> {
  const viewer = requireViewer(context);
  const world = await context.world(agencyId);
  return servedActions(availableActions(facts, world, viewer), context.language);
}
