import { addDays, nextBusinessDay, previousBusinessDay, type PlainDate } from "@redress/domain/calendar";
import type { ComplaintIssue, Finding } from "@redress/domain/complaint";
import type { Filing } from "@redress/domain/deadlines";
import { isCourtOnly } from "@redress/domain/triage";
import type { CountingContext } from "@redress/domain/world";
import type { ComplainantRecord } from "../modules/complaint/commands.ts";
import type { Chance } from "./random.ts";
import type { SeedPerson } from "./people.ts";
import { askForReview, helpWithForm, makeClaims, showOtherDoors } from "./beside-complaint.ts";
import { familyNames, givenNames, streets, towns } from "./names.ts";
import { complaintsBySubject, extensionReasons, findingExplanations, withdrawalNotes } from "./wording.ts";
import type { ServedAction } from "../authorization/served-actions.ts";

/** How far a complaint has come. */
export type Fate = "NEW" | "ACKNOWLEDGED" | "INVESTIGATING" | "EXTENDED" | "RESOLVED" | "WITHDRAWN";

/** One step that an invented office took. */
export interface InventedStep {
  readonly on: PlainDate;
  readonly actor: SeedPerson;
  readonly action: ServedAction;
}

/** A whole invented complaint: its person and its steps, the oldest first, none after today. */
export interface InventedComplaint {
  readonly agencyId: string;
  readonly complainant: ComplainantRecord;
  readonly caseNumber: string | null;
  readonly steps: readonly InventedStep[];
}

/** What the inventor is told. */
export interface Invention {
  readonly agencyId: string;
  readonly office: readonly SeedPerson[];
  readonly today: PlainDate;
  readonly context: CountingContext;
  /** The day the complaint came in. */
  readonly cameOn: PlainDate;
  readonly fate: Fate;
  readonly chance: Chance;
}

const workingDay = (invention: Invention, day: PlainDate): PlainDate =>
  nextBusinessDay(invention.context.calendars.agency, day);

function personOf({ office, chance }: Invention, role: SeedPerson["role"]): SeedPerson {
  const fitting = office.filter((person) => person.role === role);
  return chance.pickHeavyTailed(fitting.length > 0 ? fitting : office);
}

/** Invents a complaint. Deterministic: the same chance and the same days give the same complaint. */
export function inventComplaint(invention: Invention): InventedComplaint {
  const { chance, today } = invention;
  const steps: InventedStep[] = [];
  const ombudsperson = personOf(invention, "OMBUDSPERSON");
  const investigator = personOf(invention, "INVESTIGATOR");
  const caseworker = chance.percent(60) ? personOf(invention, "CASEWORKER") : undefined;
  // Taken back to a working day, never forward: a day after today is no day to have received anything.
  const cameOn = previousBusinessDay(invention.context.calendars.agency, invention.cameOn);
  const add = (afterDays: number, actor: SeedPerson, action: (on: PlainDate) => ServedAction): void => {
    const previous = steps.at(-1)?.on ?? cameOn;
    const on = workingDay(invention, addDays(previous, afterDays));
    if (on <= today) steps.push({ on, actor, action: action(on) });
  };
  const issues = issuesOf(chance);
  const extras = {
    ...(caseworker && { caseworkerId: caseworker.id }),
    ...knewOn(chance, cameOn),
    ombudspersonId: ombudsperson.id,
  };
  add(0, ombudsperson, (on) => ({
    action: "receiveComplaint",
    filing: filingOf(chance, on),
    issues,
    ...extras,
  }));
  followFate(invention, { add, ombudsperson, investigator, issues });
  return {
    agencyId: invention.agencyId,
    complainant: complainantOf(chance),
    caseNumber: chance.percent(70) ? `20${chance.whole(10_000_000, 99_999_999)}` : null,
    steps,
  };
}

/** What a story may add to, and who acts in it. */
export interface Course {
  readonly add: (afterDays: number, actor: SeedPerson, action: (on: PlainDate) => ServedAction) => void;
  readonly ombudsperson: SeedPerson;
  readonly investigator: SeedPerson;
  readonly issues: readonly ComplaintIssue[];
}

function followFate(invention: Invention, { add, ombudsperson, investigator, issues }: Course): void {
  const { chance, fate } = invention;
  if (fate === "NEW") return;
  add(chance.whole(1, 4), ombudsperson, (on) => ({ action: "acknowledgeComplaint", noticeMailedOn: on }));
  showOtherDoors({ add, ombudsperson, issues });
  if (fate === "ACKNOWLEDGED") {
    add(0, ombudsperson, (on) => ({
      action: "explainProcess",
      explainedOn: on,
      matter: "BOTH",
      language: "SPANISH",
      manner: "TELEPHONE",
      listener: "PERSON",
    }));
    if (issues.length > 1) helpWithForm({ add, ombudsperson }, "SH001");
    else askForReview({ add, ombudsperson });
    return;
  }
  if (fate === "WITHDRAWN") {
    askForReview({ add, ombudsperson }).takenBack();
    add(chance.whole(2, 20), ombudsperson, (on) => ({
      action: "withdrawComplaint",
      withdrawnOn: on,
      manner: chance.pick(["WRITTEN", "ORAL", "ELECTRONIC"] as const),
      note: chance.pick(withdrawalNotes),
    }));
    return;
  }
  add(chance.whole(0, 3), personOf(invention, "SUPERVISOR"), () => ({
    action: "assignInvestigator",
    investigator: { staffId: investigator.id, role: investigator.role, sameAgency: true, active: true },
  }));
  if (fate === "INVESTIGATING") {
    add(1, investigator, (on) => ({
      action: "markChecklistItem",
      item: "PERSON_HEARD",
      standing: "DONE",
      markedOn: on,
      note: "By telephone.",
    }));
    makeClaims({ add, ombudsperson, issues });
    const reviewer = invention.office.find(({ role }) => role === "DIRECTOR");
    if (issues.length > 1 && reviewer) askForReview({ add, ombudsperson }).answeredBy(reviewer);
    return;
  }
  resolve(invention, { add, ombudsperson, investigator, issues });
}

/** From the investigation to the written resolution, or to the extension where that is as far as it has come. */
function resolve(invention: Invention, { add, ombudsperson, investigator, issues }: Course): void {
  const { chance, fate } = invention;
  const extended = fate === "EXTENDED" || chance.percent(12);
  if (extended) {
    add(chance.whole(10, 15), personOf(invention, "DIRECTOR"), (on) => ({
      action: "extendResolutionPeriod",
      days: chance.pick([30, 30, 20, 14]),
      reason: chance.pick(extensionReasons),
      noticeMailedOn: on,
    }));
  }
  if (fate === "EXTENDED") return;
  // Most are answered in time; some are not, as in life.
  add(
    extended ? chance.whole(5, 30) : chance.percent(92) ? chance.whole(8, 20) : chance.whole(25, 60),
    investigator,
    (on) => ({
      action: "issueWrittenResolution",
      datedOn: on,
      mailedOn: on,
      findings: findingsOf(chance, issues),
      ...(chance.percent(40) && {
        actionsToTake: "The account will be reviewed again in 60 days and the complainant told the result.",
      }),
    }),
  );
  if (chance.percent(55))
    add(chance.whole(2, 8), ombudsperson, (on) => ({ action: "recordResolutionReceipt", receivedOn: on }));
}

/** The evidence of a complaint that is being written down on a day. */
function filingOf(chance: Chance, on: PlainDate): Filing {
  const kind = chance.next();
  if (kind < 0.42) {
    const legible = chance.percent(90) ? { postmarkedOn: addDays(on, -chance.whole(1, 4)) } : {};
    return { channel: "MAIL", ...legible, dateStampedOn: on };
  }
  if (kind < 0.6) return { channel: "HAND_DELIVERY", dateStampedOn: on };
  if (kind < 0.78) return { channel: "ORAL", spokenOn: on };
  if (kind < 0.93) return { channel: "ELECTRONIC", arrivedOn: on };
  return { channel: "FAX", arrivedOn: on };
}

/** Mostly known and in time; one in twenty is late, one in eight is not known. */
function knewOn(chance: Chance, cameOn: PlainDate): { knewOn?: PlainDate } {
  const kind = chance.next();
  if (kind < 0.125) return {};
  return { knewOn: addDays(cameOn, -(kind < 0.175 ? chance.whole(105, 400) : chance.whole(3, 80))) };
}

function issuesOf(chance: Chance): ComplaintIssue[] {
  const count = chance.percent(65) ? 1 : chance.whole(2, 3);
  return Array.from({ length: count }, (_, index) => {
    const [subject, texts] = chance.pickHeavyTailed(complaintsBySubject);
    return { ordinal: index + 1, subject, description: chance.pick(texts) };
  });
}

function findingsOf(chance: Chance, issues: readonly ComplaintIssue[]): Finding[] {
  return issues.map((issue) => ({
    issueOrdinal: issue.ordinal,
    outcome: isCourtOnly(issue.subject)
      ? "OUTSIDE_JURISDICTION"
      : chance.pick(["FOR_COMPLAINANT", "PARTLY_FOR_COMPLAINANT", "NOT_FOR_COMPLAINANT"] as const),
    explanation: isCourtOnly(issue.subject)
      ? "Only the court can decide this; the Family Law Facilitator helps without charge."
      : chance.pick(findingExplanations),
  }));
}

/** Invents who complains. */
export function complainantOf(chance: Chance): ComplainantRecord {
  const number = chance.whole(0, 99);
  return {
    givenName: chance.pickHeavyTailed(givenNames),
    familyName: chance.percent(20)
      ? `${chance.pickHeavyTailed(familyNames)} ${chance.pickHeavyTailed(familyNames)}`
      : chance.pickHeavyTailed(familyNames),
    party: chance.percent(62) ? "CUSTODIAL_PARTY" : "NONCUSTODIAL_PARENT",
    address: chance.percent(85)
      ? `${chance.whole(100, 9_900)} ${chance.pick(streets)}, ${chance.pick(towns)}, CA 95000`
      : null,
    phone: chance.percent(80) ? `916-555-01${String(number).padStart(2, "0")}` : null,
    email: chance.percent(50) ? `person${chance.whole(1, 99_999)}@example.org` : null,
    language: chance.percent(76)
      ? "en"
      : chance.percent(80)
        ? "es"
        : chance.pick(["vi", "zh-Hant", "tl", "hy", "ru"]),
    accommodation: chance.percent(4) ? "Large print" : null,
    representative: chance.percent(5)
      ? {
          givenName: chance.pick(givenNames),
          familyName: chance.pick(familyNames),
          address: null,
          phone: "916-555-0199",
        }
      : null,
  };
}
