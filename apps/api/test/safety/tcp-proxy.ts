import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** The road between the API and PostgreSQL, which a test can break. */
export interface TcpProxy {
  /** The address of the database by this road. */
  readonly url: string;
  /** Everything gets through. */
  open(): void;
  /** Every connection is broken off and new ones are refused: the server was stopped. */
  cut(): void;
  /** Connections stay and nothing arrives any more, in either direction: a cable was pulled. */
  hang(): void;
  close(): Promise<void>;
}

type State = "cut" | "hanging" | "open";

/** Opens a road to the database at this address. */
export async function openProxy(databaseUrl: string): Promise<TcpProxy> {
  const target = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: State = "open";

  const server = createServer((client) => {
    if (state === "cut") return void client.resetAndDestroy();
    const database = connect({ host: target.hostname, port: Number(target.port) });
    const pair = [client, database] as const;
    pairs.add(pair);
    const forget = (): void => {
      pairs.delete(pair);
      client.destroy();
      database.destroy();
    };
    for (const socket of pair) socket.on("error", forget).on("close", forget);
    client.on("data", (chunk) => void database.write(chunk));
    database.on("data", (chunk) => void client.write(chunk));
    if (state === "hanging") for (const socket of pair) socket.pause();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));

  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const breakAll = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.resetAndDestroy();
  };
  return {
    url: url.href,
    open: () => {
      state = "open";
      for (const pair of pairs) for (const socket of pair) socket.resume();
    },
    cut: () => {
      state = "cut";
      breakAll();
    },
    hang: () => {
      state = "hanging";
      for (const pair of pairs) for (const socket of pair) socket.pause();
    },
    close: () => {
      breakAll();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
}
