import { BaseSequencer, type TestSpecification } from "vitest/node";

const isLong = (file: TestSpecification): boolean => /properties|agreement|oracle/.test(file.moduleId);

/** Runs the short tests before those that try thousands of cases: most changes are noticed by a short one already. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isLong(file)), ...sorted.filter(isLong)];
  }
}
