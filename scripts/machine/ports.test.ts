import { afterEach, describe, expect, it } from "vitest";
import { portFrom } from "./ports.ts";

describe("the port that PORT names", () => {
  afterEach(() => delete process.env["PORT"]);

  it.each([
    [undefined, 4680],
    ["", 4680],
    ["80", 80],
    ["65535", 65_535],
  ])("%j means %i", (text, port) => {
    if (text !== undefined) process.env["PORT"] = text;
    expect(portFrom("PORT", 4680)).toBe(port);
  });

  it.each(["0", "abc", "70000", "80.5", "-1"])("%j is refused in a sentence", (text) => {
    process.env["PORT"] = text;
    expect(() => portFrom("PORT", 4680)).toThrow(`PORT is "${text}" and must be a port from 1 to 65535`);
  });
});
