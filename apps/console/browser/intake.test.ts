import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import { daysAgo, launchBrowser, signIn, uniqueName } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What is said in each language of what can hardly be true, and of what may be the same. */
const languages = {
  English: {
    chosenInMenu: [],
    stamped: /stamped \d+ days after its postmark/,
    longBefore: /more than 25 years before the complaint/,
    beforeLaw: "The person knew before the 90-day window was law; none is counted",
    knewAfter: /before the complainant knew/,
    phone: /fewer digits than a telephone number/,
    review: "Review and record",
    record: "Record the complaint",
    recorded: /^Recorded .* by Rosa Delgado/,
    same: /1 complaint may be the same/,
    samePerson: /same person; same case; same subject; made /,
    otherPerson: "another person’s complaint on the same case",
    told: "May be the same complaint:",
  },
  Español: {
    chosenInMenu: ["Español"],
    stamped: /se selló \d+ días después de su matasellos/,
    longBefore: /más de 25 años anterior a la queja/,
    beforeLaw: "La persona lo supo antes de que el plazo de 90 días fuera ley; no se cuenta ninguno",
    knewAfter: /antes de que la persona supiera/,
    phone: /menos cifras que un número de teléfono/,
    review: "Revisar y registrar",
    record: "Registrar la queja",
    recorded: /^Registrado .* por Rosa Delgado/,
    same: /1 queja puede ser la misma/,
    samePerson: /misma persona; mismo caso; mismo tema; presentada el /,
    otherPerson: "queja de otra persona sobre el mismo caso",
    told: "Puede ser la misma queja:",
  },
} as const;

/** What describes a control to whoever cannot see it. */
function descriptionOf(page: Page, id: string): Promise<string> {
  return page.locator(`#${id}`).evaluate((control) => {
    const ids = control.getAttribute("aria-describedby")?.split(" ") ?? [];
    return ids.map((one) => document.getElementById(one)?.textContent ?? "").join(" ");
  });
}

async function fillAndLeave(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).fill(text);
  await page.keyboard.press("Tab");
}

/** Expects a caution at a field that was left: it describes the field, is read out, and is no error. */
async function expectCaution(page: Page, id: string, caution: RegExp): Promise<void> {
  await page.locator("form").getByText(caution).first().waitFor();
  expect(await descriptionOf(page, id)).toMatch(caution);
  expect(await page.locator("form > [aria-live=polite]").textContent()).toMatch(caution);
  expect(await page.locator(`#${id}`).getAttribute("aria-invalid")).not.toBe("true");
}

async function fillPerson(page: Page, familyName: string, party: "first" | "last"): Promise<void> {
  await page.locator("#complainant-givenName").fill("Yolanda");
  await page.locator("#complainant-familyName").fill(familyName);
  await page.locator("#complainant-party").getByRole("radio")[party]().check();
}

async function fillIssue(page: Page): Promise<void> {
  await page.locator("#issues-0-subject").selectOption("PAYMENT");
  await page.locator("#issues-0-description").fill("The October payment never came.");
}

describe.each(Object.entries(languages))("a new complaint, in %s", (language, words) => {
  const familyName = uniqueName();
  const caseNumber = `${uniqueName()}-1`;
  let rosa: Page;
  let number: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado");
    for (const item of words.chosenInMenu) {
      await rosa.getByRole("button", { name: /Rosa Delgado/ }).click();
      await rosa.getByRole("menuitem", { name: item }).click();
    }
  });
  afterAll(() => rosa.context().close());

  async function record(): Promise<void> {
    await rosa.getByRole("button", { name: words.review }).click();
    const dialog = rosa.getByRole("dialog");
    await dialog.getByRole("button", { name: words.record }).click();
    await rosa.getByText(words.recorded).waitFor();
  }

  it("says at each field that is left what can hardly be true", async () => {
    await rosa.goto("/complaints/new");
    await fillAndLeave(rosa, "filing-postmarkedOn", daysAgo(380));
    await fillAndLeave(rosa, "filing-dateStampedOn", "today");
    await expectCaution(rosa, "filing-dateStampedOn", words.stamped);
    await fillAndLeave(rosa, "knewOn", "10/1/1926");
    await expectCaution(rosa, "knewOn", words.longBefore);
    await rosa.getByRole("complementary").getByText(words.beforeLaw).waitFor();
    await fillAndLeave(rosa, "knewOn", "today");
    await expectCaution(rosa, "knewOn", words.knewAfter);
    expect(await descriptionOf(rosa, "knewOn")).not.toMatch(words.longBefore);
    await fillAndLeave(rosa, "complainant-phone", "abc");
    await expectCaution(rosa, "complainant-phone", words.phone);
    await expectAccessible(rosa, `cautions in ${language}`);
  });

  it("takes it all the same, and says it again before and after", async () => {
    await fillPerson(rosa, familyName, "first");
    await rosa.locator("#caseNumber").fill(caseNumber);
    await fillIssue(rosa);
    await rosa.getByRole("button", { name: words.review }).click();
    const dialog = rosa.getByRole("dialog");
    for (const caution of [words.stamped, words.knewAfter, words.phone])
      await dialog.getByText(caution).waitFor();
    await expectAccessible(rosa, `cautions before recording in ${language}`);
    await dialog.getByRole("button", { name: words.record }).click();
    await rosa.getByText(words.recorded).waitFor();
    const receipt = rosa.getByRole("status").filter({ hasText: words.phone });
    for (const caution of [words.stamped, words.knewAfter]) await receipt.getByText(caution).waitFor();
    const heading = await rosa.getByRole("heading", { level: 1 }).textContent();
    number = /CR-[\d-]+/.exec(heading ?? "")?.[0] ?? "";
    expect(number).not.toBe("");
  });

  it("shows it beside the same complaint typed again, and tells it once that is recorded", async () => {
    await rosa.goto("/complaints/new");
    await fillAndLeave(rosa, "filing-dateStampedOn", "today");
    await fillPerson(rosa, familyName, "first");
    await rosa.locator("#caseNumber").fill(caseNumber);
    await fillIssue(rosa);
    const hint = rosa.getByRole("region", { name: words.same });
    await hint.getByText(words.samePerson).waitFor();
    expect(await hint.getByRole("link").getAttribute("target")).toBe("_blank");
    expect(await hint.getByRole("link").textContent()).toContain(number);
    await expectAccessible(rosa, `possible duplicates in ${language}`);
    await record();
    await rosa.getByText(words.told).getByRole("link", { name: number }).waitFor();
  });

  it("says of the other parent's complaint on the case that it is there, and nothing else of it", async () => {
    await rosa.goto("/complaints/new");
    await rosa.locator("#caseNumber").fill(caseNumber.toUpperCase());
    const hint = rosa.getByRole("region").filter({ hasText: words.otherPerson });
    await hint.getByText(words.otherPerson).first().waitFor();
    await fillPerson(rosa, uniqueName(), "last");
    await rosa.waitForTimeout(1_000);
    const told = (await hint.textContent()) ?? "";
    expect(told).toContain(number);
    expect(told).not.toMatch(new RegExp(`${familyName}|Yolanda|20\\d\\d;|${daysAgo(0)}`));
    await rosa.locator("#caseNumber").fill("");
    await hint.waitFor({ state: "hidden" });
  });
});

/** 40 words of five characters a minute: a key every 300 ms. The keys are counted and not waited for. */
const keyPause = 300;

/** Types as a person does who has no mouse, and counts every key. */
class Keyboard {
  keys = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
    this.keys += times;
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.keys += text.length;
  }

  /** Goes on to a control by its id, or by the name that its group or button bears. */
  async tabTo(selector: string): Promise<void> {
    for (let stop = 0; stop < 40; stop += 1) {
      await this.press("Tab");
      const there = await this.page.evaluate(
        (one) => document.activeElement?.matches(one) === true,
        selector,
      );
      if (there) return;
    }
    throw new Error(`No Tab leads to ${selector}.`);
  }
}

describe("a complaint told on the telephone", () => {
  it("is taken down by keyboard alone in two minutes at 40 words a minute", async () => {
    const rosa = await signIn(browser, "Rosa Delgado");
    const familyName = uniqueName();
    const keyboard = new Keyboard(rosa);
    await rosa.getByRole("table").waitFor();
    await keyboard.press("g");
    await keyboard.press("n");
    await rosa.locator("#filing-channel").waitFor();
    await keyboard.tabTo("#filing-channel input");
    await keyboard.press("ArrowDown", 2);
    await keyboard.tabTo("#filing-spokenOn");
    await keyboard.type("today");
    await keyboard.tabTo("#knewOn");
    await keyboard.type("yesterday");
    await keyboard.tabTo("#complainant-givenName");
    await keyboard.type("Yolanda");
    await keyboard.tabTo("#complainant-familyName");
    await keyboard.type(familyName);
    await keyboard.tabTo("#complainant-party input");
    await keyboard.press("Space");
    await keyboard.tabTo("#complainant-language");
    await keyboard.type("Sp");
    await keyboard.tabTo("#caseNumber");
    await keyboard.type("FL-200123456");
    await keyboard.tabTo("#complainant-phone");
    await keyboard.type("916-555-0142");
    await keyboard.tabTo("#complainant-address");
    await keyboard.type("12 Acorn Street, Auburn, CA 95603");
    await keyboard.tabTo("#issues-0-subject");
    await keyboard.type("Miss");
    await keyboard.tabTo("#issues-0-description");
    await keyboard.type("The October payment never came. I called twice and nobody could say where it went.");
    await keyboard.tabTo("button[type=submit]");
    await keyboard.press("Enter");
    const dialog = rosa.getByRole("dialog", { name: "Record this complaint?" });
    await dialog.getByText("Missing or incorrect payment").waitFor();
    await dialog.getByText("Spanish").first().waitFor();
    await dialog.getByText("By word of mouth").waitFor();
    await rosa.waitForFunction(() => document.activeElement?.textContent === "Record the complaint");
    await keyboard.press("Enter");
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    const seconds = (keyboard.keys * keyPause) / 1_000;
    console.info(`Intake by keyboard: ${keyboard.keys} keys, ${seconds} s at 40 words a minute.`);
    expect(seconds).toBeLessThanOrEqual(120);
    await rosa.context().close();
  });
});
