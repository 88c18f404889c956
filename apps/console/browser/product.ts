import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";

/** Light or dark, as the person's device asks for. */
export type Scheme = "light" | "dark";

/** The invented people of the development identity provider that the journeys sign in as. */
export type Person =
  | "Rosa Delgado"
  | "Daniel Okafor"
  | "Priya Raman"
  | "Helen Marsh"
  | "Tomás Ibarra"
  | "Grace Lindqvist"
  | "Samuel Osei"
  | "Mei-Lin Chau"
  | "Owen Castellano"
  | "Connie Albright"
  | "Marcus Bell"
  | "Renata Kimura"
  | "Elliot Varga"
  | "Solange Achebe"
  | "Victor Almeida";

/** Where the product of these journeys runs: files that run side by side have one each. Throws with a sentence when nobody said. */
export function productAddress(): string {
  const addresses = (process.env["REDRESS_ADDRESS"] ?? "").split(",");
  const address = addresses[(Number(process.env["VITEST_POOL_ID"] ?? 1) - 1) % addresses.length];
  if (!address)
    throw new Error(
      "Set REDRESS_ADDRESS to a running product, or use `npm run test:browser` at the root, which starts one.",
    );
  return address;
}

/** Starts the system's Chromium without its background traffic. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["REDRESS_CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

const openPages = new Set<Page>();

/** The pages that no journey of this file has closed. */
export const pagesInSight = (): readonly Page[] => [...openPages];

/** A page of its own, with cookies of its own; a broken script or a breach of the content security policy fails the test. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: productAddress(),
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  openPages.add(page);
  page.on("close", () => openPages.delete(page));
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => {
    throw new Error(`The page broke: ${error.message}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text()))
      throw new Error(`Against the policy: ${message.text()}`);
  });
  return page;
}

/** Signs a person in through the identity provider and waits for the caseload. */
export async function signIn(
  browser: Browser,
  person: Person,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openPage(browser, options);
  await page.goto("/caseload");
  await page.getByRole("link", { name: /Sign in with your agency account|Iniciar sesión/ }).click();
  await page.getByRole("button", { name: new RegExp(`^${person}`) }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Walks with Tab until something is in focus, as a person does who has no mouse, and presses Enter on it. */
export async function enterOn(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let key = 0; key < 80; key += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab does not lead there.");
}

/** A family name that no other complaint has. */
export function uniqueName(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join("");
  return `Q${letters}`;
}

/** A day in California as people type it. */
export function daysAgo(days: number): string {
  const then = new Date(Date.now() - days * 86_400_000);
  return then.toLocaleDateString("en-US", { timeZone: "America/Los_Angeles" });
}

async function fillPersonAndIssue(page: Page, familyName: string): Promise<void> {
  await page.getByLabel("Given names").fill("Yolanda");
  await page.getByLabel("Family names").fill(familyName);
  await page.getByLabel("Custodial party", { exact: true }).check();
  await page.getByLabel("Subject", { exact: true }).selectOption("PAYMENT");
  await page.getByLabel("In the complainant’s words").fill("The October payment never came.");
}

/** Opens the form for a new complaint as nobody has begun it: what the same person left behind in it is discarded. Tells whether there was a draft. */
export async function openIntake(page: Page): Promise<boolean> {
  // From the commit on, what answers is this page's and none that it replaced.
  await page.goto("/complaints/new", { waitUntil: "commit" });
  const asked = await page.waitForResponse(
    (response) => response.request().postData()?.includes('"of":{"form":"receiveComplaint"}') ?? false,
  );
  const { data } = (await asked.json()) as { readonly data: { readonly draft: { draft: unknown } } };
  if (data.draft.draft === null) return false;
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByText("What stood here was replaced").waitFor();
  return true;
}

/** Fills the form for a complaint that came by mail: postmarked yesterday, stamped today. */
export async function fillMailedComplaint(page: Page, familyName: string): Promise<void> {
  await openIntake(page);
  await page.getByLabel("Postmarked on", { exact: true }).fill("yesterday");
  await page.getByLabel("Date-stamped on", { exact: true }).fill("today");
  await fillPersonAndIssue(page, familyName);
}

/** Records it and returns the address of its page. */
export async function recordMailedComplaint(page: Page, familyName: string): Promise<string> {
  await fillMailedComplaint(page, familyName);
  return recordFilled(page);
}

/** Records a complaint that was spoken on a day, and returns the address of its page. */
export async function recordSpokenComplaint(page: Page, familyName: string, day: string): Promise<string> {
  await openIntake(page);
  await page.getByLabel("By word of mouth").check();
  await page.getByLabel("Spoken on", { exact: true }).fill(day);
  await fillPersonAndIssue(page, familyName);
  return recordFilled(page);
}

/** Opens what is about to be recorded, and returns its dialog. */
export async function review(page: Page): Promise<ReturnType<Page["getByRole"]>> {
  await page.getByRole("button", { name: "Review and record" }).click();
  return page.getByRole("dialog", { name: "Record this complaint?" });
}

async function recordFilled(page: Page): Promise<string> {
  await (await review(page)).getByRole("button", { name: "Record the complaint" }).click();
  await page.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
  return new URL(page.url()).pathname;
}

/** Opens the form of an action on a complaint's page. */
export async function openAction(page: Page, action: string): Promise<ReturnType<Page["getByRole"]>> {
  await page.getByRole("button", { name: action, exact: true }).click();
  const form = page.getByRole("dialog", { name: new RegExp(`^${action}:`) });
  await form.getByRole("button", { name: action, exact: true }).waitFor();
  return form;
}

/** Presses the button of an action's form, and then the one beneath the summary of what is about to be recorded. */
export async function file(page: Page, form: ReturnType<Page["getByRole"]>, action: string): Promise<void> {
  await form.getByRole("button", { name: action, exact: true }).click();
  const review = page.getByRole("dialog", { name: `${action}?`, exact: true });
  await review.getByRole("button", { name: "Record", exact: true }).click();
}

/** Sends an action's form and waits for its receipt. */
export async function send(page: Page, form: ReturnType<Page["getByRole"]>, action: string): Promise<void> {
  await file(page, form, action);
  await form.waitFor({ state: "hidden" });
  await page.getByText(/^Recorded .* by /).waitFor();
}

/** Fills in that the complainant withdraws in writing, and what they said. */
export async function fillWithdrawal(form: ReturnType<Page["getByRole"]>, note: string): Promise<void> {
  await form.getByLabel("In writing").check();
  await form.getByLabel("Note", { exact: true }).fill(note);
}

/** Opens the form that names who investigates, and chooses a person in it. */
export async function chooseInvestigator(page: Page, person: Person): ReturnType<typeof openAction> {
  const assign = await openAction(page, "Assign investigator");
  await assign.getByRole("combobox", { name: "Investigator" }).fill(person);
  await page.getByRole("option", { name: new RegExp(`^${person}`) }).click();
  return assign;
}
