import { bodiesOf, type Language } from "@redress/domain/vocabulary";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import type { RecordKind } from "../../record/record-kind.ts";
import type { OfferedAction } from "../answers/answer-types.ts";
import { refusalIn } from "../answers/refusal.type.ts";
import type { RecordRow } from "../read/record.read.sql.ts";
import type { MenuLine, ServedRecord } from "./served-kind.ts";

/** Those lines of a machine's menu that are served, in the language of the request. */
export function servedLines(
  menu: readonly MenuLine[],
  isServed: (action: string) => boolean,
  language: Language,
): OfferedAction[] {
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

/** For whom somebody stands on a record. Of one that they handed over, the sender's own act may be left. */
function bodiesOn<Types extends KindTypes>(
  { handsOf }: Pick<RecordKind<Types>, "handsOf">,
  { facts, birth_agency_id, handed_over }: RecordRow<Types["facts"]>,
  { agencyId }: Viewer,
) {
  const hands = handsOf(facts, birth_agency_id);
  if (handed_over === null) return bodiesOf(hands, agencyId);
  return hands.sender === agencyId ? (["SENDER"] as const) : [];
}

/** Every served action on a record with whether this viewer may take it now, by the table that also decides. */
export async function availableActionsOf<
  Types extends KindTypes,
  Row extends RecordRow<Types["facts"], Types["registration"]>,
>(
  { kind, menu, isServed }: Pick<ServedRecord<Types, Row>, "isServed" | "kind" | "menu">,
  context: RequestContext,
  record: Row,
): Promise<OfferedAction[]> {
  const viewer = requireViewer(context);
  const world = await context.world(record.holder_id);
  const actor = { id: viewer.id, role: viewer.role, bodies: bodiesOn(kind, record, viewer) };
  return servedLines(menu(record.facts, world, actor), isServed, context.language);
}
