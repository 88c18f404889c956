import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readJson, writePrivateJson } from "../machine/private-file.ts";

/** The passwords of one embedded server. They never leave this machine and are never printed. */
export interface Credentials {
  /** of `postgres`, the superuser: used to create the roles and databases, and by nothing else */
  readonly admin: string;
  /** of `redress_owner`, who owns the database and runs the migrations */
  readonly owner: string;
  /** of `redress_app`, who owns nothing and is bound by row level security */
  readonly app: string;
  /** of `redress_system`, who signs people in and works jobs off */
  readonly system: string;
}

/** Makes passwords of 192 random bits, in letters that need no escaping in a URL. */
export function makeCredentials(): Credentials {
  const secret = () => randomBytes(24).toString("base64url");
  return { admin: secret(), owner: secret(), app: secret(), system: secret() };
}

/** Reads the passwords of a data directory made earlier; undefined when there are none. A role added since gets one. */
export function readCredentials(path: string): Credentials | undefined {
  if (!existsSync(path)) return undefined;
  const { admin, owner, app, system } = (readJson(path) ?? {}) as Partial<Credentials>;
  if (admin === undefined || owner === undefined || app === undefined) return undefined;
  if (system !== undefined) return { admin, owner, app, system };
  const completed = { ...makeCredentials(), admin, owner, app };
  writeCredentials(path, completed);
  return completed;
}

/** Keeps the passwords in a file that only its owner may read. */
export function writeCredentials(path: string, credentials: Credentials): void {
  writePrivateJson(path, credentials);
}
