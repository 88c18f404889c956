import { useSubscription } from "@apollo/client/react";
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from "react";
import { graphql } from "../gql/index.ts";
import type { RecordChangesSubscription } from "../gql/graphql.ts";

const recordChanges = graphql(/* GraphQL */ `
  subscription RecordChanges {
    recordChanged {
      id
      version
      changedBy
      changedAt
      beside
    }
  }
`);

/** That a record has a new version: which, who did it, when. */
export type RecordChange = RecordChangesSubscription["recordChanged"];
type Listener = (change: RecordChange) => void;

const ChangesContext = createContext<Set<Listener> | null>(null);

/** Holds the tab's one live stream and hands each change to whoever listens. */
export function RecordChanges({ children }: { readonly children: ReactNode }) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  useSubscription(recordChanges, {
    ignoreResults: true,
    onData: ({ data }) => {
      const change = data.data?.recordChanged;
      if (change) for (const listener of listeners) listener(change);
    },
  });
  return <ChangesContext value={listeners}>{children}</ChangesContext>;
}

/** Calls `listen` for each new version of a record that the viewer may see, their own changes included. */
export function useRecordChanges(listen: Listener): void {
  useChanges((change) => {
    if (!change.beside) listen(change);
  });
}

/** Calls `listen` for whatever is added to a record beside its history: notes, files, tasks. */
export function useBesideChanges(listen: Listener): void {
  useChanges((change) => {
    if (change.beside) listen(change);
  });
}

/** Calls `listen` for each of both. */
export function useChanges(listen: Listener): void {
  const listeners = useContext(ChangesContext);
  const latest = useRef(listen);
  useEffect(() => {
    latest.current = listen;
  });
  useEffect(() => {
    const listener: Listener = (change) => latest.current(change);
    listeners?.add(listener);
    return () => void listeners?.delete(listener);
  }, [listeners]);
}
