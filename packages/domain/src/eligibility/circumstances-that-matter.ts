import { circumstanceValues, type CircumstanceName, type Circumstances } from "./circumstances.ts";
import type { TriageSubject } from "./triage-subject.ts";
import { triage, type TriagedIssue } from "./triage.ts";

/** What is known by itself of a complaint that is taken in: how far it has come, and whether there is a case. */
const knownAnyway: readonly CircumstanceName[] = ["localProcess", "openCase"];

function rolesOf(issue: TriagedIssue | undefined): string {
  return issue?.doors.map(({ role }) => role).join() ?? "";
}

/** A circumstance as it is when somebody says that it is so. */
export function whenSo(name: CircumstanceName): Circumstances {
  return { [name]: circumstanceValues[name][0] };
}

/** The circumstances that, being so, would change where an issue of a subject can be solved: what to ask about it. */
export function circumstancesThatMatter(subject: TriageSubject): readonly CircumstanceName[] {
  const [usual] = triage([{ subject }]);
  const names = Object.keys(circumstanceValues) as CircumstanceName[];
  return names.filter((name) => {
    const [changed] = triage([{ subject, circumstances: whenSo(name) }]);
    return !knownAnyway.includes(name) && rolesOf(changed) !== rolesOf(usual);
  });
}
