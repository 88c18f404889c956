/// <reference types="vite/client" />
declare module "virtual:theme.css";
declare module "virtual:action-documents" {
  import type { TypedDocumentNode } from "@apollo/client";
  /** The mutation of an action, and how it is fetched. Made of the schema by build/graphql-tags.ts. */
  type ActionMutation = TypedDocumentNode<{ readonly answer: unknown }, { readonly input: object }>;
  export const actionDocuments: Readonly<Record<string, () => Promise<{ readonly default: ActionMutation }>>>;
}
