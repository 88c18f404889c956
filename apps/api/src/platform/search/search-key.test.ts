import { expect, it } from "vitest";
import { prefixEnd, searchKey, searchWords } from "./search-key.ts";

it.each([
  ["Núñez-O’Brien", "nunez o brien"],
  ["Zoe\u0308  N\u0303an\u0303ez", "zoe nanez"],
  ["STRAẞE Łódź Øster", "strasse lodz oster"],
  ["Oʻahu Nuʼman", "o ahu nu man"],
  ["김민준", "김민준"],
  ["ندى الخطيب", "ندى الخطيب"],
  ["Sunny 🌻", "sunny"],
  ["  ", ""],
])("bends %s to %s", (name, key) => {
  expect(searchKey(name)).toBe(key);
});

it("gives the same key however the marks were typed", () => {
  expect(searchKey("é")).toBe(searchKey("e\u0301"));
});

it("puts every key with the prefix inside the range and every other outside", () => {
  const inside = (key: string): boolean => key >= "nun" && key < prefixEnd("nun");
  expect(["nun", "nunez", "nun ez", "nunخ"].every(inside)).toBe(true);
  expect(["nu", "nuo", "num", "o"].some(inside)).toBe(false);
});

it.each([
  ["Núñez-O’Brien, María", ["nunez", "obrien", "maria"]],
  ["D'Angelo DʼAngelo D‘Angelo dangelo", ["dangelo"]],
  ["歐陽小明", ["歐", "陽", "小", "明"]],
  ["김 Kim", ["김", "kim"]],
  ["--", []],
])("reads the words of %s", (text, words) => {
  expect(searchWords(text)).toEqual(words);
});
