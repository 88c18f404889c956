import { describe, expect, test } from "vitest";
import { languages } from "../vocabulary/words.ts";
import { pageFacts } from "./page-facts/index.ts";
import { reachOf, type AgencyReach } from "./reach.ts";
import { statewideNumbers } from "./statewide-contact.ts";
import { wants, wantWords } from "./want.ts";
import { whichContact } from "./which-contact.ts";

describe("whom to contact", () => {
  test.each([
    ["about my case, the caseworker through Customer Connect", "MY_CASE", "CASEWORKER"],
    ["about a problem with the agency, its ombudsperson", "COMPLAINT", "OMBUDSPERSON"],
    ["after an answer that does not satisfy, the State Hearing Office", "NOT_SATISFIED", "STATE_HEARING"],
    ["about what only a court decides, the Family Law Facilitator", "LEGAL_HELP", "COURT_HELP"],
    [
      "about a payment without a case, the State Disbursement Unit",
      "PAYMENT_WITHOUT_CASE",
      "STATE_DISBURSEMENT_UNIT",
    ],
    [
      "about what is not a case, the Office of Communications",
      "NOT_ABOUT_A_CASE",
      "OFFICE_OF_COMMUNICATIONS",
    ],
    ["about the website, the webmaster", "WEBSITE_FAULT", "WEBMASTER"],
    ["about a levy or a licence notice, the agency at once", "LEVY_OR_LICENSE_NOTICE", "LOCAL_AGENCY"],
  ] as const)("%s", (_sentence, want, point) => {
    expect(whichContact(want).point).toBe(point);
  });

  test("only a notice of a levy or of a licence cannot wait", () => {
    expect(wants.filter((want) => whichContact(want).urgent)).toEqual(["LEVY_OR_LICENSE_NOTICE"]);
  });

  test("every answer has its reason in each language, and rests on something", () => {
    for (const want of wants) {
      const { reason, citations, rights } = whichContact(want);
      expect(citations.length).toBeGreaterThan(0);
      for (const language of languages) {
        expect(wantWords[want][language]).not.toBe("");
        for (const words of [reason, rights ?? reason]) expect(words[language]).toMatch(/\.$/);
      }
    }
  });

  test("nobody who cannot pay is told that the order stops", () => {
    expect(whichContact("CANNOT_PAY").reason.en).toContain("stays until a court modifies it");
  });
});

describe("how they are reached", () => {
  const agency: AgencyReach = {
    name: "An agency",
    phone: "555-010-0100",
    ombudspersonPhone: null,
    email: "help@agency.example",
  };

  test("an ombudsperson without a number of their own by the agency’s", () => {
    expect(reachOf("OMBUDSPERSON", agency)).toEqual({
      phone: "555-010-0100",
      phoneIsStatewide: false,
      email: "help@agency.example",
    });
  });

  test("an agency that prints no number by the state’s, and that is said", () => {
    expect(reachOf("LOCAL_AGENCY", { ...agency, phone: null })).toMatchObject({
      phone: statewideNumbers.customerConnect.number,
      phoneIsStatewide: true,
    });
    expect(reachOf("LOCAL_AGENCY", null).phoneIsStatewide).toBe(true);
  });

  test("an agency that prints the state’s number as its own is reached by the state’s", () => {
    const printed = { ...agency, phone: statewideNumbers.customerConnect.number };
    expect(reachOf("LOCAL_AGENCY", printed).phoneIsStatewide).toBe(true);
  });

  test("a court’s facilitator by no number: nobody knows one, and none is made up", () => {
    expect(reachOf("COURT_HELP", agency)).toEqual({ phone: null, phoneIsStatewide: false, email: null });
  });
});

describe("what the public pages say", () => {
  test("each fact has a key of its own within its topic", () => {
    const keys = pageFacts.map(({ topic, key }) => `${topic} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ["DEADLINES", "HEARING_AFTER_DECISION", /day you receive/],
    ["DEADLINES", "HEARING_WITHOUT_ANSWER", /word of mouth/],
    ["DEADLINES", "COMPLAIN_WITHIN_90_DAYS", /late complaint is taken/],
    ["HEARING_GROUNDS", "G3", /four paragraphs/],
    ["WHOM_TO_CONTACT", "THEN_COMPLAINT", /need not speak/],
  ])("where page and law differ the law stands beside it: %s %s", (topic, key, law) => {
    const fact = pageFacts.find((one) => one.topic === topic && one.key === key);
    expect(fact?.correction?.en).toMatch(law);
    expect(fact?.citations.length).toBeGreaterThan(1);
  });

  test("each is said in both languages", () => {
    for (const { says, correction } of pageFacts)
      for (const words of [says, correction ?? says]) expect(words.es).not.toBe(words.en);
  });
});
