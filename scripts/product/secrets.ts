import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readJson, writePrivateJson } from "../machine/private-file.ts";
import { ensureStateDirectory } from "../machine/repository.ts";

const names = [
  "SESSION_SECRET",
  "CURSOR_SECRET",
  "DRAFT_SECRET",
  "OIDC_CLIENT_SECRET",
  "PARTNER_CLIENT_SECRET",
] as const;

/** Secrets of the local product, made once for this machine. A real deployment brings its own. */
export type LocalSecrets = Readonly<Record<(typeof names)[number], string>>;

/** Reads the secrets from `.redress/secrets.json`, and makes those that are missing. */
export function localSecrets(): LocalSecrets {
  const path = join(ensureStateDirectory(), "secrets.json");
  const known = readJson(path) as Partial<LocalSecrets> | undefined;
  const secrets = Object.fromEntries(
    names.map((name) => [name, known?.[name] ?? randomBytes(32).toString("base64url")]),
  ) as LocalSecrets;
  if (JSON.stringify(known) !== JSON.stringify(secrets)) writePrivateJson(path, secrets);
  return secrets;
}
