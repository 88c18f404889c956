/** Tells a person what is being done and how long it took. */
export interface Progress {
  /** a note between two steps */
  readonly note: (text: string) => void;
  /** runs a step, says its name when it begins to take long, and its name and duration when it is done */
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** A step shorter than this is told once, at its end. */
const quietMs = 700;

/** Progress as plain lines, readable in a terminal and in a log. */
export function printedProgress(print: (line: string) => void = console.log): Progress {
  const step = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const seconds = () => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
    const soon = setTimeout(() => print(`  … ${name}`), quietMs);
    const still = setInterval(() => print(`  … ${name} (${seconds()})`), 10_000);
    try {
      const result = await work();
      print(`  ✓ ${name} (${seconds()})`);
      return result;
    } catch (error) {
      print(`  ✗ ${name} (${seconds()})`);
      throw error;
    } finally {
      clearTimeout(soon);
      clearInterval(still);
    }
  };
  return { note: (text) => print(`  ${text}`), step };
}
