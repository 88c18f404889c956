import type { World } from "../../../src/world/world.ts";

/** What is done first, and the step that is then refused or warned of; on a day of its own where that matters. */
export type Play<Step> = readonly [before: readonly Step[], step: Step, world?: World];

/** A play for every code of a machine. The compiler asks for the one that is missing. */
export type Plays<Code extends string, Step> = Readonly<Record<Code, Play<Step>>>;

interface Coded {
  readonly code: string;
}

interface Player<Step> {
  readonly live: (steps: readonly Step[], world?: World) => { readonly warnings: readonly Coded[] };
  readonly refusalTo: (steps: readonly Step[], step: Step, world?: World) => Coded | undefined;
}

/** The codes with which the last step is answered: of its refusal, or of what it is warned of. */
export function codesOf<Step>({ live, refusalTo }: Player<Step>, [before, step, world]: Play<Step>) {
  const refusal = refusalTo(before, step, world);
  if (refusal !== undefined) return [refusal.code];
  const earlier = before.length === 0 ? 0 : live(before, world).warnings.length;
  return live([...before, step], world)
    .warnings.slice(earlier)
    .map(({ code }) => code);
}

/** The steps before a play's last one without which the code would be given all the same. A smallest sequence has none. */
export function idleSteps<Step>(player: Player<Step>, code: string, [before, step, ...own]: Play<Step>) {
  return before.filter((_, at) => {
    try {
      return codesOf(player, [before.toSpliced(at, 1), step, ...own]).includes(code);
    } catch {
      return false;
    }
  });
}
