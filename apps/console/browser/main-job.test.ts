import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible } from "./harness.ts";
import {
  chooseInvestigator,
  daysAgo,
  file,
  fillMailedComplaint,
  fillWithdrawal,
  launchBrowser,
  openAction,
  recordMailedComplaint,
  recordSpokenComplaint,
  review,
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

describe.each<Scheme>(["light", "dark"])("the main job, %s", (colorScheme) => {
  const familyName = uniqueName();
  let rosa: Page;
  let record: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme });
  });
  afterAll(() => rosa.context().close());

  it("shows the ombudsperson what is due first, with its reasons", async () => {
    await rosa.getByRole("table").waitFor();
    await expectAccessible(rosa, "caseload");
    await rosa
      .getByRole("table")
      .getByRole("button", { name: /Why this date$/ })
      .first()
      .focus();
    await rosa.getByRole("listitem").filter({ hasText: /after/ }).first().waitFor();
    await expectAccessible(rosa, "caseload with a clock open");
    await rosa.keyboard.press("Escape");
    await rosa.getByRole("button", { name: "Filter", exact: true }).click();
    await rosa.getByRole("dialog", { name: "Filter" }).waitFor();
    await expectAccessible(rosa, "filters");
    await rosa.keyboard.press("Escape");
  });

  it("records a mailed complaint, its dates appearing while they are typed", async () => {
    await fillMailedComplaint(rosa, familyName);
    const clocks = rosa.getByRole("complementary");
    await clocks.getByText("Complaint receipt date").waitFor();
    await clocks
      .getByText(/5 business days after/)
      .first()
      .waitFor();
    await expectAccessible(rosa, "new complaint");
    await rosa.getByLabel("In the complainant’s words").fill("");
    await rosa.getByRole("button", { name: "Review and record" }).click();
    await rosa
      .getByRole("link", { name: "Issue 1, In the complainant’s words: Write something here." })
      .waitFor();
    await expectAccessible(rosa, "new complaint with errors");
    await rosa.getByLabel("In the complainant’s words").fill("The October payment never came.");
    const dialog = await review(rosa);
    await dialog.getByText(familyName).waitFor();
    await expectAccessible(rosa, "what is about to be recorded");
    await dialog.getByRole("button", { name: "Record the complaint" }).dblclick();
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    await rosa.getByText(/^Recorded .* by Rosa Delgado/).waitFor();
    record = new URL(rosa.url()).pathname;
    expect(await rosa.title()).not.toContain(familyName);
  });

  it("wrote it once, although the button was pressed twice", async () => {
    await rosa.goto("/search");
    await rosa.getByRole("searchbox").fill(familyName);
    await rosa.getByText("1 complaint", { exact: true }).waitFor();
    await expectAccessible(rosa, "search");
    expect(rosa.url()).not.toContain(familyName);
    await rosa.getByRole("main").getByRole("link", { name: /^CR-/ }).click();
    await rosa.getByRole("heading", { level: 1, name: /^Complaint CR-/ }).waitFor();
    expect(new URL(rosa.url()).pathname).toBe(record);
  });

  it("shows the record with why each date is that date, and refuses what is not hers to do", async () => {
    const closed = rosa
      .getByRole("region", { name: "Deadlines" })
      .getByRole("button", { name: /Why this date$/, expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    await expectAccessible(rosa, "record with every reason open");
    await rosa.getByText(/^Not possible now/).click();
    const extend = rosa.getByRole("button", { name: "Extend time to resolve" });
    expect(await extend.getAttribute("aria-disabled")).toBe("true");
  });

  it("acknowledges it and names an investigator", async () => {
    const acknowledge = await openAction(rosa, "Acknowledge");
    await expectAccessible(rosa, "acknowledge");
    await send(rosa, acknowledge, "Acknowledge");
    const assign = await chooseInvestigator(rosa, "Daniel Okafor");
    await expectAccessible(rosa, "assign investigator");
    await send(rosa, assign, "Assign investigator");
    await rosa.getByText("With Daniel Okafor").waitFor();
  });

  it("is extended by the director, who sees the new date before she sends it, while the ombudsperson looks on", async () => {
    const helen = await signIn(browser, "Helen Marsh", { colorScheme });
    await helen.goto(record);
    const extend = await openAction(helen, "Extend time to resolve");
    await extend.getByLabel("Days").fill("20");
    await extend.getByText(/^New due date:/).waitFor();
    await extend.getByLabel("Reason").fill("The employer’s payroll records were requested.");
    await expectAccessible(helen, "extend");
    await send(helen, extend, "Extend time to resolve");
    await helen
      .getByText(/^Extended\. Without the extension/)
      .first()
      .waitFor();
    await helen.context().close();
    await rosa.getByText(/^Helen Marsh changed this complaint/).waitFor();
    await rosa
      .getByText(/^Extended\. Without the extension/)
      .first()
      .waitFor();
  });

  it("is resolved by the investigator with a finding for the issue", async () => {
    const daniel = await signIn(browser, "Daniel Okafor", { colorScheme });
    await daniel.goto(record);
    const resolve = await openAction(daniel, "Issue written resolution");
    await resolve.getByLabel("Finding").selectOption("FOR_COMPLAINANT");
    await resolve
      .getByLabel("Explanation for the complainant", { exact: true })
      .fill("The payment was found and sent on.");
    await expectAccessible(daniel, "issue written resolution");
    await send(daniel, resolve, "Issue written resolution");
    await daniel.getByRole("heading", { level: 2, name: "Issues and findings" }).waitFor();
    await expectAccessible(daniel, "resolved record");
    await daniel.context().close();
  });

  it("counts the days for a hearing from the day the complainant got the resolution, and says why", async () => {
    const address = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(20));
    const acknowledge = await openAction(rosa, "Acknowledge");
    await acknowledge.getByLabel("Acknowledgement mailed", { exact: true }).fill(daysAgo(19));
    await send(rosa, acknowledge, "Acknowledge");
    await send(rosa, await chooseInvestigator(rosa, "Daniel Okafor"), "Assign investigator");
    const priya = await signIn(browser, "Priya Raman", { colorScheme });
    await priya.goto(address);
    const resolve = await openAction(priya, "Issue written resolution");
    await resolve.getByLabel("Finding").selectOption("FOR_COMPLAINANT");
    await resolve
      .getByLabel("Explanation for the complainant", { exact: true })
      .fill("The payment was found and sent on.");
    await resolve.getByLabel("Written resolution dated", { exact: true }).fill(daysAgo(9));
    await resolve.getByLabel("Written resolution mailed", { exact: true }).fill(daysAgo(9));
    await send(priya, resolve, "Issue written resolution");
    await priya.context().close();

    await rosa.goto(address);
    const deadlines = rosa.getByRole("region", { name: "Deadlines" });
    const advised = deadlines.getByRole("listitem").filter({ hasText: "90 days from the resolution’s date" });
    const binding = deadlines
      .getByRole("listitem")
      .filter({ hasText: "Hearing request, after the resolution" });
    const dayOf = (line: typeof advised) => line.getByRole("time").getAttribute("datetime");
    await advised.waitFor();
    expect(await binding.count()).toBe(0);
    const advisedOn = await dayOf(advised);
    const receipt = await openAction(rosa, "Record receipt of the resolution");
    await receipt.getByLabel("Written resolution received", { exact: true }).fill("1/2/2099");
    await receipt.getByRole("button", { name: "Record receipt of the resolution", exact: true }).click();
    await receipt.getByRole("link", { name: /is in the future/ }).waitFor();
    await expectAccessible(rosa, "receipt of the resolution");
    await receipt.getByLabel("Written resolution received", { exact: true }).fill(daysAgo(2));
    await send(rosa, receipt, "Record receipt of the resolution");
    await binding.getByRole("button").click();
    await binding.getByText(/^90 days after/).waitFor();
    const bindingOn = await dayOf(binding);
    expect((bindingOn ?? "") > (advisedOn ?? ""), "the law’s day is the later one").toBe(true);
    expect(await dayOf(advised), "the safer day to tell stays").toBe(advisedOn);
    await expectAccessible(rosa, "record with the receipt of its resolution");
  });

  it("lets a complainant withdraw another", async () => {
    await recordMailedComplaint(rosa, uniqueName());
    const withdraw = await openAction(rosa, "Withdraw");
    await fillWithdrawal(withdraw, "She called: the payment came, and she no longer wishes to complain.");
    await expectAccessible(rosa, "withdraw");
    await send(rosa, withdraw, "Withdraw");
    await rosa.getByText("Withdrawn").first().waitFor();
  });

  it("shows both versions of a stale edit", async () => {
    const address = await recordMailedComplaint(rosa, uniqueName());
    const withdraw = await openAction(rosa, "Withdraw");
    await fillWithdrawal(withdraw, "He wrote that he withdraws.");
    const priya = await signIn(browser, "Priya Raman", { colorScheme });
    await priya.goto(address);
    await send(priya, await openAction(priya, "Acknowledge"), "Acknowledge");
    await priya.context().close();
    await file(rosa, withdraw, "Withdraw");
    const stale = rosa.getByRole("dialog", { name: "This complaint has changed" });
    await stale.getByText("Priya Raman changed this complaint", { exact: false }).waitFor();
    await stale.getByText("He wrote that he withdraws.").waitFor();
    await expectAccessible(rosa, "stale edit");
    await stale.getByRole("button", { name: "Apply mine to the new version" }).click();
    await rosa.getByText(/^Recorded .* by Rosa Delgado/).waitFor();
  });
});
