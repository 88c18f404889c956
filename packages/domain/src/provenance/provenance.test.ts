import { answeredByMail, aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { checkProvenance, uncertainDates, type Provenance } from "./provenance.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type Evidence } from "./evidence/evidence.ts";

const d = plainDate;
const world = aWorld("2026-06-01");
const given = answeredByMail;

describe("the evidence of a whole matter", () => {
  const statement: Evidence = {
    kind: "STATEMENT",
    source: "COMPLAINANT",
    exactness: { as: "APPROXIMATE", earliest: d("2026-04-11"), latest: d("2026-04-18") },
  };
  const exact: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: { as: "EXACT" } };

  test("tells which facts leave dates open, in the order of the table", () => {
    const wide = { as: "APPROXIMATE", earliest: d("2026-02-01"), latest: d("2026-02-09") } as const;
    const provenance = { resolutionReceivedOn: statement, knewOn: { ...exact, exactness: wide } };
    expect(checkProvenance(given, provenance)).toBeUndefined();
    expect(uncertainDates(given, provenance, world)).toMatchObject([
      { fact: "knewOn", ranges: [{ ruleId: "complaint-filing-window", on: "2026-05-11" }] },
      { fact: "resolutionReceivedOn", ranges: [{ on: "2026-07-17" }] },
    ]);
  });

  test("leaves out what is exact", () =>
    expect(uncertainDates(given, { resolutionReceivedOn: exact }, world)).toEqual([]));

  test.each<[string, Provenance, string, readonly string[]]>([
    ["an unknown fact", { birthday: exact } as Provenance, "UNKNOWN_FACT", ["birthday"]],
    ["a fact that is not recorded", { hearingHeldOn: exact }, "FACT_NOT_RECORDED", ["hearingHeldOn"]],
    [
      "evidence that does not fit",
      { resolutionReceivedOn: statement, postmarkedOn: exact },
      "EVIDENCE_DOES_NOT_FIT",
      ["postmarkedOn", "kind"],
    ],
  ])("%s is refused with its path", (_, provenance, code, path) =>
    expect(checkProvenance(given, provenance)).toMatchObject({ code, path }),
  );
});
