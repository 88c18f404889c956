/** By sysexits.h: the configuration is wrong; starting again will not help. */
const exitConfiguration = 78;
/** By sysexits.h: something needed is away; starting again later may help. */
export const exitUnavailable = 69;

/** The program was set up in a way it must not run in; `faults` has a sentence for each. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
  readonly faults: readonly string[];
  readonly exitCode: number;

  constructor(faults: readonly string[], exitCode = exitConfiguration) {
    super(faults.join("\n"));
    this.faults = faults;
    this.exitCode = exitCode;
  }
}

/** Ends the process with the sentences of a refused start and their exit code; throws every other error on. */
export function endIfRefused(error: unknown): never {
  const { syscall, code, port } = error as NodeJS.ErrnoException & { readonly port?: number };
  const faults = syscall === "listen" ? [`PORT: ${port} cannot be listened on (${code}).`] : null;
  if (faults === null && !(error instanceof StartRefused)) throw error;
  for (const fault of faults ?? (error as StartRefused).faults) process.stderr.write(`${fault}\n`);
  process.exit(error instanceof StartRefused ? error.exitCode : exitConfiguration);
}
