import { aResolvedComplaint, aWorld, spoken, staff } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { answerGiven } from "../../src/deadlines/given/answer-given.ts";
import { computeDeadlines, computeDeadlinesOf } from "../../src/deadlines/compute/compute-deadlines.ts";
import { exhaustedOn } from "../../src/deadlines/hearing-door.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { replay } from "../../src/deadlines/explain/replay.ts";
import { resolutionClock } from "../../src/deadlines/deadline-standing.ts";
import { rulePeriod } from "../../src/deadlines/rulebook/rule-period.ts";
import { whatIf } from "../../src/what-if/what-if.ts";

const world = aWorld("2026-04-08"); // Wednesday
const d = plainDate;

describe("what cannot be known yet", () => {
  test("the clock of the resolution is not shown without the deadlines it reads", () => {
    expect(resolutionClock({ filing: spoken("2026-04-01") }, [], world.today)).toBeUndefined();
  });

  test("a stored explanation can be read without any calendar at hand", () => {
    const mailedOn = { filing: { channel: "MAIL", postmarkedOn: d("2026-03-06") } } as const;
    const receipt = computeDeadlines(mailedOn, world).find((one) => one.ruleId === "complaint-receipt-date");
    expect(replay(receipt?.steps ?? [])).toBe("2026-03-13"); // Friday
  });

  test("a date worked out from the facts has no period of its own, in either language", () => {
    const id = "complaint-made-on";
    expect([rulePeriod(id, "en"), rulePeriod(id, "es")]).toEqual([
      "worked out from the facts",
      "se deduce de los hechos",
    ]);
  });
});

describe("the door to a state hearing", () => {
  const filing = spoken("2026-04-01"); // Wednesday; the thirtieth day is Friday, May 1

  test("opens with the resolution when that comes before day 31", () => {
    const resolution = { datedOn: d("2026-04-20") };
    expect(exhaustedOn({ filing, resolution }, world)).toBe("2026-04-20");
  });

  test("opens on day 31 when the resolution comes after it", () => {
    const resolution = { datedOn: d("2026-05-20") };
    expect(exhaustedOn({ filing, resolution }, world)).toBe("2026-05-02");
  });

  test("is open from the resolution when nothing tells when the complaint was made", () => {
    expect(exhaustedOn({ resolution: { datedOn: d("2026-04-20") } }, world)).toBe("2026-04-20");
    expect(exhaustedOn({}, world)).toBeUndefined();
  });
});

describe("a transfer that is only supposed", () => {
  test("moves nothing of the agency’s before the other one has it", () => {
    const complaint = { filing: spoken("2026-04-01") };
    const sent = whatIf({ complaint }, [{ suppose: "TRANSFERRED", sentOn: d("2026-04-08") }], world);
    expect(sent.moved).toEqual([]);
    expect(sent.appearing.map((one) => one.ruleId)).toContain("complaint-transfer-copy");
  });

  test("on record it can be supposed without the day of its arrival as well", () => {
    const facts = aResolvedComplaint({ status: "RECEIVED", resolution: undefined });
    const sent = whatIf({}, [{ suppose: "TRANSFERRED", sentOn: d("2026-04-08") }], world, {
      complaint: { facts, actor: staff.director },
    });
    expect(sent.refusals).toEqual([]);
    expect(sent.actionsOpening.map((one) => one.action)).toContain("receiveTransfer");
  });
});

describe("JSON whose parts are of another kind", () => {
  test.each([
    [
      "a channel that is a number",
      { complaint: { filing: { channel: 5 } } },
      ["complaint", "filing", "channel"],
    ],
    ["a date that is a number", { complaint: { knewOn: 20260104 } }, ["complaint", "knewOn"]],
    ["closures of the court that are no list", { closures: { court: "2026-01-02" } }, ["closures", "court"]],
  ])("%s is refused at its place", (_, json, path) => {
    const answer = answerGiven(json, { explain: false });
    expect("error" in answer ? answer.error.path : []).toEqual(path);
  });

  test("facts about nothing give no dates", () => {
    expect(computeDeadlinesOf({}, world)).toEqual([]);
  });
});
