import { brotliCompress, constants, gzip, type CompressCallback } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** Below this an answer fits one packet with its head, compressed or not. */
const leastBytes = 1_400;

// A higher quality costs a request more time than a line of 5 Mbit/s wins back.
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const codings = {
  br: (text: string, done: CompressCallback) => brotliCompress(text, brotliOptions, done),
  gzip: (text: string, done: CompressCallback) => gzip(text, { level: 5 }, done),
};

/** The best coding that a client takes; undefined when it takes none. A weight of 0 refuses one (RFC 9110, 12.5.3). */
export function codingFor(accepted: string | undefined): keyof typeof codings | undefined {
  const taken = (accepted ?? "").split(",").map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const takes = (coding: string): boolean =>
    taken.some(([name, weight]) => name === coding && !/^q=0(?:\.0*)?$/.test(weight ?? ""));
  return (["br", "gzip"] as const).find(takes);
}

/**
 * Compresses JSON answers as the client can read them. No answer holds a secret beside what the request chose: the
 * session's token travels in a cookie that no answer repeats.
 */
export function addCompression(server: FastifyInstance): void {
  server.addHook("onSend", (request, reply, payload, done) => {
    const isJson = String(reply.getHeader("content-type")).includes("json");
    if (typeof payload !== "string" || payload.length < leastBytes || !isJson) return done(null, payload);
    void reply.header("vary", [reply.getHeader("vary") ?? [], "accept-encoding"].flat().join(", "));
    const coding = codingFor(request.headers["accept-encoding"]);
    if (coding === undefined) return done(null, payload);
    void reply.header("content-encoding", coding).removeHeader("content-length");
    codings[coding](payload, done);
  });
}
