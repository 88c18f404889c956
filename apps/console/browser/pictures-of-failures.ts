import { join } from "node:path";
import { beforeEach, onTestFailed } from "vitest";
import { pagesInSight } from "./product.ts";

const directory = join(import.meta.dirname, "../.redress/failed-journeys");

// Whoever reads the failure sees what the page showed.
beforeEach(() => {
  onTestFailed(async ({ task }) => {
    for (const [index, page] of pagesInSight().entries()) {
      const name = `${task.file.name} ${task.name} ${index}`.replaceAll(/[^\w]+/g, "-").slice(-120);
      await page.screenshot({ path: join(directory, `${name}.png`) }).catch(() => undefined);
    }
  });
});
