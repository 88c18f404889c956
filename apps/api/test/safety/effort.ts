/**
 * How hard the safety tests try. `npm test` must end within minutes; a night has more time:
 *
 *     REDRESS_SAFETY_QUERIES=20000 REDRESS_SAFETY_KILLS=1000 npx turbo run test --filter=@redress/api
 */
function given(name: string, byDefault: number): number {
  // oxlint-disable-next-line node/no-process-env
  const text = process.env[name];
  const number = text === undefined || text === "" ? byDefault : Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${name} must be a whole number.`);
  return number;
}

/** Numbers of random queries and of kills. */
export const effort = {
  queries: given("REDRESS_SAFETY_QUERIES", 2_000),
  kills: given("REDRESS_SAFETY_KILLS", 5),
};
