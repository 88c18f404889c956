import { configureGlobal } from "fast-check";

/**
 * A property that fails looks for a smaller example for at most this long, in milliseconds, and then tells the smallest
 * that it has. Without it a failure of the slow properties (each run asks a server) looked for minutes and said nothing,
 * so that the run was ended before the failure was told.
 */
configureGlobal({ interruptAfterTimeLimit: 100_000 });
