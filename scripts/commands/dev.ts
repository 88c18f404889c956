/** `npm run dev`: both apps in watch mode, with the database and the identity provider, in one terminal. */
import { createRequire } from "node:module";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePortFrom } from "../machine/ports.ts";
import { repositoryRoot } from "../machine/repository.ts";
import { waitFor } from "../machine/wait.ts";
import { runTurbo } from "../product/build.ts";
import { openDatabase } from "../product/database.ts";
import { ownIssuer, productEnvironment } from "../product/environment.ts";
import { printedProgress } from "../product/progress.ts";
import { prepareDatabase } from "../product/product.ts";
import { choosePorts, followIdentityProvider, programs, wantedPorts } from "../product/services.ts";
import { clearKilledRun, forgetRun, recordRun, runningProduct } from "../product/run-file.ts";
import { watch, type Watched } from "../product/watched.ts";
import { untilToldToStop } from "./until-told-to-stop.ts";

const require = createRequire(join(repositoryRoot, "apps/console/package.json"));

async function dev(): Promise<number> {
  const running = runningProduct();
  if (running !== undefined) {
    console.log(`Redress already runs at ${running.address} (\`${running.command}\`). Stop it first.`);
    return 1;
  }
  const told = untilToldToStop();
  await clearKilledRun();
  const started = await Promise.race([start(), told]);
  if (typeof started === "string") return 130;
  const reason = await Promise.race([told.then(() => undefined), ...started.ends]);
  console.log(reason === undefined ? "\nStopping" : `\n${reason}`);
  await started.stop();
  forgetRun();
  return reason === undefined ? 0 : 1;
}

async function start(): Promise<{ ends: Promise<string>[]; stop: () => Promise<void> }> {
  const progress = printedProgress();
  const database = await progress.step("Starting the database", () => openDatabase(progress));
  const ports = await choosePorts(await wantedPorts(), progress);
  const vitePort = await freePortFrom(4682, new Set(Object.values(ports)));
  const environment = productEnvironment(ports, database, vitePort);
  const watched: Watched[] = [];
  const compiler = await progress.step("Compiling the API", async () => {
    if ((await runTurbo(["codegen"])) !== 0)
      throw new Error("Code generation failed; its words stand above.");
    return compileApi();
  });
  watched.push(compiler);
  await prepareDatabase(database, environment, { progress });
  await followIdentityProvider(database.ownerUrl, environment, ports);
  const local: NodeJS.ProcessEnv = { ...environment.api, NODE_ENV: "development" };
  if (ownIssuer(environment, ports) !== undefined) {
    const provider = { ...environment.identityProvider, NODE_ENV: "development" };
    watched.push(
      watch(
        "dev-idp",
        process.execPath,
        ["--watch", "--watch-preserve-output", ...programs.identityProvider],
        provider,
      ),
    );
  }
  watched.push(
    watch("api", process.execPath, ["--watch", "--watch-preserve-output", ...programs.api], local),
  );
  const vite = join(dirname(require.resolve("vite/package.json")), "bin", "vite.js");
  watched.push(
    watch(
      "console",
      process.execPath,
      [vite, "--port", String(vitePort), "--strictPort"],
      {
        ...process.env,
        NODE_ENV: "development",
        REDRESS_API_URL: `http://127.0.0.1:${ports.api}`,
      },
      "apps/console",
    ),
  );
  recordRun({ command: "npm run dev", address: environment.address, ports }, watched);
  console.log(
    `Redress in watch mode: ${environment.address} (the API itself: http://127.0.0.1:${ports.api})`,
  );
  const stop = async (): Promise<void> => {
    await Promise.all(watched.map((process) => process.stop()));
    await database.stop();
  };
  return { ends: [...watched.map((process) => process.ended), database.failed], stop };
}

/** Starts the compiler in watch mode and waits for its first output. */
async function compileApi(): Promise<Watched> {
  const output = join(repositoryRoot, "apps/api", programs.api[0].replace("apps/api/", ""));
  rmSync(output, { force: true });
  const { default: getExePath } = (await import(
    require.resolve("typescript/package.json").replace("package.json", "lib/getExePath.js")
  )) as {
    default: () => string;
  };
  const arguments_ = ["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"];
  const compiler = watch("tsc", getExePath(), arguments_, process.env, "apps/api");
  const ready = await waitFor(() => (existsSync(output) ? true : undefined), { withinMs: 120_000 });
  if (ready === undefined)
    throw new Error("The compiler wrote no output within two minutes; its words stand above.");
  return compiler;
}

try {
  process.exit(await dev());
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exit(1);
}
