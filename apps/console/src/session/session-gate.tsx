import { useApolloClient } from "@apollo/client/react";
import { lazy, Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Outlet } from "react-router";
import { failureOf } from "../apollo/failure.ts";
import { sessionState } from "../apollo/session-state.ts";
import { FailureNote } from "../components/failure-note.tsx";
import { AppShell } from "../shell/app-shell.tsx";
import { RecordChanges } from "../live/record-changes.tsx";
import { onSignedInElsewhere } from "./session-channel.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { useTimeLeft } from "./time-left.ts";
import { useViewerQuery, ViewerProvider } from "./viewer.tsx";

const SessionEnded = lazy(async () => ({ default: (await import("./session-ended.tsx")).SessionEnded }));
const EndingWarning = lazy(async () => ({ default: (await import("./ending-warning.tsx")).EndingWarning }));

/**
 * The door to every screen. Nobody signed in: the sign-in page, with the address kept. Session over while at work: the
 * page stays beneath a dialog, hidden but whole, until the same person signs in again.
 */
export function SessionGate() {
  const client = useApolloClient();
  const { data, error, refetch } = useViewerQuery();
  const ended = useSyncExternalStore(sessionState.subscribe, sessionState.hasEnded);
  const staffId = useRef<string | null>(null);
  const viewer = data?.viewer;

  useEffect(() => {
    if (!viewer) return;
    const id = viewer.staff?.id ?? "";
    // Another person signed in on this browser: nothing of the former one's screens may remain.
    if (staffId.current !== null && staffId.current !== id) window.location.reload();
    staffId.current = id;
  }, [viewer]);

  useEffect(
    () =>
      onSignedInElsewhere(() => {
        sessionState.resume();
        void refetch().then(() => client.refetchObservableQueries());
      }),
    [client, refetch],
  );

  // What is open above the page, a form or a question, is hidden with it.
  useEffect(() => {
    document.documentElement.toggleAttribute("data-locked", ended);
  }, [ended]);

  const ask = useCallback(() => void refetch(), [refetch]);

  if (!viewer) {
    if (!error) return null;
    if (failureOf(error).code === "UNAUTHENTICATED") return <SignInPage />;
    return (
      <main style={{ maxWidth: "40rem", margin: "4rem auto", padding: "0 1rem" }}>
        <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />
      </main>
    );
  }
  return (
    <ViewerProvider viewer={viewer}>
      <RecordChanges>
        <AppShell concealed={ended}>
          <Outlet />
        </AppShell>
      </RecordChanges>
      <Suspense fallback={null}>{ended ? <SessionEnded /> : <EndingWatch onAsk={ask} />}</Suspense>
    </ViewerProvider>
  );
}

/** Watches the end of the session come near. `onAsk` must not change between renderings. */
function EndingWatch({ onAsk }: { readonly onAsk: () => void }) {
  const { ending, clear } = useTimeLeft(onAsk);
  const [warned, setWarned] = useState(false);
  if (ending && !warned) setWarned(true);
  return warned ? <EndingWarning ending={ending} onAsk={onAsk} onAnswered={clear} /> : null;
}
