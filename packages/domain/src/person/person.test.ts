import { describe, expect, it } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import type { Role } from "../vocabulary/role.ts";
import { whyNotOnPerson, type NumberedFlag, type PersonAct, type PersonFacts } from "./decide-on-person.ts";
import { hidesContact, stopsLetters, substituteAddress, type StandingFlag } from "./party-flag-kinds.ts";
import { personActNames, personActOf } from "./person-acts.ts";

/** Monday, November 30, 2026. */
const today = plainDate("2026-11-30");

const ana: PersonFacts = {
  id: "ana",
  joinedInto: null,
  standsForOthers: false,
  flags: [],
  recusals: [],
  cases: [],
};

function refusal(
  act: PersonAct,
  person: PersonFacts = ana,
  { role = "OMBUDSPERSON", other }: { role?: Role; other?: PersonFacts } = {},
) {
  return whyNotOnPerson(person, act, { actor: { id: "rosa", role }, today, other: other ?? null });
}

const raise = (
  changes: Partial<Extract<PersonAct, { act: "raisePartyFlag" }>> = {},
): Extract<PersonAct, { act: "raisePartyFlag" }> => ({
  act: "raisePartyFlag",
  kind: "ADDRESS_CONFIDENTIAL",
  status: "REQUESTED",
  sinceOn: today,
  reason: "She asked on the telephone.",
  ...changes,
});

const flag = (changes: Partial<NumberedFlag> = {}): NumberedFlag => ({
  ordinal: 1,
  kind: "ADDRESS_CONFIDENTIAL",
  status: "REQUESTED",
  detail: null,
  ...changes,
});

describe("a party flag", () => {
  it("is entered as requested or as active, with its day and the reason", () => {
    expect(refusal(raise())).toBeUndefined();
    expect(refusal(raise({ status: "ACTIVE" }))).toBeUndefined();
  });

  it("is not entered without a reason, nor from a day that has not come: Tuesday, December 1, 2026", () => {
    expect(refusal(raise({ reason: " " }))).toMatchObject({ code: "REASON_REQUIRED", field: ["reason"] });
    expect(refusal(raise({ sinceOn: plainDate("2026-12-01") }))).toMatchObject({
      code: "FUTURE_DATE",
      field: ["sinceOn"],
    });
  });

  it.each(["SAFE_AT_HOME", "INTERPRETER", "LAWYER", "LETTER_FORMAT", "SINGLE_POINT_OF_CONTACT"] as const)(
    "%s is nothing without its details",
    (kind) => {
      expect(refusal(raise({ kind }))).toMatchObject({ code: "FLAG_DETAIL_REQUIRED", field: ["detail"] });
    },
  );

  it("a single point of contact is looked at again on a day that lies ahead", () => {
    const kind = "SINGLE_POINT_OF_CONTACT";
    const of = { kind, detail: "Rosa Delgado" } as const;
    expect(refusal(raise(of))).toMatchObject({ code: "REVIEW_DAY_REQUIRED", field: ["reviewOn"] });
    expect(refusal(raise({ ...of, reviewOn: today }))).toMatchObject({ code: "REVIEW_DAY_PAST" });
    expect(refusal(raise({ ...of, reviewOn: plainDate("2027-03-01") }))).toBeUndefined();
  });

  it("stands once; of accommodations there may be several, and what has ended is entered anew", () => {
    const has = (...flags: NumberedFlag[]) => ({ ...ana, flags });
    expect(refusal(raise(), has(flag()))).toMatchObject({ code: "FLAG_STANDS_ALREADY", field: ["kind"] });
    const large = { kind: "ACCOMMODATION", detail: "Large print" } as const;
    expect(refusal(raise(large), has(flag(large)))).toBeUndefined();
    expect(refusal(raise(), has(flag({ status: "REFUSED" })))).toBeUndefined();
  });

  const statuses = ["REQUESTED", "ACTIVE", "INACTIVE", "REFUSED"] as const;
  const become = {
    REQUESTED: ["ACTIVE", "INACTIVE", "REFUSED"],
    ACTIVE: ["INACTIVE"],
    INACTIVE: [],
    REFUSED: [],
  };
  it.each(statuses)("that is %s becomes only what follows it", (from) => {
    const may = (["ACTIVE", "INACTIVE", "REFUSED"] as const).filter((status) => {
      const act = { act: "changePartyFlag", ordinal: 1, status, sinceOn: today, reason: "Asked." } as const;
      const found = refusal(act, { ...ana, flags: [flag({ status: from })] });
      expect([undefined, "FLAG_CANNOT_BECOME"]).toContain(found?.code);
      return found === undefined;
    });
    expect(may).toEqual(become[from]);
  });

  it("that is not there cannot be changed", () => {
    const act = {
      act: "changePartyFlag",
      ordinal: 7,
      status: "ACTIVE",
      sinceOn: today,
      reason: "x",
    } as const;
    expect(refusal(act)).toMatchObject({ code: "UNKNOWN_FLAG", field: ["ordinal"] });
  });
});

describe("what follows from flags", () => {
  const standing = (
    kind: StandingFlag["kind"],
    status: StandingFlag["status"],
    detail: string | null = null,
  ) => ({
    kind,
    status,
    detail,
  });

  it.each(["FAMILY_VIOLENCE", "SAFE_AT_HOME", "ADDRESS_CONFIDENTIAL"] as const)(
    "%s hides how to reach the person from the request on, and no longer once it was refused or ended",
    (kind) => {
      expect(hidesContact([standing(kind, "REQUESTED")])).toBe(true);
      expect(hidesContact([standing(kind, "ACTIVE")])).toBe(true);
      expect(hidesContact([standing(kind, "REFUSED"), standing(kind, "INACTIVE")])).toBe(false);
    },
  );

  it("an interpreter, a lawyer or urgency hide nothing", () => {
    expect(
      hidesContact([
        standing("INTERPRETER", "ACTIVE"),
        standing("LAWYER", "ACTIVE"),
        standing("URGENT", "ACTIVE"),
      ]),
    ).toBe(false);
  });

  it("Safe at Home gives the address that stands in place of the hidden one", () => {
    expect(substituteAddress([standing("SAFE_AT_HOME", "ACTIVE", "PO Box 846, Sacramento")])).toBe(
      "PO Box 846, Sacramento",
    );
    expect(substituteAddress([standing("SAFE_AT_HOME", "INACTIVE", "PO Box 846, Sacramento")])).toBeNull();
  });

  it("a deceased person gets no letter; somebody who is only said to be gets them", () => {
    expect(stopsLetters([standing("DECEASED", "ACTIVE")])).toBe(true);
    expect(stopsLetters([standing("DECEASED", "REQUESTED")])).toBe(false);
  });
});

describe("a recusal", () => {
  const declare = (changes: object = {}) =>
    ({
      act: "declareRecusal",
      kind: "KIN",
      sinceOn: today,
      reason: "She is my cousin.",
      ...changes,
    }) as PersonAct;
  const colleague = (changes: object = {}) => ({
    colleague: { staffId: "daniel", role: "INVESTIGATOR", sameAgency: true, active: true, ...changes },
  });
  const standing = { ordinal: 1, staffId: "rosa", kind: "KIN", isEnded: false } as const;
  const end = { act: "endRecusal", ordinal: 1, reason: "They parted." } as const;

  it("is declared with its reason by whoever must not work on the records", () => {
    expect(refusal(declare())).toBeUndefined();
    expect(refusal(declare({ reason: "" }))).toMatchObject({ code: "REASON_REQUIRED", field: ["reason"] });
    expect(refusal(declare(), ana, { role: "AUDITOR" })?.code).toBe("ROLE_NOT_ALLOWED");
  });

  it("of somebody else is for a supervisor or a director, and of nobody of another agency", () => {
    expect(refusal(declare(colleague()))).toMatchObject({ code: "NOT_FOR_OTHERS", field: ["colleagueId"] });
    expect(refusal(declare(colleague()), ana, { role: "SUPERVISOR" })).toBeUndefined();
    expect(refusal(declare(colleague({ sameAgency: false })), ana, { role: "DIRECTOR" })?.code).toBe(
      "COLLEAGUE_OF_ANOTHER_AGENCY",
    );
  });

  it("stands once for each reason, and is declared anew once it has ended", () => {
    const has = (changes: object = {}) => ({ ...ana, recusals: [{ ...standing, ...changes }] });
    expect(refusal(declare(), has())?.code).toBe("RECUSAL_STANDS_ALREADY");
    expect(refusal(declare({ kind: "OTHER" }), has())).toBeUndefined();
    expect(refusal(declare(), has({ isEnded: true }))).toBeUndefined();
  });

  it("is ended by a supervisor or a director, while it stands", () => {
    const has = { ...ana, recusals: [standing] };
    expect(refusal(end, has)?.code).toBe("ROLE_NOT_ALLOWED");
    expect(refusal(end, has, { role: "SUPERVISOR" })).toBeUndefined();
    expect(refusal({ ...end, ordinal: 2 }, has, { role: "SUPERVISOR" })?.code).toBe("UNKNOWN_RECUSAL");
    expect(
      refusal(end, { ...ana, recusals: [{ ...standing, isEnded: true }] }, { role: "SUPERVISOR" })?.code,
    ).toBe("UNKNOWN_RECUSAL");
  });
});

describe("two records of one person", () => {
  const other: PersonFacts = { ...ana, id: "other" };
  const join = (changes: { onePerson?: boolean } = {}) =>
    ({ act: "joinPersons", otherId: "other", reason: "Same birthday and address.", ...changes }) as const;

  it("are joined with a reason", () => {
    expect(refusal(join(), ana, { other })).toBeUndefined();
  });

  it("are not joined where there is no other, where it is the same, or was joined away before", () => {
    expect(refusal(join())?.code).toBe("UNKNOWN_PERSON");
    expect(refusal(join(), ana, { other: ana })?.code).toBe("SAME_PERSON");
    expect(refusal(join(), ana, { other: { ...other, joinedInto: "third" } })?.code).toBe("JOINED_AWAY");
    expect(refusal(join(), { ...ana, joinedInto: "third" }, { other })?.code).toBe("JOINED_AWAY");
  });

  it("are joined the other way round where others were joined into the second one", () => {
    expect(refusal(join(), ana, { other: { ...other, standsForOthers: true } })?.code).toBe(
      "STANDS_FOR_OTHERS",
    );
  });

  it("of whom each complains as another party of one case are joined only by whoever is sure that it is one person", () => {
    const mother = { ...ana, cases: [{ key: "fl12", caseNumber: "FL-12", party: "CUSTODIAL_PARTY" }] };
    const father = { ...other, cases: [{ key: "fl12", caseNumber: "FL-12", party: "NONCUSTODIAL_PARENT" }] };
    expect(refusal(join(), mother, { other: father })).toMatchObject({
      code: "PARENTS_OF_ONE_CASE",
      field: ["onePerson"],
      details: { caseNumber: "FL-12" },
    });
    expect(refusal(join({ onePerson: false }), mother, { other: father })?.code).toBe("PARENTS_OF_ONE_CASE");
    expect(refusal(join({ onePerson: true }), mother, { other: father })).toBeUndefined();
  });

  it("of whom both complain as the same party of one case are joined without more: that is one person twice", () => {
    const cases = [{ key: "fl12", caseNumber: "FL-12", party: "CUSTODIAL_PARTY" }];
    expect(refusal(join(), { ...ana, cases }, { other: { ...other, cases } })).toBeUndefined();
  });

  it("are parted again; a record that was never joined cannot be", () => {
    const part = { act: "partPersons", reason: "Two birthdays." } as const;
    expect(refusal(part, { ...ana, joinedInto: "other" })).toBeUndefined();
    expect(refusal(part)?.code).toBe("NOT_JOINED");
  });
});

describe("who may", () => {
  it.each(["AUDITOR", "ADMINISTRATOR", "STATE_ANALYST", "PARTNER", "CASEWORKER"] as const)(
    "%s may do nothing with persons",
    (role) => {
      for (const name of personActNames) expect(personActOf(name).roles).not.toContain(role);
      expect(refusal(raise(), ana, { role })?.code).toBe("ROLE_NOT_ALLOWED");
    },
  );

  it("a hearing coordinator enters flags, reveals and stands aside, but joins nobody", () => {
    const mine = personActNames.filter((name) => personActOf(name).roles.includes("HEARING_COORDINATOR"));
    expect(mine).toEqual(["raisePartyFlag", "changePartyFlag", "revealContact", "declareRecusal"]);
  });
});
