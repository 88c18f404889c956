import type { FastifyInstance } from "fastify";
import { CodedError } from "../graphql/coded-error.ts";

const loopback = new Set(["127.0.0.1", "localhost", "[::1]"]);
/** Asked by what watches and balances, which knows machines by their addresses. */
const forMachines = /^\/(livez|readyz|metrics)(\?|$)/;

/** The host's name without its port, or null when the text is none. */
function nameOf(host: string): string | null {
  return URL.canParse(`http://${host}`) && !/[@/?#]/.test(host) ? new URL(`http://${host}`).hostname : null;
}

/**
 * Answers only under its own names: that of its public origin, those that were set, and this machine's. A page that led
 * a browser here under a name of its own would otherwise be of one origin with us (DNS rebinding).
 *
 * @param further names by which a proxy asks, such as "redress.internal".
 */
export function requireOwnHost(
  server: FastifyInstance,
  publicOrigin: string,
  further: readonly string[],
): void {
  const names = new Set([...loopback, new URL(publicOrigin).hostname, ...further]);
  const known = new Map<string, boolean>();
  const isOwn = (host: string): boolean => {
    let own = known.get(host);
    if (own === undefined) {
      own = names.has(nameOf(host) ?? "");
      // Only ours are remembered, and they are few but for their ports.
      if (own && known.size < 100) known.set(host, own);
    }
    return own;
  };
  server.addHook("onRequest", ({ headers, url }, _reply, done) => {
    if (isOwn(headers.host ?? "") || forMachines.test(url)) done();
    else done(new CodedError("MISDIRECTED_REQUEST", "This host is not served here."));
  });
}
