import { connect, createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { messageCutter, readBind, readParse, readQuery, type Message, type Parameter } from "./protocol.ts";

/** A statement that went over the wire. */
export interface SentStatement {
  /** which connection it went over */
  readonly connection: number;
  /** its name, or "" when it was sent without one and had to be planned anew */
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** true when the client had nothing outstanding: this statement began a new round trip */
  readonly opensRoundTrip: boolean;
}

/** A loopback proxy before PostgreSQL that writes down what passes. It counts; it changes nothing. */
export interface Tap {
  readonly port: number;
  /** everything sent while the work ran, in order, and when it began, in milliseconds */
  during<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly sent: readonly SentStatement[]; readonly began: number }>;
  close(): Promise<void>;
}

/** Opens a tap before the PostgreSQL on a loopback port. */
export async function openTap(postgresPort: number): Promise<Tap> {
  let sent: SentStatement[] = [];
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect(postgresPort, "127.0.0.1");
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on("close", () => [client, upstream].forEach((end) => end.destroy()));
      socket.on("error", () => undefined);
    }
    listen(connections, client, upstream, (statement) => sent.push(statement));
  });
  const port = await listenAnywhere(server);
  return {
    port,
    during: async (work) => {
      sent = [];
      const began = Date.now();
      const result = await work();
      return { result, sent, began };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function listen(
  connection: number,
  client: Socket,
  upstream: Socket,
  note: (statement: SentStatement) => void,
): void {
  const fromClient = messageCutter(true);
  const fromServer = messageCutter(false);
  const reader = statementReader(connection, note);
  client.on("data", (chunk: Buffer) => {
    for (const message of fromClient(chunk)) reader.sent(message);
    upstream.write(chunk);
  });
  upstream.on("data", (chunk: Buffer) => {
    for (const message of fromServer(chunk)) if (message.type === "Z") reader.ready();
    client.write(chunk);
  });
}

/** Puts the messages of one connection together into statements. */
function statementReader(connection: number, note: (statement: SentStatement) => void) {
  const texts = new Map<string, string>();
  let bound: { readonly name: string; readonly parameters: readonly Parameter[] } = {
    name: "",
    parameters: [],
  };
  let outstanding = 0;
  let unanswered = false;
  const write = (name: string, text: string, parameters: readonly Parameter[]): void => {
    note({ connection, name, text, parameters, opensRoundTrip: !unanswered });
    unanswered = true;
  };
  const sent = (message: Message): void => {
    if (message.type === "P") {
      const { name, text } = readParse(message);
      texts.set(name, text);
    }
    if (message.type === "B") bound = readBind(message);
    if (message.type === "E") write(bound.name, texts.get(bound.name) ?? "", bound.parameters);
    if (message.type === "Q") write("", readQuery(message), []);
    if (message.type === "S" || message.type === "Q") outstanding += 1;
  };
  const ready = (): void => {
    // The server is also ready once after the greeting, which nobody asked for by a Sync.
    outstanding = Math.max(0, outstanding - 1);
    if (outstanding === 0) unanswered = false;
  };
  return { sent, ready };
}

function listenAnywhere(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}
