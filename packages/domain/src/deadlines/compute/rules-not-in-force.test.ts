import { aWorld, handedIn, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../calendar/plain-date.ts";
import { rulesNotInForce } from "./rules-not-in-force.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;
const world = aWorld("2026-04-13");
const missing = (given: GivenFacts) => rulesNotInForce(given, world).map(({ ruleId }) => ruleId);

describe("the rules that give no date only because they were not in force", () => {
  test("are those of a complaint handed in on Tuesday, November 30, 1999, each with its reason", () => {
    const found = rulesNotInForce({ complaint: { filing: handedIn("1999-11-30") } }, world);
    expect(found.map(({ ruleId }) => ruleId)).toEqual([
      "complaint-made-on",
      "complaint-receipt-date",
      "acknowledgement",
      "complaint-transfer",
      "resolution-extension-notice",
      "written-resolution",
      "state-hearing-request-no-resolution",
      "state-hearing-request-opening",
    ]);
    expect(found.map(({ code }) => code)).toEqual(found.map(() => "RULE_NOT_IN_FORCE"));
    expect(found[0]?.words.es).toContain("no estaba en vigor el martes 30 nov 1999");
  });

  test("are none of those that the facts would not start anyhow: no transfer, no decision, no repeated contact", () => {
    expect(missing({ contact: { receivedOn: d("2022-05-31"), from: "PARTICIPANT" } })).toEqual([
      "contact-response",
      "repeat-contact-window",
    ]);
    expect(missing({ hearing: { requestReceivedOn: d("1999-12-20") } })).toEqual([
      "hearing-commencement",
      "proposed-decision",
    ]);
  });

  test("are none where another start gives the date: requested Monday, December 20, 1999, record closed in 2001", () => {
    const hearing = { requestReceivedOn: d("1999-12-20"), recordClosedOn: d("2001-07-02") };
    expect(missing({ hearing })).toEqual(["hearing-commencement"]);
  });

  test("are one from the last day before it was in force, and none from its first", () => {
    const contact = { from: "PARTICIPANT", earlierOnSameSubjectOn: d("2022-05-02") } as const;
    expect(missing({ contact: { ...contact, receivedOn: d("2022-05-31") } })).toEqual([
      "contact-response",
      "repeat-contact-window",
      "repeated-contact-complaint",
    ]);
    expect(missing({ contact: { ...contact, receivedOn: d("2022-06-01") } })).toEqual([]);
    expect(missing({ complaint: { knewOn: d("1999-12-31"), filing: spoken("2001-07-02") } })).toEqual([
      "complaint-filing-window",
    ]);
    expect(missing({ complaint: { knewOn: d("2000-01-01"), filing: spoken("2001-07-02") } })).toEqual([]);
    // Article 2 came into operation on Sunday, July 1, 2001, after the statute that it carries out.
    expect(missing({ complaint: { filing: spoken("2001-06-29") } })).toEqual([
      "acknowledgement",
      "complaint-transfer",
    ]);
  });
});
