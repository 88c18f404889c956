import { setTimeout as sleep } from "node:timers/promises";
import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

/** A run that has said nothing for so long will say nothing more. */
const silenceMs = Number(process.env["REDRESS_TEST_SILENCE_MS"] ?? 180_000);

/**
 * A reporter for vitest that ends a run which has said nothing for three minutes, and names the test it was in. A
 * test's own time limit cannot do that when the test never yields, or when what it started keeps the worker alive.
 */
export default class SilenceReporter implements Reporter {
  readonly #running = new Set<TestModule>();
  #watch: NodeJS.Timeout | undefined;

  onInit(vitest: Vitest): void {
    this.#watch = setInterval(() => void this.#end(vitest), silenceMs).unref();
  }

  onTestModuleStart(file: TestModule): void {
    this.#running.add(file);
    this.#watch?.refresh();
  }

  onTestModuleEnd(file: TestModule): void {
    this.#running.delete(file);
    this.#watch?.refresh();
  }

  onTestCaseResult(_test: TestCase): void {
    this.#watch?.refresh();
  }

  async #end(vitest: Vitest): Promise<void> {
    const running = [...this.#running].map(whereItIs).join("\n  ");
    process.stderr.write(
      `Nothing was heard for ${silenceMs / 1000} s; the run is ended. It was in\n  ` +
        `${running || "no test: a worker, or what a test started, did not end"}\n`,
    );
    // The second call kills the workers; the first asks them.
    void vitest.cancelCurrentRun("keyboard-input");
    void vitest.cancelCurrentRun("keyboard-input");
    await sleep(2_000);
    process.exit(1);
  }
}

/** The file, and the first of its tests without a result: a worker that never yields cannot say which it began. */
function whereItIs(file: TestModule): string {
  const [test] = [...file.children.allTests("pending")];
  return test === undefined ? file.relativeModuleId : `${file.relativeModuleId} > ${test.fullName}`;
}
