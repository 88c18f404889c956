import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import type { DocumentNode } from "graphql";

/**
 * The sha256 under which codegen registered a document.
 * @param document A document made by codegen; cache transforms keep its mark.
 * @returns Lower-case hex, 64 characters. Throws when the document was never registered, which is a bug.
 */
export function trustedHash(document: DocumentNode): string {
  const hash = (document as DocumentNode & { __meta__?: { hash?: string } }).__meta__?.hash;
  if (!hash) throw new Error("This operation is not in the manifest of trusted documents; run codegen.");
  return hash;
}

/** Sends the hash of a document and never its text: the server runs only what the manifest holds. */
export function createTrustedDocumentLink(): PersistedQueryLink {
  return new PersistedQueryLink({
    generateHash: trustedHash,
    retry: () => false,
    disable: () => false,
  });
}
