import { describe, expect, it } from "vitest";
import fastify from "fastify";
import fc from "fast-check";
import { UnsecuredJWT } from "jose";
import type { SignInRefused } from "../../modules/session/open-id.ts";
import { safeReturnTo } from "../../modules/session/return-to.ts";
import { Sealer } from "../../modules/session/sealed.ts";
import { countingKey } from "./client-address.ts";
import { replyWithError } from "./coded-reply.ts";
import { addLoadShedding } from "./overload.ts";
import { cookieRules, readCookie, setCookie } from "./session-cookie.ts";

const origin = "https://redress.example.gov";

describe("the address to return to after sign-in", () => {
  it.each(["/caseload?due=TODAY", "/complaints/complaint_1#timeline", "/"])(
    "may be our own path %s",
    (path) => {
      expect(safeReturnTo(path, origin)).toBe(path);
    },
  );

  it.each([
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "",
    "caseload",
    "/auth/sign-out",
    `/${"x".repeat(3_000)}`,
    "/..//evil.example",
  ])("is home instead of %j", (path) => {
    expect(safeReturnTo(path, origin)).toBe("/");
  });

  it("never leaves our origin, whatever it is made of", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^[/\\\t\n.:@a-z?#%]{1,12}$/)),
        (text) => {
          expect(new URL(safeReturnTo(text, origin), origin).origin).toBe(origin);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("attempts are counted", () => {
  it.each([
    ["198.51.100.7", "198.51.100.7"],
    ["::ffff:198.51.100.7", "198.51.100.7"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8::/64"],
    ["::1", "::/64"],
    ["fe80::1%eth0", "fe80::/64"],
    ["unknown", "no address"],
  ])("for %s under %s", (address, key) => {
    expect(countingKey(address)).toBe(key);
  });
});

describe("the session cookie", () => {
  it("is bound to the host by https, and never readable by scripts", () => {
    const rules = cookieRules(origin);
    expect(setCookie(rules, rules.session, "t", 60)).toBe(
      "__Host-redress-session=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure",
    );
    const local = cookieRules("http://127.0.0.1:4680");
    expect(setCookie(local, local.session, "t", 60)).toBe(
      "redress-session=t; Path=/; HttpOnly; SameSite=Lax; Max-Age=60",
    );
  });

  it("is read by its exact name, and not at all when it comes twice", () => {
    expect(readCookie("a=1; redress-session=t; b=2", "redress-session")).toBe("t");
    expect(readCookie("xredress-session=t", "redress-session")).toBeUndefined();
    expect(readCookie("redress-session=a; redress-session=b", "redress-session")).toBeUndefined();
    expect(readCookie(undefined, "redress-session")).toBeUndefined();
  });
});

describe("what the browser carries sealed", () => {
  const noon = Date.parse("2026-11-19T20:00:00Z");
  const sealer = new Sealer("s".repeat(32), "test");
  const refusal = (text: string, now = noon, by = sealer): Promise<string> =>
    by.open(text, now).then(
      () => "opened",
      (error: unknown) => (error as SignInRefused).reason,
    );

  it("opens as it was, until its time is over", async () => {
    const sealed = await sealer.seal({ state: "é🙂" }, noon + 60_000);
    expect(sealed).not.toContain(Buffer.from("state").toString("base64url"));
    expect(await sealer.open(sealed, noon + 59_000)).toMatchObject({ state: "é🙂" });
    expect(await refusal(sealed, noon + 60_000)).toBe("TOOK_TOO_LONG");
  });

  it("does not open when a letter of it changed, or under another purpose", async () => {
    const sealed = await sealer.seal({ state: "s" }, noon + 60_000);
    for (const part of sealed.split(".").filter((text) => text !== "")) {
      const changed = `${part.startsWith("A") ? "B" : "A"}${part.slice(1)}`;
      expect(await refusal(sealed.replace(part, changed))).toBe("NOT_BEGUN_HERE");
    }
    expect(await refusal(sealed, noon, new Sealer("s".repeat(32), "other"))).toBe("NOT_BEGUN_HERE");
    expect(await refusal("")).toBe("NOT_BEGUN_HERE");
    const unsealed = new UnsecuredJWT({ state: "s" }).setExpirationTime("1 minute").encode();
    expect(await refusal(unsealed)).toBe("NOT_BEGUN_HERE");
  });
});

describe("a server whose event loop is late", () => {
  async function serverAndAsk() {
    const server = fastify();
    server.setErrorHandler((error, _request, reply) => void replyWithError(reply, error));
    await addLoadShedding(server);
    for (const url of ["/graphql", "/livez"]) server.get(url, () => "fine");
    return { server, ask: (url: string) => server.inject({ method: "GET", url }) };
  }
  /** Nothing else runs in this thread meanwhile. */
  const block = (milliseconds: number) =>
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

  it("serves on while it is late by less than a second", async () => {
    const { server, ask } = await serverAndAsk();
    for (let time = 0; time < 4; time += 1) {
      block(700);
      expect((await ask("/graphql")).statusCode).toBe(200);
    }
    await server.close();
  });

  it("refuses operations with a hint when to come back, answers the rest, and recovers", async () => {
    const { server, ask } = await serverAndAsk();
    expect((await ask("/graphql")).statusCode).toBe(200);
    block(3_000);
    await expect.poll(async () => (await ask("/graphql")).statusCode, { interval: 10 }).toBe(503);
    const refused = await ask("/graphql");
    expect(refused.json().errors[0].extensions).toMatchObject({ code: "OVERLOADED", retryAfterSeconds: 3 });
    expect(refused.headers["retry-after"]).toBe("3");
    expect((await ask("/livez")).statusCode).toBe(200);
    await expect.poll(async () => (await ask("/graphql")).statusCode, { timeout: 5_000 }).toBe(200);
    await server.close();
  });
});
