import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readJson, writePrivateJson } from "../machine/private-file.ts";
import { ensureStateDirectory } from "../machine/repository.ts";

/** Secrets of the local product, made once for this machine. A real deployment brings its own. */
export interface LocalSecrets {
  readonly SESSION_SECRET: string;
  readonly CURSOR_SECRET: string;
  readonly OIDC_CLIENT_SECRET: string;
  readonly PARTNER_CLIENT_SECRET: string;
}

/** Reads the secrets from `.redress/secrets.json`, and makes those that are missing. */
export function localSecrets(): LocalSecrets {
  const path = join(ensureStateDirectory(), "secrets.json");
  const known = readJson(path) as Partial<LocalSecrets> | undefined;
  const secret = () => randomBytes(32).toString("base64url");
  const secrets = {
    SESSION_SECRET: known?.SESSION_SECRET ?? secret(),
    CURSOR_SECRET: known?.CURSOR_SECRET ?? secret(),
    OIDC_CLIENT_SECRET: known?.OIDC_CLIENT_SECRET ?? secret(),
    PARTNER_CLIENT_SECRET: known?.PARTNER_CLIENT_SECRET ?? secret(),
  };
  if (JSON.stringify(known) !== JSON.stringify(secrets)) writePrivateJson(path, secrets);
  return secrets;
}
