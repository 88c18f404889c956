import { systemScope } from "../../platform/auth/viewer.ts";
import type { Clock } from "../../platform/clock.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { PartnerClient } from "../partner/index.ts";

/** A partner system that may speak for an agency; its scopes are the most its tokens may carry. */
type Known = Readonly<Pick<PartnerClient, "clientId" | "agencyId" | "name" | "scopes">>;

const findPartner: Statement<RowOf<PartnerClient, keyof Known>, readonly [clientId: string]> = {
  name: "session.partner",
  text: "select client_id, agency_id, name, scopes from partner_client where client_id = $1 and active",
};

const believedForMs = 1_000;
const cacheSize = 1_000;

/** Looks partners up by client id; one that was switched off is unknown within a second. */
export class PartnerClients {
  readonly #database: SystemDatabase;
  readonly #clock: Clock;
  readonly #beliefs = new Map<string, { readonly until: number; readonly client: Promise<Known | null> }>();

  constructor(database: SystemDatabase, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The active partner with this client id, or null. */
  find(clientId: string): Promise<Known | null> {
    const now = this.#clock.now();
    const belief = this.#beliefs.get(clientId);
    if (belief !== undefined && now < belief.until) return belief.client;
    const client = this.#read(clientId);
    if (this.#beliefs.size >= cacheSize) this.#beliefs.clear();
    this.#beliefs.set(clientId, { until: now + believedForMs, client });
    client.catch(() => this.#beliefs.delete(clientId));
    return client;
  }

  async #read(clientId: string): Promise<Known | null> {
    const [rows] = await this.#database.read(systemScope, bind(findPartner, clientId));
    const row = rows[0];
    return row === undefined
      ? null
      : { clientId: row.client_id, agencyId: row.agency_id, name: row.name, scopes: row.scopes };
  }
}
