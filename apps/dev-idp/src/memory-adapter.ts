import type { Adapter, AdapterPayload } from "oidc-provider";

interface Entry {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Where the provider keeps codes, sessions and grants: in memory, forgotten at its end. */
export function memoryAdapter(): new (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  return class MemoryAdapter implements Adapter {
    readonly #model: string;

    constructor(model: string) {
      this.#model = model;
    }

    upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      entries.set(this.#key(id), { payload, expiresAt: Date.now() + expiresIn * 1_000 });
      return Promise.resolve();
    }

    find(id: string): Promise<AdapterPayload | undefined> {
      return Promise.resolve(this.#live(this.#key(id)));
    }

    findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return Promise.resolve(this.#search((payload) => payload.uid === uid));
    }

    findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return Promise.resolve(this.#search((payload) => payload.userCode === userCode));
    }

    consume(id: string): Promise<void> {
      const entry = entries.get(this.#key(id));
      if (entry !== undefined) entry.payload = { ...entry.payload, consumed: Math.floor(Date.now() / 1_000) };
      return Promise.resolve();
    }

    destroy(id: string): Promise<void> {
      entries.delete(this.#key(id));
      return Promise.resolve();
    }

    revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
      return Promise.resolve();
    }

    #key(id: string): string {
      return `${this.#model}:${id}`;
    }

    #live(key: string): AdapterPayload | undefined {
      const entry = entries.get(key);
      if (entry === undefined || entry.expiresAt > Date.now()) return entry?.payload;
      entries.delete(key);
      return undefined;
    }

    #search(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
      for (const [key, { payload }] of entries)
        if (key.startsWith(`${this.#model}:`) && fits(payload)) return this.#live(key);
      return undefined;
    }
  };
}
