import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
  chooseInvestigator,
  daysAgo,
  fillMailedComplaint,
  launchBrowser,
  openAction,
  openIntake,
  recordSpokenComplaint,
  review as openReview,
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

const explanation = "Explanation for the complainant";
const typed = "The October payment was held by mistake and was sent on November 12.";
const issue = "Issue written resolution";

/** Kills the tab, with no chance to ask or to save. */
async function kill(page: Page): Promise<void> {
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await context.close();
}

describe.each(["light", "dark"] satisfies readonly Scheme[])("what is typed, %s", (colorScheme) => {
  let record: string;
  let rosa: Page;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
    record = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(3));
    await send(rosa, await chooseInvestigator(rosa, "Daniel Okafor"), "Assign investigator");
  });
  afterAll(() => rosa.context().close());

  it("is saved by itself while a resolution is written", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    await daniel.goto(record);
    const form = await openAction(daniel, issue);
    await form.getByLabel(explanation, { exact: true }).pressSequentially(typed, { delay: 10 });
    // No field is left: it is the time that saves.
    await form.getByText("Draft saved").waitFor({ timeout: 15_000 });
    await expectAccessible(daniel, "resolution with a saved draft");
    await kill(daniel);
  });

  it("is there in another browser after the tab was killed, with a quiet line", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    await daniel.goto(record);
    const form = await openAction(daniel, issue);
    await form.getByText(/^Draft from .* restored/).waitFor();
    expect(await form.getByLabel(explanation, { exact: true }).inputValue()).toBe(typed);
    await expectAccessible(daniel, "restored draft");
    await daniel.keyboard.press("Escape");
    await daniel.context().close();
  });

  it("in a form of one’s own is not shown to a colleague, not even at the same machine", async () => {
    await rosa.goto(record);
    const withdraw = await openAction(rosa, "Withdraw");
    await withdraw.getByLabel("Note").fill("He rang: he may withdraw.");
    await withdraw.getByLabel("Note").blur();
    await withdraw.getByText("Draft saved").waitFor();
    const priya = await signIn(browser, "Priya Raman", { colorScheme });
    await priya.goto(record);
    const hers = await openAction(priya, "Withdraw");
    await priya.waitForLoadState("load");
    expect(await hers.getByLabel("Note").inputValue()).toBe("");
    expect(await hers.getByText(/^Draft from/).count()).toBe(0);
    await priya.context().close();
    await withdraw.getByRole("button", { name: "Cancel" }).click();
    await rosa.getByRole("button", { name: "Leave, keep the draft" }).click();
    const again = await openAction(rosa, "Withdraw");
    await again.getByText(/^Draft from .* restored/).waitFor();
    await again.getByRole("button", { name: "Discard" }).click();
    await again.getByText("What stood here was replaced").waitFor();
    expect(await again.getByLabel("Note").inputValue()).toBe("");
    await expectAccessible(rosa, "discarded draft");
    await again.getByRole("button", { name: "Cancel" }).click();
  });

  it("in a resolution is seen by those who work on it, each with the other’s words", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    const priya = await signIn(browser, "Priya Raman", { colorScheme });
    await daniel.goto(record);
    await priya.goto(record);
    const his = await openAction(daniel, issue);
    const hers = await openAction(priya, issue);
    await hers.getByText(/^Daniel Okafor typed last: /).waitFor();
    expect(await hers.getByLabel(explanation, { exact: true }).inputValue()).toBe(typed);
    await his.getByRole("textbox", { name: /^What the agency will do/ }).fill("Check the next payment.");
    await hers.getByLabel("Finding").selectOption("FOR_COMPLAINANT");
    await hers.getByLabel("Finding").blur();
    // Each gets what the other typed, and neither loses a word.
    await his.getByText(/^Priya Raman typed last: /).waitFor({ timeout: 30_000 });
    await expect
      .poll(() => hers.getByRole("textbox", { name: /^What the agency will do/ }).inputValue(), {
        timeout: 30_000,
      })
      .toBe("Check the next payment.");
    await expect
      .poll(() => his.getByLabel("Finding").inputValue(), { timeout: 30_000 })
      .toBe("FOR_COMPLAINANT");
    await expectAccessible(priya, "resolution that two write");
    await daniel.context().close();
    await priya.context().close();
  });

  it("in Spanish says so in Spanish", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    await daniel.goto(record);
    await daniel.getByRole("button", { name: /Daniel Okafor/ }).click();
    await daniel.getByRole("menuitem", { name: "Español" }).click();
    await daniel.setViewportSize({ width: 320, height: 800 });
    const form = await openAction(daniel, "Emitir resolución escrita");
    await form.getByText(/^Se recuperó el borrador de /).waitFor();
    await expectNoSidewaysScroll(daniel, "restored draft on a narrow screen");
    await form.getByLabel("Explicación para quien se queja", { exact: true }).press("End");
    await form.getByLabel("Explicación para quien se queja", { exact: true }).pressSequentially(" ");
    await form.getByLabel("Explicación para quien se queja", { exact: true }).blur();
    await form.getByText("Borrador guardado").waitFor();
    await expectAccessible(daniel, "borrador recuperado");
    await daniel.context().close();
  });

  it("is gone once it is filed", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    await daniel.goto(record);
    const form = await openAction(daniel, issue);
    await form.getByText(/^Draft from .* restored/).waitFor();
    await form.getByLabel("Finding").selectOption("FOR_COMPLAINANT");
    await send(daniel, form, issue);
    await daniel.getByText(typed).first().waitFor();
    await daniel.context().close();
  });

  it("of a new complaint is gone once the complaint is recorded", async () => {
    await fillMailedComplaint(rosa, uniqueName());
    await rosa.getByLabel("In the complainant’s words").blur();
    await rosa.getByText("Draft saved").waitFor();
    const review = await openReview(rosa);
    await review.getByRole("button", { name: "Record the complaint" }).click();
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    expect(await openIntake(rosa), "a draft of a new complaint").toBe(false);
    expect(await rosa.getByLabel("Given names").inputValue()).toBe("");
  });
});
