import { collisionCodesIn, collisionIn, collisionInShort, mailed, spoken } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type GivenFacts } from "../../facts/given-facts.ts";

const d = plainDate;

describe("an extension noticed too late to be sure of it", () => {
  const code = "EXTENSION_NOTICE_TOO_LATE";
  // Spoken on Friday, May 1, 2026: day 30 is Sunday, May 31, so the notice was to be mailed by Monday, June 1.
  const noticed = (on: string | undefined, more: GivenFacts = {}): GivenFacts => ({
    ...more,
    complaint: {
      filing: spoken("2026-05-01"),
      extension: { days: 30, noticeMailedOn: on === undefined ? undefined : d(on) },
      ...more.complaint,
    },
  });

  test("mailed on Saturday, June 20: staff are warned, and the parent is told that it may not hold", () => {
    expect(collisionInShort(noticed("2026-06-20"), code)).toEqual({
      eats: "resolution-extension-notice MET Sat 2026-06-20",
      eaten: "resolution-extension-notice DUE Mon 2026-06-01",
      daysLeft: -19,
      severity: "WARNING",
    });
    expect(collisionIn(noticed("2026-06-20"), code)).toMatchObject({
      tellParent: {
        en: "The notice that the agency takes more time was mailed on Sat Jun 20, 2026, after Mon Jun 1, 2026, when its first 30 days were over. The extension may not hold. You may ask for a state hearing now; you need not wait for the answer.",
        es: "El aviso de que la agencia toma más tiempo se envió el sábado 20 jun 2026, después del lunes 1 jun 2026, cuando ya habían terminado sus primeros 30 días. La prórroga puede no valer. Puede pedir una audiencia estatal ya; no tiene que esperar la respuesta.",
      },
      citations: ["fam-code-17800", "22-ccr-120105", "fam-code-17801-b", "dcss-customer-relations"],
    });
  });

  test("mailed on the last day it is in time, and one whose mailing is not known is not held to be late", () => {
    expect(collisionCodesIn(noticed("2026-06-01"))).not.toContain(code);
    expect(collisionCodesIn(noticed("2026-06-02"))).toContain(code);
    expect(collisionCodesIn(noticed(undefined))).not.toContain(code);
    expect(collisionCodesIn({ complaint: { filing: spoken("2026-05-01") } })).not.toContain(code);
  });

  test("is history once the complaint was answered or withdrawn, and not once a hearing was asked for", () => {
    const answered = { complaint: { resolution: { datedOn: d("2026-06-25") } } };
    const withdrawn = { complaint: { withdrawal: { withdrawnOn: d("2026-06-25") } } };
    expect(collisionCodesIn(noticed("2026-06-20", answered))).not.toContain(code);
    expect(collisionCodesIn(noticed("2026-06-20", withdrawn))).not.toContain(code);
    const asked = { hearing: { requestReceivedOn: d("2026-06-22") } };
    expect(collisionCodesIn(noticed("2026-06-20", asked))).toContain(code);
  });
});

describe("a late answer leaves two last days to ask for a hearing", () => {
  const code = "LATE_ANSWER_HAS_TWO_LAST_DAYS";
  // Spoken on Friday, May 1, 2026: due on Monday, June 1; hearing for want of an answer by Thursday, July 30.
  const answered = (datedOn: string, more: GivenFacts = {}): GivenFacts => ({
    complaint: { filing: spoken("2026-05-01"), resolution: { datedOn: d(datedOn) } },
    ...more,
  });

  test("dated Friday, July 10: Thursday, July 30, from making, and Thursday, October 8, from its date", () => {
    expect(collisionInShort(answered("2026-07-10"), code)).toEqual({
      eats: "state-hearing-request-no-resolution DUE Thu 2026-07-30",
      eaten: "state-hearing-request-advised DUE Thu 2026-10-08",
      daysLeft: 70,
      severity: "WARNING",
    });
    expect(collisionIn(answered("2026-07-10"), code)).toMatchObject({
      tellParent: {
        en: "The answer came late, so two last days to ask for a state hearing stand side by side: Thu Jul 30, 2026, because none had come in time, and Thu Oct 8, 2026 or later, counted from the answer. To be safe, ask by Thu Jul 30, 2026.",
        es: "La respuesta llegó tarde, así que hay dos últimos días para pedir una audiencia estatal: el jueves 30 jul 2026, porque no había llegado a tiempo, y el jueves 8 oct 2026 o después, contado desde la respuesta. Para estar seguro, pídala a más tardar el jueves 30 jul 2026.",
      },
      citations: ["fam-code-17801-b", "fam-code-17801-c", "dcss-customer-relations"],
    });
  });

  test("in time on Monday, June 1; late from Tuesday; past the first last day from Friday, July 31", () => {
    expect(collisionCodesIn(answered("2026-06-01"))).not.toContain(code);
    expect(collisionCodesIn(answered("2026-06-02"))).toContain(code);
    expect(collisionCodesIn(answered("2026-07-30"))).toContain(code);
    expect(collisionCodesIn(answered("2026-07-31"))).toEqual(["RESOLUTION_AFTER_HEARING_LIMIT"]);
  });

  test("is over once a hearing was asked for, and needs the day of the answer and of the complaint", () => {
    const asked = { hearing: { requestReceivedOn: d("2026-07-20") } };
    expect(collisionCodesIn(answered("2026-07-10", asked))).not.toContain(code);
    const undated = { filing: spoken("2026-05-01"), resolution: { mailedOn: d("2026-07-10") } };
    expect(collisionCodesIn({ complaint: undated })).not.toContain(code);
    expect(collisionCodesIn({ complaint: { resolution: { datedOn: d("2026-07-10") } } })).not.toContain(code);
    const notYetStamped = { channel: "HAND_DELIVERY", spokenOn: d("2026-05-01") } as const;
    const unreceived = { filing: notYetStamped, resolution: { datedOn: d("2026-07-10") } };
    expect(collisionCodesIn({ complaint: unreceived })).not.toContain(code);
  });

  test("an answer to a letter in time for the agency is another collision", () => {
    const letter = { filing: mailed("2026-03-06"), resolution: { datedOn: d("2026-04-13") } };
    expect(collisionCodesIn({ complaint: letter })).toEqual(["ANSWER_IN_TIME_AND_LATE"]);
  });
});
