/**
 * `npm run test:browser`: starts the whole product on free ports with a database of its own, runs the console's
 * browser journeys against it, and stops it. The developer's own data and ports are not touched. Ends with one line,
 * "N passed, N failed".
 *
 * The journeys find the product by REDRESS_ADDRESS, and the browser by REDRESS_CHROMIUM (by default the system's).
 * `-- --attach` runs them against a product that already runs (`npm start`).
 */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anyFreePort } from "../machine/ports.ts";
import { repositoryRoot } from "../machine/repository.ts";
import { printedProgress } from "../product/progress.ts";
import { startProduct } from "../product/product.ts";
import { runningProduct } from "../product/run-file.ts";
import { clearJourneys, journeyFlags, readJourneys, summaryLine } from "../tests/reports.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

/** Where Debian, other Linuxes and macOS put a browser that the journeys can drive. */
const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

async function browserTests(): Promise<number> {
  const told = untilToldToStop();
  const chromium = process.env["REDRESS_CHROMIUM"] ?? browsers.find((path) => existsSync(path));
  if (chromium === undefined) {
    throw new Error(
      "No Chromium found. Install it (Debian: apt-get install chromium), or name one in REDRESS_CHROMIUM.",
    );
  }
  const rest = process.argv.slice(2);
  if (rest.includes("--attach")) {
    const address = process.env["REDRESS_ADDRESS"] ?? runningProduct()?.address;
    if (address === undefined) throw new Error("No product runs here; start it with `npm start`.");
    return journeys(
      address,
      chromium,
      rest.filter((word) => word !== "--attach"),
      told,
    );
  }
  const directory = mkdtempSync(join(tmpdir(), "redress-browser-"));
  chmodSync(directory, 0o711);
  const product = await startProduct({
    progress: printedProgress(),
    dataDir: join(directory, "postgres"),
    logDirectory: directory,
    ports: { api: await anyFreePort(), identityProvider: await anyFreePort() },
  });
  try {
    return await journeys(product.address, chromium, rest, told);
  } finally {
    await product.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function journeys(
  address: string,
  chromium: string,
  rest: readonly string[],
  told: Promise<string>,
): Promise<number> {
  clearJourneys();
  const child = spawn(
    "npm",
    ["run", "test:browser", "-w", "@redress/console", "--", ...journeyFlags, ...rest],
    {
      cwd: repositoryRoot,
      env: { ...process.env, REDRESS_ADDRESS: address, REDRESS_CHROMIUM: chromium },
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  void told.then(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

try {
  const code = await browserTests();
  const sum = readJourneys();
  console.log(summaryLine(sum));
  process.exit(code === 0 && sum.failed === 0 ? 0 : 1);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
