import { z } from "zod";

/** Where the application role connects. */
export interface AppDatabase {
  readonly url: string;
  /** The role to step down to after connecting as the owner; null when the address names the application role already. */
  readonly assumeRole: string | null;
}

/** What the commands that own the tables need: migrations and seeds. */
export interface DatabaseEnvironment {
  readonly ownerUrl: string;
  readonly app: AppDatabase;
  /** The identity provider whose people the demo data invents. */
  readonly oidcIssuer: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

const url = z.string("is missing").regex(/^postgres(ql)?:\/\//, "must be a postgres:// address");

function parse<T>(shape: z.ZodType<T>, variables: Variables): T {
  const parsed = shape.safeParse(variables);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`The environment is not complete: ${faults.join("; ")}`);
}

/**
 * Reads what the commands need from the environment. The API's own environment is larger: see environment.ts.
 *
 * @throws an Error that names every variable at fault.
 */
export function readDatabaseEnvironment(variables: Variables = process.env): DatabaseEnvironment {
  const shape = z.object({ DATABASE_URL: url, OIDC_ISSUER: z.url().default("http://127.0.0.1:4681") });
  const { DATABASE_URL, OIDC_ISSUER } = parse(shape, variables);
  return { ownerUrl: DATABASE_URL, app: readAppDatabase(variables), oidcIssuer: OIDC_ISSUER };
}

/** Reads where the application role connects: APP_DATABASE_URL, else DATABASE_URL with the role assumed. */
export function readAppDatabase(variables: Variables = process.env): AppDatabase {
  const app = variables["APP_DATABASE_URL"];
  if (app !== undefined && app !== "")
    return { url: parse(z.object({ APP_DATABASE_URL: url }), variables).APP_DATABASE_URL, assumeRole: null };
  return { url: parse(z.object({ DATABASE_URL: url }), variables).DATABASE_URL, assumeRole: "redress_app" };
}
