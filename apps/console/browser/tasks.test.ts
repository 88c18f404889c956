import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import {
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

  it("keeps a checklist by what the complaint is about: an item that is chosen is marked, with who and when", async () => {
    const marking = "Mark the checklist";
    const checklist = panel(rosa, "Checklist");
    await checklist.getByText("3 items still to be done").waitFor();
    const form = await openAction(rosa, marking);
    await form.getByRole("button", { name: marking, exact: true }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("Read the payment history").check();
    await form.getByLabel("Done", { exact: true }).check();
    await form.getByLabel(/^Note/).fill("October was sent back.");
    await send(rosa, form, marking);
    const item = checklist.getByRole("listitem").filter({ hasText: "Read the payment history" });
    await item.getByText(/^Done · .* · Rosa Delgado$/).waitFor();
    await checklist.getByText("2 items still to be done").waitFor();
    // The same again is refused, and nothing typed is lost.
    const again = await openAction(rosa, marking);
    await again.getByLabel("Read the payment history").check();
    await again.getByLabel("Done", { exact: true }).check();
    await again.getByLabel(/^Note/).fill("Once more.");
    await file(rosa, again, marking);
    await again.getByText("The item stands so already.").first().waitFor();
    expect(await again.getByLabel(/^Note/).inputValue()).toBe("Once more.");
    // What lies half under the bar behind the form is no target.
    await rosa.evaluate(() => scrollTo(0, 0));
    await expectAccessible(rosa, "checklist and its form");
    await again.getByRole("button", { name: "Cancel" }).click();
    await rosa.getByRole("button", { name: /^(Discard|Leave)/ }).click();
    await again.waitFor({ state: "hidden" });
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
    // Rosa has the record open: it is among what is done, and she has done nothing.
    await panel(rosa).locator("summary").filter({ hasText: "done or ended" }).waitFor();
    await panel(rosa).getByText(request).waitFor({ state: "hidden" });
  });

  it("asks to confirm what a repeated contact made by itself, and is over once somebody has", async () => {
    const confirming = "Confirm that it repeats an earlier contact";
    await rosa.goto("/contacts/new");
    await rosa.getByLabel("Kind", { exact: true }).selectOption("DISPUTE");
    await rosa.getByLabel("Subject", { exact: true }).selectOption("PAYMENT");
    await rosa.getByLabel("What was said").fill("Called before about the October payment.");
    await rosa.getByLabel(/^Family names/).fill(uniqueName());
    await rosa.getByLabel("Custodial party", { exact: true }).check();
    await rosa.getByLabel(/^Earlier contact/).fill(daysAgo(20));
    await rosa.getByRole("button", { name: "Record the contact" }).click();
    await rosa.getByRole("dialog").getByRole("button", { name: "Record", exact: true }).click();
    await rosa.getByText("This contact repeats an earlier one and became a complaint").waitFor();
    await rosa.getByRole("link", { name: /^Complaint CR-/ }).click();
    const task = panel(rosa).getByText("Confirm the repeated contact");
    await task.waitFor();
    await send(rosa, await openAction(rosa, confirming), confirming);
    await task.waitFor({ state: "hidden" });
  });

  it("shows the answer on the record in Spanish, and what else is open in the list", async () => {
    await rosa.goto(record);
    await panel(rosa).getByText("Tell the parent that a hearing may be asked for").waitFor();
    await rosa.getByRole("button", { name: /Rosa Delgado/ }).click();
    await rosa.getByRole("menuitem", { name: "Español" }).click();
    const tareas = panel(rosa, "Tareas");
    const lista = panel(rosa, "Lista de comprobación");
    await lista
      .getByRole("listitem")
      .filter({ hasText: "Se leyó el historial de pagos" })
      .getByText(/^Hecho · /)
      .waitFor();
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
