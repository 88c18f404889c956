import { hash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import { codingFor } from "./compression.ts";

/** An answer that is the same for everybody, ready to be sent. */
export class SharedAnswer {
  readonly #type: string;
  readonly #etag: string;
  readonly #bodies = new Map<"br" | "gzip" | undefined, Buffer>();

  constructor(text: string, type: string) {
    this.#type = type;
    // Weak: the same tag stands for every coding.
    this.#etag = `W/"${hash("sha256", text, "base64url")}"`;
    this.#bodies.set(undefined, Buffer.from(text));
  }

  /** How much memory it may take, in bytes: its codings are smaller than itself. */
  get size(): number {
    return this.#plain.length * 2;
  }

  /**
   * Sends it, or 304 to whoever has it already. It may be kept by anybody for a second, which is how soon a change is to
   * be seen, and asked for again by its tag.
   */
  send({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
    const known = headers["if-none-match"]?.split(",").map((tag) => tag.trim());
    void reply
      .header("cache-control", "public, max-age=1, must-revalidate")
      .header("etag", this.#etag)
      .header(
        "vary",
        [reply.getHeader("vary") ?? [], "accept-encoding", "accept-language"].flat().join(", "),
      );
    if (known?.some((tag) => tag === "*" || `W/${tag.replace(/^W\//, "")}` === this.#etag) === true)
      return reply.code(304).send();
    const coding = codingFor(headers["accept-encoding"]);
    if (coding !== undefined) void reply.header("content-encoding", coding);
    return reply.type(this.#type).send(this.#bodyIn(coding));
  }

  get #plain(): Buffer {
    return this.#bodies.get(undefined) as Buffer;
  }

  /** Packed once for all who take it so. */
  #bodyIn(coding: "br" | "gzip" | undefined): Buffer {
    let body = this.#bodies.get(coding);
    if (body === undefined) {
      body = coding === "br" ? brotliCompressSync(this.#plain) : gzipSync(this.#plain);
      this.#bodies.set(coding, body);
    }
    return body;
  }
}
