import { connect, type Socket } from "node:net";
import { once } from "node:events";
import type { Readable } from "node:stream";

/** What a scanner says of a file. */
export type Verdict = "CLEAN" | "MALWARE";

/** Looks at files for malware. */
export interface Scanner {
  /** @throws when it does not answer, or answers with neither; the file stays in quarantine then. */
  scan(file: Readable): Promise<Verdict>;
}

const patienceMs = 120_000;

/**
 * A client of clamd's INSTREAM: the file goes over in pieces, each behind its length, and ends with a length of nothing.
 *
 * @param address "host:port", or the path of a socket.
 */
export function clamd(address: string): Scanner {
  const split = address.lastIndexOf(":");
  const target = address.startsWith("/")
    ? { path: address }
    : { host: address.slice(0, split), port: Number(address.slice(split + 1)) };
  return {
    scan: async (file) => {
      const socket = connect(target);
      socket.setTimeout(patienceMs, () => socket.destroy(new Error("The scanner fell silent.")));
      try {
        const said = answerOf(socket);
        await Promise.race([send(socket, file), said]);
        return verdictOf(await said);
      } finally {
        file.destroy();
        socket.destroy();
      }
    },
  };
}

async function send(socket: Socket, file: Readable): Promise<void> {
  await once(socket, "connect");
  socket.write("zINSTREAM\0");
  for await (const piece of file) {
    const bytes = piece as Buffer;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    socket.write(length);
    if (!socket.write(bytes)) await once(socket, "drain");
  }
  socket.write(Buffer.alloc(4));
}

async function answerOf(socket: Socket): Promise<string> {
  let text = "";
  for await (const piece of socket) text += (piece as Buffer).toString("latin1");
  return text.replace(/\0/g, "").trim();
}

function verdictOf(answer: string): Verdict {
  if (answer === "stream: OK") return "CLEAN";
  if (answer.endsWith(" FOUND")) return "MALWARE";
  throw new Error("The scanner gave no verdict.");
}
