import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { authorities } from "../law/authorities.ts";
import { issueSubjects } from "../vocabulary/issue-subject.ts";
import { saysCannotPay } from "./cannot-pay.ts";
import { referralSheet } from "./referral-sheet.ts";

const known = {
  subject: "CUSTODY_OR_VISITATION",
  number: "CR-2026-31-000123",
  county: "Placer",
  agencyPhone: "916-435-5757",
  answerDueOn: plainDate("2026-06-17"), // Wednesday
} as const;

const valueOf = (sheet: ReturnType<typeof referralSheet>, label: string) =>
  sheet.where.find((line) => line.label === label)?.value;

describe("the sheet for the court", () => {
  test("says why, where, who helps, what to ask for, and until when the agency answers all the same", () => {
    const sheet = referralSheet(known, "en");
    expect(sheet.why).toBe("Only a court decides custody and visitation.");
    expect(valueOf(sheet, "Court")).toContain("Superior Court of California, County of Placer.");
    expect(valueOf(sheet, "Who helps without charge")).toBe("Family Law Facilitator, County of Placer");
    expect(sheet.ask[0]).toContain("about custody or visitation");
    expect(sheet.agency[0]).toContain("CR-2026-31-000123");
    expect(sheet.agency[0]).toContain("by Wed Jun 17, 2026.");
    expect(sheet.agency.at(-1)).toContain("916-435-5757");
    expect(sheet.citations).toContain("22-ccr-111542-a-6");
  });

  test("leaves open what is not known, and says so in place of a guess", () => {
    const sheet = referralSheet({ subject: "PARENTAGE", number: "CR-2026-31-000124" }, "en");
    expect(valueOf(sheet, "Court")).toBeNull();
    expect(valueOf(sheet, "Number of the court case")).toBeNull();
    expect(valueOf(sheet, "Their telephone and hours")).toBeNull();
    expect(valueOf(sheet, "Who helps without charge")).toBe(
      "Family Law Facilitator of the county of that court",
    );
    expect(sheet.notKnown).toBe("Not known here. Ask the court.");
    expect(sheet.agency.join(" ")).not.toContain("call us");
  });

  test("names the office that staff named", () =>
    expect(valueOf(referralSheet({ ...known, office: "Room 12" }, "en"), "Who helps without charge")).toBe(
      "Room 12",
    ));

  test("says of an issue that only partly is for a court that a part of it is", () =>
    expect(referralSheet({ ...known, subject: "CUSTOMER_SERVICE" }, "en").why).toBe(
      "This, or a part of it, is for a court.",
    ));

  test.each(issueSubjects)("says the same of %s in Spanish, with its law", (subject) => {
    const [en, es] = [referralSheet({ ...known, subject }, "en"), referralSheet({ ...known, subject }, "es")];
    expect(es.where).toHaveLength(en.where.length);
    expect(es.agency).toHaveLength(en.agency.length);
    expect(es.why).not.toBe(en.why);
    for (const key of en.citations) expect(Object.keys(authorities)).toContain(key);
  });
});

describe("whether somebody says that they cannot pay", () => {
  test.each([
    "I lost my job and can’t pay this.",
    "He cannot afford the order.",
    "I am UNABLE  to pay.",
    "Since March I have been laid off.",
    "No puedo pagar la manutención.",
    "Perdí mi trabajo en marzo.",
    "Estoy desempleada.",
  ])("heard: %s", (account) => expect(saysCannotPay(account)).toBe(true));

  test.each([
    "The October payment never came.",
    "They cannot tell me where the money went.",
    "He pays nothing although he has a job.",
    "No me pagaron en octubre.",
    "",
  ])("not heard: %s", (account) => expect(saysCannotPay(account)).toBe(false));
});
