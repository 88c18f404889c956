import { hash, randomBytes, randomUUID } from "node:crypto";
import type { BenchDatabase } from "../database/bench-server.ts";
import type { Subject } from "../database/subjects.ts";
import { withClient } from "../repository.ts";

const sessionHours = 8;

/**
 * Signs one person of each agency in, by the row that a sign-in at the identity provider ends with.
 *
 * @returns the Cookie header of each agency.
 */
export async function signIn(
  database: BenchDatabase,
  subjects: readonly Pick<Subject, "agencyId" | "staff">[],
): Promise<ReadonlyMap<string, string>> {
  return withClient(database.ownerUrl, async (client) => {
    await client.query(
      "select set_config('app.scope', 'SYSTEM', false), set_config('app.agency_id', '', false)",
    );
    const cookies = new Map<string, string>();
    for (const { agencyId, staff } of subjects) {
      const token = randomBytes(32).toString("base64url");
      await client.query(
        `insert into session (token_hash, id, staff_id, agency_id, idle_expires_at, expires_at, user_agent)
         values ($1, $2, $3, $4, now() + make_interval(hours => $5), now() + make_interval(hours => $5), 'benchmark')`,
        [hash("sha256", token, "buffer"), randomUUID(), staff.id, agencyId, sessionHours],
      );
      cookies.set(agencyId, `redress-session=${token}`);
    }
    return cookies;
  });
}
