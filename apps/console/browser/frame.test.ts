import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import { launchBrowser, openIntake, openPage, signIn, type Scheme } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each<Scheme>(["light", "dark"])("the frame, %s", (colorScheme) => {
  let page: Page;
  beforeAll(async () => {
    page = await signIn(browser, "Rosa Delgado", { colorScheme });
  });
  afterAll(() => page.context().close());

  it("asks a stranger to sign in and keeps the address", async () => {
    const stranger = await openPage(browser, { colorScheme });
    await stranger.goto("/caseload?tab=agency");
    const link = stranger.getByRole("link", { name: "Sign in with your agency account" });
    expect(await link.getAttribute("href")).toBe("/auth/sign-in?returnTo=%2Fcaseload%3Ftab%3Dagency");
    await stranger.getByText(/Its use is recorded and monitored/).waitFor();
    await expectAccessible(stranger, "sign in");
    await stranger.context().close();
  });

  it("finds the identity provider's pages accessible too, and a way back from each", async () => {
    const stranger = await openPage(browser, { colorScheme });
    await stranger.goto("/auth/sign-in?returnTo=%2Fcaseload");
    await stranger.getByRole("heading", { level: 1, name: /^Sign in to Redress as/ }).waitFor();
    await expectAccessible(stranger, "identity provider");
    const provider = new URL(stranger.url()).origin;
    await stranger.goto(`${provider}/choose/waited-too-long`);
    await stranger.getByRole("heading", { level: 1, name: "This sign-in is over" }).waitFor();
    await expectAccessible(stranger, "identity provider, sign-in over");
    await stranger.goto(`${provider}/auth?client_id=nobody`);
    await stranger.getByRole("heading", { level: 1, name: "The sign-in was refused" }).waitFor();
    await expectAccessible(stranger, "identity provider, refused");
    await stranger.getByRole("link", { name: "Go back to Redress and begin again" }).click();
    await stranger.getByRole("link", { name: "Sign in with your agency account" }).waitFor();
    await stranger.context().close();
  });

  it("finds places and complaints from the palette", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: /A place to go/ }).waitFor();
    await page.keyboard.type("new comp");
    await expectAccessible(page, "palette");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "New complaint" }).waitFor();
  });

  it("asks before typed words are lost", async () => {
    await page.getByLabel("Given names").fill("Yolanda");
    await page.getByRole("link", { name: "Caseload", exact: true }).click();
    await page.getByRole("dialog", { name: "Leave without recording?" }).waitFor();
    await expectAccessible(page, "leave question");
    await page.getByRole("button", { name: "Leave, keep the draft" }).click();
    await page.getByRole("heading", { level: 1, name: "My caseload" }).waitFor();
  });

  it("is worked by keys alone: help, rows, search", async () => {
    await page.goto("/caseload?tab=agency");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    await expectAccessible(page, "help");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("q");
    await page.getByRole("heading", { level: 1, name: "My caseload" }).waitFor();
    await page.keyboard.press("/");
    await page.getByRole("searchbox").waitFor();
  });

  it("has an accessible menu, calendar, sessions page and not-found page", async () => {
    await page.goto("/caseload");
    await page.getByRole("button", { name: /Rosa Delgado/ }).click();
    await page.getByRole("menuitem", { name: "My sessions" }).waitFor();
    await expectAccessible(page, "account menu");
    await page.getByRole("menuitem", { name: "My sessions" }).click();
    await page.getByText("This session").waitFor();
    await expectAccessible(page, "sessions");
    await page.goto("/complaints/new");
    await page.getByRole("button", { name: "Pick from a calendar" }).first().click();
    await page.getByRole("button", { name: "Previous month" }).waitFor();
    await expectAccessible(page, "calendar");
    await page.goto("/nowhere");
    await page.getByText("There is nothing at this address").waitFor();
    await expectAccessible(page, "not found");
  });

  it("speaks Spanish, the server's words included", async () => {
    await page.goto("/caseload?tab=agency");
    await page.getByRole("button", { name: /Rosa Delgado/ }).click();
    await page.getByRole("menuitem", { name: "Español" }).click();
    await page.getByRole("heading", { level: 1, name: "Casos de la agencia" }).waitFor();
    await page
      .getByRole("table")
      .getByText(/Acuse de recibo|Resolución escrita/)
      .first()
      .waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    await expectAccessible(page, "caseload in Spanish");
  });
});

describe("small and enlarged screens", () => {
  // 1280 px at 400 % zoom is 320 px wide; 1280 px at 200 % is 640 px.
  it.each([320, 640])("need no sideways scroll at %i px", async (width) => {
    const page = await signIn(browser, "Rosa Delgado", { viewport: { width, height: 800 } });
    await page.goto("/caseload?tab=agency");
    await page.getByRole("table").waitFor();
    await expectNoSidewaysScroll(page, "caseload");
    await page.getByRole("link", { name: /^CR-/ }).first().click();
    await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    await expectNoSidewaysScroll(page, "record");
    await expectAccessible(page, `record at ${width} px`);
    await openIntake(page);
    await page.getByLabel("Postmarked on", { exact: true }).fill("today");
    await page.keyboard.press("Tab");
    // The dates that follow are one line on a narrow screen, and it fits the place that was kept for it.
    const line = page
      .getByText(/^Received .+\. Written resolution due /)
      .first()
      .locator("..");
    await line.waitFor();
    const grown = await line.evaluate(
      (place) => place.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(place).minHeight),
    );
    expect(grown).toBe(0);
    await expectNoSidewaysScroll(page, "new complaint");
    await page.context().close();
  });
});
