/** What is read of Stryker's report. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How well the tests of one folder notice changes. */
export interface FolderScore {
  readonly folder: string;
  readonly noticed: number;
  readonly survived: number;
  /** Percent of the changes that were noticed. */
  readonly score: number;
}

const noticedAs = ["Killed", "Timeout"];
const survivedAs = ["Survived", "NoCoverage"];

/**
 * Adds a mutation report up by the first folder below `source`; files directly in it count as `.`.
 * Changes that do not run at all (they fail to load) prove nothing and are left out, as Stryker does.
 */
export function scoreByFolder(report: MutationReport, source: string): readonly FolderScore[] {
  const sums = new Map<string, { noticed: number; survived: number }>();
  for (const [path, { mutants }] of Object.entries(report.files)) {
    const inside = path.slice(source.length + 1).split("/");
    const folder = inside.length === 1 ? "." : String(inside[0]);
    const sum = sums.get(folder) ?? { noticed: 0, survived: 0 };
    for (const { status } of mutants) {
      if (noticedAs.includes(status)) sum.noticed += 1;
      if (survivedAs.includes(status)) sum.survived += 1;
    }
    sums.set(folder, sum);
  }
  return [...sums]
    .map(([folder, { noticed, survived }]) => ({
      folder,
      noticed,
      survived,
      score: noticed + survived === 0 ? 100 : (100 * noticed) / (noticed + survived),
    }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
}
