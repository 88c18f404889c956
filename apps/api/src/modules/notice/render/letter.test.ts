import { plainDate } from "@redress/domain/calendar";
import type { ComplaintFacts } from "@redress/domain/complaint";
import type { ContactFacts } from "@redress/domain/contact";
import { computeDeadlines } from "@redress/domain/deadlines";
import { opened } from "@redress/domain/person";
import { noticeFormWords, say, type Language } from "@redress/domain/vocabulary";
import {
  aContact,
  aWorld,
  liveContact,
  extendedAndWaiting,
  mailedAndResolvedInTime,
  tell,
  withdrawn,
} from "@redress/testkit";
import { describe, expect, it } from "vitest";
import { renderLetter as renderLetterOf, type Letter, type LetterContent } from "./letter.ts";
import type { ServedForm } from "../../../authorization/served-actions.ts";

const world = aWorld(plainDate("2026-11-19"));

const [resolved, waiting] = [tell(mailedAndResolvedInTime).facts, tell(extendedAndWaiting).facts];

/** Sent on to Butte on Tuesday, June 9, 2026. */
const sentOn: ComplaintFacts = {
  ...waiting,
  transfer: {
    toAgencyId: "butte",
    sentOn: plainDate("2026-06-09"),
    sentBy: "EMAIL",
    reason: "The case is there.",
    ownership: "RECEIVING",
    before: {},
  },
};

/** The facts after the event of each letter. */
/** The letters about a complaint. */
type ComplaintForm = Exclude<ServedForm, "CONTACT_ACKNOWLEDGEMENT">;

const factsOf: Readonly<Record<ComplaintForm, ComplaintFacts>> = {
  LCR002: resolved,
  LCR003: { ...waiting, amendedOn: plainDate("2026-06-10") }, // Wednesday
  LCR004: sentOn,
  LCR004_COPY: sentOn,
  LCR005: waiting,
  LCR006: resolved,
  NO_RESOLUTION_ADVICE: waiting,
  WITHDRAWAL_CONFIRMATION: tell(withdrawn).facts,
};

function content(form: ComplaintForm, language: Language): LetterContent {
  const facts = factsOf[form];
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
    otherAgency: {
      name: "Butte County",
      address: "7 Orchard Way\nExampleville, CA 95900",
      phone: "530-555-0118",
    },
    investigator: "Sam Whitlock",
    number: "CR-2026-000001",
    facts,
    deadlines: computeDeadlines(facts, world),
  };
}

type AnyLetter = LetterContent<ComplaintFacts | ContactFacts>;

/** A letter about one record, whose person and facts are one party's. */
function renderLetter(letter: AnyLetter): Letter {
  return opened<AnyLetter, Letter>(letter, (one) => renderLetterOf(one));
}

it.each([
  [{ givenName: null, familyName: "Sukarno" }, "Sukarno"],
  [{ givenName: "Suharto", familyName: "" }, "Suharto"],
])("a person with one name is greeted by it", (names, name) => {
  const one = content("LCR002", "en");
  const { body } = renderLetter({ ...one, complainant: { ...one.complainant, ...names } });
  expect(body).toContain(`Dear ${name}:`);
});

describe.each(Object.keys(factsOf) as ComplaintForm[])("%s", (form) => {
  it.each(["en", "es"] as const)(
    "is whole in %s: title, number, person, and a telephone number to call",
    (language) => {
      const { body } = renderLetter(content(form, language));
      const title = say(noticeFormWords[form], language);
      for (const part of [title, "CR-2026-000001", "Nia Ochoa", "12 Alder Row", "866-901-3212"])
        expect(body).toContain(part);
      expect(body).not.toMatch(/undefined|null|NaN|[{}]/);
    },
  );

  it("is the same for the same content, and prints the dates it says it prints", () => {
    const first = renderLetter(content(form, "en"));
    expect(renderLetter(content(form, "en"))).toEqual(first);
    for (const date of Object.values(first.printedDates))
      expect(first.body).toContain(`${Number(date.slice(8))}, ${date.slice(0, 4)}`);
  });
});

it("acknowledges a contact: what it was about, what is being done, and by when the answer comes", () => {
  // Called on Monday, June 1, 2026; promised for Friday, June 12.
  const { facts } = liveContact([
    aContact,
    {
      action: "acknowledgeContact",
      acknowledgedOn: plainDate("2026-06-03"),
      whatIsDone: "We ask the bank.",
      answerExpectedOn: plainDate("2026-06-12"),
    },
  ]);
  const letter = { ...content("LCR002", "en"), form: "CONTACT_ACKNOWLEDGEMENT", facts } as const;
  const { body, printedDates } = renderLetter(letter);
  expect(body).toContain("Contact number: CR-2026-000001");
  expect(body).toContain(
    "You got in touch with us on Mon Jun 1, 2026 about this: Missing or incorrect payment.",
  );
  expect(body).toContain("What we are doing: We ask the bank.");
  expect(body).toContain("You can expect our answer by Fri Jun 12, 2026.");
  expect(printedDates).toEqual({
    contactReceivedOn: "2026-06-01",
    contactAnswerExpectedOn: "2026-06-12",
  });
  expect(renderLetter({ ...letter, language: "es" }).body).toContain("a más tardar el viernes 12 jun 2026.");
});

it("bears the Department's number where the form has one", () => {
  expect(renderLetter(content("LCR006", "es")).body).toContain("LCR006: Aviso de resolución de la queja");
  const { body } = renderLetter(content("WITHDRAWAL_CONFIRMATION", "en"));
  expect(body).toContain("\n\nYour complaint was withdrawn as you asked");
});

describe("a letter about a hearing says how, where and with whose help to ask for one", () => {
  it.each(["LCR002", "LCR003", "LCR005", "LCR006", "NO_RESOLUTION_ADVICE"] as const)("%s", (form) => {
    const { body } = renderLetter(content(form, "en"));
    for (const part of [
      "State Hearing Office at 866-289-4714",
      "TTY 866-399-4096",
      "form SH001",
      "ombudsperson",
    ])
      expect(body).toContain(part);
    const spanish = renderLetter(content(form, "es")).body;
    expect(spanish).toContain("Oficina de Audiencias Estatales al 866-289-4714 (TTY 866-399-4096)");
    expect(spanish).toContain("ombudsperson (defensor del cliente)");
  });
});

it("acknowledges with the issues as they were understood and the name of whoever investigates", () => {
  const letter = content("LCR002", "en");
  const { body } = renderLetter(letter);
  expect(body).toContain("Sam Whitlock looks into it");
  for (const { description } of letter.facts.issues) expect(body).toContain(description);
  const unassigned = renderLetter({ ...letter, investigator: null }).body;
  expect(unassigned).not.toContain("looks into it");
});

it("tells a finding to the complainant, and never about them: not decided in your favor", () => {
  const letter = content("LCR006", "en");
  const { resolution } = letter.facts;
  if (resolution === undefined) throw new Error("This letter has a resolution.");
  const findings = resolution.findings.map((one) => ({ ...one, outcome: "NOT_FOR_COMPLAINANT" as const }));
  const facts = { ...letter.facts, resolution: { ...resolution, findings } };
  const { body } = renderLetter({ ...letter, facts });
  expect(body).toContain("Not decided in your favor");
  expect(body).not.toMatch(/complainant/i);
  expect(renderLetter({ ...letter, facts, language: "es" }).body).toContain("No decidido a su favor");
});

it("answers a referred issue all the same, and says where and on which day the person was referred", () => {
  const letter = content("LCR006", "en");
  const referral = {
    issueOrdinal: 1,
    door: "COURT",
    given: "MAIL",
    referredOn: plainDate("2026-06-05"),
  } as const;
  const facts = { ...letter.facts, referrals: [referral, { ...referral, office: "Room 12" }] };
  const { body, printedDates } = renderLetter({ ...letter, facts });
  expect(body).toContain(
    " On Fri Jun 5, 2026 we referred you to: Court. On Fri Jun 5, 2026 we referred you to: Court, Room 12.",
  );
  expect(printedDates["referredOn.1.2"]).toBe("2026-06-05");
  expect(renderLetter({ ...letter, facts, language: "es" }).body).toContain("le remitimos a: Corte.");
});

describe("a transfer", () => {
  it("is written to the other agency: who complains of what, since when, why it is theirs, and what they may do", () => {
    const { body, printedDates } = renderLetter(content("LCR004", "en"));
    expect(body).toContain(
      "Placer County\n\nButte County\n7 Orchard Way\nExampleville, CA 95900\n\nLCR004: ",
    );
    expect(body).toContain("To Butte County:");
    expect(body).toContain("On Tue Jun 9, 2026 we sent you this complaint by e-mail");
    expect(body).toContain("The complainant is:\nNia Ochoa\n12 Alder Row");
    expect(body).toContain("telephone the Department within five business days");
    expect(printedDates).toMatchObject({ transferSentOn: "2026-06-09" });
  });

  it("is told to the complainant: who answers now and how to reach them, and that the own last day stays", () => {
    // Spoken on Thursday, June 4, 2026: 90 days end on Wednesday, September 2.
    const { body, printedDates } = renderLetter(content("LCR004_COPY", "es"));
    expect(body).toContain("Nia Ochoa\n12 Alder Row");
    expect(body).toContain("El martes 9 jun 2026 enviamos su queja a otra agencia");
    expect(body).toContain("Butte County\n7 Orchard Way\nExampleville, CA 95900\n530-555-0118");
    expect(printedDates["state-hearing-request-no-resolution"]).toBe("2026-09-02");
  });

  it("is no letter without the agency to which it went", () => {
    expect(() => renderLetter({ ...content("LCR004", "en"), otherAgency: null })).toThrow("lacks the agency");
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

it("tells with an extension by when to ask for a hearing, which more time does not move", () => {
  // Spoken on Thursday, June 4, 2026: 90 days end on Wednesday, September 2.
  const { body, printedDates } = renderLetter(content("LCR005", "en"));
  expect(body).toContain(
    "Our taking more time does not move the last day to ask: without a written resolution it is Wed Sep 2, 2026.",
  );
  expect(printedDates["state-hearing-request-no-resolution"]).toBe("2026-09-02");
  expect(renderLetter(content("LCR005", "es")).body).toContain("es el miércoles 2 sep 2026.");
});

describe("a withdrawal is confirmed with what stays open", () => {
  it("how it was said, and the last day to complain again in time", () => {
    // Known on Sunday, March 15, 2026: day 90 is Saturday, June 13, so Monday, June 15.
    const { body, printedDates } = renderLetter(content("WITHDRAWAL_CONFIRMATION", "en"));
    expect(body).toContain(
      "On Mon Apr 6, 2026 you told us by word of mouth that you withdraw your complaint.",
    );
    expect(body).toContain("The last day to do so in time is Mon Jun 15, 2026.");
    expect(printedDates).toEqual({ withdrawnOn: "2026-04-06", "complaint-filing-window": "2026-06-15" });
    expect(renderLetter(content("WITHDRAWAL_CONFIRMATION", "es")).body).toContain("es el lunes 15 jun 2026.");
  });

  it.each([
    ["has passed", plainDate("2026-01-02")], // a Friday; day 90 is Thursday, April 2
    ["nobody knows", undefined],
  ])("and no last day where it %s", (_, knewOn) => {
    const letter = content("WITHDRAWAL_CONFIRMATION", "en");
    const facts = { ...letter.facts, knewOn };
    const { body, printedDates } = renderLetter({
      ...letter,
      facts,
      deadlines: computeDeadlines(facts, world),
    });
    expect(body).toContain("A complaint that comes late is taken too, and marked as late.");
    expect(printedDates).toEqual({ withdrawnOn: "2026-04-06" });
  });
});

it("says only what the facts hold: names and texts are never markup", () => {
  const odd = content("LCR006", "en");
  const { body } = renderLetter({ ...odd, complainant: { ...odd.complainant, givenName: "<b>${x}" } });
  expect(body).toContain("<b>${x}");
});
