/**
 * The floor: bare node:http, pg, JSON.stringify. A process of its own, as the API is.
 *
 *     node src/floor/main.ts <port> <database url> <connections>
 */
import { createServer, type IncomingMessage } from "node:http";
import { readCaseload } from "./caseload.ts";
import { openFloorDatabase } from "./round-trip.ts";
import { ByHand, type LearntWrite } from "./receive.ts";
import { readRecord } from "./record.ts";
import { search } from "./search.ts";

const [port, url, connections] = process.argv.slice(2);
const database = openFloorDatabase(url ?? "", Number(connections));
const byHand = new ByHand(database);

/** /<what>/<agency>/<id, text or page size> */
async function answer(request: IncomingMessage): Promise<unknown> {
  const [, what, agencyId = "", rest = ""] = (request.url ?? "").split("/");
  if (what === "caseload") return readCaseload(database, agencyId, Number(rest));
  if (what === "record") return readRecord(database, agencyId, rest);
  if (what === "search") return search(database, agencyId, decodeURIComponent(rest), 20);
  if (what === "learn") {
    byHand.learn(JSON.parse(await bodyOf(request)) as LearntWrite);
    return "learnt";
  }
  if (what === "receive") {
    // The product reads a complaint as long as this one too.
    JSON.parse(await bodyOf(request));
    return byHand.receive(agencyId);
  }
  return "ready";
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += chunk as string;
  return body;
}

const server = createServer((request, response) => {
  answer(request).then(
    (data) => {
      const body = Buffer.from(JSON.stringify({ data }));
      response
        .writeHead(200, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    },
    (error: unknown) => {
      const body = Buffer.from(JSON.stringify({ errors: [{ message: (error as Error).message }] }));
      response
        .writeHead(500, { "content-type": "application/json", "content-length": body.length })
        .end(body);
    },
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), "127.0.0.1");
process.on("SIGTERM", () => process.exit(0));
