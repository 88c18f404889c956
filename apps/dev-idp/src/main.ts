import { createServer } from "./server.ts";
import { readSettings, type Settings } from "./environment.ts";

/** By sysexits.h: the configuration is wrong; starting again will not help. */
const exitConfiguration = 78;

function settingsOrExit(): Settings {
  try {
    return readSettings();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(exitConfiguration);
  }
}

const settings = settingsOrExit();
const server = createServer(settings);
server.once("error", ({ code }: NodeJS.ErrnoException) => {
  process.stderr.write(`PORT: ${settings.port} cannot be listened on (${code}).\n`);
  process.exit(exitConfiguration);
});
server.listen(settings.port, settings.host, () =>
  process.stdout.write(`Development identity provider: ${settings.issuer}\n`),
);
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
