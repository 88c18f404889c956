import { availableActions, handsOf, type AvailableAction } from "@redress/domain/complaint";
import { bodiesOf, refusalMessage, type Language, type Refusal } from "@redress/domain/vocabulary";
import type { RequestContext } from "../../../context.ts";
import { requireViewer } from "../../../authorization/permissions.ts";
import { isServed } from "../../../authorization/served-actions.ts";
import { citationsOf } from "../../../platform/graphql/citation.type.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import type { ComplaintRecordRow } from "../read/complaint-record.read.sql.ts";
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

/** Of a complaint what tells who may do what. */
type Askable = Pick<ComplaintRecordRow, "birth_agency_id" | "facts" | "handed_over" | "holder_id">;

/** For whom somebody stands on a complaint. Of one that they handed over, the sender's own act may be left. */
function bodiesOn({ facts, birth_agency_id, handed_over }: Askable, { agencyId }: Viewer) {
  const hands = handsOf(facts, birth_agency_id);
  if (handed_over === null) return bodiesOf(hands, agencyId);
  return hands.sender === agencyId ? (["SENDER"] as const) : [];
}

/** Every served action on a complaint with whether this viewer may take it now, by the table that also decides. */
export async function availableActionsOf(
  context: RequestContext,
  complaint: Askable,
): Promise<AvailableActionType[]> {
  const viewer = requireViewer(context);
  const world = await context.world(complaint.holder_id);
  const actor = { id: viewer.id, role: viewer.role, bodies: bodiesOn(complaint, viewer) };
  return servedActions(availableActions(complaint.facts, world, actor), context.language);
}
