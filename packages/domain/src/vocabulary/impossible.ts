/** A bug, not a refusal: a state that the code around it rules out. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}

/** What an event of a history changes. Throws `Impossible` with the sentence when the history has no such thing. */
export function recorded<Thing>(thing: Thing | undefined, otherwise: string): Thing {
  if (thing === undefined) throw new Impossible(otherwise);
  return thing;
}
