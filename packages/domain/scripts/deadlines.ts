// Answers what dates the law gives: facts as JSON lines on standard input, a JSON line each on standard output. See
// "The runner" in packages/domain/README.md. Run it from the root: `npm run -s deadlines`.
import { parseArgs } from "node:util";
import { answerStream } from "./runner/answer-stream.ts";

const usage = `Usage: npm run -s deadlines [-- --explain] [--all] [--rule <id>]
Reads facts as JSON lines from standard input and writes a line for each:
{"expect":{"written-resolution":"2026-04-13"}} or {"error":{"code":…,"message":…,"path":[…]}}.
A rule that was not in force when its clock would start gives no date; "notInForce" names it beside "expect".
  --explain  adds for each date its steps and citations
  --all      adds the rules that the conformance vectors do not know
  --rule     asks for one rule, and says why when it gives no date`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        explain: { type: "boolean", default: false },
        all: { type: "boolean", default: false },
        rule: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  }
}

/** Whoever read the answers has closed the pipe: there is nobody left to tell. */
function endQuietlyWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  throw error;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options === undefined) {
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(usage);
    return;
  }
  process.stdout.on("error", endQuietlyWhenUnread);
  const { explain, all, rule } = options;
  const refusals = await answerStream(process.stdin, process.stdout, { explain, all, ruleId: rule });
  if (refusals > 0) process.exitCode = 1;
}

await main();
