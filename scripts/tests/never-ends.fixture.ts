/** Run by a test in a process of its own. */
import { test } from "vitest";

test("a test that never yields", () => {
  for (;;);
});
