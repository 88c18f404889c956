import { bodiesOf, type ActingBody } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { Transaction } from "../../platform/database/database.ts";
import type { AdvanceRequest, WriteDependencies } from "../command.ts";
import { handedOverOf, type HandedOver } from "../hands/handed-over.ts";
import type { KindTypes } from "../kind-declaration.ts";
import type { LockedRow } from "../kind-statements.ts";
import type { RecordKind } from "../record-kind.ts";

/** One step of an existing record under way. */
export interface Step<Types extends KindTypes> {
  readonly kind: RecordKind<Types>;
  readonly dependencies: WriteDependencies;
  readonly request: AdvanceRequest<Types>;
  readonly transaction: Transaction;
  /** The actor's own. */
  readonly world: World;
  readonly eventId: string;
}

/** What somebody acts on: the record as it stands, or as it stood when it left their agency's hands. */
export interface Basis<Types extends KindTypes> {
  readonly facts: Types["facts"];
  readonly version: number;
  /** For whom they stand. */
  readonly bodies: readonly ActingBody[];
  /** Set for a former holder, who acts about having sent the record on and sees no more of it than it did then. */
  readonly handedOver?: HandedOver<Types>;
}

/**
 * What somebody acts on.
 *
 * @param row the record as far as row level security lets them reach it.
 * @returns null when there is nothing that they may see.
 */
export async function basisOf<Types extends KindTypes>(
  { kind, request, transaction }: Step<Types>,
  row: LockedRow<Types> | undefined,
): Promise<Basis<Types> | null> {
  const { recordId, viewer } = request;
  const { agencyId } = viewer;
  if (row !== undefined && (agencyId === null || [row.holder_id, row.receiver_id].includes(agencyId))) {
    const bodies = bodiesOf(kind.handsOf(row.facts, row.birth_agency_id), agencyId);
    return { facts: row.facts, version: row.version, bodies };
  }
  if (agencyId === null) return null;
  const [[handedOver]] = await transaction.send(handedOverOf<Types>(recordId, agencyId));
  if (handedOver === undefined) return null;
  const { facts, version, birth_agency_id } = handedOver;
  const { sender, senderDone } = kind.handsOf(facts, birth_agency_id);
  // Who has done all that was theirs reaches the record no more; that it was done is what the machine then says.
  const isSender = sender === agencyId && (row !== undefined || senderDone === true);
  return { facts, version, bodies: isSender ? ["SENDER"] : [], handedOver };
}
