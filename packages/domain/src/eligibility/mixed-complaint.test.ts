import { describe, expect, test } from "vitest";
import { triage, type DoorVerdict, type TriagedIssue } from "./triage.ts";
import { type Door } from "../vocabulary/door.ts";

function door(issue: TriagedIssue | undefined, name: Door): DoorVerdict {
  const found = issue?.doors.find((verdict) => verdict.door === name);
  if (found === undefined) throw new Error(`No verdict for ${name}.`);
  return found;
}

describe("what is said of a whole complaint of several issues", () => {
  const mixedComplaint = () =>
    triage([{ subject: "APPLICATION" }, { subject: "CASE_CLOSURE" }, { subject: "PARENTAGE" }], {
      hearingDecisionNotFollowed: true,
      application: "DENIED",
    });

  test("takes no hearing from an issue that an earlier decision may not be about", () => {
    const mixed = mixedComplaint();
    expect(mixed.map(({ treatedAs }) => treatedAs)).toEqual(["APPLICATION", "CASE_CLOSURE", "PARENTAGE"]);
    expect(door(mixed[0], "STATE_HEARING").ground?.publicGround).toBe("G1");
    expect(door(mixed[1], "STATE_HEARING").ground?.publicGround).toBe("G5");
  });

  test("names the Department beside the doors of each dispute, 22 CCR 120221(c), and of no court matter", () => {
    const mixed = mixedComplaint();
    expect(door(mixed[0], "DEPARTMENT")).toEqual({
      door: "DEPARTMENT",
      role: "ALSO",
      reason: {
        en: "As far as an earlier hearing decision is not followed, the Department determines it, not the agency or a new hearing.",
        es: "En lo que no se cumpla una decisión de audiencia anterior, lo determina el Departamento, no la agencia ni una nueva audiencia.",
      },
      citations: ["22-ccr-120221-c", "22-ccr-120211-a-4"],
    });
    expect(door(mixed[1], "DEPARTMENT").role).toBe("ALSO");
    expect(door(mixed[2], "DEPARTMENT").role).toBe("NOT_AVAILABLE");
  });

  test("is sure of the issue it is said of, and of the only one", () => {
    const [one, other] = triage([
      { subject: "CASE_CLOSURE", circumstances: { hearingDecisionNotFollowed: true } },
      { subject: "CASE_CLOSURE" },
    ]);
    expect(one?.treatedAs).toBe("HEARING_DECISION_NOT_FOLLOWED");
    expect(door(one, "DEPARTMENT").role).toBe("PRIMARY");
    expect(other?.treatedAs).toBe("CASE_CLOSURE");
    expect(door(other, "DEPARTMENT").role).toBe("NOT_AVAILABLE");
    const [only] = triage([{ subject: "CASE_CLOSURE" }], { hearingDecisionNotFollowed: true });
    expect(only?.treatedAs).toBe("HEARING_DECISION_NOT_FOLLOWED");
  });
});

describe("credit for payments made straight to the other parent, 22 CCR 120201(a)(3)(A)", () => {
  test("is no ground for a hearing, whether it is called a payment or arrears", () => {
    for (const subject of ["PAYMENT", "ARREARS"] as const) {
      const [issue] = triage([{ subject, circumstances: { paidOtherParentDirectly: true } }]);
      expect(issue?.treatedAs).toBe("DIRECT_PAYMENTS");
      expect(door(issue, "STATE_HEARING").role).toBe("NOT_AVAILABLE");
      expect(door(issue, "COURT").role).toBe("PRIMARY");
    }
  });

  test("leaves the payment of a mixed complaint its hearing, when nobody said of which issue it is", () => {
    const issues = triage([{ subject: "PAYMENT" }, { subject: "ARREARS" }], {
      paidOtherParentDirectly: true,
    });
    expect(issues.map(({ treatedAs }) => treatedAs)).toEqual(["PAYMENT", "DIRECT_PAYMENTS"]);
    expect(door(issues[0], "STATE_HEARING").ground?.publicGround).toBe("G3");
  });
});
