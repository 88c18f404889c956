import type { ClaimKind } from "../deadlines/facts/given-facts.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { ClaimOutcome } from "../vocabulary/claim-outcome.ts";
import type { Words } from "../vocabulary/words.ts";

/** What a person is told of the way that is open after the answer to a claim. */
export interface AfterClaim {
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
}

const court: AfterClaim = {
  words: {
    en: "Say that the court can decide it: the Family Law Facilitator helps without charge.",
    es: "Diga que la corte puede decidirlo: el asistente de derecho familiar (Family Law Facilitator) ayuda sin costo.",
  },
  citations: ["fam-code-17530-d", "22-ccr-111542-a-6"],
};

/**
 * The court after a claim of mistaken identity that was rejected, Fam. Code 17530(d); null after any other answer: the law
 * sends nobody there with a claim that was upheld, wholly or in part, or with a review of arrears.
 */
export function courtAfterClaim(kind: ClaimKind, outcome: ClaimOutcome): AfterClaim | null {
  return kind === "MISTAKEN_IDENTITY" && outcome === "REJECTED" ? court : null;
}
