import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import { courtOnlySubjects, guidance, guidanceCitations } from "../local-complaint-scope.ts";
import { doors } from "../../vocabulary/door.ts";
import { issueSubjects, subjectWords } from "../../vocabulary/issue-subject.ts";
import { triage, type TriagedIssue } from "../triage.ts";
import { triageSubjects, type TriageSubject } from "../triage-subject.ts";
import { triageSubjectWords, triageTable } from "./index.ts";
import { refinements } from "../refinements.ts";

function one(subject: TriageSubject): TriagedIssue {
  const [issue] = triage([{ subject }], {});
  return issue!;
}

describe("the table is healthy", () => {
  const openings = triageSubjects.flatMap((subject) =>
    Object.entries(triageTable[subject].doors).flatMap(([name, list]) =>
      list.map((opening) => [`${subject} ${name} ${opening.onlyIf ?? ""}`, name, opening] as const),
    ),
  );

  test.each(openings)("%s cites the law and speaks both languages", (_, name, opening) => {
    for (const key of opening.citations) expect(Object.keys(authorities)).toContain(key);
    expect(opening.reason.es).not.toBe(opening.reason.en);
    expect(opening.ground !== undefined).toBe(name === "STATE_HEARING" && opening.role !== "NOT_AVAILABLE");
    expect(opening.referral !== undefined).toBe(name === "COURT" && opening.role !== "NOT_AVAILABLE");
  });

  test.each(triageSubjects)(
    "%s names the local agency and the hearing, and ends each door without a condition",
    (subject) => {
      const named = triageTable[subject].doors;
      expect(Object.keys(named)).toEqual(expect.arrayContaining(["LOCAL_COMPLAINT", "STATE_HEARING"]));
      for (const list of Object.values(named)) {
        expect(list.at(-1)?.onlyIf).toBeUndefined();
        expect(list.slice(0, -1).map(({ onlyIf }) => onlyIf)).not.toContain(undefined);
      }
    },
  );

  test.each(triageSubjects)("%s tells the person something in both languages", (subject) => {
    const { tell, name } = triageTable[subject];
    expect(tell.en.length).toBeGreaterThan(40);
    expect(tell.es).not.toBe(tell.en);
    expect(name.en).not.toBe("");
  });

  test("every door is the first for some subject", () => {
    const first = triageSubjects.map(
      (subject) => one(subject).doors.find(({ role }) => role === "PRIMARY")?.door,
    );
    // A hearing is never the first door of a complaint that has not been made.
    expect(new Set(first)).toEqual(new Set(doors.filter((name) => name !== "STATE_HEARING")));
  });

  test("an issue that is stored keeps its subject; a finer one is stored under a stored one", () => {
    for (const subject of issueSubjects) expect(one(subject).storedAs).toBe(subject);
    for (const subject of triageSubjects) expect(issueSubjects).toContain(one(subject).storedAs);
    expect(one("DIRECT_PAYMENTS").storedAs).toBe("ARREARS");
  });

  test("stored subjects are called the same everywhere", () => {
    for (const subject of issueSubjects) expect(triageSubjectWords[subject]).toBe(subjectWords[subject]);
  });

  test("a refinement leads to another subject and says so in both languages", () => {
    for (const { of, to, words } of refinements) {
      expect(of).not.toContain(to);
      expect(words.es).not.toBe(words.en);
    }
  });
});

describe("what staff are shown while they take a complaint down", () => {
  test("four subjects are for a court only", () =>
    expect(courtOnlySubjects).toEqual([
      "COURT_ORDER_AMOUNT",
      "CUSTODY_OR_VISITATION",
      "SPOUSAL_SUPPORT",
      "PARENTAGE",
    ]));

  test("comes from the same table, with its law", () => {
    expect(guidance("CUSTODY_OR_VISITATION", "es")).toContain("asistente de derecho familiar");
    expect(guidance("PAYMENT", "en")).toBeUndefined();
    expect(guidanceCitations("CUSTODY_OR_VISITATION")).toContain("22-ccr-111542-a-6");
    expect(new Set(guidanceCitations("ARREARS")).size).toBe(guidanceCitations("ARREARS").length);
  });
});
