import { describe, expect, test } from "vitest";
import { anActor, staff } from "@redress/testkit";
import { apartFromAgencies, roles } from "../vocabulary/role.ts";
import { approvalKind, approvalKindNames, approvalStatuses } from "./approval-kinds.ts";
import { whyNotDecide, type AskedApproval } from "./why-not-decide.ts";

const asked: AskedApproval = { kind: "WRITTEN_RESOLUTION", status: "OPEN", askedById: staff.investigator.id };

describe("an approval of the text of a written resolution", () => {
  test.each([
    ["another investigator", staff.otherInvestigator, undefined],
    ["the supervisor", staff.supervisor, undefined],
    ["the director", staff.director, undefined],
    ["who asked", staff.investigator, "ASKED_BY_YOURSELF"],
    ["the ombudsperson, who does not decide", staff.ombudsperson, "ROLE_NOT_ALLOWED"],
    ["a partner system", staff.partner, "ROLE_NOT_ALLOWED"],
  ] as const)("asked by the investigator is decided by %s or refused", (_, actor, code) =>
    expect(whyNotDecide(asked, actor)?.code).toBe(code),
  );

  test("asked by the director is not decided by the director either", () =>
    expect(whyNotDecide({ ...asked, askedById: staff.director.id }, staff.director)?.code).toBe(
      "ASKED_BY_YOURSELF",
    ));

  test.each(["APPROVED", "REFUSED"] as const)("once %s is decided for good, and says by whom", (status) => {
    const refusal = whyNotDecide({ ...asked, status, decidedBy: "Sol Nakamura" }, staff.director);
    expect(refusal?.code).toBe("ALREADY_DECIDED");
    expect(refusal?.message).toMatch(/^Sol Nakamura has decided this already: (Approved|Not approved)\./);
    expect(refusal?.words.es).toMatch(/^Sol Nakamura ya decidió esto: (Aprobada|No aprobada)\./);
  });
});

describe.each(approvalKindNames)("the kind %s", (name) => {
  const { words, askedBy, decidedBy } = approvalKind(name);
  test("says what is asked in both languages", () => expect(words.es).not.toBe(words.en));
  test("is decided by somebody", () => expect(decidedBy.length).toBeGreaterThan(0));
  test.each(roles)("lets %s decide as its row says", (role) => {
    const refusal = whyNotDecide({ ...asked, kind: name, askedById: "somebody" }, anActor(role));
    expect(refusal === undefined).toBe(decidedBy.includes(role));
  });
  test("is nothing for those who are kept apart from agencies", () =>
    expect([...askedBy, ...decidedBy].filter((role) => apartFromAgencies.includes(role))).toEqual([]));
});

test("what became of it is one of three things", () =>
  expect(approvalStatuses).toEqual(["OPEN", "APPROVED", "REFUSED"]));
