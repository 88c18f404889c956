import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Fails with every WCAG 2.2 AA finding of axe on what is on screen. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const findings = await findingsOf(page);
  // A list that was asked anew between settling and looking is pale for a moment; what is wrong stays wrong.
  expect(findings.length === 0 ? [] : await findingsOf(page), where).toEqual([]);
}

/** What axe finds on a page that has come to rest. */
async function findingsOf(page: Page): Promise<string[]> {
  // The live stream keeps the network busy for ever; what counts is that nothing on screen is still on its way.
  await page.waitForFunction(
    () =>
      document.fonts.status === "loaded" &&
      !document.querySelector('[aria-busy="true"]') &&
      document
        .getAnimations()
        .every(
          ({ playState, effect }) =>
            playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
        ),
  );
  // No page has frames, so none is opened beside it to bring their findings together.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${one.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  );
}

/** Fails when the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, where).toBeLessThanOrEqual(0);
}
