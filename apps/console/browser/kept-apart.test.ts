import { actionWords, statusWords } from "@redress/domain/complaint";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessEn } from "../src/i18n/en/access.en.ts";
import { accessEs } from "../src/i18n/es/access.es.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
  chooseInvestigator,
  daysAgo,
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

describe("a complaint that concerns the whole office", () => {
  let helen: Page; // director; everybody else was a colleague of hers who complains
  beforeAll(async () => {
    helen = await signIn(browser, "Helen Marsh");
  });
  afterAll(() => helen.context().close());

  it.each([
    ["en", accessEn.access, false],
    ["es", accessEs.access, true],
  ] as const)(
    "offers a transfer, which needs an agency, a way and a reason, in %s",
    async (language, { nobodyLeft, transfer }, isSent) => {
      await speak(helen, "Helen Marsh", language);
      await helen.goto("/search");
      await helen.getByRole("searchbox").fill("Vantongeren");
      const found = helen.getByRole("row", { name: /Vantongeren/ });
      await found.getByRole("link", { name: /^CR-/ }).click();
      const panel = helen.getByRole("region", { name: words[language].panel });
      await panel.getByText(nobodyLeft).waitFor();
      await panel.getByText(transfer).waitFor();
      await helen.evaluate(() => scrollTo(0, 0));
      await expectAccessible(helen, `a conflict of the whole office, ${language}`);
      const action = actionWords.transferComplaint[language];
      const form = await openAction(helen, action);
      await form.getByRole("button", { name: action, exact: true }).click();
      await form.getByRole("alert").getByRole("link").nth(2).waitFor();
      if (!isSent) {
        await helen.keyboard.press("Escape");
        await form.waitFor({ state: "hidden" });
        return;
      }
      await form.getByRole("combobox").fill("Sacramento");
      await helen.getByRole("option", { name: /^Sacramento/ }).click();
      await form.locator("#sentBy").getByRole("radio").first().check();
      await form.locator("#reason").fill("Aquí trabajó con todos nosotros.");
      await form.getByRole("button", { name: action, exact: true }).click();
      const review = helen.getByRole("dialog", { name: `¿${action}?`, exact: true });
      await review.getByRole("button", { name: words[language].record, exact: true }).click();
      await helen.getByText(statusWords.TRANSFER_SENT[language]).first().waitFor();
    },
  );
});

const ways = {
  en: {
    first: 0,
    setting: "A reason is needed to open a record outside one’s own list",
    show: "Show: opens the record",
    closed: "This record is not on your list",
    open: "Open it for today",
    ask: "Ask for some days",
    why: /^Why/,
    other: "Another reason",
    covering: "I stand in for whoever works on it",
    details: /^In your words/,
    noDetails: /Say what the reason is, in a few words/,
    days: /^For how many days/,
    outOfBounds: /Give a whole number of days from 1 to 30/,
    asked: "A supervisor decides. Once approved, the record opens here.",
    decide: "Look and decide: ",
    approval: "Approval: ",
    heading: "Access for 5 days: I stand in for whoever works on it",
    approve: "Approve",
    panel: "Who may not, and who has seen it",
    opened: /Another reason, open until /,
    given: /asked for 5 days, open until /,
    record: "Record",
  },
  es: {
    first: 2,
    setting: "Hace falta un motivo para abrir un registro fuera de la propia lista",
    show: "Mostrar: abre el registro",
    closed: "Este registro no está en su lista",
    open: "Abrirlo por hoy",
    ask: "Pedir acceso por unos días",
    why: /^Por qué/,
    other: "Otro motivo",
    covering: "Sustituyo a quien lo lleva",
    details: /^En sus palabras/,
    noDetails: /Diga cuál es el motivo, en pocas palabras/,
    days: /^Por cuántos días/,
    outOfBounds: /Indique un número entero de días, de 1 a 30/,
    asked: "Decide supervisión. Una vez aprobado, el registro se abre aquí.",
    decide: "Ver y decidir: ",
    approval: "Aprobación: ",
    heading: "Acceso por 5 días: Sustituyo a quien lo lleva",
    approve: "Aprobar",
    panel: "Quién no debe intervenir y quién lo ha visto",
    opened: /Otro motivo, abierto hasta el /,
    given: /solicitado por 5 días, abierto hasta el /,
    record: "Registrar",
  },
} as const;

/** Says as the director whether a record outside one's own list opens only with a reason. */
async function ask(helen: Page, value: "NEEDED" | "NOT_NEEDED"): Promise<void> {
  await helen.goto("/settings");
  const row = helen.getByRole("region", { name: ways.en.setting });
  await row.getByRole("button", { name: `Change: ${ways.en.setting}` }).click();
  await row.getByLabel("New value").selectOption(value);
  await row.getByLabel("Reason").fill("Nobody looks without a reason.");
  await row.getByRole("button", { name: "Show what changes" }).click();
  await row.getByRole("button", { name: "Change the setting" }).click();
  await row.getByText("The setting is changed.").waitFor();
}

describe("a record outside one's own list", () => {
  let helen: Page; // director
  let priya: Page; // supervisor, who approves
  let tomas: Page; // hearing coordinator, on whose list it is not
  const records: { readonly path: string; readonly number: string }[] = [];
  beforeAll(async () => {
    helen = await signIn(browser, "Helen Marsh");
    priya = await signIn(browser, "Priya Raman", { colorScheme: "dark" });
    tomas = await signIn(browser, "Tomás Ibarra");
    for (let nth = 0; nth < 4; nth += 1) {
      const path = await recordSpokenComplaint(priya, uniqueName(), daysAgo(2));
      records.push({ path, number: (await priya.title()).match(/CR-[\d-]+/)?.[0] ?? "" });
      await send(priya, await chooseInvestigator(priya, "Daniel Okafor"), "Assign investigator");
    }
    await ask(helen, "NEEDED");
  });
  afterAll(async () => {
    // The other journeys open what they like.
    await ask(helen, "NOT_NEEDED");
    for (const page of [helen, priya, tomas]) await page.context().close();
  });

  /** Opens the form of a way to the record, and presses its button with nothing in it that is right. */
  const way = async (name: string): Promise<Locator> => {
    await tomas.getByRole("button", { name, exact: true }).click();
    const form = tomas.getByRole("dialog", { name, exact: true });
    await form.getByRole("button", { name, exact: true }).waitFor();
    return form;
  };
  const record = async (form: Locator, name: string, word: string): Promise<void> => {
    await form.getByRole("button", { name, exact: true }).click();
    const review = tomas.getByRole("dialog", { name: new RegExp(`^¿?${name}\\?$`) });
    await review.getByRole("button", { name: word, exact: true }).click();
  };

  describe.each(["en", "es"] as const)("in %s", (language) => {
    const say = ways[language];
    const of = (nth: number) => records[say.first + nth]!;
    const heading = (number: string) => tomas.getByRole("heading", { level: 1, name: new RegExp(number) });
    beforeAll(async () => {
      await speak(priya, "Priya Raman", language);
      await speak(tomas, "Tomás Ibarra", language);
    });

    it("opens for the day with a reason, which the form asks for", async () => {
      const { number } = of(0);
      await tomas.goto("/search");
      await tomas.getByRole("searchbox").fill(number);
      const show = tomas.getByRole("link", { name: say.show });
      await show.waitFor();
      expect(await tomas.getByText("Yolanda").count()).toBe(0);
      await expectAccessible(tomas, `a hit outside the list, ${language}`);
      await show.click();
      await tomas.getByRole("heading", { level: 1, name: say.closed }).waitFor();
      expect(await tomas.getByText("Yolanda").count()).toBe(0);
      await expectAccessible(tomas, `a record outside the list, ${language}`);
      const form = await way(say.open);
      await form.getByRole("combobox", { name: say.why }).selectOption({ label: say.other });
      await record(form, say.open, say.record);
      await form.getByText(say.noDetails).first().waitFor();
      await expectAccessible(tomas, `a reason without its words, ${language}`);
      await form.getByRole("textbox", { name: say.details }).fill("She asked for me by name.");
      await record(form, say.open, say.record);
      await heading(number).waitFor();
      await tomas.getByText("Yolanda").first().waitFor();
    });

    it("is asked for some days, approved by the supervisor in the one queue, and opens", async () => {
      const { path, number } = of(1);
      await tomas.goto(path);
      const form = await way(say.ask);
      await form.getByLabel(say.days).fill("40");
      await form.getByRole("combobox", { name: say.why }).selectOption({ label: say.covering });
      await form.getByRole("button", { name: say.ask, exact: true }).click();
      await form.getByText(say.outOfBounds).first().waitFor();
      await form.getByLabel(say.days).fill("5");
      await record(form, say.ask, say.record);
      await tomas.getByText(say.asked).waitFor();
      await expectAccessible(tomas, `access that was asked for, ${language}`);
      await priya.goto("/approvals");
      await priya.getByRole("button", { name: `${say.decide}${number}` }).click();
      const drawer = priya.getByRole("dialog", { name: `${say.approval}${number}` });
      await drawer.getByText(say.heading).waitFor();
      await drawer.getByRole("button", { name: say.approve, exact: true }).click();
      await drawer.waitFor({ state: "hidden" });
      await tomas.goto(path);
      await heading(number).waitFor();
    });

    it("shows the supervisor who opened it and why, and who has seen it", async () => {
      for (const [nth, said] of [
        [0, say.opened],
        [1, say.given],
      ] as const) {
        await priya.goto(of(nth).path);
        const panel = priya.getByRole("region", { name: say.panel });
        await panel.getByText(said).waitFor();
        await panel.getByText(/^Tomás Ibarra,/).waitFor();
      }
      await priya.evaluate(() => scrollTo(0, 0));
      await expectAccessible(priya, `who opened a record, ${language}`);
    });
  });
});
