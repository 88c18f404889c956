import { bodiesOf, type Actor, type Hands, type Language } from "@redress/domain/vocabulary";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
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

/** A kind of record as far as it says in whose hands one is. */
interface HandsOf<Facts> {
  readonly handsOf: (facts: Facts, birthAgencyId: string) => Hands;
}

/** For whom somebody stands on a record. Of one that they handed over, the sender's own act may be left. */
function bodiesOn<Facts extends object>(
  { handsOf }: HandsOf<Facts>,
  { facts, birth_agency_id, handed_over }: RecordRow<Facts>,
  { agencyId }: Viewer,
) {
  const hands = handsOf(facts, birth_agency_id);
  if (handed_over === null) return bodiesOf(hands, agencyId);
  return hands.sender === agencyId ? (["SENDER"] as const) : [];
}

/** The viewer as somebody who acts on a record: by which role, and for whom. */
export function actorOn<Facts extends object>(
  kind: HandsOf<Facts>,
  context: RequestContext,
  record: RecordRow<Facts>,
): Actor {
  const viewer = requireViewer(context);
  return { id: viewer.id, role: viewer.role, bodies: bodiesOn(kind, record, viewer) };
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
  const world = await context.world(record.holder_id);
  return servedLines(menu(record.facts, world, actorOn(kind, context, record)), isServed, context.language);
}
