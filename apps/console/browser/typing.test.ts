import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import { launchBrowser, signIn } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Names whose letters are shortcuts as well, typed as fast as a quick typist's keys follow one another. */
const names = ["gnanam", "garcia", "kjxo ?gq/gn"];
const pace = { delay: 20 };

const ways: Readonly<
  Record<string, { readonly open: (page: Page) => Promise<void>; readonly field: string }>
> = {
  "Ctrl-K": { open: (page) => page.keyboard.press("Control+k", { delay: 0 }), field: "combobox" },
  "the button in the bar": {
    open: (page) => page.getByRole("button", { name: /Search or go to/ }).click(),
    field: "combobox",
  },
  "a slash": { open: (page) => page.keyboard.press("/"), field: "searchbox" },
};

async function fieldOf(page: Page, role: string): Promise<string> {
  const field = page.getByRole(role === "combobox" ? "combobox" : "searchbox", {
    name: role === "combobox" ? /a name or a complaint number/ : /./,
  });
  await field.waitFor();
  return field.inputValue();
}

/** The code of a screen comes late, as over a slow line. */
async function slowly(page: Page): Promise<void> {
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
}

describe("what is typed at 20 ms a key", () => {
  it.each(Object.entries(ways))(
    "reaches the field that %s opens, first and again",
    async (_, { open, field }) => {
      for (const name of names) {
        const page = await signIn(browser, "Rosa Delgado");
        await page.getByRole("table").waitFor();
        await slowly(page);
        for (const time of ["first", "again"]) {
          await open(page);
          await page.keyboard.type(name, pace);
          expect(await fieldOf(page, field), `${name}, ${time}`).toBe(name);
          if (field === "combobox") await page.keyboard.press("Escape");
          else await page.goBack();
          await page.getByRole("table").waitFor();
        }
        await page.context().close();
      }
    },
  );

  it("reaches the search field when a slash is pressed on its own page", async () => {
    const page = await signIn(browser, "Rosa Delgado");
    await page.goto("/search");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByRole("link", { name: "Caseload", exact: true }).focus();
    await page.keyboard.press("/");
    await page.keyboard.type("garcia", pace);
    expect(await fieldOf(page, "searchbox")).toBe("garcia");
    await page.context().close();
  });
});

describe("the palette", () => {
  it("is a named dialog whose list is walked by arrows, and gives the focus back", async () => {
    const page = await signIn(browser, "Rosa Delgado");
    const link = page.getByRole("table").getByRole("link").first();
    await link.focus();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "Search or go anywhere" });
    const option = dialog.getByRole("listbox").getByRole("option");
    await option.first().waitFor();
    expect(await option.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowDown");
    expect(await option.nth(1).getAttribute("aria-selected")).toBe("true");
    await expectAccessible(page, "palette");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("agenc", pace);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Agencies" }).waitFor();
    await page.context().close();
  });
});
