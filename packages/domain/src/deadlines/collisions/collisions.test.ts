import { aWorld, handedIn, mailed, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import {
  authorities,
  collisionCodes,
  collisionKinds,
  collisions,
  plainDate,
  weekday,
  type Collision,
  type CollisionCode,
  type CollisionSeverity,
  type GivenFacts,
} from "../../index.ts";

const d = plainDate;
const world = aWorld("2026-01-02");
const weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const said = (date: ReturnType<typeof d>): string => `${weekdayNames[weekday(date) - 1]} ${date}`;

function codes(given: GivenFacts): readonly CollisionCode[] {
  return collisions(given, world).map(({ code }) => code);
}

function find(code: CollisionCode, given: GivenFacts): Collision {
  const found = collisions(given, world).find((one) => one.code === code);
  if (!found) throw new Error(`${code} is not found here.`);
  return found;
}

const letter = mailed("2026-03-06"); // received Friday, March 13; due Monday, April 13; hearing by Thursday, June 4
const extension = { days: 30, noticeMailedOn: d("2026-04-08") };
const hearing = { requestReceivedOn: d("2026-09-01") }; // a Tuesday; decision due Monday, November 16

interface Example {
  readonly given: GivenFacts;
  readonly eats: string;
  readonly eaten: string;
  readonly daysLeft: number;
  readonly severity: CollisionSeverity;
}

/** Facts in which each kind is found, with both days, the days left and the severity. */
const examples: Readonly<Record<CollisionCode, Example>> = {
  CONTACT_EATS_FILING_WINDOW: {
    given: {
      contact: { receivedOn: d("2026-03-30"), from: "PARTICIPANT" },
      complaint: { knewOn: d("2026-01-04") },
    },
    eats: "Fri 2026-04-03", // Tuesday, March 31, is passed over
    eaten: "Mon 2026-04-06",
    daysLeft: 3,
    severity: "URGENT",
  },
  REPEATED_CONTACT_HIDES_COMPLAINT: {
    given: {
      contact: {
        receivedOn: d("2026-03-20"),
        from: "PARTICIPANT",
        earlierOnSameSubjectOn: d("2026-02-02"),
      },
    },
    eats: "Wed 2026-03-25",
    eaten: "Mon 2026-04-20",
    daysLeft: 26,
    severity: "WARNING",
  },
  OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME: {
    given: {
      complaint: {
        filing: handedIn("2026-05-18"),
        transfer: {
          sentOn: d("2026-05-26"),
          receivedOn: d("2026-05-26"),
          disputeContactedOn: d("2026-06-02"),
          ownership: "RECEIVING",
        },
      },
    },
    eats: "Tue 2026-06-09",
    eaten: "Wed 2026-06-17",
    daysLeft: 8,
    severity: "WARNING",
  },
  EXTENSION_EATS_HEARING_WINDOW: {
    given: { complaint: { filing: letter, extension } },
    eats: "Tue 2026-05-12",
    eaten: "Thu 2026-06-04",
    daysLeft: 23,
    severity: "WARNING",
  },
  TRANSFER_EATS_HEARING_WINDOW: {
    given: {
      complaint: {
        filing: letter,
        transfer: { sentOn: d("2026-05-11"), receivedOn: d("2026-05-12"), ownership: "RECEIVING" },
      },
    },
    eats: "Thu 2026-06-11",
    eaten: "Thu 2026-06-04",
    daysLeft: -7,
    severity: "LOST",
  },
  LATE_RECEIPT_EATS_HEARING_WINDOW: {
    given: { complaint: { filing: { ...handedIn("2026-03-06"), spokenOn: d("2026-01-08") } } },
    eats: "Mon 2026-04-06",
    eaten: "Wed 2026-04-08",
    daysLeft: 2,
    severity: "URGENT",
  },
  DOOR_OPENS_BEFORE_AGENCY_IS_LATE: {
    given: { complaint: { filing: letter } },
    eats: "Mon 2026-04-06",
    eaten: "Mon 2026-04-13",
    daysLeft: 7,
    severity: "NOTE",
  },
  ANSWER_IN_TIME_AND_LATE: {
    given: { complaint: { filing: letter, resolution: { datedOn: d("2026-04-10") } } },
    eats: "Fri 2026-04-10",
    eaten: "Thu 2026-06-04",
    daysLeft: 55,
    severity: "NOTE",
  },
  RESOLUTION_AFTER_HEARING_LIMIT: {
    given: { complaint: { filing: letter, resolution: { datedOn: d("2026-06-05") } } },
    eats: "Fri 2026-06-05",
    eaten: "Thu 2026-06-04",
    daysLeft: -1,
    severity: "URGENT",
  },
  RESOLUTION_LONG_IN_THE_MAIL: {
    given: {
      complaint: {
        filing: letter,
        resolution: { datedOn: d("2026-04-03"), receivedOn: d("2026-06-04") },
      },
    },
    eats: "Thu 2026-06-04",
    eaten: "Thu 2026-07-02",
    daysLeft: 28,
    severity: "WARNING",
  },
  REQUEST_BEFORE_DOOR_OPENS: {
    given: { complaint: { filing: letter }, hearing: { requestReceivedOn: d("2026-04-03") } },
    eats: "Mon 2026-04-06",
    eaten: "Fri 2026-04-03",
    daysLeft: -3,
    severity: "WARNING",
  },
  REQUEST_WHILE_EXTENSION_RUNS: {
    given: { complaint: { filing: letter, extension }, hearing: { requestReceivedOn: d("2026-04-20") } },
    eats: "Tue 2026-05-12",
    eaten: "Mon 2026-04-20",
    daysLeft: -22,
    severity: "NOTE",
  },
  HEARING_TOO_SOON_FOR_NOTICE: {
    given: { hearing: { ...hearing, scheduledFor: d("2026-09-09") } },
    eats: "Tue 2026-09-01",
    eaten: "Fri 2026-08-28", // ten days back is Sunday, August 30
    daysLeft: -4,
    severity: "LOST",
  },
  HEARING_NOTICE_TOO_LATE: {
    given: { hearing: { ...hearing, scheduledFor: d("2026-10-15"), noticeSentOn: d("2026-10-06") } },
    eats: "Tue 2026-10-06",
    eaten: "Mon 2026-10-05",
    daysLeft: -1,
    severity: "WARNING",
  },
  POSITION_STATEMENT_DUE_TOO_SOON: {
    given: { hearing: { ...hearing, scheduledFor: d("2026-10-15"), noticeSentOn: d("2026-10-06") } },
    eats: "Tue 2026-10-06",
    eaten: "Mon 2026-10-05",
    daysLeft: -1,
    severity: "WARNING",
  },
  HEARING_AFTER_DECISION_LIMIT: {
    given: { hearing: { ...hearing, scheduledFor: d("2026-11-16") } },
    eats: "Mon 2026-11-16",
    eaten: "Mon 2026-11-16",
    daysLeft: 0,
    severity: "URGENT",
  },
  RECORD_OPEN_PAST_DECISION_LIMIT: {
    given: { hearing: { ...hearing, recordClosedOn: d("2026-11-17") } },
    eats: "Thu 2026-12-17",
    eaten: "Mon 2026-11-16",
    daysLeft: -31,
    severity: "URGENT",
  },
  DISMISSAL_BEFORE_HEARING: {
    given: {
      hearing: {
        requestReceivedOn: d("2026-06-08"),
        scheduledFor: d("2026-07-20"),
        dismissalNoticeSentOn: d("2026-06-16"),
      },
    },
    eats: "Wed 2026-07-01",
    eaten: "Mon 2026-07-20",
    daysLeft: 19,
    severity: "URGENT",
  },
  COMPLIANCE_BEFORE_REHEARING: {
    given: { hearing: { adoptedOn: d("2026-11-12"), decisionReceivedOn: d("2026-11-16") } },
    eats: "Wed 2026-12-16",
    eaten: "Wed 2026-12-16",
    daysLeft: 0,
    severity: "NOTE",
  },
};

describe("every kind of collision", () => {
  test.each(collisionCodes)("%s names both clocks and the days left", (code) => {
    const { given, ...wanted } = examples[code];
    const { eats, eaten, daysLeft, severity } = find(code, given);
    expect({ eats: said(eats.on), eaten: said(eaten.on), daysLeft, severity }).toEqual(wanted);
  });

  test.each(collisionKinds)(
    "$code tells the parent the two days, in both languages, with its law",
    (kind) => {
      const found = find(kind.code, examples[kind.code].given);
      for (const words of [found.tellParent, kind.title, kind.when]) {
        expect(words.en).not.toMatch(/[{}]/);
        expect(words.es).not.toMatch(/[{}]/);
        expect(words.es).not.toBe(words.en);
      }
      expect(found.citations.length).toBeGreaterThan(0);
      for (const key of found.citations) expect(Object.keys(authorities)).toContain(key);
    },
  );

  test("words with their dates", () => {
    const { tellParent } = find(
      "EXTENSION_EATS_HEARING_WINDOW",
      examples.EXTENSION_EATS_HEARING_WINDOW.given,
    );
    expect(tellParent.en).toBe(
      "The agency took more time, until Tue May 12, 2026. Your own time did not grow: ask for a state hearing by Thu Jun 4, 2026, 23 days later. You need not wait for the answer once the first 30 days are over.",
    );
    expect(tellParent.es).toMatch(/a más tardar el jue 4 jun 2026, 23 días después/);
  });

  test("one day is said as one day", () => {
    const filing = { ...handedIn("2026-03-06"), spokenOn: d("2026-01-07") }; // hearing by Tuesday, April 7
    const { tellParent } = find("LATE_RECEIPT_EATS_HEARING_WINDOW", { complaint: { filing } });
    expect(tellParent.en).toMatch(/by Tue Apr 7, 2026, 1 day later\./);
    expect(tellParent.es).toMatch(/el mar 7 abr 2026, 1 día después\./);
  });
});

describe("what is no collision", () => {
  test("a complaint handed in and answered in time collides with nothing", () => {
    const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20"), receivedOn: d("2026-04-23") };
    expect(codes({ complaint: { filing: handedIn("2026-04-01"), resolution } })).toEqual([]);
    expect(codes({ complaint: { filing: handedIn("2026-04-01") } })).toEqual([]);
    expect(codes({})).toEqual([]);
  });
  test("a letter answered within 30 days of its postmark collides with nothing", () => {
    const resolution = { datedOn: d("2026-04-03"), receivedOn: d("2026-04-07") };
    expect(codes({ complaint: { filing: letter, resolution } })).toEqual([]);
  });
  test("a hearing in time, from request to compliance, collides with nothing", () => {
    const inTime = {
      ...hearing,
      scheduledFor: d("2026-10-15"),
      noticeSentOn: d("2026-10-05"),
      positionStatementSentOn: d("2026-10-05"),
      heldOn: d("2026-10-15"),
      recordClosedOn: d("2026-10-15"),
      proposedDecisionOn: d("2026-11-02"),
      adoptedOn: d("2026-11-12"),
      decisionReceivedOn: d("2026-11-16"),
      complianceReportedOn: d("2026-11-30"),
    };
    expect(codes({ hearing: inTime })).toEqual([]);
  });
});

describe("an extension against the parent’s 90 days", () => {
  const spokenFor = (days: number) => ({
    complaint: { filing: spoken("2026-06-04"), extension: { days, noticeMailedOn: d("2026-06-30") } },
  });
  test("thirty days leave just thirty, Monday, August 3, to Wednesday, September 2", () => {
    expect(find("EXTENSION_EATS_HEARING_WINDOW", spokenFor(30)).daysLeft).toBe(30);
  });
  test("29 days end on Sunday, August 2, roll to the Monday and leave the same thirty", () => {
    expect(find("EXTENSION_EATS_HEARING_WINDOW", spokenFor(29)).daysLeft).toBe(30);
  });
  test("27 days leave more than thirty and are no collision", () => {
    expect(codes(spokenFor(27))).toEqual([]);
  });
  test("after a late transfer it can leave nothing", () => {
    const transfer = {
      sentOn: d("2026-04-03"),
      receivedOn: d("2026-04-06"),
      ownership: "RECEIVING",
    } as const;
    const { daysLeft, severity, tellParent } = find("EXTENSION_EATS_HEARING_WINDOW", {
      complaint: { filing: letter, transfer, extension: { days: 30, noticeMailedOn: d("2026-05-01") } },
    });
    expect([daysLeft, severity]).toEqual([-1, "LOST"]); // Friday, June 5, against Thursday, June 4
    expect(tellParent.en).toMatch(/do not wait for the answer\.$/);
  });
  test("it is over once the hearing is asked for, the answer has come or the complaint is withdrawn", () => {
    const complaint = { filing: letter, extension };
    for (const given of [
      { complaint, hearing: { requestReceivedOn: d("2026-05-13") } },
      { complaint: { ...complaint, resolution: { datedOn: d("2026-04-03") } } },
      { complaint: { ...complaint, withdrawal: { withdrawnOn: d("2026-04-20") } } },
    ])
      expect(codes(given)).not.toContain("EXTENSION_EATS_HEARING_WINDOW");
  });
});

describe("a transfer against the parent’s 90 days", () => {
  test("before LCR004 has arrived the day it was sent is taken", () => {
    const transfer = { sentOn: d("2026-04-10"), ownership: "RECEIVING" } as const;
    const found = find("TRANSFER_EATS_HEARING_WINDOW", { complaint: { filing: letter, transfer } });
    expect([said(found.eats.on), found.daysLeft]).toEqual(["Mon 2026-05-11", 24]);
  });
  test("an early one leaves time enough, and one that came back moves nothing", () => {
    const early = { sentOn: d("2026-03-16"), receivedOn: d("2026-03-17"), ownership: "RECEIVING" } as const;
    const back = { ...early, sentOn: d("2026-05-11"), ownership: "TRANSFERRING" } as const;
    for (const transfer of [early, back])
      expect(codes({ complaint: { filing: letter, transfer } })).not.toContain(
        "TRANSFER_EATS_HEARING_WINDOW",
      );
  });
  test("a dispute that the Department settled for the receiving agency eats no time", () => {
    const { complaint } = examples.OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME.given;
    if (complaint?.transfer === undefined) throw new Error("A transfer was expected.");
    const settled = (ownership: "RECEIVING" | "TRANSFERRING") => ({
      complaint: {
        ...complaint,
        transfer: { ...complaint.transfer, determinedOn: d("2026-06-15"), ownership },
      },
    });
    const code = "OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME";
    expect(codes(settled("RECEIVING") as GivenFacts)).not.toContain(code);
    const back = find(code, settled("TRANSFERRING") as GivenFacts);
    expect([said(back.eats.on), back.eats.event, back.daysLeft]).toEqual(["Mon 2026-06-15", "MET", 2]);
  });
});

describe("requests and hearings", () => {
  test("a request after the answer, or on day 31, is not too early", () => {
    const answered = { filing: letter, resolution: { datedOn: d("2026-04-01") } };
    expect(codes({ complaint: answered, hearing: { requestReceivedOn: d("2026-04-03") } })).toEqual([]);
    expect(codes({ complaint: { filing: letter }, hearing: { requestReceivedOn: d("2026-04-06") } })).toEqual(
      [],
    );
  });
  test("a request on the extended last day still meets the extension; a day later it does not", () => {
    const complaint = { filing: letter, extension };
    expect(codes({ complaint, hearing: { requestReceivedOn: d("2026-05-12") } })).toEqual([
      "REQUEST_WHILE_EXTENSION_RUNS",
    ]);
    expect(codes({ complaint, hearing: { requestReceivedOn: d("2026-05-13") } })).toEqual([]);
  });
  test("a postponement moves the decision’s limit with the hearing", () => {
    const later = { ...hearing, scheduledFor: d("2026-11-16") };
    expect(codes({ hearing: { ...later, postponedByDays: 30 } })).toEqual([]);
    expect(codes({ hearing: { ...later, timeWaived: true } })).toEqual([]);
  });
  test("a record closed the day before the limit, or decided, does not collide", () => {
    expect(codes({ hearing: { ...hearing, recordClosedOn: d("2026-11-13") } })).toEqual([]);
    const decided = { recordClosedOn: d("2026-11-17"), proposedDecisionOn: d("2026-11-17") };
    expect(codes({ hearing: { ...hearing, ...decided } })).toEqual([]);
  });
  test("a hearing that was held, dismissed or withdrawn is not ahead", () => {
    const { hearing: set } = examples.DISMISSAL_BEFORE_HEARING.given;
    for (const end of ["heldOn", "dismissedOn", "withdrawnOn"])
      expect(codes({ hearing: { ...set, [end]: d("2026-07-02") } })).toEqual([]);
  });
  test("a rehearing that was asked for never waits with compliance, even where its own days were fewer", () => {
    const fewer = aWorld("2026-01-02", { settings: { rehearingDays: 20 } });
    const decision = { adoptedOn: d("2026-11-12"), decisionReceivedOn: d("2026-11-16") };
    expect(collisions({ hearing: decision }, fewer)).toEqual([]);
    const asked = { ...decision, rehearingRequestedOn: d("2026-12-01") };
    expect(collisions({ hearing: asked }, fewer).map(({ code }) => code)).toEqual([
      "COMPLIANCE_BEFORE_REHEARING",
    ]);
  });
});

describe("contacts", () => {
  const contact = { receivedOn: d("2026-03-30"), from: "PARTICIPANT" } as const;
  test("once filed or answered, waiting uses up nothing", () => {
    const code = "CONTACT_EATS_FILING_WINDOW";
    const knewOn = d("2026-01-04");
    expect(codes({ contact, complaint: { knewOn, filing: spoken("2026-03-30") } })).not.toContain(code);
    expect(
      codes({ contact: { ...contact, answeredOn: d("2026-03-30") }, complaint: { knewOn } }),
    ).not.toContain(code);
    expect(codes({ contact, complaint: { knewOn: d("2026-02-02") } })).not.toContain(code);
  });
  test("a repeated contact that is recorded as a complaint hides nothing", () => {
    const repeated = { ...contact, earlierOnSameSubjectOn: d("2026-02-02") };
    expect(codes({ contact: repeated, complaint: { filing: spoken("2026-03-30") } })).toEqual([]);
  });
});
