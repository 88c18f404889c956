import { describe, expect, test } from "vitest";
import { createCalendar, holidayName } from "../../src/calendar/business-calendar.ts";
import { formatDate } from "../../src/calendar/format-date.ts";
import { isPlainDate, parsePlainDate, plainDate } from "../../src/calendar/plain-date.ts";
import { type CalendarBody } from "../../src/calendar/california-holidays.ts";

function nameOf(body: CalendarBody, day: string): readonly (string | undefined)[] {
  const calendar = createCalendar({ body, closures: [plainDate("2026-07-06")] });
  return [holidayName(calendar, plainDate(day), "en"), holidayName(calendar, plainDate(day), "es")];
}

describe("why the court is closed in 2026, in both languages", () => {
  test.each([
    ["2026-01-01", "New Year’s Day", "Año Nuevo"],
    ["2026-01-19", "Martin Luther King Jr. Day", "Día de Martin Luther King Jr."],
    ["2026-02-12", "Lincoln’s Birthday", "Natalicio de Lincoln"],
    ["2026-02-16", "Presidents’ Day", "Día de los Presidentes"],
    ["2026-03-31", "31 March (state holiday)", "31 de marzo (día festivo estatal)"],
    ["2026-05-25", "Memorial Day", "Día de los Caídos"],
    ["2026-06-19", "Juneteenth", "Juneteenth"],
    ["2026-07-03", "Independence Day", "Día de la Independencia"],
    ["2026-09-07", "Labor Day", "Día del Trabajo"],
    ["2026-09-25", "Native American Day", "Día de los Nativos Americanos"],
    ["2026-11-11", "Veterans Day", "Día de los Veteranos"],
    ["2026-11-26", "Thanksgiving Day", "Día de Acción de Gracias"],
    ["2026-11-27", "the day after Thanksgiving", "el día después de Acción de Gracias"],
    ["2026-12-25", "Christmas Day", "Navidad"],
    ["2026-07-06", "an office closure", "un cierre de la oficina"],
    ["2026-03-07", "Saturday", "sábado"],
    ["2026-03-08", "Sunday", "domingo"],
  ])("%s: %s, %s", (day, english, spanish) => {
    expect(nameOf("COURT", day)).toEqual([english, spanish]);
  });

  test("the state keeps none of Lincoln’s Birthday, Juneteenth and Native American Day", () => {
    expect(["2026-02-12", "2026-06-19", "2026-09-25"].map((day) => nameOf("STATE", day)[0])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("a day as people read it", () => {
  test.each([
    ["2026-01-05", "Mon Jan 5, 2026", "lunes 5 ene 2026"],
    ["2026-02-10", "Tue Feb 10, 2026", "martes 10 feb 2026"],
    ["2026-03-11", "Wed Mar 11, 2026", "miércoles 11 mar 2026"],
    ["2026-04-09", "Thu Apr 9, 2026", "jueves 9 abr 2026"],
    ["2026-05-08", "Fri May 8, 2026", "viernes 8 may 2026"],
    ["2026-06-06", "Sat Jun 6, 2026", "sábado 6 jun 2026"],
    ["2026-07-05", "Sun Jul 5, 2026", "domingo 5 jul 2026"],
    ["2026-08-03", "Mon Aug 3, 2026", "lunes 3 ago 2026"],
    ["2026-09-01", "Tue Sep 1, 2026", "martes 1 sep 2026"],
    ["2026-10-31", "Sat Oct 31, 2026", "sábado 31 oct 2026"],
    ["2026-11-30", "Mon Nov 30, 2026", "lunes 30 nov 2026"],
    ["2026-12-24", "Thu Dec 24, 2026", "jueves 24 dic 2026"],
  ])("%s: %s, %s", (day, english, spanish) => {
    expect(formatDate(plainDate(day), "en")).toBe(english);
    expect(formatDate(plainDate(day), "es")).toBe(spanish);
  });
});

describe("text that is no legal day is refused with what is wrong and what would be right", () => {
  test.each([
    [
      "6 March 2026",
      "Write the date as year, month and day, like 2026-03-06.",
      "Escriba la fecha como año, mes y día, por ejemplo 2026-03-06.",
    ],
    ["1899-12-31", "The year 1899 is outside 1900 to 2150.", "El año 1899 no está entre 1900 y 2150."],
    [
      "2026-13-01",
      "There is no month 13; months run from 01 to 12.",
      "No existe el mes 13; los meses van de 01 a 12.",
    ],
    [
      "2026-02-29",
      "There is no day 29 in 2026-02; that month has 28 days.",
      "No existe el día 29 en 2026-02; ese mes tiene 28 días.",
    ],
  ])("%s", (text, en, es) => {
    const parsed = parsePlainDate(text);
    expect(parsed.ok ? undefined : parsed.refusal.words).toEqual({ en, es });
  });

  test("written in the code it is a bug, which names the text", () => {
    expect(() => plainDate("2026-02-29")).toThrow(
      '"2026-02-29": There is no day 29 in 2026-02; that month has 28 days.',
    );
  });

  test("a number or nothing is no legal day, even if its digits are", () => {
    expect([20260306, null, undefined, ["2026-03-06"], "2026-03-06"].map(isPlainDate)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
