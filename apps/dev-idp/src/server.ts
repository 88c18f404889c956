import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type Provider from "oidc-provider";
import { choicePage, overPage, style } from "./page.ts";
import { people, subjectOf } from "./people.ts";
import { createProvider } from "./provider.ts";
import { loopback, type Settings } from "./environment.ts";

const choosePath = /^\/choose\/([A-Za-z0-9_-]{10,64})$/;
const longestForm = 1_000;

/** The identity provider as a server that does not listen yet. */
export function createServer(settings: Settings): Server {
  const provider = createProvider(settings);
  const openId = provider.callback();
  return createHttpServer((request, response) => {
    serve(provider, settings, request, response, openId).catch((error: unknown) => {
      process.stderr.write(`dev-idp: ${error instanceof Error ? error.message : "failed"}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function serve(
  provider: Provider,
  settings: Settings,
  request: IncomingMessage,
  response: ServerResponse,
  openId: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<void> {
  // A page of another name could lead a browser here and read what this machine signs: DNS rebinding.
  if (!isOwnHost(request.headers.host))
    return reply(response, 421, "text/plain", "This is not a host of the development identity provider.\n");
  const path = request.url?.split("?", 1)[0] ?? "/";
  if (path.startsWith("/auth")) forgetSession(request);
  if (path === "/style.css") return reply(response, 200, "text/css", style);
  const uid = choosePath.exec(path)?.[1];
  if (uid === undefined) return openId(request, response);
  protect(response, settings);
  if (!(await isWaiting(provider, request, response, uid)))
    return reply(response, 404, "text/html", overPage(settings.publicOrigin));
  if (request.method === "POST") return finish(provider, settings, request, response);
  return reply(response, 200, "text/html", choicePage(uid, settings.publicOrigin));
}

function isOwnHost(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  return loopback.has(new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, "$1"));
}

/**
 * Everybody is asked who it is to be, so whom the provider remembers of an earlier sign-in only stands in the way: it
 * would not let another person in before the first one has signed out here too.
 */
function forgetSession({ headers }: IncomingMessage): void {
  const kept = headers.cookie?.split(";").filter((cookie) => !cookie.trim().startsWith("_session"));
  if (kept !== undefined) headers.cookie = kept.join(";");
}

/** Browsers count the redirect after a form as part of it, so the console's origin must be named. */
function protect(response: ServerResponse, { publicOrigin }: Settings): void {
  response.setHeader(
    "content-security-policy",
    `default-src 'none'; style-src 'self'; form-action 'self' ${publicOrigin}; frame-ancestors 'none'; base-uri 'none'`,
  );
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-content-type-options", "nosniff");
}

async function isWaiting(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  uid: string,
): Promise<boolean> {
  try {
    return (await provider.interactionDetails(request, response)).uid === uid;
  } catch {
    return false;
  }
}

async function finish(
  provider: Provider,
  { publicOrigin }: Settings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const key = new URLSearchParams(await formOf(request)).get("person");
  const person = people.find((one) => one.key === key);
  if (person === undefined) return reply(response, 400, "text/html", overPage(publicOrigin));
  const login = { accountId: subjectOf(person), remember: false };
  await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
}

async function formOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestForm) throw new Error("A form was too long.");
  }
  return text;
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "content-type": `${type}; charset=utf-8` });
  response.end(body);
}
