import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import {
  file,
  fillWithdrawal,
  launchBrowser,
  openAction,
  recordMailedComplaint,
  signIn,
  uniqueName,
  type Scheme,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Ends every session of the person but the one of this page, as somebody does who left a browser open elsewhere. */
async function endOtherSessions(page: Page): Promise<void> {
  await page.goto("/account/sessions");
  await page.getByText("This session").waitFor();
  const end = page.getByRole("button", { name: /^End session/ });
  while ((await end.count()) > 0) {
    const before = await end.count();
    await end.first().click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('button[aria-label^="End session"]').length < count,
      before,
    );
  }
}

/** Signs in on the identity provider's page that is open in a tab. */
async function choose(page: Page, person: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${person}`) }).click();
}

describe.each<Scheme>(["light", "dark"])("a session that ends, %s", (colorScheme) => {
  it("elsewhere: says so unasked, hides the page, and comes back to the same address", async () => {
    const here = await signIn(browser, "Rosa Delgado", { colorScheme });
    const record = await recordMailedComplaint(here, uniqueName());
    await here.goto(`${record}?from=list`);
    await here.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    const elsewhere = await signIn(browser, "Rosa Delgado", { colorScheme });
    await endOtherSessions(elsewhere);
    await elsewhere.context().close();
    const ended = here.getByRole("dialog", { name: "Your session has ended" });
    await ended.waitFor();
    await here.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor({ state: "hidden" });
    await expectAccessible(here, "session ended");
    await here.keyboard.press("Escape");
    await ended.getByRole("link", { name: "Sign in with your agency account" }).click();
    await choose(here, "Rosa Delgado");
    await here.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    expect(new URL(here.url()).pathname + new URL(here.url()).search).toBe(`${record}?from=list`);
    await here.context().close();
  });

  it("in the middle of a form: keeps what was typed, hidden, until the same person has signed in beside it", async () => {
    const here = await signIn(browser, "Rosa Delgado", { colorScheme });
    await recordMailedComplaint(here, uniqueName());
    const withdraw = await openAction(here, "Withdraw");
    await fillWithdrawal(withdraw, "She rang.");
    await here.context().clearCookies();
    // The draft that is to be kept is what finds the session ended.
    await withdraw.getByLabel("Note", { exact: true }).fill("She rang and takes it back.");
    const ended = here.getByRole("dialog", { name: "Your session has ended" });
    await ended.getByText(/This page waits for you with everything you typed/).waitFor();
    await withdraw.waitFor({ state: "hidden" });
    await expectAccessible(here, "session ended while typing");
    const [beside] = await Promise.all([
      here.waitForEvent("popup"),
      ended.getByRole("link", { name: "Sign in in a new tab" }).click(),
    ]);
    await choose(beside, "Rosa Delgado");
    await beside.getByRole("heading", { level: 1, name: "You are signed in" }).waitFor();
    await expectAccessible(beside, "signed in for another tab");
    await beside.close();
    await ended.waitFor({ state: "hidden" });
    expect(await withdraw.getByLabel("Note", { exact: true }).inputValue()).toBe(
      "She rang and takes it back.",
    );
    await file(here, withdraw, "Withdraw");
    await here.getByText(/^Recorded .* by Rosa Delgado/).waitFor();
    await here.context().close();
  });

  it("shows nothing of the former person's work to another who signs in beside it", async () => {
    const here = await signIn(browser, "Rosa Delgado", { colorScheme });
    await recordMailedComplaint(here, uniqueName());
    const withdraw = await openAction(here, "Withdraw");
    await fillWithdrawal(withdraw, "She rang.");
    await here.context().clearCookies();
    // The draft that is to be kept is what finds the session ended.
    await withdraw.getByLabel("Note", { exact: true }).fill("She rang and takes it back.");
    here.on("dialog", (dialog) => void dialog.accept());
    const [beside] = await Promise.all([
      here.waitForEvent("popup"),
      here.getByRole("link", { name: "Sign in in a new tab" }).click(),
    ]);
    await choose(beside, "Marcus Bell");
    await beside.getByRole("heading", { level: 1, name: "You are signed in" }).waitFor();
    await here.getByRole("heading", { level: 1, name: "Not found" }).waitFor();
    await here.context().close();
  });

  it("for want of use: warns two minutes before, goes on when asked, and ends when nobody answers", async () => {
    const here = await signIn(browser, "Rosa Delgado", { colorScheme });
    await here.getByRole("table").waitFor();
    await here.clock.install();
    await here.goto("/caseload?tab=agency");
    await here.getByRole("table").waitFor();
    await here.clock.runFor("13:30");
    const warning = here.getByRole("dialog", { name: "Are you still there?" });
    await warning.waitFor();
    await expectAccessible(here, "idle warning");
    await warning.getByRole("button", { name: "Stay signed in" }).click();
    await warning.waitFor({ state: "hidden" });
    await here.clock.runFor("15:30");
    await here.getByRole("dialog", { name: "Your session has ended" }).waitFor();
    await here.getByRole("link", { name: "Sign in with your agency account" }).waitFor();
    await here.context().close();
  });

  it("at its longest time: warns, and a new sign-in in another tab carries on", async () => {
    const here = await signIn(browser, "Rosa Delgado", { colorScheme });
    await here.getByRole("table").waitFor();
    await here.clock.install({ time: Date.now() + 8 * 3_600_000 - 100_000 });
    await here.goto("/caseload?tab=agency");
    await here.getByRole("table").waitFor();
    await here.clock.runFor("00:10");
    const warning = here.getByRole("dialog", { name: "Your session ends soon" });
    await warning.waitFor();
    await expectAccessible(here, "warning before the longest time");
    const link = warning.getByRole("link", { name: "Sign in in a new tab" });
    expect(await link.getAttribute("href")).toBe("/auth/sign-in?returnTo=%2Fsigned-in");
    await warning.getByRole("button", { name: "Not now" }).click();
    await warning.waitFor({ state: "hidden" });
    await here.context().close();
  });
});
