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
  type Scheme,
} from "./product.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** What the Department says in each run, so that both ends of a dispute are walked. */
const ends = [
  ["light", "The agency that sent it", "goes back to the first agency"],
  ["dark", "The agency that received it", "stays with the second agency"],
] as const satisfies readonly (readonly [Scheme, string, string])[];

describe.each(ends)("a complaint that is transferred and disputed, %s", (colorScheme, owner, end) => {
  const familyName = uniqueName();
  const back = owner === "The agency that sent it";
  let rosa: Page; // of Placer
  let marcus: Page; // of Sacramento
  let grace: Page; // of the Department
  let record: string;
  let number: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
    marcus = await signIn(browser, "Marcus Bell", { colorScheme });
    grace = await signIn(browser, "Grace Lindqvist", { colorScheme });
  });
  afterAll(async () => {
    for (const page of [rosa, marcus, grace]) await page.context().close();
  });

  const transferOf = (page: Page) => page.getByRole("region", { name: "Transfer", exact: true });

  it("is sent to the other agency with a reason", async () => {
    record = await recordSpokenComplaint(rosa, familyName, daysAgo(2));
    number = (await rosa.title()).match(/CR-[\d-]+/)?.[0] ?? "";
    const transfer = await openAction(rosa, "Transfer to another agency");
    await transfer.getByRole("combobox", { name: "Sent to" }).fill("Sacramento");
    await rosa.getByRole("option", { name: /^Sacramento/ }).click();
    await transfer.getByLabel("E-mail").check();
    await transfer.getByLabel("Reason", { exact: true }).fill("The case is in that county.");
    await expectAccessible(rosa, "transfer form");
    await send(rosa, transfer, "Transfer to another agency");
    await transferOf(rosa)
      .getByText(/^From Placer .* to Sacramento /)
      .waitFor();
    await expectAccessible(rosa, "record in transfer");
  });

  it("is told to the complainant by a copy", async () => {
    const copy = await openAction(rosa, "Record mailed copy of the transfer");
    await send(rosa, copy, "Record mailed copy of the transfer");
    await transferOf(rosa).getByText("Copy of the transfer mailed").waitFor();
  });

  it("waits among the incoming transfers of the other agency, with the person and the whole history", async () => {
    await marcus.getByRole("button", { name: /^Incoming transfers/ }).click();
    await marcus.waitForURL(/tab=arriving/);
    await marcus.getByRole("columnheader", { name: "Sent by" }).waitFor();
    await marcus.getByRole("link", { name: number }).waitFor();
    await expectAccessible(marcus, "incoming transfers");
    await marcus.getByRole("link", { name: number }).click();
    await marcus.getByRole("heading", { level: 1, name: `Complaint ${number}` }).waitFor();
    await marcus.getByRole("region", { name: "Complainant" }).getByText(`Yolanda ${familyName}`).waitFor();
    const timeline = marcus.getByRole("region", { name: "Timeline" });
    await timeline.getByText("Complaint received").waitFor();
    await timeline.getByText("Complaint sent to another agency").waitFor();
    expect(await marcus.getByRole("button", { name: "Withdraw", exact: true }).count()).toBe(0);
  });

  it("is disputed there, and from then on the first agency sees it as it stood", async () => {
    const dispute = await openAction(marcus, "Dispute the transfer");
    await dispute.getByLabel("Reason", { exact: true }).fill("The case was closed here in June.");
    await file(marcus, dispute, "Dispute the transfer");
    await dispute.getByRole("link", { name: /Give the day the transfer came in/ }).waitFor();
    await expectAccessible(marcus, "dispute without its day of receipt");
    await dispute.getByRole("textbox", { name: /^Transfer \(LCR004\) received/ }).fill("today");
    await send(marcus, dispute, "Dispute the transfer");
    await transferOf(marcus).getByText("The case was closed here in June.").waitFor();
    await marcus
      .getByRole("region", { name: "Timeline" })
      .getByText(/^Taken over from\s*Placer County/)
      .waitFor();
    await expectAccessible(marcus, "disputed record");
    await rosa.getByText(/^Sacramento .* took over this complaint on /).waitFor();
    await rosa.getByText("Your agency has nothing left to do.").waitFor();
    expect(await rosa.getByText("The case was closed here in June.").count()).toBe(0);
    await expectAccessible(rosa, "record handed over");
  });

  it(`${end} by the Department’s word, with what it is known by`, async () => {
    await grace.goto(record);
    const determine = await openAction(grace, "Determine responsible agency");
    await determine.getByLabel(owner).check();
    await determine.getByRole("button", { name: "Add how this day is known" }).click();
    await determine.getByLabel("Known by").selectOption("Date of the letter");
    await determine.getByLabel("Who says so").selectOption("The Department");
    await expectAccessible(grace, "determination");
    await send(grace, determine, "Determine responsible agency");
    await transferOf(grace).getByText("Date of the letter: The Department").waitFor();
    await expectAccessible(grace, "determined record");
  });

  it("is then the one agency’s to answer, and the other’s to read as it stood", async () => {
    const [holder, former] = back ? [rosa, marcus] : [marcus, rosa];
    await former.goto(record);
    await former.getByText(/ took over this complaint on /).waitFor();
    await former.getByText("Your agency has nothing left to do.").waitFor();
    await holder.goto(record);
    await transferOf(holder).getByText(owner).waitFor();
    await send(holder, await openAction(holder, "Acknowledge"), "Acknowledge");
    await expectAccessible(holder, "acknowledged after the transfer");
  });

  it("says all of it in Spanish, and on a small screen", async () => {
    await marcus.goto("/caseload?tab=arriving");
    await marcus.getByRole("button", { name: /Marcus Bell/ }).click();
    await marcus.getByRole("menuitem", { name: "Español" }).click();
    await marcus.getByRole("button", { name: /^Traslados por recibir/ }).waitFor();
    await marcus.goto(record);
    await marcus
      .getByRole("region", { name: "Traslado", exact: true })
      .getByText(/^De Placer .* a Sacramento /)
      .waitFor();
    await expectAccessible(marcus, "record with a transfer in Spanish");
    await rosa.setViewportSize({ width: 320, height: 800 });
    await rosa.goto(record);
    await transferOf(rosa).waitFor();
    await expectNoSidewaysScroll(rosa, "record with a transfer at 320 px");
  });
});
