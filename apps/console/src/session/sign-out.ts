import type { ApolloClient } from "@apollo/client";

/** Ends the session on the server, empties the memory of this tab and shows the sign-in page. */
export async function signOut(client: ApolloClient): Promise<void> {
  await fetch("/auth/sign-out", { method: "POST", credentials: "same-origin" });
  client.stop();
  await client.clearStore();
  window.location.assign("/sign-in?signedOut");
}
