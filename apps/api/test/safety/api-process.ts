import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

const workspace = fileURLToPath(new URL("../../", import.meta.url));
const repository = fileURLToPath(new URL("../../../../", import.meta.url));
const readyMs = 60_000;

/**
 * Builds the API as the product is built, beside the product's own build.
 *
 * @param name of the build, one for each test file.
 * @returns the program to start.
 */
export async function buildApi(name: string): Promise<string> {
  const directory = `.redress/${name}`;
  const compiler = `${repository}node_modules/typescript/bin/tsc`;
  const options = ["-p", "tsconfig.build.json", "--outDir", directory, "--sourceMap", "false"];
  await promisify(execFile)(process.execPath, [compiler, ...options], { cwd: workspace });
  return `${directory}/main.js`;
}

/** One running API, as a process of its own. */
export interface ApiProcess {
  /** Such as "http://127.0.0.1:40123". */
  readonly address: string;
  /** SIGKILL: nothing in the process gets to know. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** Starts the built API on a free port; resolves when it says that it is ready. It ends with this process. */
export async function startApi(
  program: string,
  variables: Readonly<Record<string, string>>,
): Promise<ApiProcess> {
  const child = spawnApi(program, variables, "inherit");
  const gone = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  return {
    address: await addressOf(child.stdout as Readable, gone),
    kill: () => {
      child.kill("SIGKILL");
      return gone;
    },
  };
}

/** Starts the built API where it must refuse to; resolves with what it ended with. */
export async function runApiToItsEnd(
  program: string,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number | null; readonly complaint: string }> {
  const child = spawnApi(program, variables, "pipe");
  child.stdout?.resume();
  const [complaint, [exitCode]] = await Promise.all([text(child.stderr as Readable), once(child, "exit")]);
  return { exitCode: exitCode as number | null, complaint };
}

function spawnApi(
  program: string,
  variables: Readonly<Record<string, string>>,
  errors: "inherit" | "pipe",
): ChildProcess {
  return spawn(process.execPath, ["--import", `${repository}scripts/die-with-parent.mjs`, program], {
    cwd: workspace,
    env: { PORT: "0", REDRESS_ENVIRONMENT: "test", REDRESS_DIES_WITH_PARENT: "1", ...variables },
    stdio: ["ignore", "pipe", errors, "ipc"],
  });
}

/** Reads the log until the line with the address. */
function addressOf(log: Readable, gone: Promise<void>): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void =>
      reject(new Error(`The API ${reason}: ${said.slice(-20).join("\n")}`));
    const timer = setTimeout(() => fail("did not become ready"), readyMs);
    createInterface({ input: log }).on("line", (line) => {
      said.push(line);
      const { address } = JSON.parse(line) as { address?: string };
      if (address !== undefined) resolve(address);
    });
    void gone.then(() => fail("ended"));
    void gone.finally(() => clearTimeout(timer));
  });
}

/** An issuer of partners' tokens with its metadata and keys, on a free port. */
export interface TokenIssuer {
  readonly address: string;
  tokenFor(clientId: string, audience: string, scope: string): Promise<string>;
  close(): void;
}

/** Starts an issuer that the API can fetch keys from. */
export async function startIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: "one", alg: "ES256", use: "sig" }] };
  const server: HttpServer = createServer((request, response) => {
    const metadata = { issuer: address, jwks_uri: `${address}/keys` };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.url === "/keys" ? keys : metadata));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    tokenFor: (clientId, audience, scope) =>
      new SignJWT({ client_id: clientId, scope, jti: crypto.randomUUID() })
        .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: "one" })
        .setIssuer(address)
        .setAudience(audience)
        .setSubject(clientId)
        .setIssuedAt()
        .setExpirationTime("290 s")
        .sign(privateKey),
    close: () => server.closeAllConnections(),
  };
}
