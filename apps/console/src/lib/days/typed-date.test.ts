import { plainDate } from "@redress/domain/calendar";
import { describe, expect, it } from "vitest";
import { readTypedDate, writeTypedDate } from "./typed-date.ts";

const today = plainDate("2026-11-22");

describe("a typed date", () => {
  it.each([
    ["2026-03-06", "2026-03-06"],
    ["3/6/2026", "2026-03-06"],
    ["03/06/26", "2026-03-06"],
    ["3-6-2026", "2026-03-06"],
    ["03062026", "2026-03-06"],
    ["3/6", "2026-03-06"],
    ["12/3", "2025-12-03"],
    ["Mar 6, 2026", "2026-03-06"],
    ["Fri Mar 6, 2026", "2026-03-06"],
    ["viernes 6 mar 2026", "2026-03-06"],
    ["6 de marzo de 2026", "2026-03-06"],
    ["march 6", "2026-03-06"],
    [" today ", "2026-11-22"],
    ["ayer", "2026-11-21"],
  ])("%s is read as %s", (typed, expected) => {
    expect(readTypedDate(typed, today)).toBe(expected);
  });

  it("is written back as it was read", () => {
    expect(writeTypedDate(plainDate("2026-03-06"))).toBe("3/6/2026");
    expect(readTypedDate(writeTypedDate(today), today)).toBe(today);
  });

  it.each(["", "2/30/2026", "13/1/2026", "soon", "6", "3/6/202", "Mar", "🙂", "2026-02-29"])(
    "%j is no date",
    (typed) => {
      expect(readTypedDate(typed, today)).toBeNull();
    },
  );
});
