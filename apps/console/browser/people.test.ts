import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
  enterOn,
  launchBrowser,
  openAction,
  openIntake,
  review,
  send,
  signIn,
  uniqueName,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** How to reach the person: nowhere on screen, paper or in a hit while a flag hides it. */
const hidden = /77 Hidden Lane|555-0177|yolanda@example\.org/;

/** Takes down a complaint of a person who can be reached in three ways, and returns the address of its page. */
async function complains(page: Page, givenName: string, familyName: string): Promise<string> {
  await openIntake(page);
  await page.getByLabel("Date-stamped on", { exact: true }).fill("today");
  await page.getByLabel("Given names").fill(givenName);
  await page.getByLabel("Family names").fill(familyName);
  await page.getByLabel("Custodial party", { exact: true }).check();
  await page.locator("#complainant-phone").fill("916-555-0177");
  await page.locator("#complainant-email").fill("yolanda@example.org");
  await page.locator("#complainant-address").fill("77 Hidden Lane, Auburn, CA 95603");
  await page.locator("#issues-0-subject").selectOption("PAYMENT");
  await page.locator("#issues-0-description").fill("The October payment never came.");
  await (await review(page)).getByRole("button", { name: "Record the complaint" }).click();
  await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
  return new URL(page.url()).pathname;
}

/** Opens the form of an act on a person by keyboard. */
async function open(page: Page, act: string): Promise<Locator> {
  await page.locator("main h1").focus();
  await enterOn(page, page.getByRole("button", { name: act, exact: true }));
  const form = page.getByRole("dialog", { name: act, exact: true });
  await form.getByRole("button", { name: act, exact: true }).waitFor();
  return form;
}

/** Presses the button of the form, and Enter on what is about to be recorded. */
async function record(page: Page, form: Locator, act: string): Promise<void> {
  await form.getByRole("button", { name: act, exact: true }).press("Enter");
  const summary = page.getByRole("dialog", { name: `${act}?`, exact: true });
  await summary.getByRole("button", { name: "Record", exact: true }).press("Enter");
}

async function changeFlag(page: Page, to: string, reason: string): Promise<void> {
  const form = await open(page, "Change a flag");
  // The one flag that stands is chosen already.
  await form.getByLabel(to, { exact: true }).check();
  await form.getByLabel("Reason", { exact: true }).fill(reason);
  await record(page, form, "Change a flag");
  await form.waitFor({ state: "hidden" });
}

describe("what is known of a person, by keyboard", () => {
  const familyName = uniqueName();
  let rosa: Page;
  let complaint: string;
  let person: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado");
    complaint = await complains(rosa, "Yolanda", familyName);
    await complains(rosa, "Yoli", familyName);
  });
  afterAll(() => rosa.context().close());

  const panel = (name: string) => rosa.getByRole("region", { name, exact: true });
  const find = async (name: string): Promise<Locator> => {
    await rosa.goto("/people");
    await rosa.getByRole("searchbox", { name: "Find by name" }).fill(name);
    return rosa.getByRole("search").getByRole("link", { name });
  };

  it("is found by the beginning of a name, which the address does not keep", async () => {
    const found = await find(`Yolanda ${familyName}`);
    await found.waitFor();
    expect(rosa.url()).not.toContain(familyName);
    await expectAccessible(rosa, "list of people with somebody found");
    await rosa.getByRole("searchbox", { name: "Find by name" }).focus();
    await enterOn(rosa, found);
    await rosa.getByRole("heading", { level: 1, name: `Yolanda ${familyName}` }).waitFor();
    person = new URL(rosa.url()).pathname;
    await panel("How to reach the person").getByText("77 Hidden Lane").waitFor();
    expect(await rosa.title()).not.toContain(familyName);
    await expectAccessible(rosa, "person");
  });

  it("is flagged: what the flag lacks is said at its field, and nothing is lost", async () => {
    const form = await open(rosa, "Enter a flag");
    await form.getByLabel(/^Flag/).selectOption("Single point of contact");
    await form.getByLabel("Requested", { exact: true }).check();
    await form.getByLabel("Reason", { exact: true }).fill("She asked on the telephone.");
    await record(rosa, form, "Enter a flag");
    await form
      .getByText(/This flag needs more: Who speaks with the person/)
      .first()
      .waitFor();
    expect(await form.getByLabel("Reason", { exact: true }).inputValue()).toBe("She asked on the telephone.");
    await expectAccessible(rosa, "flag refused");
    await form.getByLabel(/^Flag/).selectOption("Address confidential");
    await record(rosa, form, "Enter a flag");
    await form.waitFor({ state: "hidden" });
    await panel("Keep in mind").getByText("Address confidential").waitFor();
    await panel("Keep in mind").getByText("Requested").waitFor();
  });

  it("is hidden from the request on: on the person, the record, paper and in the hit that a hidden number finds", async () => {
    for (const path of [person, complaint]) {
      await rosa.goto(path);
      await rosa.getByText("Address, telephone and e-mail are confidential.").waitFor();
      expect(await rosa.locator("body").innerText(), path).not.toMatch(hidden);
      await rosa.emulateMedia({ media: "print" });
      expect(await rosa.locator("body").innerText(), `${path} on paper`).not.toMatch(hidden);
      await rosa.emulateMedia({ media: "screen" });
      await expectAccessible(rosa, `${path} hidden`);
    }
    await rosa.goto("/search");
    await rosa.getByRole("searchbox").first().fill("916-555-0177");
    await rosa.getByRole("searchbox").first().press("Enter");
    const hits = rosa.getByRole("main");
    await hits.getByText(`Yolanda ${familyName}`).first().waitFor();
    expect(await hits.innerText()).not.toMatch(hidden);
  });

  it("is shown for one look to whoever says what for, and is hidden again afterwards", async () => {
    await rosa.goto(person);
    const form = await open(rosa, "Show address and telephone");
    await form.getByRole("button", { name: "Show address and telephone", exact: true }).press("Enter");
    await form.getByRole("link", { name: /Purpose/ }).waitFor();
    expect(await rosa.locator("body").innerText()).not.toMatch(hidden);
    await form.getByLabel(/^Purpose/).selectOption("To mail a letter");
    await record(rosa, form, "Show address and telephone");
    await panel("How to reach the person").getByText("77 Hidden Lane").waitFor();
    await expectAccessible(rosa, "person revealed");
    await rosa.reload();
    await rosa.getByText("Address, telephone and e-mail are confidential.").waitFor();
    expect(await rosa.locator("body").innerText()).not.toMatch(hidden);
  });

  it("is found in the lists by the flag, which becomes active and is then ended; all of it stays readable", async () => {
    await changeFlag(rosa, "Active", "Granted.");
    await panel("Keep in mind").getByText("Active", { exact: true }).waitFor();
    for (const list of [
      "/people?flags=ADDRESS_CONFIDENTIAL",
      "/caseload?tab=agency&flags=ADDRESS_CONFIDENTIAL",
    ]) {
      await rosa.goto(list);
      await rosa.getByRole("row").filter({ hasText: familyName }).getByText("Address confidential").waitFor();
      await expectAccessible(rosa, list);
      await rosa.goto(list.replace("ADDRESS_CONFIDENTIAL", "DECEASED"));
      expect(await rosa.getByRole("row").filter({ hasText: familyName }).count()).toBe(0);
    }
    await rosa.goto(person);
    await changeFlag(rosa, "No longer active", "She moved.");
    const flags = panel("Keep in mind");
    await flags.getByText("No longer active").waitFor();
    await panel("How to reach the person").getByText("77 Hidden Lane").waitFor();
    const done = panel("What was done");
    for (const reason of ["She asked on the telephone.", "Granted.", "She moved."])
      await done.getByText(reason).waitFor();
  });

  it("is joined with another record of hers, which is offered no more, and parted again", async () => {
    const form = await open(rosa, "Join with another record");
    await form.getByLabel("Name of the other record").fill("Yoli");
    await form.getByRole("radio", { name: `Yoli ${familyName}` }).check();
    await form.getByLabel("Reason", { exact: true }).fill("One birthday.");
    await record(rosa, form, "Join with another record");
    await form.waitFor({ state: "hidden" });
    await panel("Records").getByText("Joined into this record").waitFor();
    await expectAccessible(rosa, "person joined");
    const again = await open(rosa, "Join with another record");
    await again.getByLabel("Name of the other record").fill(`Yoli ${familyName}`);
    await again.getByText("Nobody else by this name.").waitFor();
    await rosa.keyboard.press("Escape");
    await panel("Records")
      .getByRole("link", { name: `Yoli ${familyName}` })
      .press("Enter");
    await rosa.getByText("This record was joined into another one:").waitFor();
    const part = await open(rosa, "Part from the other record");
    await part.getByRole("button", { name: "Part from the other record", exact: true }).press("Enter");
    await part.getByRole("link", { name: /Reason/ }).waitFor();
    await part.getByLabel("Reason", { exact: true }).fill("Two birthdays.");
    await record(rosa, part, "Part from the other record");
    await part.waitFor({ state: "hidden" });
    await rosa.getByRole("button", { name: "Join with another record" }).waitFor();
    await (await find(`Yoli ${familyName}`)).waitFor();
  });

  it("says of whoever has died that no letter may be sent, and none is written", async () => {
    await rosa.goto(person);
    const form = await open(rosa, "Enter a flag");
    await form.getByLabel(/^Flag/).selectOption("Deceased");
    await form.getByLabel("Active", { exact: true }).check();
    await form.getByLabel("Reason", { exact: true }).fill("Her sister called.");
    await record(rosa, form, "Enter a flag");
    await form.waitFor({ state: "hidden" });
    await rosa.getByText("This person has died. No letter may be sent.").waitFor();
    await rosa.goto(complaint);
    await send(rosa, await openAction(rosa, "Acknowledge"), "Acknowledge");
    await expect
      .poll(
        async () => {
          await rosa.reload();
          await panel("Notices").waitFor();
          return panel("Notices").innerText();
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toContain("Not written: the person has died");
    await expectAccessible(rosa, "a letter that is withheld");
  });

  it("says all of it in Spanish, and on a small screen", async () => {
    await rosa.getByRole("button", { name: /Rosa Delgado/ }).press("Enter");
    await rosa.getByRole("menuitem", { name: "Español" }).press("Enter");
    await rosa.goto(person);
    await rosa.getByText("Esta persona falleció. No se le puede enviar ninguna carta.").waitFor();
    await rosa.getByRole("region", { name: "Tenga presente" }).getByText("Domicilio confidencial").waitFor();
    await rosa.locator("main h1").focus();
    await enterOn(rosa, rosa.getByRole("button", { name: "Registrar un indicador" }));
    const form = rosa.getByRole("dialog", { name: "Registrar un indicador" });
    await form.getByLabel(/^Indicador/).selectOption("Tiene abogado");
    await form.getByLabel("Activo", { exact: true }).check();
    await form.getByLabel("Motivo", { exact: true }).fill("Lo dijo por teléfono.");
    await form.getByRole("button", { name: "Registrar un indicador" }).press("Enter");
    await rosa
      .getByRole("dialog", { name: /¿/ })
      .getByRole("button", { name: "Registrar", exact: true })
      .press("Enter");
    await form
      .getByText(/Este indicador necesita algo más: Nombre y teléfono del abogado/)
      .first()
      .waitFor();
    await expectAccessible(rosa, "flag refused in Spanish");
    await rosa.keyboard.press("Escape");
    await rosa.setViewportSize({ width: 320, height: 800 });
    for (const path of [person, "/people"]) {
      await rosa.goto(path);
      await rosa.getByRole("heading", { level: 1 }).waitFor();
      await expectNoSidewaysScroll(rosa, `${path} at 320 px`);
    }
  });
});
