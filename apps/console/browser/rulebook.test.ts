import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
  daysAgo,
  fillMailedComplaint,
  launchBrowser,
  openAction,
  review,
  send,
  signIn,
  uniqueName,
  type Scheme,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const schemes: readonly Scheme[] = ["light", "dark"];

describe.each(schemes)("what the rulebook knows of a letter that came late, %s", (colorScheme) => {
  let rosa: Page; // ombudsperson of Placer
  let helen: Page; // its director
  let record: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
    helen = await signIn(browser, "Helen Marsh", { colorScheme });
  });
  afterAll(async () => {
    for (const page of [rosa, helen]) await page.context().close();
  });

  const law = (page: Page) => page.getByRole("region", { name: "What the rulebook sees" });
  const line = (page: Page, title: RegExp) => law(page).locator("summary").filter({ hasText: title });

  it("shows while the issue is typed where it can be solved; then in one line that the parent’s door opens first", async () => {
    await fillMailedComplaint(rosa, uniqueName());
    await rosa.getByText("Where this can be solved: Complaint to the local agency").click();
    await rosa.getByLabel(/^Paid through the State Disbursement Unit without/).check();
    await rosa.getByText("Where this can be solved: State Disbursement Unit").waitFor();
    await expectAccessible(rosa, "new complaint with the doors of its issue");
    await rosa.getByLabel("Postmarked on", { exact: true }).fill(daysAgo(30));
    await rosa.getByLabel("Date-stamped on", { exact: true }).fill(daysAgo(27));
    await (await review(rosa)).getByRole("button", { name: "Record the complaint" }).click();
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    record = new URL(rosa.url()).pathname;
    const clocks = line(rosa, /^1 clock eats another/);
    await clocks.getByText("The parent’s day 30 comes before the agency’s").waitFor();
    await expectAccessible(rosa, "record with closed lines");
    await clocks.focus();
    await rosa.keyboard.press("Enter");
    await law(rosa)
      .getByText(/^Tell the person: You may ask for a state hearing from/)
      .waitFor();
  });

  it("says where the issue can be solved, with reason and citation, and why not elsewhere", async () => {
    await line(rosa, /^Where each issue can be solved/).click();
    const issue = law(rosa).getByRole("group", { name: /payment/i });
    await issue.getByRole("listitem").first().getByText("Complaint to the local agency").waitFor();
    await issue.getByText(/^Ground: /).waitFor();
    await issue.getByText(/other places, not for this$/).click();
    await issue.getByText("Civil rights complaint form").waitFor();
    await expectAccessible(rosa, "record with opened lines");
  });

  it("answers what would follow, and refuses what cannot be typed without asking anybody", async () => {
    await line(rosa, /^What if/).click();
    await law(rosa).getByLabel("Suppose that").selectOption("RECEIVED_LATER");
    await law(rosa)
      .getByText(/^Written resolution \(from /)
      .waitFor();
    await law(rosa).getByRole("textbox", { name: "Days" }).fill("999");
    await law(rosa).getByText("A whole number from -365 to 365").waitFor();
    await expectAccessible(rosa, "what if, refused");
  });

  it("needs no sideways scroll at 320 px with every line open", async () => {
    await rosa.setViewportSize({ width: 320, height: 800 });
    await line(rosa, /on which the sources differ/).click();
    await law(rosa).getByText("The dates follow this reading").first().waitFor();
    await expectNoSidewaysScroll(rosa, "the rulebook at 320 px");
    await expectAccessible(rosa, "the rulebook at 320 px");
    await rosa.setViewportSize({ width: 1280, height: 900 });
  });

  it("tells the director before an extension what it moves, and which window it eats; then the record says so first", async () => {
    await helen.goto(record);
    const extend = await openAction(helen, "Extend time to resolve");
    await extend.getByRole("textbox", { name: "Days added" }).fill("30");
    await extend.getByText(/^Written resolution \(from /).waitFor();
    await extend.getByText("The extension uses up the time to ask for a hearing").waitFor();
    await expectAccessible(helen, "extension with its effect");
    await extend.getByLabel("Reason", { exact: true }).fill("The bank has not answered.");
    await send(helen, extend, "Extend time to resolve");
    await line(helen, /^2 clocks eat others/)
      .getByText("The extension uses up the time to ask for a hearing")
      .waitFor();
  });

  it("speaks Spanish, the law’s words included", async () => {
    await helen.getByRole("button", { name: /Helen Marsh/ }).click();
    await helen.getByRole("menuitem", { name: "Español" }).click();
    const ley = helen.getByRole("region", { name: "Lo que ve el reglamento" });
    await ley.getByText("La prórroga consume el plazo para pedir audiencia").waitFor();
    await ley.locator("summary").first().click();
    await ley.getByText(/^Diga a la persona: La agencia dice que toma más tiempo/).waitFor();
    // From the top: a button that scrolls under the bar of the page is no finding of this panel.
    await helen.evaluate(() => scrollTo(0, 0));
    await expectAccessible(helen, "the rulebook in Spanish");
    expect(await helen.locator("html").getAttribute("lang")).toBe("es");
  });
});
