import { describe, expect, test } from "vitest";
import { agencyDutyWords } from "./agency-duties.ts";
import { triage, type TriagedIssue } from "./triage.ts";
import { triageSubjects, type TriageSubject } from "./triage-subject.ts";
import { type Circumstances } from "./circumstances.ts";
import { type Door } from "../vocabulary/door.ts";

function one(subject: TriageSubject, circumstances: Circumstances = {}): TriagedIssue {
  const [issue] = triage([{ subject }], circumstances);
  return issue!;
}

function door(issue: TriagedIssue, name: Door) {
  return issue.doors.find((verdict) => verdict.door === name)!;
}

describe("no one is turned away", () => {
  test.each(triageSubjects)(
    "%s is logged and answered in writing within 30 days, whoever decides it",
    (subject) => {
      const issue = one(subject);
      expect(issue.agencyMust).toEqual(expect.arrayContaining(["LOG", "ANSWER_IN_WRITING"]));
      expect(issue.caseNumberRequired).toBe(false);
      expect(agencyDutyWords.ANSWER_IN_WRITING.words.en).toContain("within 30 days");
    },
  );

  test.each(triageSubjects)("%s has exactly one door to go to first", (subject) =>
    expect(one(subject).doors.filter(({ role }) => role === "PRIMARY")).toHaveLength(1),
  );

  test("a court matter is explained in writing and referred to the Family Law Facilitator", () => {
    const issue = one("CUSTODY_OR_VISITATION");
    expect(issue.agencyMust).toEqual([
      "LOG",
      "ANSWER_IN_WRITING",
      "EXPLAIN_IN_WRITING",
      "REFER_TO_FACILITATOR",
    ]);
    expect(door(issue, "COURT")).toMatchObject({ role: "PRIMARY", referral: "FAMILY_LAW_FACILITATOR" });
    expect(door(issue, "COURT").citations).toContain("22-ccr-111542-a-6");
  });

  test("a complaint about court staff goes to the court’s own process, not to the facilitator", () => {
    const issue = one("COURT_SERVICES");
    expect(door(issue, "COURT").referral).toBe("COURT_COMPLAINT_PROCESS");
    expect(issue.agencyMust).not.toContain("REFER_TO_FACILITATOR");
  });

  test("a court matter that is only the agency’s answer besides is not explained away: arrears", () =>
    expect(one("ARREARS").agencyMust).not.toContain("EXPLAIN_IN_WRITING"));
});

describe("customer service", () => {
  test("by itself is no ground for a state hearing", () => {
    const hearing = door(one("CUSTOMER_SERVICE"), "STATE_HEARING");
    expect(hearing.role).toBe("NOT_AVAILABLE");
    expect(hearing.ground).toBeUndefined();
    expect(hearing.reason.en).toContain("by itself is no ground");
  });

  test("with a broken time limit is ground G2, Fam. Code 17801(a)(2)", () => {
    const hearing = door(one("CUSTOMER_SERVICE", { dutyOrTimeLimitBroken: true }), "STATE_HEARING");
    expect(hearing).toMatchObject({ role: "ALSO", ground: { publicGround: "G2", paragraph: "A2" } });
    expect(hearing.citations).toContain("fam-code-17801-a-2");
  });
});

describe("payments and arrears", () => {
  test("have two public grounds under one paragraph of the statute", () => {
    expect(door(one("PAYMENT"), "STATE_HEARING").ground).toMatchObject({
      publicGround: "G3",
      paragraph: "A3",
    });
    expect(door(one("ARREARS"), "STATE_HEARING").ground).toMatchObject({
      publicGround: "G4",
      paragraph: "A3",
    });
  });

  test.each(["COMPLAINANT", "OTHER_PARENT"] as const)(
    "arrears that the %s took to a court have no state hearing, 120201(a)(3)(B)",
    (arrearsBeforeCourt) => {
      const issue = one("ARREARS", { arrearsBeforeCourt, localProcess: "RESOLVED" });
      expect(door(issue, "STATE_HEARING").role).toBe("NOT_AVAILABLE");
      expect(door(issue, "STATE_HEARING").citations).toContain("22-ccr-120201-a-3-b");
      expect(door(issue, "COURT").role).toBe("PRIMARY");
      expect(door(issue, "LOCAL_COMPLAINT").role).toBe("ALSO");
      expect(issue.storedAs).toBe("ARREARS");
    },
  );

  test("a payment is heard although arrears are before a court", () =>
    expect(door(one("PAYMENT", { arrearsBeforeCourt: "OTHER_PARENT" }), "STATE_HEARING").role).toBe("ALSO"));

  test.each([
    ["payments made straight to the other parent", { paidOtherParentDirectly: true }],
    ["arrears that are not disputed", { arrearsUndisputed: true }],
  ] as const)(
    "%s are left out of hearings by 120201(a)(3)(A), and the agency explains",
    (_, circumstances) => {
      const issue = one("ARREARS", circumstances);
      expect(door(issue, "STATE_HEARING").citations).toContain("22-ccr-120201-a-3-a");
      expect(door(issue, "LOCAL_COMPLAINT").role).toBe("ALSO");
    },
  );

  test("a payment without any case goes to the State Disbursement Unit, then to the Department’s review", () => {
    const issue = one("PAYMENT", { paidWithoutCase: true, openCase: false });
    expect(door(issue, "STATE_DISBURSEMENT_UNIT").role).toBe("PRIMARY");
    expect(door(issue, "DEPARTMENT").role).toBe("ALSO");
    expect(door(issue, "DEPARTMENT").doubt?.en).toContain("age is unknown");
  });

  test("a payment in a case that is closed now is still the agency’s", () =>
    expect(door(one("PAYMENT", { openCase: false }), "LOCAL_COMPLAINT").role).toBe("PRIMARY"));
});

describe("no open case is needed", () => {
  test.each([
    ["a denied application", "APPLICATION", { openCase: false, application: "DENIED" }, "G1"],
    ["an application not acted on in time", "APPLICATION", { application: "NOT_ACTED_ON_IN_TIME" }, "G1"],
    ["a closed case", "CASE_CLOSURE", { openCase: false }, "G5"],
  ] as const)(
    "for %s: complaint and hearing are open, and no number may be asked for",
    (_, subject, known, ground) => {
      const issue = one(subject, known);
      expect(door(issue, "LOCAL_COMPLAINT").role).toBe("PRIMARY");
      expect(door(issue, "STATE_HEARING").ground?.publicGround).toBe(ground);
      expect(issue.agencyMust).toContain("NO_CASE_NUMBER_NEEDED");
    },
  );
});

test("whoever complains of how an application was treated need have no case either", () =>
  expect(one("CUSTOMER_SERVICE", { application: "DENIED" }).agencyMust).toContain("NO_CASE_NUMBER_NEEDED"));

describe("closing a case", () => {
  test("is ground G5; refusing to close one is G2, and only against the rules of closure", () => {
    expect(door(one("CASE_CLOSURE"), "STATE_HEARING").ground?.publicGround).toBe("G5");
    expect(door(one("CASE_CLOSURE", { closureRefused: true }), "STATE_HEARING").role).toBe("NOT_AVAILABLE");
    const broken = one("CASE_CLOSURE", { closureRefused: true, dutyOrTimeLimitBroken: true });
    expect(door(broken, "STATE_HEARING").ground?.publicGround).toBe("G2");
    expect(door(broken, "STATE_HEARING").citations).toContain("22-ccr-118203");
  });
});

describe("other doors", () => {
  test("an earlier hearing decision that is not followed goes to the Department, without a new hearing", () => {
    const issue = one("PAYMENT", { hearingDecisionNotFollowed: true });
    expect(door(issue, "DEPARTMENT").role).toBe("PRIMARY");
    expect(door(issue, "STATE_HEARING").citations).toContain("22-ccr-120211-a-4");
    expect(issue).toMatchObject({ treatedAs: "HEARING_DECISION_NOT_FOLLOWED", storedAs: "PAYMENT" });
  });

  test("mistaken identity goes to the agency first and to the court once rejected", () => {
    const claimed = one("ORDER_SERVICES", { mistakenIdentity: "CLAIMED" });
    expect(door(claimed, "LOCAL_COMPLAINT").role).toBe("PRIMARY");
    expect(door(claimed, "COURT").role).toBe("NOT_AVAILABLE");
    const rejected = one("ORDER_SERVICES", { mistakenIdentity: "REJECTED" });
    expect(door(rejected, "COURT").role).toBe("PRIMARY");
    expect(door(rejected, "STATE_HEARING").doubt?.en).toContain("never held back");
  });

  test("discrimination hands over the form, beside what else is complained of", () => {
    const issue = one("PAYMENT", { discrimination: true });
    expect(door(issue, "CIVIL_RIGHTS_FORM").role).toBe("ALSO");
    expect(door(issue, "LOCAL_COMPLAINT").role).toBe("PRIMARY");
    expect(issue.agencyMust).toContain("GIVE_CIVIL_RIGHTS_FORM");
  });

  test.each([
    ["WEBSITE", "WEBMASTER"],
    ["GENERAL_QUESTION", "OFFICE_OF_COMMUNICATIONS"],
  ] as const)("%s goes to the %s, with case details left out", (subject, name) => {
    expect(door(one(subject), name).role).toBe("PRIMARY");
    expect(one(subject).agencyMust).toContain("KEEP_CASE_DETAILS_PRIVATE");
  });
});

describe("the local process comes before the hearing", () => {
  test.each([
    ["NOT_STARTED", "ALSO", false],
    ["RUNNING", "ALSO", false],
    ["THIRTY_DAYS_PASSED", "PRIMARY", true],
    ["RESOLVED", "PRIMARY", true],
  ] as const)("when it is %s the hearing is %s", (localProcess, role, complete) => {
    const hearing = door(one("PAYMENT", { localProcess }), "STATE_HEARING");
    expect(hearing.role).toBe(role);
    expect(hearing.exhaustion?.complete).toBe(complete);
  });

  test("once its time has passed it gives way, and no door opens that was closed", () => {
    const roles = (localProcess: "RUNNING" | "THIRTY_DAYS_PASSED") =>
      Object.fromEntries(one("PAYMENT", { localProcess }).doors.map(({ door: name, role }) => [name, role]));
    const before = roles("RUNNING");
    expect(before).toMatchObject({ LOCAL_COMPLAINT: "PRIMARY", CIVIL_RIGHTS_FORM: "NOT_AVAILABLE" });
    expect(roles("THIRTY_DAYS_PASSED")).toEqual({
      ...before,
      LOCAL_COMPLAINT: "ALSO",
      STATE_HEARING: "PRIMARY",
    });
  });

  test("nothing said means that it has not started", () =>
    expect(one("PAYMENT")).toEqual(one("PAYMENT", { localProcess: "NOT_STARTED" })));
});

describe("a mixed complaint", () => {
  test("is split: each issue has doors of its own, and its own circumstances come on top", () => {
    const issues = triage(
      [
        { subject: "CUSTODY_OR_VISITATION" },
        { subject: "ARREARS", circumstances: { paidOtherParentDirectly: true } },
        { subject: "ARREARS" },
      ],
      { localProcess: "RESOLVED" },
    );
    expect(issues.map(({ ordinal, treatedAs }) => [ordinal, treatedAs])).toEqual([
      [1, "CUSTODY_OR_VISITATION"],
      [2, "DIRECT_PAYMENTS"],
      [3, "ARREARS"],
    ]);
    expect(issues.map((issue) => door(issue, "STATE_HEARING").role)).toEqual([
      "NOT_AVAILABLE",
      "NOT_AVAILABLE",
      "PRIMARY",
    ]);
  });
});

describe("what the person is told follows the circumstances", () => {
  const told = (localProcess: Circumstances["localProcess"], subject: TriageSubject = "TIMELINESS") =>
    one(subject, { localProcess }).tell;
  const how = "State Hearing Office at 866-289-4714 (TTY 866-399-4096) or send it form SH001";

  test("while the agency has time to answer, nothing of a hearing now", () => {
    expect(told("RUNNING")).toEqual(told(undefined));
    expect(told("RUNNING").en).not.toContain("now");
  });
  test("once 30 days have passed: a hearing now, until when and how, and then what the agency still owes", () => {
    const { en, es } = told("THIRTY_DAYS_PASSED");
    expect(en).toMatch(
      /^The 30 days have passed without a written answer\. You may ask for a state hearing now/,
    );
    expect(en).toContain("within 90 days of the day on which you made the complaint");
    expect(en).toContain(how);
    expect(en.endsWith(told(undefined).en)).toBe(true);
    expect(es).toContain("Puede pedir una audiencia estatal ahora");
  });
  test("once it has answered: a hearing now, from the receipt of the answer, and no answer that is still to come", () => {
    const { en } = told("RESOLVED");
    expect(en).toContain("within 90 days of the day on which you received the answer");
    expect(en).not.toContain("answers you in writing");
  });
  test("where no hearing is open, no passing of time opens one", () =>
    expect(told("THIRTY_DAYS_PASSED", "CUSTODY_OR_VISITATION")).toEqual(
      told(undefined, "CUSTODY_OR_VISITATION"),
    ));
});
