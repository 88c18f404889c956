import { z } from "zod";

/** Where the database is, and as whom each part of the program speaks to it. */
export interface DatabaseEnvironment {
  /** The owner of the tables: migrations and seeds. */
  readonly ownerUrl: string;
  /** Where the API connects: as the application role itself, or as the owner who then steps down to it. */
  readonly appUrl: string;
  /** The role to step down to after connecting; null when `appUrl` names the application role already. */
  readonly assumeRole: string | null;
  /** The identity provider whose people the demo data invents. */
  readonly oidcIssuer: string;
}

const url = z.string().regex(/^postgres(ql)?:\/\//, "must be a postgres:// address");

const shape = z.object({
  DATABASE_URL: url,
  APP_DATABASE_URL: url.optional(),
  OIDC_ISSUER: z.url().default("http://127.0.0.1:4681"),
});

/**
 * Reads what the commands need from the environment. The API's own environment is larger: see environment.ts.
 *
 * @throws an Error that names every variable at fault.
 */
export function readDatabaseEnvironment(variables: Readonly<Record<string, string | undefined>> = process.env): DatabaseEnvironment {
  const parsed = shape.safeParse(variables);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete: ${faults.join("; ")}`);
  }
  const { DATABASE_URL, APP_DATABASE_URL, OIDC_ISSUER } = parsed.data;
  return {
    ownerUrl: DATABASE_URL,
    appUrl: APP_DATABASE_URL ?? DATABASE_URL,
    assumeRole: APP_DATABASE_URL === undefined ? "redress_app" : null,
    oidcIssuer: OIDC_ISSUER,
  };
}
