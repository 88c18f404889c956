/** `npm start`: the whole product on this machine, until Ctrl-C. */
import { join } from "node:path";
import { withLock } from "../machine/lock.ts";
import { ensureStateDirectory } from "../machine/repository.ts";
import { ownIssuer } from "../product/environment.ts";
import { printedProgress } from "../product/progress.ts";
import { startProduct, type Product } from "../product/product.ts";
import { clearKilledRun, forgetRun, recordRun, runningProduct } from "../product/run-file.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

async function start(): Promise<number> {
  const told = untilToldToStop();
  const product = await Promise.race([startOnce(), told]);
  if (product === undefined) return 0;
  // Told to stop in the middle of the start: what has begun ends with this process.
  if (typeof product === "string") return 130;
  const reason = await Promise.race([told.then(() => undefined), product.failed]);
  console.log(reason === undefined ? "\nStopping" : `\n${reason}\nStopping`);
  await product.stop();
  forgetRun();
  console.log("Stopped; the data are kept.");
  return reason === undefined ? 0 : 1;
}

/** Starts the product unless it runs here already, or another command that is starting it brings it up. */
function startOnce(): Promise<Product | undefined> {
  const begin = async (): Promise<Product | undefined> => {
    const running = runningProduct();
    if (running !== undefined) {
      const by = `process ${running.launcher?.pid}, \`${running.command}\``;
      console.log(`Redress already runs at ${running.address} (${by}).`);
      return undefined;
    }
    const startedAt = performance.now();
    console.log("Redress is starting");
    await clearKilledRun();
    const product = await startProduct({ progress: printedProgress() });
    recordRun({ command: "npm start", address: product.address, ports: product.ports }, product.children);
    announce(product, startedAt);
    return product;
  };
  return withLock(join(ensureStateDirectory(), "start.lock"), begin, () =>
    console.log("Another command is starting Redress here; waiting for it"),
  );
}

function announce(product: Product, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `Ready in ${seconds} s on ${product.database.description}. Ctrl-C stops it and keeps the data.`,
  );
  const provider = ownIssuer(product.environment, product.ports);
  const tokens = provider === undefined ? "Logs" : `Partner systems get tokens at ${provider}/token. Logs`;
  console.log(`${tokens} are in .redress/logs.`);
  console.log(`Redress: ${product.address} (choose "Sign in", then any of the invented people; no password)`);
}

try {
  process.exit(await start());
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}
