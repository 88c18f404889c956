import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import helmet from "helmet";

/**
 * Headers on every answer. Scripts, styles, fonts and data come from this origin only and never from inside a page:
 * a name that holds markup stays text. Nothing may frame us.
 */
export function addSecurityHeaders(server: FastifyInstance, publicOrigin: string): void {
  const headers = securityHeaders(publicOrigin);
  server.addHook("onRequest", (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

/** What Helmet sets, asked once: it is the same for every answer and would be put together anew for each. */
function securityHeaders(publicOrigin: string): Readonly<Record<string, string>> {
  const isSecure = publicOrigin.startsWith("https://");
  const headers: Record<string, string> = {};
  const recorder = {
    setHeader: (name: string, value: string) => {
      headers[name] = value;
    },
    removeHeader: () => undefined,
  };
  const apply = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'"],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: "deny" },
  });
  apply({} as IncomingMessage, recorder as unknown as ServerResponse, () => undefined);
  return headers;
}
