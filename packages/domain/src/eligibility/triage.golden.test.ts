import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  circumstanceValues,
  type CircumstanceName,
  type Circumstances,
  type LocalProcessStage,
} from "./circumstances.ts";
import { triage, type TriagedIssue } from "./triage.ts";
import { triageSubjects, type TriageSubject } from "./triage-subject.ts";
import { type Door } from "../vocabulary/door.ts";

// The table as counsel reviewed it: one line a subject and circumstance, the first line that fits counts. It is
// written by hand from the law and not from the code. Every permutation of subject and circumstances must agree.

const [head = "", ...lines] = readFileSync(new URL("triage.golden.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");

interface GoldenLine {
  readonly line: string;
  readonly fits: (circumstances: Circumstances) => boolean;
}

/** "closureRefused & not openCase", "mistakenIdentity=REJECTED", "application", "otherwise". */
function reads(when: string): (circumstances: Circumstances) => boolean {
  if (when === "otherwise") return () => true;
  const tests = when.split(" & ").map((term) => {
    const not = term.startsWith("not ");
    const [name = "", value] = term.replace("not ", "").split("=");
    return (circumstances: Circumstances) => {
      const given = circumstances[name as CircumstanceName];
      const holds = value === undefined ? given !== undefined && given !== false : given === value;
      return holds !== not;
    };
  });
  return (circumstances) => tests.every((holds) => holds(circumstances));
}

const golden = new Map<string, GoldenLine[]>();
for (const line of lines) {
  const [subject = "", when = ""] = line.split(",");
  golden.set(subject, [...(golden.get(subject) ?? []), { line, fits: reads(when) }]);
}

const columns: readonly Door[] = [
  "COURT",
  "STATE_DISBURSEMENT_UNIT",
  "CIVIL_RIGHTS_FORM",
  "CASEWORKER",
  "DEPARTMENT",
  "OFFICE_OF_COMMUNICATIONS",
  "WEBMASTER",
];

function roleOf(issue: TriagedIssue, door: Door): string {
  const role = issue.doors.find((verdict) => verdict.door === door)?.role;
  return role === "NOT_AVAILABLE" ? "no" : String(role);
}

/** The doors of an issue as a line of the file says them, from "treated as" on. */
function asLine(issue: TriagedIssue): string {
  const ground = issue.doors.find(({ door }) => door === "STATE_HEARING")?.ground;
  return [
    issue.treatedAs,
    roleOf(issue, "LOCAL_COMPLAINT"),
    roleOf(issue, "STATE_HEARING"),
    ground?.publicGround ?? "",
    ground?.paragraph ?? "",
    ...columns.map((door) => roleOf(issue, door)),
  ].join(",");
}

/** Every permutation of the circumstances named, each absent as well. */
function* permutations(names: readonly CircumstanceName[]): Generator<Circumstances> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield {};
    return;
  }
  for (const others of permutations(rest)) {
    yield others;
    for (const value of circumstanceValues[name]) yield { ...others, [name]: value };
  }
}

/** A false says the same as nothing, except of an open case: those are left out here and compared below. */
function isPlain(circumstances: Circumstances): boolean {
  return Object.entries(circumstances).every(([name, value]) => value !== false || name === "openCase");
}

const ofDoors = (Object.keys(circumstanceValues) as CircumstanceName[]).filter(
  (name) => name !== "discrimination" && name !== "localProcess",
);
const every = [...permutations(ofDoors)].filter(isPlain);

describe("the reviewed table", () => {
  test("names every door", () =>
    expect(head.split(",").slice(3)).toEqual([
      "local",
      "hearing",
      "ground",
      "paragraph",
      "court",
      "unit",
      "civil rights",
      "caseworker",
      "department",
      "communications",
      "webmaster",
    ]));

  test("holds each subject once or more, and no other", () =>
    expect([...golden.keys()]).toEqual([...triageSubjects]));

  test("knows 5,184 permutations of the circumstances that change a door", () =>
    expect(every).toHaveLength(5184));

  test.each(triageSubjects)(
    "%s agrees with it in every permutation, and each of its lines is met",
    (subject) => {
      const own = golden.get(subject) ?? [];
      const met = new Set<string>();
      const wrong = new Set<string>();
      for (const circumstances of every) {
        const line = own.find(({ fits }) => fits(circumstances))?.line ?? "";
        const [issue] = triage([{ subject }], circumstances);
        const said = issue && asLine(issue);
        met.add(line);
        if (said !== line.split(",").slice(2).join(","))
          wrong.add(`${JSON.stringify(circumstances)}: ${said}, not ${line}`);
      }
      expect([...wrong].slice(0, 3)).toEqual([]);
      expect([...met]).toHaveLength(own.length);
    },
  );
});

/** One permutation for each line of the file. */
const samples = [...golden].flatMap(([subject, own]) =>
  own.map(({ line }, at) => {
    const fitting = every.find((one) => own.findIndex(({ fits }) => fits(one)) === at) ?? {};
    return [line.split(",").slice(0, 2).join(", "), subject as TriageSubject, fitting] as const;
  }),
);

describe.each(samples)("%s", (_, subject, circumstances) => {
  const [before] = triage([{ subject }], circumstances);
  const role = (issue: TriagedIssue | undefined, name: Door) =>
    issue?.doors.find(({ door }) => door === name)?.role;

  test("discrimination adds the civil rights form and changes no other door", () => {
    const [after] = triage([{ subject }], { ...circumstances, discrimination: true });
    const others = (issue: TriagedIssue | undefined) =>
      issue?.doors.filter(({ door }) => door !== "CIVIL_RIGHTS_FORM");
    expect(others(after)).toEqual(others(before));
    expect(role(after, "CIVIL_RIGHTS_FORM")).toBe(subject === "DISCRIMINATION" ? "PRIMARY" : "ALSO");
  });

  const open = role(before, "STATE_HEARING") !== "NOT_AVAILABLE";
  const at = (localProcess: LocalProcessStage) => {
    const [issue] = triage([{ subject }], { ...circumstances, localProcess });
    const complete = issue!.doors[1]!.exhaustion?.complete;
    return [role(issue, "LOCAL_COMPLAINT"), role(issue, "STATE_HEARING"), complete];
  };

  test.each(["NOT_STARTED", "RUNNING"] as const)("while the local process is %s no door changes", (stage) =>
    expect(at(stage)).toEqual([
      role(before, "LOCAL_COMPLAINT"),
      role(before, "STATE_HEARING"),
      open ? false : undefined,
    ]),
  );

  test.each(["THIRTY_DAYS_PASSED", "RESOLVED"] as const)(
    "once the local process is %s the hearing comes first, where it is open at all",
    (stage) =>
      expect(at(stage)).toEqual(
        open ? ["ALSO", "PRIMARY", true] : [role(before, "LOCAL_COMPLAINT"), "NOT_AVAILABLE", undefined],
      ),
  );

  test("a circumstance that is said not to be so changes nothing", () => {
    const flags = Object.keys(circumstanceValues).filter(
      (name) =>
        (circumstanceValues[name as CircumstanceName] as readonly unknown[]).includes(false) &&
        name !== "openCase",
    );
    const denied = Object.fromEntries(flags.map((name) => [name, false]));
    expect(triage([{ subject }], { ...denied, ...circumstances })).toEqual([before]);
  });
});
