import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import { daysAgo, launchBrowser, openAction, recordSpokenComplaint, signIn, uniqueName } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What a person reads, in each language. */
const words = {
  en: {
    turns: [],
    schemes: ["light", "dark"],
    open: "Everything known of this person",
    act: "I must not work on this",
    why: /^Why/,
    kin: "Family or close to me",
    reason: /^Reason/,
    noReason: /Say why, in a few words/,
    record: "Record",
    apart: "You are kept apart",
    nothing: "No complaint found",
    panel: "Who may not, and who has seen it",
    assign: "Assign investigator",
    investigator: "Investigator",
    kind: /Family or close, since/,
    end: "End a recusal",
    ended: /Ended by Priya Raman/,
  },
  es: {
    turns: ["Español"],
    schemes: ["dark", "light"],
    open: "Todo lo que se sabe de esta persona",
    act: "No debo intervenir en esto",
    why: /^Por qué/,
    kin: "Familiar o persona cercana",
    reason: /^Motivo/,
    noReason: /Diga por qué, en pocas palabras/,
    record: "Registrar",
    apart: "Usted no puede intervenir aquí",
    nothing: "No se encontró ninguna queja",
    panel: "Quién no debe intervenir y quién lo ha visto",
    assign: "Asignar investigador",
    investigator: "Investigador",
    kind: /Familiar o cercana, desde/,
    end: "Poner fin a una recusación",
    ended: /Terminado por Priya Raman/,
  },
} as const;

/** Turns to a language by the menu of the person, where it is not the one that they begin with. */
async function speak(page: Page, person: string, language: keyof typeof words): Promise<void> {
  for (const turn of words[language].turns) {
    await page.getByRole("button", { name: new RegExp(person) }).click();
    await page.getByRole("menuitem", { name: turn }).click();
    await page.locator(`html[lang="${language}"]`).waitFor();
  }
}

describe.each(["en", "es"] as const)("somebody who is close to the complainant, in %s", (language) => {
  const say = words[language];
  const familyName = uniqueName();
  let priya: Page; // looks after who works on what
  let daniel: Page; // is the complainant's cousin
  let record: string;
  let number: string;
  let person: string;
  beforeAll(async () => {
    priya = await signIn(browser, "Priya Raman", { colorScheme: say.schemes[0] });
    daniel = await signIn(browser, "Daniel Okafor", { colorScheme: say.schemes[1] });
    record = await recordSpokenComplaint(priya, familyName, daysAgo(2));
    number = (await priya.title()).match(/CR-[\d-]+/)?.[0] ?? "";
    await speak(priya, "Priya Raman", language);
    await speak(daniel, "Daniel Okafor", language);
  });
  afterAll(async () => {
    for (const page of [priya, daniel]) await page.context().close();
  });

  const act = async (
    page: Page,
    name: string,
    fill: (form: ReturnType<Page["getByRole"]>) => Promise<void>,
  ) => {
    await page.getByRole("button", { name, exact: true }).click();
    const form = page.getByRole("dialog", { name, exact: true });
    await form.getByRole("button", { name, exact: true }).waitFor();
    await fill(form);
    await form.getByRole("button", { name, exact: true }).click();
    const review = page.getByRole("dialog", { name: new RegExp(`^¿?${name}\\?$`) });
    await review.getByRole("button", { name: say.record, exact: true }).click();
  };

  it("says so on the person's page, with a reason, which the form asks for", async () => {
    await daniel.goto(record);
    await daniel.getByRole("link", { name: say.open }).click();
    await daniel.waitForURL(/\/people\//);
    person = new URL(daniel.url()).pathname;
    await act(daniel, say.act, async (form) => {
      await form.getByRole("button", { name: say.act, exact: true }).click();
      await form.getByText(say.noReason).first().waitFor();
      await expectAccessible(daniel, `recusal without its reason, ${language}`);
      await form.getByRole("combobox", { name: say.why }).selectOption({ label: say.kin });
      await form.getByRole("textbox", { name: say.reason }).fill("She is my cousin.");
    });
    await daniel.getByText(say.apart).waitFor();
  });

  it("finds the complaint from then on nowhere: not by its address, not by search", async () => {
    await daniel.goto(record);
    await daniel.getByText(say.apart).waitFor();
    expect(await daniel.getByText(familyName).count()).toBe(0);
    await expectAccessible(daniel, `a record that is closed, ${language}`);
    await daniel.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(daniel, "a closed record at 320 px");
    await daniel.setViewportSize({ width: 1280, height: 900 });
    await daniel.goto("/search");
    await daniel.getByRole("searchbox").fill(number);
    await daniel.getByText(say.nothing).waitFor();
  });

  it("is shown to the supervisor on the record, with who has seen it, and cannot be named investigator", async () => {
    await priya.goto(record);
    const panel = priya.getByRole("region", { name: say.panel });
    await panel.getByText(say.kind).waitFor();
    await panel.getByText("Daniel Okafor").first().waitFor();
    await panel.getByText(/^Priya Raman/).waitFor();
    await priya.evaluate(() => scrollTo(0, 0));
    await expectAccessible(priya, `who is kept apart, ${language}`);
    const assign = await openAction(priya, say.assign);
    const investigator = assign.getByRole("combobox", { name: say.investigator });
    await investigator.fill("Rosa");
    await priya.getByRole("option", { name: /^Rosa Delgado/ }).waitFor();
    await investigator.fill("Daniel");
    expect(await priya.getByRole("option", { name: /^Daniel Okafor/ }).count()).toBe(0);
    await priya.keyboard.press("Escape");
  });

  it("is let in again by the supervisor, with a reason", async () => {
    await priya.goto(person);
    await act(priya, say.end, async (form) => {
      await form.getByRole("radio").first().check();
      await form.getByRole("textbox", { name: say.reason }).fill("It was another person of that name.");
    });
    await priya.getByText(say.ended).waitFor();
    await daniel.goto(record);
    await daniel.getByRole("heading", { level: 1, name: new RegExp(number) }).waitFor();
  });
});
