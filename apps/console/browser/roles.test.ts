import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import {
  enterOn,
  launchBrowser,
  openPage,
  recordMailedComplaint,
  signIn,
  uniqueName,
  type Person,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Signs in without a mouse, from the address of the product alone. */
async function signInByKeyboard(person: Person): Promise<Page> {
  const page = await openPage(browser);
  await page.goto("/");
  await enterOn(page, page.getByRole("link", { name: "Sign in with your agency account" }));
  await enterOn(page, page.getByRole("button", { name: new RegExp(`^${person}`) }));
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Opens the newest complaint of the list in which somebody has landed: `j` walks the rows, Enter opens one. */
async function openNewest(page: Page, number: string): Promise<void> {
  const tab = new URL(page.url()).searchParams.get("tab");
  await page.goto(`/caseload?sort=RECEIVED_LAST${tab ? `&tab=${tab}` : ""}`);
  await page.getByRole("link", { name: number }).waitFor();
  await page.locator("main h1").focus();
  for (let row = 0; row < 30; row += 1) {
    await page.keyboard.press("j");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === number) break;
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: `Complaint ${number}` }).waitFor();
}

async function open(page: Page, act: string): Promise<Locator> {
  await page.locator("main h1").focus();
  await enterOn(page, page.getByRole("button", { name: act, exact: true }));
  const form = page.getByRole("dialog", { name: new RegExp(`^${act}(:|$)`) });
  await form.getByRole("button", { name: act, exact: true }).waitFor();
  return form;
}

async function record(page: Page, form: Locator, act: string): Promise<void> {
  await enterOn(page, form.getByRole("button", { name: act, exact: true }));
  const summary = page.getByRole("dialog", { name: `${act}?`, exact: true });
  await enterOn(page, summary.getByRole("button", { name: "Record", exact: true }));
  await form.waitFor({ state: "hidden" });
}

/** Types into a field that the keyboard leads to. */
async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

describe("the people of one complaint, each by keyboard", () => {
  let number: string;
  beforeAll(async () => {
    const rosa = await signIn(browser, "Rosa Delgado");
    await recordMailedComplaint(rosa, uniqueName());
    number = (await rosa.title()).match(/CR-[\d-]+/)?.[0] ?? "";
    await rosa.context().close();
  });

  /** Who they are, where they land, what they see of the person, and what they typically do on the record. */
  const staff: readonly (readonly [
    role: string,
    person: Person,
    lands: string,
    act: (page: Page) => Promise<void>,
  ])[] = [
    [
      "the ombudsperson acknowledges",
      "Rosa Delgado",
      "My caseload",
      async (page) => {
        await record(page, await open(page, "Acknowledge"), "Acknowledge");
        await page.getByRole("region", { name: "Timeline" }).getByText("acknowledged").first().waitFor();
      },
    ],
    [
      "the supervisor names who investigates",
      "Priya Raman",
      "The agency’s caseload",
      async (page) => {
        const form = await open(page, "Assign investigator");
        await type(page, form.getByRole("combobox", { name: "Investigator" }), "Daniel Okafor");
        await page.getByRole("option", { name: /^Daniel Okafor/ }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await record(page, form, "Assign investigator");
        await page.getByText("Under investigation").first().waitFor();
      },
    ],
    [
      "the director extends the time",
      "Helen Marsh",
      "The agency’s caseload",
      async (page) => {
        const form = await open(page, "Extend time to resolve");
        await type(page, form.getByRole("textbox", { name: "Days added" }), "30");
        await type(page, form.getByLabel("Reason", { exact: true }), "The bank has not answered.");
        await record(page, form, "Extend time to resolve");
        await page.getByText("The bank has not answered.").first().waitFor();
      },
    ],
    [
      "the hearing coordinator keeps in mind who needs an interpreter",
      "Tomás Ibarra",
      "The agency’s caseload",
      async (page) => {
        expect(await page.getByRole("button", { name: "Withdraw", exact: true }).count()).toBe(0);
        await page.locator("main h1").focus();
        await enterOn(page, page.getByRole("link", { name: "Everything known of this person" }));
        await page.getByRole("region", { name: "Keep in mind" }).waitFor();
        const form = await open(page, "Enter a flag");
        await type(page, form.getByLabel(/^Flag/), "Interpreter");
        await form.getByLabel("Active", { exact: true }).press("Space");
        await type(page, form.getByLabel(/^Details/), "Hmong");
        await type(page, form.getByLabel("Reason", { exact: true }), "She asked.");
        await record(page, form, "Enter a flag");
        await page.getByRole("region", { name: "Keep in mind" }).getByText("Hmong").waitFor();
      },
    ],
    [
      "the investigator finds it with the flag, and records that it is withdrawn",
      "Daniel Okafor",
      "My caseload",
      async (page) => {
        await page.getByRole("region", { name: "Complainant" }).getByText("Interpreter needed").waitFor();
        const form = await open(page, "Withdraw");
        await form.getByLabel("In writing").press("Space");
        await type(page, form.getByLabel("Note", { exact: true }), "The payment came.");
        await record(page, form, "Withdraw");
        await page.getByText("Withdrawn").first().waitFor();
      },
    ],
  ];

  it.each(staff)("%s", async (_role, person, lands, act) => {
    const page = await signInByKeyboard(person);
    await page.getByRole("heading", { level: 1, name: lands }).waitFor();
    await openNewest(page, number);
    await act(page);
    await expectAccessible(page, `${person} after the act`);
    await page.context().close();
  });

  it.each([
    [
      "the analyst sees it in every agency’s caseload, without address or act",
      "Grace Lindqvist",
      "All caseloads",
    ],
    ["the auditor sees what was done and nobody’s name", "Samuel Osei", "All caseloads"],
  ] as const)("%s", async (_role, person, lands) => {
    const page = await signInByKeyboard(person);
    await page.getByRole("heading", { level: 1, name: lands }).waitFor();
    await page.goto("/search");
    await type(page, page.getByRole("searchbox").first(), number);
    await page.keyboard.press("Enter");
    await enterOn(
      page,
      page
        .getByRole("main")
        .getByRole("link", { name: new RegExp(number) })
        .first(),
    );
    await page.getByRole("heading", { level: 1, name: `Complaint ${number}` }).waitFor();
    await page
      .getByRole("region", { name: "Timeline" })
      .getByText("The bank has not answered.")
      .first()
      .waitFor();
    if (person === "Samuel Osei")
      await page.getByText("Your role does not see who the complainant is.").waitFor();
    for (const act of ["Acknowledge", "Withdraw", "Extend time to resolve", "Assign investigator"])
      expect(await page.getByRole("button", { name: act, exact: true }).count(), act).toBe(0);
    await expectAccessible(page, `${person} reads`);
    await page.context().close();
  });

  it.each(["Owen Castellano", "Mei-Lin Chau"] as const)(
    "%s, an administrator, keeps the calendar and sees no complaint",
    async (person) => {
      const page = await signInByKeyboard(person);
      await page.getByRole("heading", { level: 1, name: "Agencies" }).waitFor();
      expect(await page.getByRole("link", { name: /caseload/i }).count()).toBe(0);
      await enterOn(page, page.getByRole("link", { name: "Office closures" }));
      await page.getByRole("heading", { level: 1, name: "Office closures" }).waitFor();
      const form = await open(page, "Enter a closure");
      await enterOn(page, form.getByRole("button", { name: "Enter a closure", exact: true }));
      await form.getByRole("link", { name: /Reason/ }).waitFor();
      await expectAccessible(page, `${person} corrects a closure`);
      // Left as it is; what the program failed at by itself is told here and to nobody else.
      await page.goto("/settings");
      const jobs = page.getByRole("region", { name: "Work that the program does by itself" });
      await jobs.getByText("Removing files that belong to no record").waitFor();
      await jobs.getByText(/^Given up 2 times since /).waitFor();
      await expectAccessible(page, `${person} sees what failed`);
      await enterOn(page, page.getByRole("button", { name: new RegExp(person) }));
      await page.getByRole("menuitem", { name: "Español" }).press("Enter");
      const inSpanish = page.getByRole("region", { name: "Lo que el programa hace por sí solo" });
      await inSpanish.getByText("Eliminar los archivos que no pertenecen a ningún expediente").waitFor();
      await inSpanish.getByText(/^Se dio por fallido 2 veces desde /).waitFor();
      await page.context().close();
    },
  );
});
