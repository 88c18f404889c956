import { run } from "./bootstrap.mjs";

run("../packages/domain/scripts/deadlines.ts", {
  // Standard output holds the answers and nothing else: what an installation says goes to standard error.
  talksTo: "stderr",
  // Answers are short-lived. A small nursery and a low ceiling keep the memory low and cost no time that can be measured.
  nodeFlags: ["--max-semi-space-size=2", "--max-old-space-size=64"],
});
