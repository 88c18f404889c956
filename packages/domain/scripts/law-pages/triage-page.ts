import { agencyDuties, agencyDutyWords } from "../../src/eligibility/agency-duties.ts";
import { doorRoleWords } from "../../src/eligibility/door.ts";
import { doorWords, type Door } from "../../src/vocabulary/door.ts";
import { hearingGrounds, publicGrounds } from "../../src/law/hearing-ground.ts";
import { triageSubjects, type TriageSubject } from "../../src/eligibility/triage-subject.ts";
import { triageSubjectWords, triageTable } from "../../src/eligibility/triage-table/index.ts";
import { exhaustionOf } from "../../src/eligibility/exhaustion.ts";
import { refinements } from "../../src/eligibility/refinements.ts";
import type { Opening, TriageCondition } from "../../src/eligibility/triage-table/triage-row.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

const conditionWords: Readonly<Record<TriageCondition, string>> = {
  applicationDeniedOrLate: "if an application was denied or late",
  dutyOrTimeLimitBroken: "if a legal duty or time limit was broken",
  identityClaimRejected: "if the agency rejected the claim",
};

/** "Also open, G2, if a legal duty or time limit was broken". */
function sayOpening({ role, ground, onlyIf }: Opening): string {
  const parts = [doorRoleWords[role].en, ground ?? "", onlyIf ? conditionWords[onlyIf] : ""];
  return parts.filter((part) => part !== "").join(", ");
}

function sayDoor(openings: readonly Opening[] | undefined): string {
  if (openings === undefined) return "";
  return openings.map(sayOpening).join("; else ").replace("else Not for this", "else not");
}

const inColumns: readonly Door[] = ["LOCAL_COMPLAINT", "STATE_HEARING", "COURT"];

function overview(): string {
  return table([
    ["subject", "stored as", ...inColumns.map((door) => doorWords[door].en), "other doors"],
    ...triageSubjects.map((subject) => {
      const { doors, storedAs } = triageTable[subject];
      const others = Object.entries(doors).filter(([door]) => !inColumns.includes(door as Door));
      return [
        `**${triageSubjectWords[subject].en}** \`${subject}\``,
        subject === storedAs ? "itself" : `\`${storedAs}\``,
        ...inColumns.map((door) => sayDoor(doors[door])),
        others.map(([door, list]) => `${doorWords[door as Door].en}: ${sayDoor(list)}`).join("; "),
      ];
    }),
  ]);
}

function section(subject: TriageSubject): readonly string[] {
  const { doors, guidance, tell, name } = triageTable[subject];
  return [
    `### ${name.en}`,
    `\`${subject}\` · *${name.es}*`,
    table([
      ["door", "how it stands", "why", "law"],
      ...Object.entries(doors).flatMap(([door, list]) =>
        list.map((opening) => [
          doorWords[door as Door].en,
          sayOpening(opening),
          opening.reason.en + (opening.doubt ? ` *Doubt: ${opening.doubt.en}*` : ""),
          citedAll(opening.citations),
        ]),
      ),
    ]),
    ...(guidance ? [`For staff: ${guidance.en}`] : []),
    `To the person: ${tell.en}`,
  ];
}

function grounds(): string {
  return table([
    ["public ground", "statute", "English", "Spanish", "law"],
    ...publicGrounds.map((key) => {
      const { paragraph, words, citations } = hearingGrounds[key];
      return [key, `17801(a)(${paragraph.slice(1)})`, words.en, words.es, citedAll(citations)];
    }),
  ]);
}

/** Which door for which subject, and why. */
export function triagePage(): string {
  return page([
    "# Triage",
    generated,
    "Which door a matter goes through. A mixed complaint is split into issues and each is looked up by itself. A door that cannot remedy a matter is no reason to turn anyone away: every complaint is taken, logged and answered in writing, and none needs a case number.",
    "## Subjects and doors",
    overview(),
    "## Circumstances that make it another subject",
    "The first line that fits is taken. Where it says “of one issue”, a circumstance of a whole complaint of several issues does not tell which one it is about: no issue loses its doors by it, only one said of the issue itself does it. Discrimination, besides, opens the civil rights form next to every other door; a hearing decision that is not followed, the Department.",
    table([
      ["circumstance", "of", "becomes"],
      ...refinements.map(({ of, ofOneIssue, to, words }) => [
        ofOneIssue ? `${words.en} (of one issue)` : words.en,
        of.map((subject) => `\`${subject}\``).join(", "),
        `\`${to}\``,
      ]),
    ]),
    "## Grounds for a state hearing",
    "The Department’s page counts five grounds, the statute four paragraphs; both are kept with each issue.",
    grounds(),
    "## The local process comes first",
    table([
      ["stage", "may a hearing be asked for now?", "why", "law"],
      ...Object.entries(exhaustionOf).map(([stage, { complete, reason, citations }]) => [
        `\`${stage}\``,
        complete ? "yes" : "not yet",
        reason.en,
        citedAll(citations),
      ]),
    ]),
    "## What the agency must do all the same",
    table([
      ["duty", "English", "Spanish", "law"],
      ...agencyDuties.map((duty) => {
        const { words, citations } = agencyDutyWords[duty];
        return [`\`${duty}\``, words.en, words.es, citedAll(citations)];
      }),
    ]),
    "## Each subject",
    ...triageSubjects.flatMap(section),
  ]);
}
