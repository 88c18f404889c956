/** `npm run bench`: measures the product on this machine against its floor. Traffic goes to loopback only. */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { benchDirectory } from "./database/bench-server.ts";
import { parseOptions, usage, type Options } from "./options.ts";
import { withBench, type Bench, type Step } from "./parts/bench.ts";
import { measureContacts } from "./parts/contacts.ts";
import { measureDomain } from "./parts/domain.ts";
import { growthParts, measureGrowth } from "./parts/growth.ts";
import { measureMemory, measureStarts } from "./parts/process.ts";
import { measurePublic } from "./parts/public.ts";
import { measureControl, measureReads } from "./parts/reads.ts";
import { measureWrite } from "./parts/record-write.ts";
import { judge } from "./report/goals.ts";
import { printReport, markdownOf } from "./report/present.ts";
import type { Machine, Report } from "./report/report.ts";

type Draft = { -readonly [Key in keyof Report]: Report[Key] };

async function run(options: Options): Promise<number> {
  const report: Draft = {
    machine: machine(),
    complaints: options.complaints,
    seconds: options.seconds,
    rounds: options.rounds,
    operations: [],
    growth: [],
  };
  const wants = (part: string) => [...options.parts].some((name) => name === part);
  if (wants("domain")) report.domain = await step("Computing deadlines", () => measureDomain(3));
  if (wants("contacts")) {
    const { growth, match } = await step("Contacts", () => measureContacts(options, say, step));
    report.growth.push(growth);
    report.contactMatch = match;
  }
  const alone = ["domain", "contacts"].filter(wants).length;
  if (options.parts.size > alone) {
    await withBench(options, say, step, (bench) => measureParts(bench, report, wants));
  }
  const goals = judge(report);
  console.log(`\n${printReport(report, goals, options.explain)}\n`);
  writeFileSync(join(benchDirectory(), "report.json"), `${JSON.stringify({ ...report, goals }, null, 2)}\n`);
  writeFileSync(join(benchDirectory(), "report.md"), `${markdownOf(report, goals)}\n`);
  console.log(`Written to ${join(benchDirectory(), "report.json")} and report.md.`);
  return options.strict && goals.some((goal) => goal.verdict === "FAIL") ? 1 : 0;
}

async function measureParts(bench: Bench, report: Draft, wants: (part: string) => boolean): Promise<void> {
  report.machine = { ...report.machine, postgres: bench.postgresVersion };
  if (wants("control"))
    report.control = await step("Control: the floor against itself", () => measureControl(bench));
  report.operations.push(...(await step("Reads", () => measureReads(bench, bench.options.parts))));
  for (const part of growthParts.filter(wants))
    report.growth.push(
      await step(`A small database and the large one: ${part}`, () => measureGrowth(bench, part)),
    );
  if (wants("start")) report.starts = await step("Starts", () => measureStarts(bench));
  if (wants("memory")) report.memory = await step("Memory after mixed requests", () => measureMemory(bench));
  if (wants("public")) report.public = await step("Public questions", () => measurePublic(bench));
  if (wants("record-write"))
    report.operations.push(await step("Recording complaints", () => measureWrite(bench)));
  if (bench.options.keep) await keepRunning(bench);
}

async function keepRunning({ api, database }: Bench): Promise<void> {
  console.log(
    `Kept: the API on http://127.0.0.1:${api.port}, the database ${database.name} on port ${database.port}. Ctrl-C stops them.`,
  );
  await new Promise((resolve) => process.once("SIGINT", resolve));
}

function machine(): Machine {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
    postgres: "not started",
    startedAt: new Date().toISOString(),
  };
}

function say(text: string): void {
  console.log(`  ${text}`);
}

const step: Step = async (name, work) => {
  console.log(`… ${name}`);
  const startedAt = performance.now();
  const result = await work();
  console.log(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  return result;
};

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === "help") console.log(usage);
  process.exitCode = options === "help" ? 0 : await run(options);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}
