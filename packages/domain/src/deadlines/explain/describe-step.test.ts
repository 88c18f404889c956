import { aWorld, calendarsClosedOn, handedIn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlinesOf } from "../compute/compute-deadlines.ts";
import { describeStep } from "./describe-step.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { type CalendarBody } from "../../calendar/california-holidays.ts";
import { type ExplanationStep } from "../counting/explanation-step.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { type RuleId } from "../rulebook/rule-id.ts";

const d = plainDate;
const ordinary = aWorld("2026-01-02");

/** A rule's sentences over some facts, each in both languages. */
function sentences(id: RuleId, given: GivenFacts, context = ordinary) {
  const steps = computeDeadlinesOf(given, context).find((one) => one.ruleId === id)?.steps ?? [];
  return steps.map((step) => [describeStep(step, "en"), describeStep(step, "es")]);
}

const said = (step: ExplanationStep) => [describeStep(step, "en"), describeStep(step, "es")];

describe("a count is told with its length, its first day and its last", () => {
  test("calendar days, and the roll over a weekend", () => {
    expect(sentences("written-resolution", { complaint: { filing: mailed("2026-03-06") } })).toEqual([
      [
        "Complaint received: Fri Mar 13, 2026 (22 CCR 110164)",
        "Queja recibida: viernes 13 mar 2026 (22 CCR 110164)",
      ],
      [
        "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800)",
        "30 días después del viernes 13 mar 2026: domingo 12 abr 2026 (Código de Familia, sección 17800)",
      ],
      [
        "On Sun Apr 12, 2026 the agency is closed; the next business day is Mon Apr 13, 2026 (22 CCR 120100(c))",
        "El domingo 12 abr 2026 la agencia está cerrada; el siguiente día hábil es el lunes 13 abr 2026 (22 CCR 120100(c))",
      ],
    ]);
  });
  test("business days, with the closed weekdays that they pass over", () => {
    const context = aWorld("2026-01-02", { calendars: calendarsClosedOn({ agency: ["2026-04-01"] }) });
    expect(
      sentences("complaint-receipt-date", { complaint: { filing: mailed("2026-03-27") } }, context).at(-1),
    ).toEqual([
      "5 business days after Fri Mar 27, 2026, passing over Tue Mar 31, 2026, 31 March (state holiday); Wed Apr 1, 2026, an office closure: Tue Apr 7, 2026 (22 CCR 110164(a)(1))",
      "5 días hábiles después del viernes 27 mar 2026, sin contar el martes 31 mar 2026, 31 de marzo (día festivo estatal); miércoles 1 abr 2026, un cierre de la oficina: martes 7 abr 2026 (22 CCR 110164(a)(1))",
    ]);
  });
  test("business days that pass over nothing", () => {
    expect(
      sentences("contact-response", { contact: { receivedOn: d("2026-03-20"), from: "PARTICIPANT" } }).at(-1),
    ).toEqual([
      "3 business days after Fri Mar 20, 2026: Wed Mar 25, 2026 (22 CCR 111544(a))",
      "3 días hábiles después del viernes 20 mar 2026: miércoles 25 mar 2026 (22 CCR 111544(a))",
    ]);
  });
  test("an extension of one day is one day", () => {
    const complaint = { filing: handedIn("2026-04-01"), extension: { days: 1 } };
    expect(sentences("written-resolution", { complaint })[2]).toEqual([
      "1 day of extension (LCR005) after Fri May 1, 2026: Sat May 2, 2026 (Fam. Code 17800)",
      "1 día de prórroga (LCR005) después del viernes 1 may 2026: sábado 2 may 2026 (Código de Familia, sección 17800)",
    ]);
  });
  test("days of postponement say that they are, so that a person can follow the sum", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), postponedByDays: 21 };
    expect(sentences("hearing-commencement", { hearing }).slice(1)).toEqual([
      [
        "45 days after Tue Sep 1, 2026: Fri Oct 16, 2026 (Fam. Code 17801(d)(1))",
        "45 días después del martes 1 sep 2026: viernes 16 oct 2026 (Código de Familia, sección 17801(d)(1))",
      ],
      [
        "21 days of postponement after Fri Oct 16, 2026: Fri Nov 6, 2026 (22 CCR 120210)",
        "21 días de aplazamiento después del viernes 16 oct 2026: viernes 6 nov 2026 (22 CCR 120210)",
      ],
    ]);
  });
  test("one business day is one, where that is the office’s setting", () => {
    const context = aWorld("2026-01-02", { settings: { acknowledgementBusinessDays: 1 } });
    expect(
      sentences("acknowledgement", { complaint: { filing: handedIn("2026-04-03") } }, context)[1],
    ).toEqual([
      "1 business day after Fri Apr 3, 2026: Mon Apr 6, 2026 (22 CCR 120102)",
      "1 día hábil después del viernes 3 abr 2026: lunes 6 abr 2026 (22 CCR 120102)",
    ]);
  });
  test("one day before a hearing is one day, that of the hearing left out", () => {
    const context = aWorld("2026-01-02", { settings: { positionStatementDays: 1 } });
    expect(
      sentences("position-statement", { hearing: { scheduledFor: d("2026-10-15") } }, context)[1],
    ).toEqual([
      "1 day before Thu Oct 15, 2026, that day left out: Wed Oct 14, 2026 (22 CCR 120204(a)(8))",
      "1 día antes del jueves 15 oct 2026, sin contar ese día: miércoles 14 oct 2026 (22 CCR 120204(a)(8))",
    ]);
  });
  test("years, one and several", () => {
    const years = (count: number, to: string): ExplanationStep => ({
      kind: "ADD_YEARS",
      from: d("2026-11-16"),
      years: count,
      to: d(to),
      authority: "fam-code-17803",
    });
    expect(said(years(1, "2027-11-16"))).toEqual([
      "1 year after Mon Nov 16, 2026: Tue Nov 16, 2027 (Fam. Code 17803)",
      "1 año después del lunes 16 nov 2026: martes 16 nov 2027 (Código de Familia, sección 17803)",
    ]);
    expect(said(years(2, "2028-11-16"))).toEqual([
      "2 years after Mon Nov 16, 2026: Thu Nov 16, 2028 (Fam. Code 17803)",
      "2 años después del lunes 16 nov 2026: jueves 16 nov 2028 (Código de Familia, sección 17803)",
    ]);
  });
});

describe("a roll is told with why each day is closed", () => {
  const roll = (
    kind: "ROLL_FORWARD" | "ROLL_BACK",
    from: string,
    to: string,
    closed: readonly string[],
    body: CalendarBody = "AGENCY",
  ) => said({ kind, from: d(from), body, closedOn: closed.map(d), to: d(to), authority: "22-ccr-120100-c" });

  test("a Saturday needs no reason, the closed days after it do", () => {
    expect(roll("ROLL_FORWARD", "2026-05-23", "2026-05-27", ["2026-05-25", "2026-05-26"])).toEqual([
      "On Sat May 23, 2026 the agency is closed, and on Mon May 25, 2026, Memorial Day; Tue May 26, 2026, an office closure; the next business day is Wed May 27, 2026 (22 CCR 120100(c))",
      "El sábado 23 may 2026 la agencia está cerrada, y también el lunes 25 may 2026, Día de los Caídos; martes 26 may 2026, un cierre de la oficina; el siguiente día hábil es el miércoles 27 may 2026 (22 CCR 120100(c))",
    ]);
  });
  test("a holiday is named once", () => {
    expect(roll("ROLL_FORWARD", "2026-05-25", "2026-05-26", ["2026-05-25"])).toEqual([
      "On Mon May 25, 2026 (Memorial Day) the agency is closed; the next business day is Tue May 26, 2026 (22 CCR 120100(c))",
      "El lunes 25 may 2026 (Día de los Caídos) la agencia está cerrada; el siguiente día hábil es el martes 26 may 2026 (22 CCR 120100(c))",
    ]);
  });
  test("a Friday is a weekday, whose closure has its reason", () => {
    expect(roll("ROLL_BACK", "2026-11-27", "2026-11-25", ["2026-11-26", "2026-11-27"], "STATE")).toEqual([
      "On Fri Nov 27, 2026 (the day after Thanksgiving) the state’s offices are closed, and on Thu Nov 26, 2026, Thanksgiving Day; the business day before is Wed Nov 25, 2026 (22 CCR 120100(c))",
      "El viernes 27 nov 2026 (el día después de Acción de Gracias) las oficinas del estado están cerradas, y también el jueves 26 nov 2026, Día de Acción de Gracias; el día hábil anterior es el miércoles 25 nov 2026 (22 CCR 120100(c))",
    ]);
  });
  test("the court is a body of its own", () => {
    expect(roll("ROLL_FORWARD", "2027-02-12", "2027-02-16", ["2027-02-12", "2027-02-15"], "COURT")).toEqual([
      "On Fri Feb 12, 2027 (Lincoln’s Birthday) the court is closed, and on Mon Feb 15, 2027, Presidents’ Day; the next business day is Tue Feb 16, 2027 (22 CCR 120100(c))",
      "El viernes 12 feb 2027 (Natalicio de Lincoln) la corte está cerrada, y también el lunes 15 feb 2027, Día de los Presidentes; el siguiente día hábil es el martes 16 feb 2027 (22 CCR 120100(c))",
    ]);
  });
});

test("of two limits both are told, and which binds", () => {
  const hearing = { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-20") };
  expect(sentences("proposed-decision", { hearing }).at(-1)).toEqual([
    "The other limit: Record closed: Tue Oct 20, 2026 (22 CCR 120216(a)); 30 days after Tue Oct 20, 2026: Thu Nov 19, 2026 (22 CCR 120216(a)). The earlier of Mon Nov 16, 2026 and Thu Nov 19, 2026 binds: Mon Nov 16, 2026 (Fam. Code 17801(d)(1))",
    "El otro límite: Cierre de la presentación de pruebas: martes 20 oct 2026 (22 CCR 120216(a)); 30 días después del martes 20 oct 2026: jueves 19 nov 2026 (22 CCR 120216(a)). Rige el primero entre el lunes 16 nov 2026 y el jueves 19 nov 2026: lunes 16 nov 2026 (Código de Familia, sección 17801(d)(1))",
  ]);
});
