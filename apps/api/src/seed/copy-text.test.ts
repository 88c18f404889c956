import { expect, it } from "vitest";
import { copyLine } from "./copy-text.ts";

it("writes a row as COPY reads it", () => {
  expect(copyLine(["a\tb", null, undefined, "x\\y\n", 3, true, { k: 'say "hi"\n' }])).toBe(
    'a\\tb\t\\N\t\\N\tx\\\\y\\n\t3\ttrue\t{"k":"say \\\\"hi\\\\"\\\\n"}\n',
  );
});
