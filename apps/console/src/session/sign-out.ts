import type { ApolloClient } from "@apollo/client";

/**
 * Ends the session on the server, empties the memory of this tab and shows the sign-in page; by way of the identity
 * provider where it has a session of its own to end.
 */
export async function signOut(client: ApolloClient): Promise<void> {
  const { headers } = await fetch("/auth/sign-out", { method: "POST", credentials: "same-origin" });
  client.stop();
  await client.clearStore();
  window.location.assign(headers.get("location") ?? "/sign-in?signedOut");
}
