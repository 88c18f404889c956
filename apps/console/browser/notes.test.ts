import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import { daysAgo, launchBrowser, recordSpokenComplaint, signIn, uniqueName, type Scheme } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const notesOf = (page: Page) => page.getByRole("region", { name: /^(Notes|Notas)$/ });

describe.each<Scheme>(["light", "dark"])("notes on a record, %s", (colorScheme) => {
  let rosa: Page; // ombudsperson
  let daniel: Page; // investigator
  let record: string;
  let number: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
    daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    record = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(1));
    number = (await rosa.title()).match(/CR-[\d-]+/)?.[0] ?? "";
  });
  afterAll(async () => {
    for (const page of [rosa, daniel]) await page.context().close();
  });

  it("are written by keyboard alone, with a colleague whom @ offers", async () => {
    await daniel.goto(record);
    await notesOf(daniel).getByText("No notes yet.").waitFor();
    const area = notesOf(rosa).getByLabel("New note");
    await area.focus();
    await rosa.keyboard.type("The bank confirmed it. @oka");
    await rosa.getByRole("option", { name: "Daniel Okafor, Investigator" }).waitFor();
    await expectAccessible(rosa, "colleagues offered");
    await rosa.keyboard.press("Enter");
    await rosa.keyboard.type("please look.");
    await rosa.keyboard.press("Control+Enter");
    await notesOf(rosa).getByText("The bank confirmed it. @Daniel Okafor please look.").waitFor();
    await expect.poll(() => area.inputValue()).toBe("");
    await expectAccessible(rosa, "record with a note");
  });

  it("reach a colleague’s screen as they are written, and his mentions", async () => {
    await notesOf(daniel).getByText("Mentions you.").waitFor();
    await daniel.goto("/mentions");
    await daniel.getByRole("link", { name: number }).waitFor();
    await expectAccessible(daniel, "mentions");
    await daniel.getByRole("link", { name: number }).click();
    await notesOf(daniel).getByText("Mentions you.").waitFor();
    expect(
      await notesOf(daniel)
        .getByRole("button", { name: /^Correct/ })
        .count(),
    ).toBe(0);
  });

  it("without a word are refused at the field", async () => {
    await notesOf(rosa).getByRole("button", { name: "Add note" }).click();
    await notesOf(rosa).getByRole("alert").waitFor();
    await expectAccessible(rosa, "refused note");
  });

  it("are corrected, and the text before stays readable", async () => {
    await notesOf(rosa)
      .getByRole("button", { name: /^Correct the note of Rosa Delgado/ })
      .click();
    await notesOf(rosa).getByLabel("Correct", { exact: true }).fill("The bank did not confirm it.");
    await notesOf(rosa).getByRole("button", { name: "Save correction" }).click();
    await notesOf(rosa).getByText("Earlier text").click();
    await notesOf(rosa)
      .getByText(/The bank confirmed it\./)
      .waitFor();
    await expectAccessible(rosa, "corrected note");
    await notesOf(daniel).getByText("The bank did not confirm it.").waitFor();
  });

  it("are not lost to a click that leads elsewhere", async () => {
    await notesOf(rosa).getByLabel("New note").fill("Not sent yet");
    await rosa.getByRole("link", { name: "Caseload", exact: true }).click();
    const question = rosa.getByRole("dialog");
    await question.waitFor();
    await expectAccessible(rosa, "question before leaving a note");
    await question.getByRole("button").nth(1).click();
    expect(await notesOf(rosa).getByLabel("New note").inputValue()).toBe("Not sent yet");
    await notesOf(rosa).getByLabel("New note").fill("");
  });

  it("speak Spanish, and fit a small screen", async () => {
    await daniel.getByRole("button", { name: /Daniel Okafor/ }).click();
    await daniel.getByRole("menuitem", { name: "Español" }).click();
    await notesOf(daniel).getByText("Texto anterior").waitFor();
    await expectAccessible(daniel, "notes in Spanish");
    await daniel.setViewportSize({ width: 320, height: 800 });
    await notesOf(daniel).getByLabel("Nota nueva").waitFor();
    await expectNoSidewaysScroll(daniel, "notes at 320 px");
  });
});
