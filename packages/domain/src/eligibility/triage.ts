import type { IssueSubject } from "../vocabulary/issue-subject.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";
import type { AgencyDuty } from "./agency-duties.ts";
import type { Circumstances, LocalProcessStage } from "./circumstances.ts";
import { doors, type Door } from "../vocabulary/door.ts";
import type { DoorRole, Referral } from "./door.ts";
import { exhaustionOf, type Exhaustion } from "./exhaustion.ts";
import { notForThisDoor } from "./not-for-this-door.ts";
import { disputesWithTheAgency, refine } from "./refinements.ts";
import { hearingGrounds, type HearingGround } from "../law/hearing-ground.ts";
import { triageTable } from "./triage-table/index.ts";
import { triageConditions, type Opening } from "./triage-table/triage-row.ts";
import { isIssueSubject, type TriageSubject } from "./triage-subject.ts";

/** One issue to be triaged. Its own circumstances come on top of those of the whole complaint. */
export interface TriageIssue {
  readonly subject: TriageSubject;
  readonly circumstances?: Circumstances | undefined;
}

/** How one door stands to an issue, and why. */
export interface DoorVerdict {
  readonly door: Door;
  readonly role: DoorRole;
  readonly reason: Words;
  readonly citations: readonly AuthorityKey[];
  /** What is uncertain about it. */
  readonly doubt?: Words;
  /** Of the state hearing when it is open: statutory paragraph and public ground. */
  readonly ground?: HearingGround;
  /** Of the state hearing when it is open: whether it may be asked for now. */
  readonly exhaustion?: Exhaustion;
  /** Of the court. */
  readonly referral?: Referral;
}

/** One issue with all its doors. */
export interface TriagedIssue {
  /** Position in the list, from 1. */
  readonly ordinal: number;
  readonly subject: TriageSubject;
  /** What the circumstances make of it. */
  readonly treatedAs: TriageSubject;
  /** The subject that the issue is stored with. */
  readonly storedAs: IssueSubject;
  /** Every door, in the order of `doors`. */
  readonly doors: readonly DoorVerdict[];
  readonly tell: Words;
  /** What the agency must do all the same; the words are in `agencyDutyWords`. */
  readonly agencyMust: readonly AgencyDuty[];
  /** A case number is never a condition: an application may be denied, a case closed. */
  readonly caseNumberRequired: false;
}

function openingOf(
  openings: readonly Opening[] | undefined,
  circumstances: Circumstances,
): Opening | undefined {
  return openings?.find(({ onlyIf }) => onlyIf === undefined || triageConditions[onlyIf](circumstances));
}

/** The civil rights form stands beside every other door when discrimination is complained of. */
const civilRightsToo: Opening = {
  role: "ALSO",
  reason: {
    en: "Discrimination is complained of on its own form, beside the rest of the complaint.",
    es: "La discriminación se denuncia en su propio formulario, aparte del resto de la queja.",
  },
  citations: ["gov-code-11135"],
};

/** Of which of several issues a decision is not followed is for the Department to see: none loses its own doors by it. */
const complianceToo: Opening = {
  role: "ALSO",
  reason: {
    en: "As far as an earlier hearing decision is not followed, the Department determines it, not the agency or a new hearing.",
    es: "En lo que no se cumpla una decisión de audiencia anterior, lo determina el Departamento, no la agencia ni una nueva audiencia.",
  },
  citations: ["22-ccr-120221-c", "22-ccr-120211-a-4"],
};

/** What a circumstance opens beside the doors of the subject itself. */
function besides(
  subject: TriageSubject,
  { discrimination, hearingDecisionNotFollowed }: Circumstances,
): Partial<Record<Door, Opening>> {
  const maybeDecided = hearingDecisionNotFollowed && disputesWithTheAgency.includes(subject);
  return {
    ...(discrimination && { CIVIL_RIGHTS_FORM: civilRightsToo }),
    ...(maybeDecided && { DEPARTMENT: complianceToo }),
  };
}

function verdictOf(door: Door, opening: Opening | undefined): DoorVerdict {
  if (opening === undefined) return { door, role: "NOT_AVAILABLE", ...notForThisDoor[door] };
  const { role, reason, citations, doubt, ground, referral } = opening;
  return {
    door,
    role,
    reason,
    citations,
    ...(doubt && { doubt }),
    ...(ground && { ground: hearingGrounds[ground] }),
    ...(referral && { referral }),
  };
}

/** An open hearing says whether its time has come; when it has, it comes before the local process. */
function afterLocalProcess(verdicts: readonly DoorVerdict[], exhaustion: Exhaustion): readonly DoorVerdict[] {
  if (!verdicts.some(({ door, role }) => door === "STATE_HEARING" && role !== "NOT_AVAILABLE"))
    return verdicts;
  return verdicts.map((verdict) => {
    if (verdict.door === "STATE_HEARING")
      return { ...verdict, exhaustion, role: exhaustion.complete ? "PRIMARY" : verdict.role };
    const givesWay = exhaustion.complete && verdict.role === "PRIMARY";
    return givesWay ? { ...verdict, role: "ALSO" } : verdict;
  });
}

const caseMayBeMissing: readonly TriageSubject[] = ["APPLICATION", "CASE_CLOSURE"];

function dutiesOf(
  subject: TriageSubject,
  verdicts: readonly DoorVerdict[],
  { openCase, application }: Circumstances,
): readonly AgencyDuty[] {
  const open = (name: Door) => verdicts.find(({ door, role }) => door === name && role !== "NOT_AVAILABLE");
  const noCase = openCase === false || application !== undefined || caseMayBeMissing.includes(subject);
  const due: readonly (readonly [AgencyDuty, boolean])[] = [
    ["LOG", true],
    ["ANSWER_IN_WRITING", true],
    ["EXPLAIN_IN_WRITING", open("LOCAL_COMPLAINT") === undefined],
    ["NO_CASE_NUMBER_NEEDED", noCase],
    ["REFER_TO_FACILITATOR", open("COURT")?.referral === "FAMILY_LAW_FACILITATOR"],
    ["GIVE_CIVIL_RIGHTS_FORM", open("CIVIL_RIGHTS_FORM") !== undefined],
    ["HELP_WITH_HEARING_REQUEST", open("STATE_HEARING") !== undefined],
    [
      "KEEP_CASE_DETAILS_PRIVATE",
      open("OFFICE_OF_COMMUNICATIONS") !== undefined || open("WEBMASTER") !== undefined,
    ],
  ];
  return due.filter(([, holds]) => holds).map(([duty]) => duty);
}

/** What to tell the person now: once a hearing may be asked for that comes first, then what an agency that owes an answer does. */
function tellOf(tell: Words, verdicts: readonly DoorVerdict[], stage: LocalProcessStage): Words {
  const now = verdicts.find(({ exhaustion }) => exhaustion?.tell)?.exhaustion?.tell;
  if (now === undefined) return tell;
  return stage === "RESOLVED" ? now : { en: `${now.en} ${tell.en}`, es: `${now.es} ${tell.es}` };
}

function triageOne(
  issue: TriageIssue,
  ordinal: number,
  common: Circumstances,
  isOnlyOne: boolean,
): TriagedIssue {
  const circumstances = { ...common, ...issue.circumstances };
  const treatedAs = refine(
    issue.subject,
    circumstances,
    isOnlyOne ? circumstances : (issue.circumstances ?? {}),
  );
  const row = triageTable[treatedAs];
  const openings = row.doors;
  const added = besides(issue.subject, circumstances);
  const verdicts = doors.map((door) =>
    verdictOf(door, openingOf(openings[door], circumstances) ?? added[door]),
  );
  const { localProcess: stage = "NOT_STARTED" } = circumstances;
  const settled = afterLocalProcess(verdicts, exhaustionOf[stage]);
  return {
    ordinal,
    subject: issue.subject,
    treatedAs,
    storedAs: isIssueSubject(issue.subject) ? issue.subject : row.storedAs,
    doors: settled,
    tell: tellOf(row.tell, settled, stage),
    agencyMust: dutiesOf(treatedAs, settled, circumstances),
    caseNumberRequired: false,
  };
}

/**
 * Splits a complaint over the doors: for each issue every door with its role, ground, reason and citations, what to
 * tell the person, and what the agency must do whoever decides. Customer service is no hearing ground by itself;
 * arrears before a court end the hearing; the local process comes first unless its time has passed; no matter needs
 * an open case, and none is turned away.
 */
export function triage(
  issues: readonly TriageIssue[],
  circumstances: Circumstances = {},
): readonly TriagedIssue[] {
  return issues.map((issue, at) => triageOne(issue, at + 1, circumstances, issues.length === 1));
}
