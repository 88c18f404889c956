/** An effect as a text that a client sends back as it got it: its JSON in base64url. */
export function tokenOf(effect: object): string {
  return Buffer.from(JSON.stringify(effect)).toString("base64url");
}

/** The effect in such a text. What is none comes back as an effect that nothing has, which the domain then refuses. */
export function effectOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, "base64url").toString());
  } catch {
    return {};
  }
}
