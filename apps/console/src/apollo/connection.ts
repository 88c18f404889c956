/** Whether colleagues' changes reach this tab. */
export type ConnectionState = "connecting" | "live" | "reconnecting";

let state: ConnectionState = "connecting";
const listeners = new Set<() => void>();

/** The state of the live stream, as a store that React can read by `useSyncExternalStore`. */
export const connection = {
  get: (): ConnectionState => state,
  set(next: ConnectionState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
