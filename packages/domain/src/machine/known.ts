/** Leaves out what is undefined, so that facts read back from a row equal facts just decided. */
export function known<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}
