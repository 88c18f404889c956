/** A value that is there already or on its way. */
export type Ready<T> = T | Promise<T>;

/** Goes on at once with what is there, later with what is on its way; a promise for each field of a page costs more than the page. */
export function whenReady<T, Result>(value: Ready<T>, use: (value: T) => Ready<Result>): Ready<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
