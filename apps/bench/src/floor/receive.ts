import type { FloorDatabase } from "./flight.ts";

/** Placeholder shape until the product's statements are known. */
export interface ReceivedByHand {
  readonly id: string;
}

/** Records a complaint by hand. */
export async function receiveByHand(database: FloorDatabase, agencyId: string, received: ReceivedByHand): Promise<unknown> {
  await database.write(agencyId, () => Promise.resolve());
  return received;
}
