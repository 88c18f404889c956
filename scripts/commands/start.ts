/** `npm start`: the whole product on this machine, until Ctrl-C. */
import { printedProgress } from "../product/progress.ts";
import { startProduct, type Product } from "../product/product.ts";
import { clearKilledRun, forgetRun, recordRun, runningProduct } from "../product/run-file.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

async function start(): Promise<number> {
  const running = runningProduct();
  if (running !== undefined) {
    console.log(
      `Redress already runs at ${running.address} (process ${running.launcher?.pid}, \`${running.command}\`).`,
    );
    return 0;
  }
  const told = untilToldToStop();
  const startedAt = performance.now();
  console.log("Redress is starting");
  await clearKilledRun();
  const product = await Promise.race([startProduct({ progress: printedProgress() }), told]);
  // Told to stop in the middle of the start: what has begun ends with this process.
  if (typeof product === "string") return 130;
  recordRun({ command: "npm start", address: product.address, ports: product.ports }, product.children);
  announce(product, startedAt);
  const reason = await Promise.race([told.then(() => undefined), product.failed]);
  console.log(reason === undefined ? "\nStopping" : `\n${reason}\nStopping`);
  await product.stop();
  forgetRun();
  console.log("Stopped; the data are kept.");
  return reason === undefined ? 0 : 1;
}

function announce(product: Product, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `Ready in ${seconds} s on ${product.database.description}. Ctrl-C stops it and keeps the data.`,
  );
  const provider = `http://127.0.0.1:${product.ports.identityProvider}`;
  const tokens =
    product.environment.api["OIDC_ISSUER"] === provider
      ? `Partner systems get tokens at ${provider}/token. Logs`
      : "Logs";
  console.log(`${tokens} are in .redress/logs.`);
  console.log(`Redress: ${product.address} (choose "Sign in", then any of the invented people; no password)`);
}

try {
  process.exit(await start());
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}
