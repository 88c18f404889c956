/** By sysexits.h: the configuration is wrong; starting again will not help. */
const exitConfiguration = 78;

/** The program was set up in a way it must not run in; `faults` has a sentence for each. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/** Ends the process with the sentences of a refused start and their exit code; throws every other error on. */
export function endIfRefused(error: unknown): never {
  const { syscall, code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  const faults = syscall === "listen" ? [`PORT: ${port} cannot be listened on (${code}).`] : null;
  if (faults === null && !(error instanceof StartRefused)) throw error;
  for (const fault of faults ?? (error as StartRefused).faults) process.stderr.write(`${fault}\n`);
  process.exit(exitConfiguration);
}
