import {
  contactActionWords,
  contactKindWords,
  contactStatusWords,
  type ContactActionName,
} from "@redress/domain/contact";
import { actionWords as complaintActionWords, statusWords } from "@redress/domain/complaint";
import { automaticActionWords } from "@redress/domain/enforcement";
import { formatCitation } from "@redress/domain/law";
import { followOnById } from "@redress/domain/tasks";
import { partyWords, roleWords, say, subjectWords } from "@redress/domain/vocabulary";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enforcementEn } from "../src/i18n/en/enforcement.en.ts";
import { fieldsEn } from "../src/i18n/en/fields.en.ts";
import { intakeEn } from "../src/i18n/en/intake.en.ts";
import { tasksEn } from "../src/i18n/en/lists/tasks.en.ts";
import { recordEn } from "../src/i18n/en/record.en.ts";
import { enforcementEs } from "../src/i18n/es/enforcement.es.ts";
import { fieldsEs } from "../src/i18n/es/fields.es.ts";
import { intakeEs } from "../src/i18n/es/intake.es.ts";
import { tasksEs } from "../src/i18n/es/lists/tasks.es.ts";
import { recordEs } from "../src/i18n/es/record.es.ts";
import { expectAccessible, expectNoSidewaysScroll } from "./harness.ts";
import { daysAgo, launchBrowser, signIn, uniqueName } from "./product.ts";

const catalogues = {
  en: { ...enforcementEn, ...fieldsEn, ...intakeEn, ...recordEn, ...tasksEn },
  es: { ...enforcementEs, ...fieldsEs, ...intakeEs, ...recordEs, ...tasksEs },
};

/** Of why a contact is urgent. */
const sentNotwithstanding = { en: /It should not have gone out/, es: /No debió enviarse/ };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Walks with Tab until the field with this id has the focus, or one within it; fails when no key leads there. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let pressed = 0; pressed < 90; pressed += 1) {
    const there = await page.evaluate((wanted) => document.activeElement?.closest(`#${wanted}`) !== null, id);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No Tab leads to ${id}.`);
}

describe.each(["en", "es"] as const)("a call, in %s", (language) => {
  const { form, contact, contactIntake, repetition, taskPanel: tasks } = catalogues[language];
  const familyName = uniqueName();
  let rosa: Page;
  let record: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { locale: language });
  });
  afterAll(() => rosa.context().close());

  const button = (within: Locator | Page, name: string) => within.getByRole("button", { name, exact: true });

  /** Opens the form of an action. */
  async function open(title: string): Promise<Locator> {
    await button(rosa, title).click();
    const drawer = rosa.getByRole("dialog", { name: new RegExp(`^${title}:`) });
    await button(drawer, title).waitFor();
    return drawer;
  }

  /** Files a form that is filled in. */
  async function file(drawer: Locator, title: string): Promise<void> {
    await button(drawer, title).click();
    const review = drawer.page().getByRole("dialog", {
      name: form.reviewTitle.replace("{{action}}", title),
      exact: true,
    });
    await button(review, form.record).click();
  }

  /** Files it, and waits until it has gone. */
  async function send(drawer: Locator, title: string): Promise<void> {
    await file(drawer, title);
    await drawer.waitFor({ state: "hidden" });
  }

  const actionOf = (action: ContactActionName) => say(contactActionWords[action], language);

  /** Types a call of the same person on the same subject, by keyboard alone, and records it. */
  async function takeCall(summary: string): Promise<void> {
    await tabTo(rosa, "person-party");
    await rosa.keyboard.press("Space");
    await tabTo(rosa, "person-familyName");
    await rosa.keyboard.type(familyName);
    await tabTo(rosa, "contactKind");
    await rosa.keyboard.type(say(contactKindWords.DISPUTE, language).slice(0, 4));
    await tabTo(rosa, "subject");
    await rosa.keyboard.type(say(subjectWords.PAYMENT, language).slice(0, 4));
    await tabTo(rosa, "summary");
    await rosa.keyboard.type(summary);
    await button(rosa, contactIntake.submit).press("Enter");
    const review = rosa.getByRole("dialog");
    await review.getByText(say(partyWords.CUSTODIAL_PARTY, language)).waitFor();
    await button(review, form.record).press("Enter");
    await rosa.getByRole("heading", { level: 1, name: /CT-/ }).waitFor();
  }

  it("is taken by keyboard; what is missing is named first, and each caller is asked what it needs", async () => {
    await rosa.goto("/contacts/new");
    await rosa.getByRole("heading", { level: 1 }).waitFor();
    await button(rosa, contactIntake.submit).press("Enter");
    const missing = rosa.getByRole("alert").getByRole("link");
    await missing.first().waitFor();
    expect(await missing.count()).toBeGreaterThan(3);
    await expectAccessible(rosa, `missing fields of a contact in ${language}`);
    // An employer has one name and is no party; a representative says for whom.
    await rosa.locator("#caller").getByRole("radio").nth(2).check();
    await rosa.getByLabel(contactIntake.company).waitFor();
    expect(await rosa.locator("#person-party").count()).toBe(0);
    await rosa.locator("#caller").getByRole("radio").nth(1).check();
    await rosa.locator("#person-representative-familyName").waitFor();
    await rosa.locator("#caller").getByRole("radio").nth(0).check();
    await rosa.locator("#person-participantNumber").waitFor();
    await rosa.goto("/contacts/new");
    await rosa.getByRole("heading", { level: 1 }).waitFor();
    await takeCall("The October payment never came.");
    record = new URL(rosa.url()).pathname;
    await rosa.getByText(say(contactStatusWords.CONTACT_RECEIVED, language)).first().waitFor();
    await expectAccessible(rosa, `contact in ${language}`);
  });

  it("is a dispute, so it is acknowledged with a day for the answer, which cannot come before", async () => {
    const title = actionOf("acknowledgeContact");
    const drawer = await open(title);
    await drawer.locator("#acknowledgedOn").fill("today");
    await drawer.locator("#whatIsDone").fill("The bank is asked.");
    await drawer.locator("#answerExpectedOn").fill(daysAgo(2));
    await file(drawer, title);
    await drawer.getByRole("alert").waitFor();
    await expectAccessible(rosa, `refused acknowledgement in ${language}`);
    await drawer.locator("#answerExpectedOn").fill(daysAgo(-9));
    await send(drawer, title);
    await rosa.getByText(say(contactStatusWords.CONTACT_ACKNOWLEDGED, language)).first().waitFor();
    await rosa.getByText("The bank is asked.").first().waitFor();
  });

  it("is answered; who is not satisfied is told of the right to complain, and the contact stays open for it", async () => {
    const title = actionOf("answerContact");
    const drawer = await open(title);
    await drawer.locator("#answeredOn").fill("today");
    await drawer.locator("#manner").getByRole("radio").nth(1).check();
    await drawer.locator("#text").fill("It was sent back and is on its way.");
    await send(drawer, title);
    const offer = actionOf("offerComplaint");
    const right = await open(offer);
    await right.locator("#offeredOn").fill("today");
    await right.locator("#wishesToFile").getByRole("radio").first().check();
    await send(right, offer);
    await rosa.getByText(say(contactStatusWords.COMPLAINT_OFFERED, language)).first().waitFor();
    expect(await button(rosa, actionOf("closeContact")).isVisible()).toBe(false);
    await expectAccessible(rosa, `contact of somebody who wants to complain in ${language}`);
  });

  it("is looked at again, asked for with the day that is promised: a task until the reviewer, who never acted on it, has answered", async () => {
    const title = actionOf("requestContactReview");
    const drawer = await open(title);
    await drawer.locator("#requestedOn").fill("today");
    await drawer.locator("#question").fill("Whether both payments were looked for.");
    await drawer.locator("#answerDueOn").fill(daysAgo(2));
    await button(drawer, title).click();
    await drawer.getByRole("alert").waitFor();
    await drawer.locator("#answerDueOn").fill(daysAgo(-9));
    await send(drawer, title);
    const task = rosa
      .getByRole("region", { name: tasks.title, exact: true })
      .getByRole("listitem")
      .filter({ hasText: followOnById("review-to-answer")?.title[language] ?? "" });
    await task.getByText(say(roleWords.SUPERVISOR, language)).waitFor();
    const naming = actionOf("assignContactReviewer");
    const form = await open(naming);
    const name = async (person: string) => {
      await form.getByRole("combobox").fill(person);
      await rosa.getByRole("option", { name: new RegExp(`^${person}`) }).click();
    };
    await name("Rosa Delgado");
    await file(form, naming);
    await form
      .getByText(/^Rosa Delgado (acted|actuó) /)
      .first()
      .waitFor();
    await expectAccessible(rosa, `a reviewer who acted in ${language}`);
    await name("Priya Raman");
    await send(form, naming);
    await task.getByText("Priya Raman").waitFor();
    const priya = await signIn(browser, "Priya Raman", { locale: language });
    await priya.goto(record);
    const answering = actionOf("answerContactReview");
    await button(priya, answering).click();
    const answer = priya.getByRole("dialog", { name: new RegExp(`^${answering}:`) });
    await answer.locator("#manner").getByRole("radio").first().check();
    await answer.locator("#text").fill("Only the first was looked for.");
    await file(answer, answering);
    await answer.waitFor({ state: "hidden" });
    await priya.context().close();
    await rosa.getByText("Only the first was looked for.").first().waitFor();
    await task.first().waitFor({ state: "hidden" });
    await expectAccessible(rosa, `contact with an independent review in ${language}`);
  });

  it("that comes a second time on the same subject is a complaint by itself, and says why", async () => {
    await rosa.goto("/contacts/new");
    await rosa.getByRole("heading", { level: 1 }).waitFor();
    await takeCall("The October payment still has not come.");
    const note = rosa.getByText(contact.becameComplaint);
    await note.waitFor();
    await rosa.getByRole("link", { name: /CT-/ }).waitFor();
    await expectAccessible(rosa, `repeated contact in ${language}`);
    await rosa.getByRole("link", { name: /CR-/ }).click();
    await rosa.getByText(repetition.toConfirm).waitFor();
    await rosa.getByText(formatCitation("22-ccr-111544-d")).first().waitFor();
    await expectAccessible(rosa, `complaint by repetition in ${language}`);
  });

  it("ends as a complaint with the finding that it is not the same subject, with a reason; both stay readable", async () => {
    const title = say(complaintActionWords.findNotSameSubject, language);
    const drawer = await open(title);
    await drawer.locator("#foundOn").fill("today");
    await button(drawer, title).click();
    await drawer.getByRole("alert").waitFor();
    await drawer.locator("#reason").fill("The first call was about another month.");
    await send(drawer, title);
    await rosa.getByText(say(statusWords.NOT_A_REPETITION, language)).first().waitFor();
    await rosa.getByText("The first call was about another month.").first().waitFor();
    await rosa.locator(`a[href="${record}"]`).first().click();
    await rosa.getByText("The October payment never came.").first().waitFor();
  });

  it("about a levy asks for the notice; received while levies are shut down, it stands in front of the queue", async () => {
    const { enforcement } = catalogues[language];
    await rosa.goto("/contacts/new");
    await rosa.getByRole("heading", { level: 1 }).waitFor();
    await rosa.locator("#summary").fill("They levied my bank account.");
    await rosa.locator("#enforcementNotice-action").getByRole("radio").first().check();
    await rosa.locator("#enforcementNotice-receivedOn").fill(daysAgo(-2));
    await rosa.locator("#person-party").getByRole("radio").first().check();
    await rosa.locator("#person-familyName").fill(uniqueName());
    await rosa.locator("#contactKind").selectOption({ label: say(contactKindWords.DISPUTE, language) });
    await rosa.locator("#subject").selectOption({ label: say(subjectWords.ARREARS, language) });
    await button(rosa, contactIntake.submit).click();
    await rosa.getByRole("alert").getByText(enforcement.receivedOn).waitFor();
    await expectAccessible(rosa, `notice of a day to come in ${language}`);
    await rosa.locator("#enforcementNotice-receivedOn").fill(daysAgo(1));
    await button(rosa, contactIntake.submit).click();
    await button(rosa.getByRole("dialog"), form.record).click();
    const number = await rosa.getByRole("heading", { level: 1, name: /CT-/ }).textContent();
    await rosa.getByText(automaticActionWords.LEVY[language]).first().waitFor();
    await rosa.getByText(sentNotwithstanding[language]).waitFor();
    await expectAccessible(rosa, `urgent contact in ${language}`);
    await rosa.goto("/contacts");
    await rosa.getByRole("link", { name: /CT-/ }).first().waitFor();
    const firstRows = await rosa.getByRole("link", { name: /CT-/ }).allTextContents();
    expect(firstRows.slice(0, 4).some((one) => number?.includes(one))).toBe(true);
  });

  it("stands in the list under its tab, and who prints it is written down", async () => {
    await rosa.goto("/contacts?tab=answered");
    await rosa.locator(`a[href="${record}"]`).waitFor();
    await expectAccessible(rosa, `contacts in ${language}`);
    await rosa.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(rosa, "contacts on a narrow screen");
    await rosa.setViewportSize({ width: 1280, height: 900 });
    await rosa.goto(record);
    await rosa.getByRole("heading", { level: 1, name: /CT-/ }).waitFor();
    const noted = rosa.waitForRequest((request) => request.postData()?.includes('"contactIds"') ?? false);
    await rosa.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect((await noted).postData()).toContain(record.slice(record.lastIndexOf("/") + 1));
  });
});
