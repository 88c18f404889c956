import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import { daysAgo, file, launchBrowser, recordSpokenComplaint, signIn, uniqueName } from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe("what is to be done about a record", () => {
  let rosa: Page; // ombudsperson of Placer
  let connie: Page; // a caseworker there
  let record: string;
  const request = `Say when the case was reviewed ${uniqueName()}`;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado");
    connie = await signIn(browser, "Connie Albright");
  });
  afterAll(async () => {
    for (const page of [rosa, connie]) await page.context().close();
  });

  const panel = (page: Page, name = "Tasks") => page.getByRole("region", { name, exact: true });
  const press = async (page: Page, name: string): Promise<void> => {
    await panel(page).getByRole("button", { name, exact: true }).first().focus();
    await page.keyboard.press("Enter");
  };

  it("says after day 31 that the parent is to be told of a hearing, until when, and in what words", async () => {
    record = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(40));
    const task = panel(rosa)
      .getByRole("listitem")
      .filter({ hasText: "Tell the parent that a hearing may be asked for" });
    await task.getByText(/a state hearing may be asked for since .*, until /).waitFor();
    await task.getByText("Words for the letter").click();
    await task.getByText(/The last day to ask is /).waitFor();
    await panel(rosa).getByText("A letter is overdue").waitFor();
    await expectAccessible(rosa, "record with its tasks");
    await expectNoSidewaysScroll(rosa, "record with its tasks");
  });

  it("opens a task by keyboard; what is missing or gone by is said at its field, and nothing typed is lost", async () => {
    await press(rosa, "Open a task");
    const form = rosa.getByRole("dialog", { name: "Open a task" });
    await form.getByLabel("Last day", { exact: true }).fill(daysAgo(3));
    await form.getByRole("button", { name: "Open a task", exact: true }).click();
    await form.getByText("Write something here.").first().waitFor();
    await form
      .getByText(/^This day has gone by\./)
      .first()
      .waitFor();
    await form.getByLabel("What is to be done", { exact: true }).fill(request);
    await form.getByLabel("What else must be known").fill("The day and what was done then.");
    await form.getByLabel("Last day", { exact: true }).fill(daysAgo(-5));
    await form.getByRole("combobox", { name: "Who does it" }).fill("Connie Albright");
    await rosa.getByRole("option", { name: /^Connie Albright/ }).click();
    await expectAccessible(rosa, "form of a task");
    await file(rosa, form, "Open a task");
    await panel(rosa).getByText(request).waitFor();
  });

  it("is asked of a caseworker, who sees the request and the number of the record, and answers it", async () => {
    await connie.goto("/tasks");
    await connie.getByRole("heading", { level: 1, name: "Tasks" }).waitFor();
    const row = connie.getByRole("row").filter({ hasText: request });
    await row.waitFor();
    expect(await row.getByRole("link").count()).toBe(0);
    await expectAccessible(connie, "tasks of a caseworker");
    await row.getByRole("button", { name: `Done: ${request}` }).focus();
    await connie.keyboard.press("Enter");
    const form = connie.getByRole("dialog", { name: "Done" });
    await form.getByLabel("Done on", { exact: true }).fill("today");
    await form.getByLabel("What came of it").fill("Reviewed in May.");
    await file(connie, form, "Done");
    await row.waitFor({ state: "hidden" });
  });

  it("shows the answer on the record in Spanish, and what else is open in the list", async () => {
    await rosa.goto(record);
    await panel(rosa).getByText("Tell the parent that a hearing may be asked for").waitFor();
    await rosa.getByRole("button", { name: /Rosa Delgado/ }).click();
    await rosa.getByRole("menuitem", { name: "Español" }).click();
    const tareas = panel(rosa, "Tareas");
    await tareas.getByText("Informar al padre o la madre de que puede pedir una audiencia").waitFor();
    await tareas.locator("summary").filter({ hasText: "hecha o terminada" }).click();
    await tareas.getByText("Reviewed in May.").waitFor();
    await tareas.getByRole("link", { name: "Todas mis tareas" }).click();
    await rosa.getByRole("heading", { level: 1, name: "Tareas" }).waitFor();
    await rosa.getByRole("button", { name: /^De la oficina/ }).click();
    await rosa.getByRole("row").nth(1).waitFor();
    await expectAccessible(rosa, "tasks in Spanish");
    await expectNoSidewaysScroll(rosa, "tasks in Spanish");
  });
});
