/**
 * `npm run test:browser`: starts the whole product on free ports with a database of its own, runs the console's
 * browser journeys against it, and stops it. The developer's own data and ports are not touched. Ends with one line,
 * "N passed, N failed".
 *
 * A journey waits more than it works, so two files run side by side, each against a product of its own: no journey
 * sees what another did meanwhile. `-- browser/NAME.test.ts` runs one file, against one product.
 *
 * The journeys find the products by REDRESS_ADDRESS (with commas between), and the browser by REDRESS_CHROMIUM (by
 * default the system's). `-- --attach` runs them against a product that already runs (`npm start`).
 */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anyFreePort } from "../machine/ports.ts";
import { repositoryRoot } from "../machine/repository.ts";
import { printedProgress } from "../product/progress.ts";
import { startProduct, type Product } from "../product/product.ts";
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
  return withProducts(rest.some((word) => word.endsWith(".test.ts")) ? 1 : 2, (addresses) =>
    journeys(addresses.join(","), chromium, rest, told),
  );
}

/** Runs so many products, for as long as something is done with them. */
async function withProducts<Done>(
  count: number,
  act: (addresses: readonly string[]) => Promise<Done>,
): Promise<Done> {
  const products: Product[] = [];
  const directories: string[] = [];
  try {
    for (let side = 0; side < count; side += 1) {
      const directory = mkdtempSync(join(tmpdir(), "redress-browser-"));
      directories.push(directory);
      chmodSync(directory, 0o711);
      products.push(await startAside(directory));
    }
    return await act(products.map(({ address }) => address));
  } finally {
    for (const product of products) await product.stop();
    for (const directory of directories) rmSync(directory, { recursive: true, force: true });
  }
}

/** A product that shares nothing with the developer's own. */
async function startAside(directory: string): Promise<Product> {
  // A journey does in a minute, as one person, what people do in ten.
  process.env["RATE_LIMIT_POINTS_PER_MINUTE"] ??= "200000";
  return startProduct({
    progress: printedProgress(),
    dataDir: join(directory, "postgres"),
    logDirectory: directory,
    ports: { api: await anyFreePort(), identityProvider: await anyFreePort() },
  });
}

function journeys(
  addresses: string,
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
      env: { ...process.env, REDRESS_ADDRESS: addresses, REDRESS_CHROMIUM: chromium },
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
