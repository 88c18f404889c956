import { useSubscription } from "@apollo/client/react";
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode } from "react";
import { graphql } from "../gql/index.ts";
import type { ComplaintChangesSubscription } from "../gql/graphql.ts";

const complaintChanges = graphql(/* GraphQL */ `
  subscription ComplaintChanges {
    complaintChanged {
      complaintId
      version
      kind
      changedBy
      changedAt
    }
  }
`);

/** That a complaint has a new version: which, what happened, who did it, when. */
export type ComplaintChange = ComplaintChangesSubscription["complaintChanged"];
type Listener = (change: ComplaintChange) => void;

const ChangesContext = createContext<Set<Listener> | null>(null);

/** Holds the tab's one live stream and hands each change to whoever listens. */
export function ComplaintChanges({ children }: { readonly children: ReactNode }) {
  const listeners = useMemo(() => new Set<Listener>(), []);
  useSubscription(complaintChanges, {
    ignoreResults: true,
    onData: ({ data }) => {
      const change = data.data?.complaintChanged;
      if (change) for (const listener of listeners) listener(change);
    },
  });
  return <ChangesContext value={listeners}>{children}</ChangesContext>;
}

/** Calls `listen` for each change of a complaint that the viewer may see, their own changes included. */
export function useComplaintChanges(listen: Listener): void {
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
