import { computeDeadlines, plainDate, type Language } from "@redress/domain";
import { aWorld, extendedAndWaiting, mailedAndResolvedInTime, tell } from "@redress/testkit";
import { describe, expect, it } from "vitest";
import { renderLetter, type LetterContent } from "./letter.ts";
import type { ServedForm } from "../../../platform/auth/served-actions.ts";

const world = aWorld(plainDate("2026-11-19"));

function content(form: ServedForm, language: Language): LetterContent {
  const { facts } = tell(form === "LCR005" ? extendedAndWaiting : mailedAndResolvedInTime);
  const complainant = {
    givenName: "Nia",
    familyName: "Ochoa",
    address: "12 Alder Row\nExampleville, CA 95000",
  };
  return {
    form,
    language,
    agency: { name: "Placer County", phone: null },
    complainant,
    number: "CR-2026-000001",
    facts,
    deadlines: computeDeadlines(facts, world),
  };
}

describe.each(["LCR002", "LCR005", "LCR006"] as const)("%s", (form) => {
  it.each(["en", "es"] as const)(
    "is whole in %s: title, number, person, and a telephone number to call",
    (language) => {
      const { body } = renderLetter(content(form, language));
      for (const part of [form, "CR-2026-000001", "Nia Ochoa", "12 Alder Row", "866-901-3212"])
        expect(body).toContain(part);
      expect(body).not.toMatch(/undefined|null|NaN/);
    },
  );

  it("is the same for the same content, and prints the dates it says it prints", () => {
    const first = renderLetter(content(form, "en"));
    expect(renderLetter(content(form, "en"))).toEqual(first);
    for (const date of Object.values(first.printedDates))
      expect(first.body).toContain(`${Number(date.slice(8))}, ${date.slice(0, 4)}`);
  });
});

it("names the earlier of two last days after a late answer, from making and not from the date", () => {
  // Spoken on Friday, May 1, 2026 and answered on Friday, July 10: by Thursday, July 30, before Thursday, October 8.
  const late = content("LCR006", "en");
  const { resolution } = late.facts;
  if (resolution === undefined) throw new Error("This letter has a resolution.");
  const [spokenOn, answeredOn] = [plainDate("2026-05-01"), plainDate("2026-07-10")];
  const facts = {
    ...late.facts,
    filing: { channel: "ORAL", spokenOn } as const,
    resolution: { ...resolution, datedOn: answeredOn, mailedOn: answeredOn },
  };
  const { body, printedDates } = renderLetter({ ...late, facts, deadlines: computeDeadlines(facts, world) });
  expect(body).toContain("To be safe, ask by Thu Jul 30, 2026.");
  expect(printedDates).toEqual({
    resolutionDatedOn: "2026-07-10",
    "state-hearing-request-no-resolution": "2026-07-30",
  });
});

it("says only what the facts hold: names and texts are never markup", () => {
  const odd = content("LCR006", "en");
  const { body } = renderLetter({ ...odd, complainant: { ...odd.complainant, givenName: "<b>${x}" } });
  expect(body).toContain("<b>${x}");
});
