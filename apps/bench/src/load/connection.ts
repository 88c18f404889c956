import { connect, type Socket } from "node:net";

/** What came back for one request. */
export interface Answer {
  readonly status: number;
  /** bytes of the body */
  readonly length: number;
  /** the first and the last piece of the body, enough to tell an answer from an error */
  readonly head: Buffer;
  readonly tail: Buffer;
  /** the whole body, when it was asked for */
  readonly body: Buffer | undefined;
}

const headEnd = Buffer.from("\r\n\r\n");

/** Composes an HTTP/1.1 request as the bytes that go over the wire, so that the load costs next to nothing to send. */
export function requestBytes(
  method: "GET" | "POST",
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): Buffer {
  const bytes = Buffer.from(body);
  const lines = Object.entries({
    host: "127.0.0.1",
    ...headers,
    ...(method === "POST" && { "content-length": String(bytes.length) }),
  });
  const head = `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/**
 * One keep-alive HTTP/1.1 connection with one request under way at a time.
 *
 * The client shares two cores with the servers it measures, so it does the least: prepared bytes out, and of the
 * answer only the status, the length and the two ends of the body are looked at.
 */
export class Connection {
  readonly #socket: Socket;
  #done: ((answer: Answer | Error) => void) | undefined;
  #wantBody = false;
  #header: Buffer | undefined;
  #status = 0;
  #length = 0;
  #left = -1;
  #head: Buffer = Buffer.alloc(0);
  #pieces: Buffer[] = [];

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on("data", (chunk: Buffer) => this.#receive(chunk));
    socket.on("error", (error) => this.#settle(error));
    socket.on("close", () => this.#settle(new Error("The server closed the connection.")));
  }

  /** Opens a connection to a loopback port. */
  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.off("error", reject);
        resolve(new Connection(socket));
      });
      socket.once("error", reject);
    });
  }

  /** Sends prepared bytes; `done` is told the answer, or the error that ended the connection. */
  send(request: Buffer, done: (answer: Answer | Error) => void, wantBody = false): void {
    this.#done = done;
    this.#wantBody = wantBody;
    this.#header = undefined;
    this.#left = -1;
    this.#pieces = [];
    this.#socket.write(request);
  }

  /** Sends one request and gives back its whole answer. */
  ask(request: Buffer): Promise<Answer & { readonly body: Buffer }> {
    return new Promise((resolve, reject) => {
      this.send(
        request,
        (answer) =>
          answer instanceof Error ? reject(answer) : resolve({ ...answer, body: answer.body ?? answer.head }),
        true,
      );
    });
  }

  close(): void {
    this.#done = undefined;
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    if (this.#left >= 0) return this.#take(chunk);
    const seen = this.#header === undefined ? chunk : Buffer.concat([this.#header, chunk]);
    const end = seen.indexOf(headEnd);
    if (end === -1) {
      this.#header = seen;
      return;
    }
    const header = seen.toString("latin1", 0, end);
    const length = /\r\ncontent-length: *(\d+)/i.exec(header)?.[1];
    this.#status = Number(header.slice(9, 12));
    if (length === undefined && this.#status !== 204) {
      return this.#settle(new Error(`An answer without content-length is not measured:\n${header}`));
    }
    this.#length = Number(length ?? 0);
    this.#left = this.#length;
    this.#head = seen.subarray(end + headEnd.length);
    this.#take(this.#head);
  }

  #take(piece: Buffer): void {
    this.#left -= piece.length;
    if (this.#wantBody) this.#pieces.push(piece);
    if (this.#left > 0) return;
    this.#left = -1;
    this.#settle({
      status: this.#status,
      length: this.#length,
      head: this.#head,
      tail: piece,
      body: this.#wantBody ? Buffer.concat(this.#pieces) : undefined,
    });
  }

  #settle(answer: Answer | Error): void {
    const done = this.#done;
    this.#done = undefined;
    done?.(answer);
  }
}
