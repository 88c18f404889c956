import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import { launchBrowser, recordMailedComplaint, signIn, uniqueName, type Scheme } from "./product.ts";

/** What a record says of the way to reach a person, for staff of the agency. */
const contact = /^(Telephone|E-mail|Address)$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens the first complaint of the list and waits for its record. */
async function openFirst(page: Page): Promise<void> {
  await page.getByRole("table").getByRole("link", { name: /^CR-/ }).first().click();
  await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
}

describe.each<Scheme>(["light", "dark"])("the state's own people, %s", (colorScheme) => {
  let grace: Page;
  beforeAll(async () => {
    grace = await signIn(browser, "Grace Lindqvist", { colorScheme });
  });
  afterAll(() => grace.context().close());

  it("an analyst sees the caseloads of all agencies, with nothing to record and none of her own", async () => {
    await grace.getByRole("heading", { level: 1, name: "All caseloads" }).waitFor();
    await grace.getByRole("table").waitFor();
    await grace.getByText("Placer County Department of Child Support Services").first().waitFor();
    expect(await grace.getByRole("link", { name: "New complaint" }).count()).toBe(0);
    const tabs = grace.getByRole("navigation", { name: "Whose complaints" });
    await tabs.getByRole("button", { name: /^All agencies \d+/ }).waitFor();
    expect(await tabs.getByRole("button", { name: /^Mine/ }).count()).toBe(0);
    await expectAccessible(grace, "caseload of all agencies");
  });

  it("narrows it to one agency by the filter, and the address says so to a colleague", async () => {
    await grace.getByRole("button", { name: "Filter", exact: true }).click();
    const filter = grace.getByRole("dialog", { name: "Filter" });
    await filter.getByRole("combobox", { name: "Agency" }).fill("Sacramento");
    await filter.getByRole("option", { name: /^Sacramento/ }).click();
    await grace.waitForURL(/agency=/);
    await expectAccessible(grace, "filter by agency");
    await grace.keyboard.press("Escape");
    await grace.keyboard.press("Escape");
    await filter.waitFor({ state: "hidden" });
    await grace.getByRole("button", { name: /^Remove filter: Sacramento/ }).waitFor();
    const rows = grace.getByRole("table").getByRole("row");
    await grace
      .getByRole("table")
      .getByText(/^Sacramento/)
      .first()
      .waitFor();
    await rows.filter({ hasText: "Placer County" }).first().waitFor({ state: "hidden" });
    await expectAccessible(grace, "caseload of one agency");
    const colleague = await signIn(browser, "Samuel Osei", { colorScheme });
    await colleague.goto(new URL(grace.url()).pathname + new URL(grace.url()).search);
    await colleague.getByRole("button", { name: /^Remove filter: Sacramento/ }).waitFor();
    await colleague.context().close();
  });

  it("reads a record: the name, not the ways to reach the person, and nothing to do while nobody disputes whose it is", async () => {
    await openFirst(grace);
    const actions = grace.getByRole("region", { name: "What may be done" });
    await actions.getByText(/^Not possible now/).waitFor();
    expect(await actions.getByRole("button").count()).toBe(0);
    await actions.getByText(/^Not possible now/).click();
    await actions.getByText(/^Nobody has disputed whose complaint this is/).waitFor();
    await actions
      .getByText(/^Your role may not do this/)
      .first()
      .waitFor();
    expect(await grace.getByRole("term").filter({ hasText: contact }).count()).toBe(0);
    await expectAccessible(grace, "record for an analyst");
    await grace.goto("/complaints/new");
    await grace.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    await expectAccessible(grace, "a page that is not for her role");
  });

  it("an auditor sees the work and no person: not in the list, not on the record, not by search", async () => {
    const familyName = uniqueName();
    const rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
    const record = await recordMailedComplaint(rosa, familyName);
    await rosa.context().close();
    const samuel = await signIn(browser, "Samuel Osei", { colorScheme });
    await samuel.getByRole("table").getByText("Not shown to you").first().waitFor();
    await expectAccessible(samuel, "caseload without persons");
    await samuel.goto(record);
    await samuel.getByText("Your role does not see who the complainant is.").waitFor();
    expect(await samuel.content()).not.toContain(familyName);
    const actions = samuel.getByRole("region", { name: "What may be done" });
    await actions.getByText("Your role reads this record and does not act on it.").waitFor();
    await actions.getByText("Who may do what").click();
    expect(await actions.getByRole("button").count()).toBe(0);
    await expectAccessible(samuel, "record without persons");
    await samuel.goto("/search");
    await samuel.getByRole("searchbox").fill(familyName);
    await samuel.getByText("No complaint found").waitFor();
    await samuel.context().close();
  });

  it("an administrator of accounts is told that the complaints are not for the role", async () => {
    const mei = await signIn(browser, "Mei-Lin Chau", { colorScheme });
    await mei.getByRole("heading", { level: 1, name: "Not for your role" }).waitFor();
    await expectAccessible(mei, "no complaints for administrators");
    await mei.getByRole("link", { name: "My sessions" }).click();
    await mei.getByText("This session").waitFor();
    await mei.context().close();
  });
});
