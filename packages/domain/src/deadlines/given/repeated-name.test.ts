import { describe, expect, test } from "vitest";
import { repeatedName } from "./repeated-name.ts";

const repeatedIn = (text: string) => repeatedName(text, JSON.parse(text) as unknown);

describe("the first name that stands twice in one object is found with its path", () => {
  test.each([
    ['{"a":1,"a":2}', ["a"]],
    ['{"a" :1,\n"a"\t:2}', ["a"]],
    ['{"":1,"":2}', [""]],
    ['{"a":1,"b":2,"b":3,"a":4}', ["b"]],
    ['{"a":{"b":1},"c":{"d":1,"d":2}}', ["c", "d"]],
    ['{"a":{"a":1,"a":2},"a":3}', ["a", "a"]],
    ['{"a":{"b":1},"a":{"b":2}}', ["a"]],
    ['{"a":[1,2,{"b":1,"b":2}]}', ["a", 2, "b"]],
    ['{"a":[[1,[2,3],{"b":1,"b":2}]]}', ["a", 0, 2, "b"]],
    ['[{"a":1},{"a":1},{"a":1,"a":2}]', [2, "a"]],
    ['{"a":[1,2],"b":{"c":1},"b":2}', ["b"]],
    ['{"a":"[{","a":1}', ["a"]],
    ['{"a":"\\"}","a":1}', ["a"]],
    ['{"a\\"b":1,"a\\"b":2}', ['a"b']],
    ['{"a\\\\":1,"a\\\\":2}', ["a\\"]],
    ['{"\\u0061":1,"a":2}', ["a"]],
    [`${'{"a":'.repeat(12)}{"b":1,"b":2}${"}".repeat(12)}`, [...Array<string>(12).fill("a"), "b"]],
  ])("%s", (text, path) => expect(repeatedIn(text)).toEqual(path));
});

describe("what stands once in each object is not repeated", () => {
  test.each([
    "7",
    '"a"',
    "[]",
    "{}",
    '{"a":1,"b":2}',
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":[{"b":1},{"b":1}],"b":1}',
    '{"a":"a","b":"a"}',
    '{"a":"\\"b\\":1,\\"b\\":2","b":1}',
    '{"a\\\\":1,"b":2}',
    `${'{"a":'.repeat(12)}1${"}".repeat(12)}`,
  ])("%s", (text) => expect(repeatedIn(text)).toBeUndefined());
});
