import { randomUUIDv7 } from "node:crypto";
import type { Parameter } from "../wire/protocol.ts";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Puts new ids in the place of old ones, so that a statement that writes rows can be said again: the same id becomes the
 * same new one in every parameter.
 *
 * @param isReplaced which ids; all others stay.
 */
export function withFreshIds(isReplaced: (id: string) => boolean): (value: Parameter) => Parameter {
  const ids = new Map<string, string>();
  const freshId = (id: string): string => {
    if (!isReplaced(id)) return id;
    const fresh = ids.get(id) ?? randomUUIDv7();
    ids.set(id, fresh);
    return fresh;
  };
  return (value) => (typeof value === "string" ? value.replace(uuid, freshId) : value);
}
