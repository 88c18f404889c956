/** A partner system that can get tokens here. Its secret is printed in the README and protects nothing. */
export interface Partner {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The most its tokens may carry; the API narrows it further by its own table. */
  readonly scopes: readonly string[];
}

/** The partner systems of the demo data. */
export const partners: readonly Partner[] = [
  {
    clientId: "partner-placer",
    clientSecret: "not-a-secret-placer",
    scopes: ["complaints:read", "complaints:write", "persons:read"],
  },
  { clientId: "partner-reader", clientSecret: "not-a-secret-reader", scopes: ["complaints:read"] },
];
