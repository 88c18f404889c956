import { createServer } from "node:net";

/**
 * The port that a variable of the environment names.
 *
 * @param otherwise the port when the variable is absent or empty.
 * @throws with a sentence for a person when it names none.
 */
export function portFrom(variable: string, otherwise: number): number {
  const text = process.env[variable] ?? "";
  const port = text === "" ? otherwise : Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Error(`${variable} is "${text}" and must be a port from 1 to 65535, or be left out.`);
}

/**
 * True when nobody listens on this loopback port.
 *
 * @throws with a sentence for a person when the system keeps the port for root.
 */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", ({ code }: NodeJS.ErrnoException) => {
      if (code === "EACCES") reject(new Error(`Port ${port} is for root alone. Choose one from 1024.`));
      else resolve(false);
    });
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first free loopback port at or after the preferred one.
 *
 * @param preferred where to begin looking, e.g. 4680.
 * @param taken ports already promised to another part of the product in this start.
 * @throws when a hundred ports in a row are taken, or the preferred one is for root alone.
 */
export async function freePortFrom(
  preferred: number,
  taken: ReadonlySet<number> = new Set(),
): Promise<number> {
  const last = Math.min(preferred + 99, 65_535);
  for (let port = preferred; port <= last; port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port between ${preferred} and ${last} on 127.0.0.1.`);
}

/** Any free loopback port, chosen by the operating system. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
