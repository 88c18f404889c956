import { endIfRefused, exitUnavailable, StartRefused } from "../platform/start-refused.ts";

/** By PostgreSQL's table of codes: a schema, table, column or function that this version expects is not there. */
const otherSchema = /^(3F000|42P01|42703|42883)$/;
/** It will not have us, has no such database, or this role may not. */
const refuses = /^(28...|3D...|42501)$/;
const away = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENOENT|53...|57P..)$/;

/** What was said of an error where it began: MikroORM and the pool wrap what PostgreSQL or the system said. */
function originOf(error: unknown): { readonly code: string; readonly message: string } {
  for (let one = error; one instanceof Error; one = one.cause) {
    const { code } = one as NodeJS.ErrnoException;
    if (code !== undefined) return { code, message: one.message };
  }
  return { code: "", message: "" };
}

/** What stopped a command in one sentence that says what to do; null for what is a fault of the program. */
function refusalOf(error: unknown): StartRefused | null {
  const { code, message } = originOf(error);
  if (otherSchema.test(code))
    return new StartRefused([
      "The database is not as this version expects it. Run `npm run db:migrate`, then this command again.",
    ]);
  if (refuses.test(code)) return new StartRefused([`PostgreSQL refuses: ${message}.`]);
  if (!away.test(code)) return null;
  return new StartRefused(
    ["PostgreSQL does not answer. Start it, or correct its address, then run this command again."],
    exitUnavailable,
  );
}

/**
 * Does the work of a command. What is wrong with the database or the environment ends it with one sentence and an exit
 * code of sysexits.h; a fault of the program ends it with its stack.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    endIfRefused(refusalOf(error) ?? error);
  }
}
