const name = "redress.session";
const activity = "redress.activity";

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

/**
 * Tells the other tabs of this browser when the server last answered, and hears it from them: a person who works in one
 * tab is not idle in another.
 */
export function shareActivity(onHeard: (at: number) => void): {
  readonly tell: (at: number) => void;
  readonly close: () => void;
} {
  const channel = new BroadcastChannel(activity);
  let told = 0;
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== "number") return;
    told = Math.max(told, data);
    onHeard(data);
  });
  const tell = (at: number): void => {
    if (at <= told) return;
    told = at;
    channel.postMessage(at);
  };
  return { tell, close: () => channel.close() };
}
