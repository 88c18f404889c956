import type { CitationView } from "../../components/citation.tsx";

/** What somebody else recorded while a form was open. */
export interface Stale {
  readonly version: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly changes: readonly {
    readonly id: string;
    readonly summary: string;
    readonly recordedAt: string;
    readonly actorName: string;
    readonly facts: readonly { readonly name: string; readonly value: string }[];
  }[];
}

/** One thing that the server has against an input, with its place there when it lies there. */
export interface ServerTrouble {
  readonly message: string;
  readonly citations: readonly CitationView[];
  readonly path?: readonly string[] | null;
}

/** A definite answer to an action. Only DONE wrote something: to the record of that id. */
export type ActionAnswer =
  | { readonly kind: "DONE"; readonly id: string }
  | { readonly kind: "REFUSED"; readonly troubles: readonly ServerTrouble[] }
  | { readonly kind: "STALE"; readonly stale: Stale }
  | { readonly kind: "KEY_REUSED"; readonly message: string };
