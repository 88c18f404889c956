/** One message of the PostgreSQL protocol: its type letter and what follows the length. */
export interface Message {
  readonly type: string;
  readonly payload: Buffer;
}

/**
 * Cuts a byte stream into messages.
 *
 * @param startup true for the stream from a client, whose first message has no type letter.
 * @returns a function that takes the next bytes and gives the messages they complete.
 */
export function messageCutter(startup: boolean): (chunk: Buffer) => Message[] {
  let rest: Buffer = Buffer.alloc(0);
  let first = startup;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const messages: Message[] = [];
    for (;;) {
      const letter = first ? 0 : 1;
      if (rest.length < letter + 4) return messages;
      const end = letter + rest.readInt32BE(letter);
      if (rest.length < end) return messages;
      messages.push({
        type: first ? "startup" : String.fromCharCode(rest[0] ?? 0),
        payload: rest.subarray(letter + 4, end),
      });
      rest = rest.subarray(end);
      first = false;
    }
  };
}

/** Parse: a statement's name and its text. */
export function readParse({ payload }: Message): { readonly name: string; readonly text: string } {
  const [name, afterName] = cString(payload, 0);
  return { name, text: cString(payload, afterName)[0] };
}

/** A parameter as it was sent: text, bytes, or null. */
export type Parameter = Buffer | string | null;

/** Bind: which statement, with which parameters. */
export function readBind({ payload }: Message): {
  readonly name: string;
  readonly parameters: readonly Parameter[];
} {
  const [, afterPortal] = cString(payload, 0);
  const [name, afterName] = cString(payload, afterPortal);
  const formats = Array.from({ length: payload.readInt16BE(afterName) }, (_, index) =>
    payload.readInt16BE(afterName + 2 + index * 2),
  );
  let at = afterName + 2 + formats.length * 2;
  const count = payload.readInt16BE(at);
  at += 2;
  const parameters: Parameter[] = [];
  for (let index = 0; index < count; index += 1) {
    const length = payload.readInt32BE(at);
    at += 4;
    const bytes = payload.subarray(at, at + Math.max(0, length));
    at += bytes.length;
    const format = formats.length === 1 ? formats[0] : formats[index];
    parameters.push(length === -1 ? null : format === 1 ? Buffer.from(bytes) : bytes.toString());
  }
  return { name, parameters };
}

/** Query: the text of a statement without parameters. */
export function readQuery({ payload }: Message): string {
  return cString(payload, 0)[0];
}

/** A text that ends with a zero byte, and where the next begins. */
function cString(bytes: Buffer, from: number): [text: string, next: number] {
  const end = bytes.indexOf(0, from);
  return [bytes.toString("utf8", from, end), end + 1];
}
