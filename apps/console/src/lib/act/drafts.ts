import type { ApolloClient } from "@apollo/client";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import type { DraftForm } from "../../gql/graphql.ts";

/** Which draft: of which form, about which complaint or entry of a calendar; about none for a new one. */
export interface DraftPlace {
  readonly form: DraftForm;
  readonly about?: string;
}

const keptDraft = graphql(/* GraphQL */ `
  fragment Draft_Kept on Draft {
    revision
    recordVersion
    text
    savedAt
    savedBy {
      id
      name
    }
    shared
  }
`);

const draftQuery = graphql(/* GraphQL */ `
  query FindDraft($of: DraftPlaceInput!, $known: ID) {
    draft(of: $of, known: $known) {
      __typename
      ... on DraftSuccess {
        newest
        shared
        draft {
          ...Draft_Kept
        }
      }
      ... on DraftUnreadable {
        message
        revision
      }
    }
  }
`);

const saveMutation = graphql(/* GraphQL */ `
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      __typename
      ... on SaveDraftSuccess {
        revision
      }
      ... on DraftSuperseded {
        draft {
          ...Draft_Kept
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          message
        }
      }
    }
  }
`);

const discardMutation = graphql(/* GraphQL */ `
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      __typename
      ... on DraftSuperseded {
        draft {
          ...Draft_Kept
        }
      }
    }
  }
`);

/** A draft as the server keeps it. */
export interface KeptDraft {
  readonly revision: string;
  /** The version of the record when it was saved; null where there was none. */
  readonly recordVersion: number | null;
  /** What the form held, as it was given to be kept. */
  readonly text: string;
  readonly savedAt: string;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
  /** Whether those who work on the record share it. */
  readonly shared: boolean;
}

/** What there is of a draft; SAME when it is the one that is known already. */
export type FoundDraft =
  | { readonly kind: "NONE" | "SAME"; readonly shared: boolean }
  | { readonly kind: "DRAFT"; readonly draft: KeptDraft; readonly shared: boolean }
  | { readonly kind: "UNREADABLE"; readonly message: string; readonly revision: string };

/** What came of a save. */
export type SavedDraft =
  | { readonly kind: "SAVED"; readonly revision: string }
  /** A newer one stands; null: it was filed or discarded. */
  | { readonly kind: "SUPERSEDED"; readonly draft: KeptDraft | null }
  | { readonly kind: "REFUSED"; readonly message: string };

/** What is saved, by which window, as the how manieth of its saves. */
export interface DraftSave {
  readonly text: string;
  readonly authorId: string;
  readonly writer: string;
  readonly nth: number;
  readonly follows: string | null;
  readonly recordVersion: number | null;
}

/** Longer requests are not sent on while a page closes. */
const mostWhileClosing = 60_000;

// Nothing of a draft is kept in the cache: it is the server's to keep, and its author's alone.
const uncached = { fetchPolicy: "no-cache" } as const;

const read = (masked: FragmentType<typeof keptDraft> | null | undefined): KeptDraft | null =>
  masked ? readFragment(keptDraft, masked) : null;

/** Asks for a draft. Throws what a request throws. */
export async function findDraft(
  client: ApolloClient,
  of: DraftPlace,
  known: string | null,
): Promise<FoundDraft> {
  const { data } = await client.query({ query: draftQuery, variables: { of, known }, ...uncached });
  const answer = data?.draft;
  if (!answer) return { kind: "NONE", shared: false };
  if (answer.__typename === "DraftUnreadable") return { kind: "UNREADABLE", ...answer };
  const { shared } = answer;
  const draft = read(answer.draft);
  if (draft) return { kind: "DRAFT", draft, shared };
  return { kind: answer.newest === null ? "NONE" : "SAME", shared };
}

/**
 * Keeps a text. Throws what a request throws.
 * @param closing Whether the page may be gone before the answer comes.
 */
export async function saveDraft(
  client: ApolloClient,
  of: DraftPlace,
  save: DraftSave,
  closing: boolean,
): Promise<SavedDraft> {
  const { data } = await client.mutate({
    mutation: saveMutation,
    variables: { input: { clientMutationId: crypto.randomUUID(), ...of, ...save } },
    context: { fetchOptions: { keepalive: closing && save.text.length < mostWhileClosing } },
    ...uncached,
  });
  const answer = data?.saveDraft;
  switch (answer?.__typename) {
    case "SaveDraftSuccess":
      return { kind: "SAVED", revision: answer.revision };
    case "DraftSuperseded":
      return { kind: "SUPERSEDED", draft: read(answer.draft) };
    case "InvalidInput":
      return { kind: "REFUSED", message: answer.issues.map(({ message }) => message).join(" ") };
    default:
      return { kind: "REFUSED", message: answer?.message ?? "" };
  }
}

/** Forgets a draft that was seen; the newer one where there is one. */
export async function discardDraft(
  client: ApolloClient,
  of: DraftPlace,
  revision: string,
): Promise<KeptDraft | null> {
  const input = { clientMutationId: crypto.randomUUID(), ...of, revision };
  const { data } = await client.mutate({ mutation: discardMutation, variables: { input }, ...uncached });
  const answer = data?.discardDraft;
  return answer?.__typename === "DraftSuperseded" ? read(answer.draft) : null;
}
