import type { Words } from "../../vocabulary/words.ts";
import { triageSubjects, type TriageSubject } from "../triage-subject.ts";
import { agencyMatters } from "./agency-matters.ts";
import { courtMatters } from "./court-matters.ts";
import { moneyMatters } from "./money-matters.ts";
import { orderMatters } from "./order-matters.ts";
import { otherDoors } from "./other-doors.ts";
import { questions } from "./questions.ts";
import type { TriageRow } from "./triage-row.ts";

/** THE table from subjects to doors: every subject once. */
export const triageTable: Readonly<Record<TriageSubject, TriageRow>> = {
  ...agencyMatters,
  ...orderMatters,
  ...moneyMatters,
  ...courtMatters,
  ...otherDoors,
  ...questions,
};

/** What each subject of triage is called. */
export const triageSubjectWords = Object.fromEntries(
  triageSubjects.map((subject) => [subject, triageTable[subject].name]),
) as Readonly<Record<TriageSubject, Words>>;
