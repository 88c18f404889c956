import { systemScope } from "../../platform/auth/viewer.ts";
import type { Clock } from "../../platform/clock.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";

/** A partner system that may speak for an agency. */
export interface PartnerClient {
  readonly clientId: string;
  readonly agencyId: string;
  readonly name: string;
  /** The most its tokens may carry. */
  readonly scopes: readonly string[];
}

interface PartnerRow {
  readonly client_id: string;
  readonly agency_id: string;
  readonly name: string;
  readonly scopes: readonly string[];
}

const findPartner: Statement<PartnerRow, readonly [clientId: string]> = {
  name: "session.partner",
  text: "select client_id, agency_id, name, scopes from partner_client where client_id = $1 and active",
};

const believedForMs = 1_000;
const cacheSize = 1_000;

/** Looks partners up by client id; one that was switched off is unknown within a second. */
export class PartnerClients {
  readonly #database: SystemDatabase;
  readonly #clock: Clock;
  readonly #beliefs = new Map<
    string,
    { readonly until: number; readonly client: Promise<PartnerClient | null> }
  >();

  constructor(database: SystemDatabase, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The active partner with this client id, or null. */
  find(clientId: string): Promise<PartnerClient | null> {
    const now = this.#clock.now();
    const belief = this.#beliefs.get(clientId);
    if (belief !== undefined && now < belief.until) return belief.client;
    const client = this.#read(clientId);
    if (this.#beliefs.size >= cacheSize) this.#beliefs.clear();
    this.#beliefs.set(clientId, { until: now + believedForMs, client });
    client.catch(() => this.#beliefs.delete(clientId));
    return client;
  }

  async #read(clientId: string): Promise<PartnerClient | null> {
    const [rows] = await this.#database.read(systemScope, bind(findPartner, clientId));
    const row = rows[0];
    return row === undefined
      ? null
      : { clientId: row.client_id, agencyId: row.agency_id, name: row.name, scopes: row.scopes };
  }
}
