import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";

/** Where each workspace's tests leave their result, below the workspace. */
const reportPath = ".redress/test-report.json";

/** Where the browser journeys leave theirs. */
const journeysPath = "apps/console/.redress/browser-report.json";

/** Ends a run that has stopped saying anything. */
const silence = join(repositoryRoot, "scripts/tests/silence-reporter.ts");

/** Flags that make vitest write its result for us and still print it for a person. */
export const testFlags: readonly string[] = flagsTo(reportPath);

/** The same for the browser journeys, whose result stands apart from that of the console's other tests. */
export const journeyFlags: readonly string[] = flagsTo(".redress/browser-report.json");

function flagsTo(path: string): string[] {
  return ["--reporter=default", "--reporter=json", `--reporter=${silence}`, `--outputFile.json=${path}`];
}

/** What the tests of one workspace came to. */
export interface WorkspaceTests {
  readonly workspace: string;
  readonly passed: number;
  readonly failed: number;
}

/** What all tests came to. */
export interface TestSum {
  readonly passed: number;
  readonly failed: number;
  readonly workspaces: readonly WorkspaceTests[];
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Removes the results of earlier runs, so that none is counted again. */
export function clearReports(): void {
  for (const workspace of testedWorkspaces())
    rmSync(join(repositoryRoot, workspace, reportPath), { force: true });
}

/** Removes the result of an earlier run of the browser journeys. */
export function clearJourneys(): void {
  rmSync(join(repositoryRoot, journeysPath), { force: true });
}

/** What the browser journeys came to. Journeys that left no result count as one failure: their run broke. */
export function readJourneys(): { passed: number; failed: number } {
  return countFile(journeysPath);
}

/** Adds up the results. A workspace with tests that left no result counts as one failure: its run broke. */
export function readReports(): TestSum {
  const workspaces = testedWorkspaces().map(readReport);
  const sum = (part: "failed" | "passed") =>
    workspaces.reduce((total, workspace) => total + workspace[part], 0);
  return { passed: sum("passed"), failed: sum("failed"), workspaces };
}

/** The closing line, in the words that people and machines look for. */
export function summaryLine({ passed, failed }: Pick<TestSum, "failed" | "passed">): string {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Counts one report.
 * A test file that could not be loaded has no tests in it and counts as one failure.
 */
export function countReport(report: VitestReport): { passed: number; failed: number } {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

function readReport(workspace: string): WorkspaceTests {
  return { workspace, ...countFile(join(workspace, reportPath)) };
}

function countFile(fromRoot: string): { passed: number; failed: number } {
  const path = join(repositoryRoot, fromRoot);
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  return countReport(JSON.parse(readFileSync(path, "utf8")) as VitestReport);
}

/** The folders whose package.json has a `test` script; "scripts" stands for the root's own tests. */
function testedWorkspaces(): string[] {
  const manifests = globSync(["apps/*/package.json", "packages/*/package.json"], { cwd: repositoryRoot });
  const tested = manifests.filter((path) => {
    const manifest = JSON.parse(readFileSync(join(repositoryRoot, path), "utf8")) as {
      scripts?: { test?: string };
    };
    return manifest.scripts?.test !== undefined;
  });
  return [...tested.map((path) => path.replace(/[/\\]package\.json$/, "")).toSorted(), "."];
}
