import { join } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";
import { localSecrets, type LocalSecrets } from "./secrets.ts";
import type { ProductDatabase } from "./database.ts";

/** The loopback ports of one running product. */
export interface ProductPorts {
  readonly api: number;
  readonly identityProvider: number;
}

/** What the product's processes are told through their environment. */
export interface ProductEnvironment {
  readonly migrations: NodeJS.ProcessEnv;
  readonly api: NodeJS.ProcessEnv;
  readonly identityProvider: NodeJS.ProcessEnv;
  /** where a browser finds the product */
  readonly address: string;
}

/**
 * Composes the environment of each process.
 *
 * @param publicPort the port a browser uses when it is not the API's own (the development server of the console).
 */
export function productEnvironment(
  ports: ProductPorts,
  database: ProductDatabase,
  publicPort: number = ports.api,
): ProductEnvironment {
  const secrets = localSecrets();
  const address = `http://127.0.0.1:${publicPort}`;
  const common = inherited();
  const identity = identityVariables(ports, secrets, address);
  const api = {
    ...common,
    ...identity,
    NODE_ENV: common["NODE_ENV"] ?? "production",
    // A start that reads compiled code from the cache is some tenths of a second shorter.
    NODE_COMPILE_CACHE: common["NODE_COMPILE_CACHE"] ?? join(repositoryRoot, ".redress/compile-cache"),
    HOST: "127.0.0.1",
    PORT: String(ports.api),
    PUBLIC_ORIGIN: address,
    APP_DATABASE_URL: database.appUrl,
    SYSTEM_DATABASE_URL: database.systemUrl,
    FILES_DIRECTORY: common["FILES_DIRECTORY"] ?? join(repositoryRoot, ".redress/files"),
    CONSOLE_DIRECTORY: join(repositoryRoot, "apps/console/dist"),
    SESSION_SECRET: secrets.SESSION_SECRET,
    CURSOR_SECRET: secrets.CURSOR_SECRET,
    DRAFT_SECRET: secrets.DRAFT_SECRET,
  };
  return {
    address,
    api,
    // Only what changes the schema gets the owner's address.
    migrations: { ...api, DATABASE_URL: database.ownerUrl },
    identityProvider: {
      ...common,
      ...identity,
      // It signs anybody in as anybody, and refuses to run where it is called production.
      NODE_ENV: "development",
      HOST: "127.0.0.1",
      PORT: String(ports.identityProvider),
      PUBLIC_ORIGIN: address,
    },
  };
}

/** The address of the identity provider for development, when the product uses it and not one of the user's own. */
export function ownIssuer(
  { api }: ProductEnvironment,
  { identityProvider }: ProductPorts,
): string | undefined {
  const issuer = issuerOn(identityProvider);
  return api["OIDC_ISSUER"] === issuer ? issuer : undefined;
}

function issuerOn(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function identityVariables(ports: ProductPorts, secrets: LocalSecrets, address: string): NodeJS.ProcessEnv {
  return {
    REDRESS_ENVIRONMENT: "local",
    OIDC_ISSUER: process.env["OIDC_ISSUER"] ?? issuerOn(ports.identityProvider),
    OIDC_CLIENT_ID: process.env["OIDC_CLIENT_ID"] ?? "redress-console",
    OIDC_CLIENT_SECRET: process.env["OIDC_CLIENT_SECRET"] ?? secrets.OIDC_CLIENT_SECRET,
    OIDC_REDIRECT_URI: `${address}/auth/callback`,
    PARTNER_CLIENT_SECRET: process.env["PARTNER_CLIENT_SECRET"] ?? secrets.PARTNER_CLIENT_SECRET,
  };
}

function inherited(): NodeJS.ProcessEnv {
  // Neither the owner's database address nor npm's own variables are any business of the API.
  const { DATABASE_URL: _owner, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith("npm_")));
}
