import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { extractTextItems, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectNoSidewaysScroll } from "./harness.ts";
import { launchBrowser, recordMailedComplaint, signIn, uniqueName } from "./product.ts";

let browser: Browser;
let rosa: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  rosa = await signIn(browser, "Rosa Delgado");
});
afterAll(() => browser.close());

describe("a complaint of one issue", () => {
  it("is printed on two pages at most, numbered, and none but the last is left half empty", async () => {
    await recordMailedComplaint(rosa, uniqueName());
    const pdf = await getDocumentProxy(new Uint8Array(await rosa.pdf({ preferCSSPageSize: true })));
    const { totalPages, items } = await extractTextItems(pdf);
    expect(totalPages).toBeLessThanOrEqual(2);
    const { height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    for (const [at, words] of items.entries()) {
      const number = `${at + 1} / ${totalPages}`;
      const said = words.map(({ str }) => str).join("");
      expect(said, number).toContain(number);
      // A page is measured from its foot; what stands lowest, the number aside. The last may end anywhere.
      const lowest = Math.min(...words.filter(({ str, y }) => str.trim() !== "" && y > 60).map(({ y }) => y));
      expect(lowest, number).toBeLessThan(at === totalPages - 1 ? height : height / 2);
    }
  });

  it("is filed once: Back leads to where the form was opened from, not to an empty form", async () => {
    await rosa.goto("/agencies");
    await rosa.getByRole("link", { name: "New complaint" }).click();
    await rosa.getByRole("heading", { level: 1, name: "New complaint" }).waitFor();
    await recordMailedComplaint(rosa, uniqueName());
    await rosa.goBack();
    await rosa.getByRole("heading", { level: 1, name: "Agencies" }).waitFor();
    expect(new URL(rosa.url()).pathname).toBe("/agencies");
  });
});

describe("one long word", () => {
  it("scrolls no page sideways, on a laptop or a telephone", async () => {
    const name = uniqueName().repeat(12);
    const record = await recordMailedComplaint(rosa, name);
    for (const width of [1280, 320]) {
      await rosa.setViewportSize({ width, height: 900 });
      for (const path of [record, "/caseload"]) {
        await rosa.goto(path);
        await rosa.getByText(name).first().waitFor();
        await expectNoSidewaysScroll(rosa, `${path} at ${width}`);
      }
    }
    await rosa.setViewportSize({ width: 1280, height: 900 });
  });
});

describe("the parts of a page", () => {
  it.each(["/caseload?tab=agency", "/complaints/new", "/search", "/agencies", "/closures", "record"])(
    "%s: no two landmarks of a kind have the same name",
    async (path) => {
      await rosa.goto(path === "record" ? await recordMailedComplaint(rosa, uniqueName()) : path);
      await rosa.getByRole("heading", { level: 1 }).waitFor();
      await rosa.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
      const { violations } = await new AxeBuilder({ page: rosa })
        .withRules(["landmark-unique", "landmark-no-duplicate-main", "landmark-one-main"])
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    },
  );
});

describe("with the colours of the system", () => {
  it("the tab that is open differs from the others", async () => {
    const page = await signIn(browser, "Rosa Delgado", { forcedColors: "active" });
    const lines = await page
      .getByRole("navigation", { name: "Whose complaints" })
      .getByRole("button")
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(new Set(lines.slice(1)).size).toBe(1);
    expect(lines[0]).not.toBe(lines[1]);
    await page.context().close();
  });
});
