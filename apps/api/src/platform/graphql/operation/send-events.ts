import type { FastifyReply, FastifyRequest } from "fastify";
import type { Handler } from "graphql-sse";

/** Sends each event with its id, by which a stream that broke off is taken up again. */
export async function sendEvents(
  handler: Handler<FastifyRequest>,
  request: FastifyRequest,
  reply: FastifyReply,
  stream: { readonly at: string | null },
): Promise<void> {
  const { method, url, headers, body: asked } = request;
  const get = (name: string) => String(headers[name] ?? "");
  const [body, init] = await handler({
    method,
    url,
    headers: { get },
    body: asked as Record<string, unknown>,
    raw: request,
    context: undefined,
  });
  const out = reply.raw;
  out.writeHead(init.status, init.statusText, { ...(reply.getHeaders() as object), ...init.headers });
  if (body === null || typeof body === "string") return void out.end(body ?? undefined);
  const stop = () => void body.return(undefined);
  out.once("close", stop);
  for await (const event of body) {
    if (!out.writable) break;
    const id = event.startsWith("event: next") && stream.at ? `id: ${stream.at}\n` : "";
    await new Promise((resolve) => out.write(`${id}${event}`, resolve));
  }
  out.off("close", stop);
  await new Promise<void>((resolve) => out.end(resolve));
}
