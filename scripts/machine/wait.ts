import { setTimeout as sleep } from "node:timers/promises";

/**
 * Asks again and again until the answer is something other than undefined.
 *
 * @param ask called at once and then every `everyMs` milliseconds.
 * @returns the answer, or undefined when `withinMs` milliseconds passed without one.
 */
export async function waitFor<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  { withinMs, everyMs = 50 }: { readonly withinMs: number; readonly everyMs?: number },
): Promise<T | undefined> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > deadline) return answer;
    await sleep(everyMs);
  }
}
