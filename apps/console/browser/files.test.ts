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

const filesOf = (page: Page) => page.getByRole("region", { name: /^(Files|Archivos)$/ });

const text = (name: string, content = "Nov 5: message left\n") => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(content),
});

const program = { name: "letter.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ program") };
const tooLarge = text("scan.txt", "x".repeat(25 * 1024 * 1024 + 1));

/** Opens the chooser by keyboard, and chooses. */
async function choose(page: Page, button: string, ...files: ReturnType<typeof text>[]): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await filesOf(page).getByRole("button", { name: button }).focus();
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(files);
}

describe("files on a record", () => {
  let rosa: Page; // ombudsperson
  let priya: Page; // supervisor
  let record: string;
  beforeAll(async () => {
    rosa = await signIn(browser, "Rosa Delgado", { colorScheme: "light" });
    priya = await signIn(browser, "Priya Raman", { colorScheme: "dark" });
    record = await recordSpokenComplaint(rosa, uniqueName(), daysAgo(1));
    await priya.goto(record);
    await filesOf(priya).getByText("No files yet.").waitFor();
  });
  afterAll(async () => {
    for (const page of [rosa, priya]) await page.context().close();
  });

  it("are chosen by keyboard, several at once, and stand on a colleague’s screen as they are added", async () => {
    await filesOf(rosa).getByText("each at most 25 MB").waitFor();
    await choose(rosa, "Choose files", text("call-log.txt"), text("call-log-2.txt"));
    await filesOf(rosa).getByRole("status").getByText("call-log-2.txt was added.").waitFor();
    await filesOf(priya).getByText("call-log-2.txt").waitFor();
    const download = priya.waitForEvent("download");
    await filesOf(priya).getByRole("link", { name: "Download call-log.txt" }).click();
    expect((await download).suggestedFilename()).toBe("call-log.txt");
    await expectAccessible(rosa, "record with files");
  });

  it("that cannot be kept are refused with the reason: one by its size before it is sent, one by its bytes", async () => {
    await choose(rosa, "Choose files", tooLarge, program);
    await filesOf(rosa).getByText("The file is larger than 25 MB.").first().waitFor();
    await filesOf(rosa).getByText("Files of this kind are not kept.").first().waitFor();
    await expectAccessible(rosa, "refused files");
    for (const { name } of [tooLarge, program])
      await filesOf(rosa)
        .getByRole("button", { name: `Leave out ${name}` })
        .click();
  });

  it("that fail while the network is away say so there, and are sent again", async () => {
    await rosa.context().setOffline(true);
    await choose(rosa, "Choose files", text("offline.txt"));
    await filesOf(rosa).getByRole("alert").waitFor();
    await expectAccessible(rosa, "failed upload");
    await rosa.context().setOffline(false);
    await filesOf(rosa).getByRole("button", { name: "Try again to upload offline.txt" }).click();
    await filesOf(rosa).getByRole("link", { name: "Download offline.txt" }).waitFor();
  });

  it("show how a day is known: named in the form, and found again from the timeline", async () => {
    const form = await openAction(rosa, "Acknowledge");
    await form.getByRole("button", { name: /^Add how this day is known/ }).click();
    const evidence = form.getByRole("group", { name: "How it is known: Acknowledgement mailed" });
    await evidence.getByRole("radiogroup", { name: "Known by" }).getByRole("radio").first().check();
    await evidence.getByRole("combobox", { name: "Who says so" }).selectOption("The agency");
    await evidence.getByRole("combobox", { name: /^File that shows it/ }).fill("call-log.txt");
    await rosa.getByRole("option", { name: "call-log.txt" }).click();
    await expectAccessible(rosa, "a day with the file that shows it");
    await send(rosa, form, "Acknowledge");
    // The words of the evidence lead to its file.
    await priya.locator('a[href^="#attachment_"]').first().click();
    await filesOf(priya).getByRole("link", { name: "Download call-log.txt" }).waitFor();
  });

  it("are dropped onto the panel", async () => {
    await rosa.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Dropped\n"], "dropped.txt", { type: "text/plain" }));
      const area = document.querySelector('input[type="file"]')?.parentElement?.parentElement;
      area?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await filesOf(rosa).getByRole("link", { name: "Download dropped.txt" }).waitFor();
  });

  it("are taken off with a reason, which is asked for, and stay in the list", async () => {
    await filesOf(rosa).getByRole("button", { name: "Take off dropped.txt" }).click();
    await filesOf(rosa).getByRole("button", { name: "Take it off" }).click();
    await filesOf(rosa).getByRole("alert").waitFor();
    await expectAccessible(rosa, "removal without a reason");
    await filesOf(rosa).getByLabel("Why does it not belong here?").fill("It is of another family.");
    await rosa.keyboard.press("Tab");
    await rosa.keyboard.press("Enter");
    await filesOf(priya)
      .getByText(/^Taken off by Rosa Delgado, .*: It is of another family\.$/)
      .waitFor();
    expect(await filesOf(rosa).getByRole("link", { name: "Download dropped.txt" }).count()).toBe(0);
    await expectAccessible(priya, "file taken off, dark");
  });

  it("of a person who asked for confidentiality are got by whoever says what for", async () => {
    await rosa.getByRole("link", { name: "Everything known of this person" }).click();
    await rosa.getByRole("button", { name: "Enter a flag" }).click();
    const form = rosa.getByRole("dialog", { name: "Enter a flag", exact: true });
    await form.getByRole("combobox", { name: /Flag/ }).selectOption({ label: "Address confidential" });
    await form.getByRole("radio", { name: "Requested" }).check();
    await form.getByRole("textbox", { name: /^Day/ }).fill("today");
    await form.getByRole("textbox", { name: /Reason/ }).fill("Fears the other party.");
    await file(rosa, form, "Enter a flag");
    await form.waitFor({ state: "hidden" });
    await rosa.goto(record);
    const link = filesOf(rosa).getByRole("link", { name: "Download call-log.txt" });
    await link.click();
    await filesOf(rosa).getByRole("alert").getByText("Say first what you need the file for.").waitFor();
    await expectAccessible(rosa, "purpose asked for");
    await filesOf(rosa).getByLabel("What do you need files for?").selectOption("HEARING");
    const download = rosa.waitForEvent("download");
    await link.click();
    expect((await download).suggestedFilename()).toBe("call-log.txt");
  });

  it("speak Spanish, refusals included, and fit a small screen", async () => {
    await rosa.getByRole("button", { name: /Rosa Delgado/ }).click();
    await rosa.getByRole("menuitem", { name: "Español" }).click();
    await choose(rosa, "Elegir archivos", program, text("nota.txt"));
    await filesOf(rosa).getByText("No se guardan archivos de esta clase.").first().waitFor();
    await filesOf(rosa).getByRole("status").getByText("Se agregó nota.txt.").waitFor();
    // What the bar at the top half covers would count as too small.
    await rosa.evaluate(() => scrollTo(0, 0));
    await expectAccessible(rosa, "files in Spanish");
    await rosa.setViewportSize({ width: 320, height: 800 });
    await expectNoSidewaysScroll(rosa, "files at 320 px");
  });
});
