import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
  chooseInvestigator,
  daysAgo,
  file,
  launchBrowser,
  openAction,
  recordSpokenComplaint,
  send,
  signIn,
  uniqueName,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const eyes = "Another person approves a written resolution before it is issued";
const near = "Days before the last day from which on a deadline or a task is shown as near";
const issue = "Issue written resolution";

/** Looks at the effect of a setting's new value, then changes it. */
async function change(page: Page, title: string, value: string, reason: string): Promise<void> {
  await page.goto("/settings");
  const row = page.getByRole("region", { name: title });
  await row.getByRole("button", { name: `Change: ${title}` }).click();
  const field = row.getByLabel("New value");
  await (title === eyes ? field.selectOption(value) : field.fill(value));
  await row.getByLabel("Reason").fill(reason);
  await row.getByRole("button", { name: "Show what changes" }).click();
  await row.getByRole("button", { name: "Change the setting" }).click();
  await row.getByText("The setting is changed.").waitFor();
}

describe("what an agency sets, and what another person approves", () => {
  let helen: Page; // director of Placer
  let priya: Page; // its supervisor
  let daniel: Page; // its investigator
  let record: string;
  let number: string;
  beforeAll(async () => {
    helen = await signIn(browser, "Helen Marsh");
    priya = await signIn(browser, "Priya Raman", { colorScheme: "dark" });
    daniel = await signIn(browser, "Daniel Okafor");
  });
  afterAll(async () => {
    for (const page of [helen, priya, daniel]) await page.context().close();
    // The other journeys issue their resolutions alone, whatever became of this one.
    const page = await signIn(browser, "Helen Marsh");
    await page.goto("/settings");
    if ((await page.getByRole("region", { name: eyes }).locator("strong").textContent()) === "Needed")
      await change(page, eyes, "", "The journey is over.");
    if ((await page.getByRole("region", { name: near }).locator("strong").textContent()) === "30")
      await change(page, near, "5", "The journey is over.");
    await page.context().close();
  });

  it("shows what stands, why the law leaves it open, and takes no value or reason that cannot be", async () => {
    await helen.goto("/settings");
    const days = helen.getByRole("region", { name: "Business days to mail the acknowledgement" });
    await days.getByText("Default: 5").waitFor();
    await days.getByText("Why the law leaves it open").click();
    await days
      .getByText(/How sure the reading is: 55 %/)
      .first()
      .waitFor();
    await days.getByRole("button", { name: /^Change: / }).click();
    await days.getByLabel("New value").fill("99");
    await days.getByRole("button", { name: "Show what changes" }).click();
    await days.getByText("Give a whole number from 1 to 30.").waitFor();
    await days.getByLabel("New value").fill("7");
    await days.getByRole("button", { name: "Show what changes" }).click();
    await days.getByText(/complaints? (is|are) affected; deadlines that move/).waitFor();
    await days.getByRole("button", { name: "Change the setting" }).click();
    await days.getByText("Say why, in a few words.").waitFor();
    await expectAccessible(helen, "settings with a form");
    await days.getByRole("button", { name: "Cancel" }).click();
  });

  it("changes a setting with its reason, which stands in the history; a supervisor only reads", async () => {
    await change(helen, eyes, "NEEDED", "Two letters went out with wrong amounts.");
    await priya.goto("/settings");
    const row = priya.getByRole("region", { name: eyes });
    await row.getByText("Needed", { exact: true }).waitFor();
    await row.getByText("History").click();
    await row.getByText("Two letters went out with wrong amounts.").first().waitFor();
    expect(await priya.getByRole("button", { name: /^Change: / }).count()).toBe(0);
    await expectAccessible(priya, "settings, dark");
    await priya.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(priya, "settings at 320 px");
    await priya.setViewportSize({ width: 1280, height: 900 });
  });

  it("holds a resolution until another person has approved exactly its text", async () => {
    record = await recordSpokenComplaint(priya, uniqueName(), daysAgo(2));
    number = (await priya.title()).match(/CR-[\d-]+/)?.[0] ?? "";
    await send(priya, await chooseInvestigator(priya, "Daniel Okafor"), "Assign investigator");
    // 28 days are left for the resolution: near for an office that says so, and for no other.
    const soon = daniel.locator("[data-size=head][data-tone=soon]").filter({ hasText: /^Day 2 of 30/ });
    await daniel.goto(record);
    await daniel
      .getByText(/^Day 2 of 30/)
      .first()
      .waitFor();
    expect(await soon.count()).toBe(0);
    await change(helen, near, "30", "We want to see all that is open.");
    await daniel.goto(record);
    await soon.waitFor();
    await daniel.goto("/caseload?due=SOON");
    await daniel.getByRole("button", { name: /^\d+ due in 30 days$/, pressed: true }).waitFor();
    await daniel.getByRole("link", { name: number }).waitFor();
    await daniel.goto(record);
    const form = await openAction(daniel, issue);
    await form.getByLabel("Finding").selectOption("FOR_COMPLAINANT");
    await form.getByLabel("Explanation for the complainant", { exact: true }).fill("The payment was found.");
    await file(daniel, form, issue);
    await form.getByText(/Ask for the approval; a text that was changed since/).waitFor();
    const second = form.getByRole("region", { name: "Second pair of eyes" });
    await second.getByRole("button", { name: "Ask for approval of this text" }).click();
    await second.getByText("The text waits for another person’s approval.").waitFor();
    await second.getByText("Daniel Okafor has asked for the approval of a text.").waitFor();
    await expectAccessible(daniel, "resolution that waits for a second pair of eyes");
  });

  it("is decided in the queue by somebody else, who is told what is wrong before anything is written", async () => {
    await priya.goto("/approvals");
    await priya.getByRole("link", { name: number }).waitFor();
    await expectAccessible(priya, "approvals, dark");
    await priya.getByRole("button", { name: `Look and decide: ${number}` }).click();
    const drawer = priya.getByRole("dialog", { name: `Approval: ${number}` });
    await drawer.getByText("The payment was found.").waitFor();
    await drawer.getByRole("button", { name: "Do not approve" }).click();
    await drawer.getByText("Say why, in a few words.").waitFor();
    await expectAccessible(priya, "a decision without its reason");
    await drawer.getByLabel("Reason").fill("Well said.");
    await drawer.getByRole("button", { name: "Approve", exact: true }).click();
    await drawer.waitFor({ state: "hidden" });
    await priya.getByRole("button", { name: /^All/ }).click();
    await priya
      .getByText(/^Approved by Priya Raman on /)
      .first()
      .waitFor();
  });

  it("is then issued, and the timeline says who approved; another text would have been asked for anew", async () => {
    await daniel.goto(record);
    const form = await openAction(daniel, issue);
    await form.getByText(/^Priya Raman approved a text on /).waitFor();
    const explanation = form.getByLabel("Explanation for the complainant", { exact: true });
    await explanation.fill("The payment was lost.");
    await file(daniel, form, issue);
    await form.getByText(/Ask for the approval; a text that was changed since/).waitFor();
    await explanation.fill("The payment was found.");
    await send(daniel, form, issue);
    const timeline = daniel.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Text approved by").waitFor();
  });

  it("speaks Spanish, what the law leaves open included", async () => {
    await helen.goto("/settings");
    await helen.getByRole("button", { name: /Helen Marsh/ }).click();
    await helen.getByRole("menuitem", { name: "Español" }).click();
    await helen.getByRole("heading", { level: 1, name: "Configuración" }).waitFor();
    const days = helen.getByRole("region", { name: "Días hábiles para enviar el acuse de recibo" });
    await days.getByRole("button", { name: /^Cambiar: / }).click();
    await days.getByLabel("Valor nuevo").fill("99");
    await days.getByRole("button", { name: "Ver qué cambia" }).click();
    await days.getByText("Indique un número entero de 1 a 30.").waitFor();
    await expectAccessible(helen, "settings in Spanish");
    await helen.goto("/approvals?tab=decided");
    await helen.getByRole("heading", { level: 1, name: "Todas las aprobaciones" }).waitFor();
    await helen
      .getByText(/^Aprobada por Priya Raman el /)
      .first()
      .waitFor();
    await expectAccessible(helen, "approvals in Spanish");
    await helen.getByRole("button", { name: /Helen Marsh/ }).click();
    await helen.getByRole("menuitem", { name: "English" }).click();
    await helen.getByRole("heading", { level: 1, name: "All approvals" }).waitFor();
  });

  it.each(["Renata Kimura", "Elliot Varga", "Solange Achebe", "Victor Almeida"] as const)(
    "%s of the Department lands where their role may be, and sees no complaint",
    async (person) => {
      const page = await signIn(browser, person);
      await page.getByText("Your role sees no complaints").waitFor();
      await page.goto("/");
      await page.getByRole("heading", { level: 1, name: "Agencies" }).waitFor();
      const places = page.getByRole("navigation", { name: "Main" }).getByRole("link");
      expect(await places.allTextContents()).toEqual(["Agencies", "Office closures"]);
      await expectAccessible(page, `landing of ${person}`);
      await page.context().close();
    },
  );
});
