import { createHmac, generateKeyPairSync, sign as signBytes } from "node:crypto";
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { CodedError } from "../graphql/coded-error.ts";
import { PartnerTokens, TokenRefused } from "./partner-token.ts";

const now = Date.parse("2026-11-19T18:00:00Z");
const seconds = now / 1_000;
const clock = { now: () => now };
const issuer = "https://login.example.gov";
const audience = "urn:redress:api";

const good: JWTPayload = {
  iss: issuer,
  aud: audience,
  sub: "partner-placer",
  client_id: "partner-placer",
  jti: "1",
  iat: seconds,
  exp: seconds + 300,
  scope: "complaints:read complaints:write",
};
const header = { alg: "ES256", typ: "at+jwt", kid: "k1" };

const own = await generateKeyPair("ES256", { extractable: true });
const foreign = await generateKeyPair("ES256", { extractable: true });
const publicJwk = { ...(await exportJWK(own.publicKey)), kid: "k1", alg: "ES256", use: "sig" };
const foreignJwk = await exportJWK(foreign.publicKey);
const publicPem = await exportSPKI(own.publicKey);

let tokens: PartnerTokens;
beforeAll(() => {
  tokens = new PartnerTokens({ issuer, audience, clock, keys: createLocalJWKSet({ keys: [publicJwk] }) });
});

function signed(
  payload: JWTPayload = {},
  changes: Record<string, unknown> = {},
  key = own.privateKey,
): Promise<string> {
  const claims = Object.fromEntries(
    Object.entries({ ...good, ...payload }).filter(([, value]) => value !== undefined),
  );
  return new SignJWT(claims).setProtectedHeader({ ...header, ...changes } as typeof header).sign(key);
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const withHmac = (alg: string, secret: string): string => {
  const body = `${encode({ ...header, alg })}.${encode(good)}`;
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
};
const rsaSigned = (): string => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  const body = `${encode({ ...header, alg: "RS256" })}.${encode(good)}`;
  return `${body}.${signBytes("sha256", Buffer.from(body), privateKey).toString("base64url")}`;
};
const altered = async (change: (parts: string[]) => string[]): Promise<string> =>
  change((await signed()).split(".")).join(".");

/** Each forgery with how it is made. */
const forgeries: readonly (readonly [what: string, make: () => Promise<string> | string])[] = [
  ["no token at all", () => ""],
  ["not a token", () => "partner-placer"],
  ["two parts only", () => altered(([a, b]) => [a!, b!])],
  ["five parts, as if encrypted", () => altered((parts) => [...parts, "x", "y"])],
  ["a header that is not JSON", () => altered(([, b, c]) => ["%%%", b!, c!])],
  ["a payload that is not JSON", () => altered(([a, , c]) => [a!, "bm90anNvbg", c!])],
  ["no signature", () => altered(([a, b]) => [a!, b!, ""])],
  ["a signature of another token", async () => altered(([a, b]) => [a!, b!, "A".repeat(86)])],
  [
    "a changed scope under the old signature",
    () => altered(([a, , c]) => [a!, encode({ ...good, scope: "persons:read" }), c!]),
  ],
  [
    "a changed client under the old signature",
    () => altered(([a, , c]) => [a!, encode({ ...good, client_id: "other" }), c!]),
  ],
  ["alg none", () => `${encode({ ...header, alg: "none" })}.${encode(good)}.`],
  ["alg None in other letters", () => `${encode({ ...header, alg: "nOnE" })}.${encode(good)}.`],
  ["HS256 with the public key as the secret", () => withHmac("HS256", publicPem)],
  ["HS256 with the public JWK as the secret", () => withHmac("HS256", JSON.stringify(publicJwk))],
  ["HS256 with an empty secret", () => withHmac("HS256", "")],
  ["RS256 by a key of the forger's", () => rsaSigned()],
  ["ES256 by a key of the forger's under our key id", () => signed({}, {}, foreign.privateKey)],
  ["a key id that we do not have", () => signed({}, { kid: "k2" })],
  ["a key id that is a path", () => signed({}, { kid: "../../dev/null" }, foreign.privateKey)],
  ["a key id that is SQL", () => signed({}, { kid: "' or 1=1 --" }, foreign.privateKey)],
  ["a key brought along in jwk", () => signed({}, { jwk: foreignJwk }, foreign.privateKey)],
  ["a genuine signature with a key brought along", () => signed({}, { jwk: publicJwk })],
  ["a key named by jku", () => signed({}, { jku: "https://evil.example/keys" })],
  ["a certificate brought along in x5c", () => signed({}, { x5c: ["MIIB"] })],
  ["a certificate named by x5u", () => signed({}, { x5u: "https://evil.example/cert" })],
  [
    "a critical header that nobody knows",
    () => altered(([, b, c]) => [encode({ ...header, crit: ["exp2"], exp2: 1 }), b!, c!]),
  ],
  ["an ID token's type", () => signed({}, { typ: "JWT" })],
  ["no type", () => signed({}, { typ: undefined })],
  ["a logout token's type", () => signed({}, { typ: "logout+jwt" })],
  ["another issuer", () => signed({ iss: "https://login.example.org" })],
  ["our issuer with a slash more", () => signed({ iss: `${issuer}/` })],
  ["no issuer", () => signed({ iss: undefined } as unknown as JWTPayload)],
  ["another audience", () => signed({ aud: "urn:other:api" })],
  ["a list of audiences without ours", () => signed({ aud: ["urn:a", "urn:b"] })],
  ["no audience", () => signed({ aud: undefined } as unknown as JWTPayload)],
  ["expired 31 seconds ago", () => signed({ iat: seconds - 331, exp: seconds - 31 })],
  ["no expiry", () => signed({ exp: undefined } as unknown as JWTPayload)],
  ["an expiry that is text", () => signed({ exp: "2030" } as unknown as JWTPayload)],
  ["a life of an hour", () => signed({ exp: seconds + 3_600 })],
  ["not valid yet", () => signed({ nbf: seconds + 60 })],
  ["made in the future", () => signed({ iat: seconds + 60, exp: seconds + 120 })],
  ["no time of making", () => signed({ iat: undefined } as unknown as JWTPayload)],
  ["no client id", () => signed({ client_id: undefined })],
  ["a client id that is a list", () => signed({ client_id: ["partner-placer"] })],
  ["a client id with a NUL", () => signed({ client_id: "a\u0000b", sub: "a\u0000b" })],
  ["a client id of 201 letters", () => signed({ client_id: "x".repeat(201), sub: "x".repeat(201) })],
  ["no subject", () => signed({ sub: undefined } as unknown as JWTPayload)],
  ["a person's token of the same issuer", () => signed({ sub: "dev|director" })],
  ["no token id", () => signed({ jti: undefined } as unknown as JWTPayload)],
  ["a scope that is a list", () => signed({ scope: ["complaints:read"] })],
  ["longer than any token of ours", () => signed({ padding: "x".repeat(5_000) })],
];

describe("a partner's token", () => {
  it("is accepted when it is genuine", async () => {
    expect(await tokens.verify(await signed())).toEqual({
      clientId: "partner-placer",
      scopes: ["complaints:read", "complaints:write"],
      expiresAt: (seconds + 330) * 1_000,
    });
  });

  it("may be for several audiences, and forgives a clock that is half a minute off, either way", async () => {
    expect(await tokens.verify(await signed({ aud: ["urn:other", audience] }))).toBeDefined();
    expect(await tokens.verify(await signed({ iat: seconds - 329, exp: seconds - 29 }))).toBeDefined();
    expect(await tokens.verify(await signed({ iat: seconds + 29, exp: seconds + 329 }))).toBeDefined();
  });

  it("without scopes carries none", async () => {
    expect((await tokens.verify(await signed({ scope: undefined }))).scopes).toEqual([]);
  });

  it.each(forgeries)("is refused: %s", async (_what, make) => {
    const token = await make();
    await expect(tokens.verify(token)).rejects.toBeInstanceOf(TokenRefused);
  });

  it("is neither accepted nor blamed while the issuer's keys cannot be had", async () => {
    const cutOff = new PartnerTokens({ issuer: "http://127.0.0.1:9", audience, clock });
    const error: unknown = await cutOff.verify(await signed()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CodedError);
    expect((error as CodedError).code).toBe("IDENTITY_PROVIDER_UNAVAILABLE");
  });
});
