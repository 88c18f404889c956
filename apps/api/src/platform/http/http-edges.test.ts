import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { safeReturnTo } from "../../modules/session/return-to.ts";
import { Sealer } from "../../modules/session/sealed.ts";
import { countingKey } from "./client-address.ts";
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
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
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
  const sealer = new Sealer("s".repeat(32), "test");

  it("opens as it was", () => {
    expect(sealer.open(sealer.seal({ state: "é🙂" }))).toEqual({ state: "é🙂" });
  });

  it("does not open when a bit of it changed, or under another purpose", () => {
    const sealed = Buffer.from(sealer.seal({ state: "s" }), "base64url");
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed[index] = changed[index]! ^ 1;
      expect(sealer.open(changed.toString("base64url"))).toBeNull();
    }
    expect(new Sealer("s".repeat(32), "other").open(sealed.toString("base64url"))).toBeNull();
    expect(sealer.open("")).toBeNull();
  });
});
