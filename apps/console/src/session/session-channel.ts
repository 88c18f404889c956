const name = "redress.session";

/** Tells the other tabs of this browser that somebody signed in. Says nothing about who. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage("signed-in");
  channel.close();
}

/** Hears when somebody signs in from another tab. Returns what stops listening. */
export function onSignedInElsewhere(act: () => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", act);
  return () => channel.close();
}

/** Where the sign-in begins; the person comes back to `returnTo`, a path of this console. */
export function signInUrl(returnTo: string): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}
