/**
 * Takes the README's pictures from the running product: `npm run screenshots` at the root, while `npm start` runs.
 * The people on them are the invented ones of the demo data; nothing is recorded while the pictures are taken.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { fillMailedComplaint, launchBrowser, signIn, type Scheme } from "./product.ts";

process.env["REDRESS_ADDRESS"] ??= "http://127.0.0.1:4680";
const directory = fileURLToPath(new URL("../../../docs/images/", import.meta.url));
mkdirSync(directory, { recursive: true });

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    () => document.fonts.status === "loaded" && !document.querySelector('[aria-busy="true"]'),
  );
  await page.screenshot({ path: `${directory}${name}.png` });
  console.log(`docs/images/${name}.png`);
}

async function pictures(browser: Browser, scheme: Scheme): Promise<void> {
  const page = await signIn(browser, "Rosa Delgado", {
    colorScheme: scheme,
    viewport: { width: 1280, height: 800 },
  });
  await page.getByRole("table").waitFor();
  await picture(page, `caseload-${scheme}`);
  await fillMailedComplaint(page, "Ejemplo");
  await page.getByRole("heading", { level: 1 }).scrollIntoViewIfNeeded();
  await picture(page, `intake-${scheme}`);
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto("/caseload?tab=agency");
  await page.getByRole("row").nth(8).getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
  await page.getByText("Why this date").nth(6).click();
  await picture(page, `complaint-${scheme}`);
  await page.context().close();
}

const browser = await launchBrowser();
try {
  await pictures(browser, "light");
  await pictures(browser, "dark");
} finally {
  await browser.close();
}
