/** A bug, not a refusal: a state that the code around it rules out. */
export class Impossible extends Error {
  override readonly name = "Impossible";
}
