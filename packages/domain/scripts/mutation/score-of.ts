/** What is read of Stryker's report. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

const noticedAs = ["Killed", "Timeout"];
const survivedAs = ["Survived", "NoCoverage"];

/**
 * Adds a mutation report up: how many changes were noticed, how many survived, and the percentage of the noticed ones.
 * Changes that do not run at all (they fail to load) prove nothing and are left out, as Stryker does.
 */
export function scoreOf(report: MutationReport) {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => noticedAs.includes(status)).length;
  const survived = statuses.filter((status) => survivedAs.includes(status)).length;
  return {
    noticed,
    survived,
    score: noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived),
  };
}
