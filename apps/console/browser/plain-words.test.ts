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

describe("what the person can be told of a complaint", () => {
  let rosa: Page; // ombudsperson of Placer
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { permissions: ["clipboard-read", "clipboard-write"] });
  });
  afterAll(() => rosa.context().close());

  const panel = () =>
    rosa.getByRole("region", { name: /^(What we can tell the person|Lo que podemos decir a la persona)$/ });

  it("says what happened, what comes and what may be done, with this record’s own days and the rights", async () => {
    await recordSpokenComplaint(rosa, uniqueName(), daysAgo(2));
    await panel().locator("summary").focus();
    await rosa.keyboard.press("Enter");
    for (const part of ["What happened", "What comes", "What you may do", "Your rights"])
      await panel().getByRole("heading", { level: 3, name: part, exact: true }).waitFor();
    await panel()
      .getByText(/^You made your complaint on \w+day, \w+ \d+, \d{4}\.$/)
      .waitFor();
    await panel()
      .getByText(/^The agency must send you a written answer by \w+day, /)
      .waitFor();
    await panel().getByText("Nobody has recorded yet that this was explained.").waitFor();
    await panel().getByText("The law behind it").last().click();
    await panel().getByText("Fam. Code 17801(f)", { exact: true }).waitFor();
    await expectAccessible(rosa, "what the person can be told");
  });

  it("speaks the person’s language and not the screen’s, and is copied in it", async () => {
    await panel().getByLabel("Español").check();
    await panel().getByRole("heading", { level: 3, name: "Qué puede hacer usted" }).waitFor();
    expect(await panel().getByRole("heading", { level: 3 }).first().getAttribute("lang")).toBe("es");
    expect(await rosa.locator("html").getAttribute("lang")).toBe("en");
    await panel().getByRole("button", { name: "Copy", exact: true }).click();
    await panel().getByRole("button", { name: "Copied" }).waitFor();
    expect(await rosa.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Qué pasó\n- Usted presentó su queja el (lunes|martes|miércoles|jueves|viernes|sábado|domingo) /,
    );
  });

  it("is printed with nothing else of the record", async () => {
    await rosa.evaluate(() => {
      window.print = () => undefined;
    });
    await panel().getByRole("button", { name: "Print this alone" }).click();
    await rosa.emulateMedia({ media: "print" });
    const heading = rosa.getByRole("heading", { level: 2, name: "Sus derechos" });
    await heading.waitFor();
    expect(await rosa.getByRole("heading", { level: 1 }).count()).toBe(0);
    await rosa.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await rosa.emulateMedia({ media: "screen" });
    await heading.waitFor({ state: "detached" });
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
  });

  it("is recorded as explained: nothing left open, and on no day to come", async () => {
    const action = "Record what was explained";
    const form = await openAction(rosa, action);
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("Both", { exact: true }).check();
    await form.getByLabel("Spanish", { exact: true }).check();
    await form.getByLabel("By telephone", { exact: true }).check();
    await form.getByLabel("The person", { exact: true }).check();
    await form.getByRole("textbox", { name: "Explained on" }).fill(daysAgo(-2));
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("link", { name: /^Explained on: / }).waitFor();
    // What the bar at the top half covers would count as too small.
    await rosa.evaluate(() => scrollTo(0, 0));
    await expectAccessible(rosa, "explained on a day to come");
    await form.getByRole("textbox", { name: "Explained on" }).fill("today");
    await send(rosa, form, action);
    const timeline = rosa.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Rights or process explained").waitFor();
    await timeline.getByText("By telephone").waitFor();
    await panel()
      .getByText(/^Explained once, on /)
      .waitFor();
  });

  it("is helped with a form: what it still lacks is shown before and after", async () => {
    const action = "Record help with a form";
    const form = await openAction(rosa, action);
    await form.getByRole("heading", { name: /^SH001, .* still lacks:$/ }).waitFor();
    await form.getByText("Grounds of the hearing").waitFor();
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel(/^SH001/).check();
    await form.getByLabel("What was helped with").fill("Which grounds there are.");
    // What the bar at the top half covers would count as too small.
    await rosa.evaluate(() => scrollTo(0, 0));
    await expectAccessible(rosa, "help with a form");
    await send(rosa, form, action);
    await rosa.getByRole("region", { name: "Timeline" }).getByText("Helped with a form").waitFor();
    await panel()
      .getByRole("heading", { name: /still lacks:$|aún le falta:$/ })
      .first()
      .waitFor();
  });

  it("stands on a contact too, in a Spanish console, for somebody who speaks English", async () => {
    await rosa.getByRole("button", { name: /Rosa Delgado/ }).click();
    await rosa.getByRole("menuitem", { name: "Español" }).click();
    await rosa.goto("/contacts/new");
    await rosa.getByLabel("Tipo", { exact: true }).selectOption("DISPUTE");
    await rosa.getByLabel("Tema", { exact: true }).selectOption("PAYMENT");
    await rosa.getByLabel("Qué se dijo").fill("No llegó el pago de octubre.");
    await rosa.getByLabel(/^Apellidos/).fill(uniqueName());
    await rosa.getByLabel("Parte con custodia", { exact: true }).check();
    await rosa.getByRole("button", { name: "Registrar el contacto" }).click();
    await rosa.getByRole("dialog").getByRole("button", { name: "Registrar", exact: true }).click();
    await rosa.getByRole("heading", { level: 1, name: /^Contacto CT-/ }).waitFor();
    await panel().locator("summary").click();
    await panel()
      .getByText(/^La agencia debe responderle a más tardar el /)
      .waitFor();
    await panel().getByLabel("English").check();
    await panel()
      .getByText(/^If you get in touch again about the same subject by \w+day, /)
      .waitFor();
    const action = "Registrar lo que se explicó";
    const form = await openAction(rosa, action);
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("alert").waitFor();
    for (const choice of ["Los derechos", "Inglés", "En persona", "El representante autorizado"])
      await form.getByLabel(choice, { exact: true }).check();
    await form.getByRole("button", { name: action, exact: true }).click();
    await rosa
      .getByRole("dialog", { name: `¿${action}?`, exact: true })
      .getByRole("button", { name: "Registrar", exact: true })
      .click();
    await panel()
      .getByText(/^Explicado una vez, el /)
      .waitFor();
    await rosa.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(rosa, "what the person can be told, at 320 px");
    await expectAccessible(rosa, "what the person can be told, in Spanish at 320 px");
  });
});

describe("an independent review of a complaint, and a claim beside it", () => {
  let rosa: Page; // ombudsperson of Placer
  let priya: Page; // its supervisor
  let record: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado");
    priya = await signIn(browser, "Priya Raman", { locale: "en-US" });
  });
  afterAll(async () => {
    for (const page of [rosa, priya]) await page.context().close();
  });

  const review = (page: Page) =>
    page.getByRole("region", { name: /^(Independent review|Revisión independiente)$/ });
  const name = async (page: Page, form: ReturnType<Page["getByRole"]>, person: string) => {
    await form.getByRole("combobox", { name: "Reviewer" }).fill(person);
    await page.getByRole("option", { name: new RegExp(`^${person}`) }).click();
  };

  it("is asked for with the day that the office promises, and shown with it", async () => {
    record = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(2));
    const action = "Record request for an independent review";
    const form = await openAction(rosa, action);
    await form.getByLabel("What is to be looked at").fill("Whether the call was taken down right.");
    await form.getByRole("textbox", { name: "Answer due" }).fill(daysAgo(9));
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("link", { name: /^Answer due: / }).waitFor();
    await form.getByRole("textbox", { name: "Answer due" }).fill(daysAgo(-9));
    await send(rosa, form, action);
    await review(rosa)
      .getByText(/^Answer due /)
      .waitFor();
    await review(rosa).getByText("Nobody has been named to review yet.").waitFor();
    await expectAccessible(rosa, "record with an independent review");
  });

  it("is given to nobody who acted on the complaint: who did, and when, is said at the field", async () => {
    const action = "Name the reviewer";
    const form = await openAction(rosa, action);
    await name(rosa, form, "Rosa Delgado");
    await file(rosa, form, action);
    await form
      .getByText(/Rosa Delgado acted on this record on /)
      .first()
      .waitFor();
    await expectAccessible(rosa, "a reviewer who acted");
    await name(rosa, form, "Priya Raman");
    await send(rosa, form, action);
    await review(rosa).getByText("Reviewer: Priya Raman.").waitFor();
  });

  it("is answered by the reviewer, in Spanish as well", async () => {
    await priya.goto(record);
    await priya.getByRole("button", { name: /Priya Raman/ }).click();
    await priya.getByRole("menuitem", { name: "Español" }).click();
    const action = "Responder la revisión independiente";
    const form = await openAction(priya, action);
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("Por escrito").check();
    await form.getByLabel("Respuesta", { exact: true }).fill("Se tomó bien.");
    await form.getByRole("button", { name: action, exact: true }).click();
    await priya
      .getByRole("dialog", { name: `¿${action}?`, exact: true })
      .getByRole("button", { name: "Registrar", exact: true })
      .click();
    await review(priya).getByText("Se tomó bien.").waitFor();
    await review(rosa)
      .getByText(/^Answered on /)
      .waitFor();
  });

  it("of mistaken identity is recorded on no day to come, and has a last day of its own", async () => {
    const action = "Record a claim";
    const form = await openAction(rosa, action);
    await form.getByLabel(/^Not the person sought/).check();
    await form.getByLabel("What the person says").fill("I have no children. They mean somebody else.");
    await form.getByRole("textbox", { name: "Claim received" }).fill(daysAgo(-2));
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("link", { name: /^Claim received: / }).waitFor();
    await form.getByRole("textbox", { name: "Claim received" }).fill(daysAgo(1));
    await send(rosa, form, action);
    await rosa.getByRole("heading", { name: /^Claim: Not the person sought/ }).waitFor();
    await rosa.getByText("Not acknowledged yet.").waitFor();
    await rosa.getByText("Answer to a claim of mistaken identity").first().waitFor();
    await rosa.evaluate(() => scrollTo(0, 0));
    await expectAccessible(rosa, "record with a claim");
  });

  it("is answered in Spanish; whoever is rejected is told of the court", async () => {
    const action = "Responder al reclamo";
    const form = await openAction(priya, action);
    await form.getByRole("button", { name: action, exact: true }).click();
    await form.getByRole("alert").waitFor();
    await form.getByLabel("Rechazado", { exact: true }).check();
    await form.getByLabel("Explicación", { exact: true }).fill("La fecha de nacimiento coincide.");
    await form.getByRole("button", { name: action, exact: true }).click();
    await priya
      .getByRole("dialog", { name: `¿${action}?`, exact: true })
      .getByRole("button", { name: "Registrar", exact: true })
      .click();
    await priya.getByText(/^Diga que la corte puede decidirlo/).waitFor();
    await rosa.getByText(/^Say that the court can decide it/).waitFor();
  });
});
