import { z } from "zod";
import { StartRefused } from "../platform/start-refused.ts";
import { filesShape } from "./files-environment.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const url = z.string("is missing").regex(/^postgres(ql)?:\/\//, "must be a postgres:// address");

const shape = {
  /** The owner of the tables: migrations and seeds. */
  DATABASE_URL: url,
  /** The role that serves requests. */
  APP_DATABASE_URL: url,
  /** The role of jobs and rebuilds. */
  SYSTEM_DATABASE_URL: url,
  /** As the system role, past any transaction pooler: for what listens. The system role's address unless given. */
  DATABASE_LISTEN_URL: url.optional(),
  /** The identity provider whose people the demo data invents. */
  OIDC_ISSUER: z.url().default("http://127.0.0.1:4681"),
  ...filesShape,
};

/**
 * Reads what a command needs from the environment. The API's own environment is larger: see environment.ts.
 *
 * @throws StartRefused with a sentence for every variable at fault.
 */
export function readVariables<Name extends keyof typeof shape>(
  names: readonly Name[],
  variables: Variables = process.env,
): { readonly [Key in Name]: z.infer<(typeof shape)[Key]> } {
  const mask = Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>;
  const parsed = z
    .object(shape)
    .pick(mask as never)
    .safeParse(variables);
  if (parsed.success) return parsed.data as never;
  throw new StartRefused(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`));
}
