import { aWorld, handedIn, mailed, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { deadlineOf } from "./deadline-of.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type GivenFacts } from "../facts/given-facts.ts";

const d = plainDate;
const world = aWorld("2026-04-13");

function whyNot(ruleId: string, given: GivenFacts) {
  const found = deadlineOf(ruleId, given, world);
  if (found.ok) throw new Error(`${ruleId} gives ${found.value.dueOn}.`);
  return found.refusal;
}

test("a rule that gives a date gives it with its steps", () => {
  const found = deadlineOf("written-resolution", { complaint: { filing: mailed("2026-03-06") } }, world);
  expect(found.ok && found.value.dueOn).toBe("2026-04-13");
});

describe("a rule that gives none says why", () => {
  test("there is no such rule", () => {
    for (const id of ["", "written_resolution", "constructor", "__proto__"]) {
      expect(whyNot(id, {})).toMatchObject({ code: "UNKNOWN_RULE", ruleId: id });
    }
  });

  test("its clock would start before the rule was in force", () => {
    expect(whyNot("complaint-filing-window", { complaint: { knewOn: d("1999-12-31") } })).toMatchObject({
      code: "RULE_NOT_IN_FORCE",
      message:
        "“Complaint filing window” was not in force on Fri Dec 31, 1999, when its clock would start; this version holds from Sat Jan 1, 2000.",
    });
  });

  test("the rule that it runs from was not in force", () => {
    expect(whyNot("written-resolution", { complaint: { filing: handedIn("1999-11-30") } })).toMatchObject({
      code: "RULE_NOT_IN_FORCE",
      ruleId: "written-resolution",
    });
  });

  test("a repeated contact made no complaint before June 1, 2022", () => {
    const contact = {
      receivedOn: d("2022-05-31"),
      from: "PARTICIPANT",
      earlierOnSameSubjectOn: d("2022-05-02"),
    } as const;
    expect(whyNot("repeated-contact-complaint", { contact }).code).toBe("RULE_NOT_IN_FORCE");
  });

  test("the day it runs from is not known; the words name what would start it", () => {
    expect(whyNot("hearing-commencement", { hearing: {} })).toMatchObject({
      code: "START_NOT_KNOWN",
      words: {
        en: "“Last day for the hearing to begin” runs from a day that is not known: Hearing request received.",
        es: "«Último día para que empiece la audiencia» corre desde un día que no se conoce: Solicitud de audiencia recibida.",
      },
    });
    expect(whyNot("compliance-report", {}).code).toBe("START_NOT_KNOWN");
  });

  test("a condition is not met", () => {
    const resolved = { filing: spoken("2026-04-01"), resolution: { datedOn: d("2026-05-01") } };
    expect(whyNot("state-hearing-request-no-resolution", { complaint: resolved })).toMatchObject({
      code: "CONDITION_NOT_MET",
      message: expect.stringContaining("more than 30 days after the complaint was made") as string,
    });
  });

  test("a condition is not met on the rule’s first day in force, Wednesday, June 1, 2022", () => {
    const contact = { receivedOn: d("2022-06-01"), from: "OTHER" } as const;
    expect(whyNot("repeat-contact-window", { contact }).code).toBe("CONDITION_NOT_MET");
  });

  test("an employer who gets in touch twice about one subject has made no complaint", () => {
    const contact = {
      receivedOn: d("2026-04-01"),
      from: "OTHER",
      earlierOnSameSubjectOn: d("2026-03-02"),
    } as const;
    expect(whyNot("repeated-contact-complaint", { contact }).code).toBe("CONDITION_NOT_MET");
  });

  test("the time was waived and the record is open", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), timeWaived: true };
    expect(whyNot("proposed-decision", { hearing }).code).toBe("CONDITION_NOT_MET");
  });

  test("nobody received the complaint by transfer", () => {
    expect(whyNot("complaint-first-receipt-date", { complaint: { filing: spoken("2026-04-01") } }).code).toBe(
      "CONDITION_NOT_MET",
    );
  });

  test("all of why: code, rule, words in both languages and law", () => {
    expect(whyNot("complaint-filing-window", { complaint: { knewOn: d("1999-12-31") } })).toEqual({
      code: "RULE_NOT_IN_FORCE",
      ruleId: "complaint-filing-window",
      message:
        "“Complaint filing window” was not in force on Fri Dec 31, 1999, when its clock would start; this version holds from Sat Jan 1, 2000.",
      words: {
        en: "“Complaint filing window” was not in force on Fri Dec 31, 1999, when its clock would start; this version holds from Sat Jan 1, 2000.",
        es: "«Plazo para presentar la queja» no estaba en vigor el viernes 31 dic 1999, cuando empezaría su plazo; esta versión rige desde el sábado 1 ene 2000.",
      },
      citations: ["fam-code-17800", "22-ccr-120100-a-2", "22-ccr-120100-c"],
    });
    expect(whyNot("no-such-rule", {})).toEqual({
      code: "UNKNOWN_RULE",
      ruleId: "no-such-rule",
      message: "No rule is called “no-such-rule”.",
      words: {
        en: "No rule is called “no-such-rule”.",
        es: "Ninguna regla se llama «no-such-rule».",
      },
      citations: [],
    });
    expect(
      whyNot("compliance-report", { hearing: { decisionReceivedByAgencyOn: d("2026-11-16") } }),
    ).toMatchObject({
      code: "CONDITION_NOT_MET",
      ruleId: "compliance-report",
      words: {
        en: "“Compliance report” gives a date only if this holds: the decision was adopted and is not wholly against the complainant.",
        es: "«Informe de cumplimiento» da una fecha solo si se cumple esto: la decisión fue adoptada y no es del todo contraria a la persona que se queja.",
      },
    });
  });

  test("on its first day in force it gives a date", () => {
    expect(deadlineOf("complaint-filing-window", { complaint: { knewOn: d("2000-01-01") } }, world).ok).toBe(
      true,
    );
  });

  test("what would give the unknown day says why, one rule further back, once for each fact", () => {
    expect(whyNot("written-resolution", { complaint: {} })).toMatchObject({
      code: "START_NOT_KNOWN",
      ruleId: "written-resolution",
      message:
        "“Complaint receipt date” runs from a day that is not known: Transfer (LCR004) received by the agency that must answer; Complaint made; Postmarked; Date-stamped; Spoken; Arrived.",
    });
  });

  test("a transfer that came back starts nothing, and what it would take is said", () => {
    const transfer = { receivedOn: d("2026-04-20"), ownership: "TRANSFERRING" } as const;
    expect(
      whyNot("complaint-receipt-date", { complaint: { filing: { channel: "MAIL" }, transfer } }),
    ).toMatchObject({
      code: "CONDITION_NOT_MET",
      message:
        "“Complaint receipt date” gives a date only if this holds: the complaint was transferred and lies with the agency that received it by transfer.",
    });
  });

  test("that it was not in force tells more than a condition, and a condition more than an unknown day", () => {
    const claim = { kind: "ARREARS_STATEMENT", receivedOn: d("1999-12-31") } as const;
    expect(whyNot("arrears-review-answer", { claim }).code).toBe("RULE_NOT_IN_FORCE");
    expect(
      whyNot("mistaken-identity-answer", {
        claim: { kind: "ARREARS_STATEMENT", receivedOn: d("2026-04-01") },
      }),
    ).toMatchObject({
      code: "CONDITION_NOT_MET",
      words: {
        en: expect.stringContaining("the claim is that this is the wrong person") as string,
        es: expect.stringContaining("se trata de la persona equivocada") as string,
      },
    });
  });
});
