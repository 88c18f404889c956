/** A lawful outcome carrying a value. */
export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

/** A refusal: a value with a reason, never an exception. */
export interface Refused<R> {
  readonly ok: false;
  readonly refusal: R;
}

/** Either a value or the reason why there is none. Bugs throw; refusals are returned. */
export type Result<T, R> = Ok<T> | Refused<R>;

/** Wraps a value as a lawful outcome. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** Wraps a reason as a refusal. */
export function refused<R>(refusal: R): Refused<R> {
  return { ok: false, refusal };
}
