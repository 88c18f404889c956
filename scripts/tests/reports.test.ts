import { describe, expect, it } from "vitest";
import { countReport, summaryLine } from "./reports.ts";

describe("the sum of the tests", () => {
  it("counts a test file that could not be loaded as one failure", () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: "passed", assertionResults: [{}, {}, {}] },
        { status: "failed", assertionResults: [{}] },
        { status: "failed", assertionResults: [] },
      ],
    };
    expect(countReport(report)).toEqual({ passed: 3, failed: 2 });
  });

  it("ends in the line that people and machines look for", () => {
    expect(summaryLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
  });
});
