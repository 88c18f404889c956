import { parseArgs } from "node:util";

/** The parts of the benchmark, in the order in which they run. */
export const partNames = [
  "domain",
  "control",
  "caseload",
  "record",
  "search",
  "growth",
  "people",
  "start",
  "memory",
  "public",
  "record-write",
  "contacts",
] as const;

/** What nobody asked for by name is left out: it fills a database of its own with millions of rows. */
const onlyByName: readonly PartName[] = ["contacts"];

/** One part. */
export type PartName = (typeof partNames)[number];

/** What a run of the benchmark was asked to do. */
export interface Options {
  /** complaints in the large database */
  readonly complaints: number;
  /** contacts in the large database of contacts */
  readonly contacts: number;
  /** length of one measured window, in seconds */
  readonly seconds: number;
  /** floor-variant-floor rounds in each cell */
  readonly rounds: number;
  readonly parts: ReadonlySet<PartName>;
  /** prints the plans of the hot statements in full */
  readonly explain: boolean;
  /** leaves the database server running at the end, until Ctrl-C */
  readonly keep: boolean;
  /** ends with exit code 1 when a goal was missed */
  readonly strict: boolean;
  /** a folder for the CPU profiles of the API, or undefined for none */
  readonly profile: string | undefined;
  /** the build of the API that is measured: a folder with main.js and commands/ */
  readonly build: string;
}

/** What `--help` prints. */
export const usage = `npm run bench -- [options]
  --complaints N   complaints in the large database (1000000)
  --contacts N     contacts in theirs (4000000); measured with --only contacts
  --seconds S      length of one measured window (2)
  --rounds R       floor, variant, floor: so many times (3)
  --only a,b       only these parts: ${partNames.join(", ")}
  --explain        print the plans of the hot statements in full
  --keep           leave the database server running until Ctrl-C
  --strict         exit code 1 when a goal was missed
  --profile DIR    write CPU profiles of the API there (figures are then a little lower)
  --build DIR      measure another build of the API (apps/api/dist)`;

/**
 * Reads the command line.
 *
 * @throws with a sentence for a person when an option is not understood.
 */
export function parseOptions(argv: readonly string[]): Options | "help" {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      complaints: { type: "string", default: "1000000" },
      contacts: { type: "string", default: "4000000" },
      seconds: { type: "string", default: "2" },
      rounds: { type: "string", default: "3" },
      only: { type: "string" },
      explain: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      profile: { type: "string" },
      build: { type: "string", default: "apps/api/dist" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  return {
    complaints: positive("complaints", values.complaints),
    contacts: positive("contacts", values.contacts),
    seconds: positive("seconds", values.seconds),
    rounds: positive("rounds", values.rounds),
    parts: chosenParts(values.only),
    explain: values.explain,
    keep: values.keep,
    strict: values.strict,
    profile: values.profile,
    build: values.build,
  };
}

function positive(name: string, text: string): number {
  const value = Number(text.replaceAll("_", ""));
  if (!(value > 0)) throw new Error(`--${name} wants a number above zero, not "${text}".`);
  return value;
}

function chosenParts(only: string | undefined): ReadonlySet<PartName> {
  if (only === undefined) return new Set(partNames.filter((name) => !onlyByName.includes(name)));
  const chosen = only.split(",").map((name) => name.trim());
  return new Set(chosen.map(partName));
}

function partName(text: string): PartName {
  const found = partNames.find((name) => name === text);
  if (found === undefined) throw new Error(`--only knows ${partNames.join(", ")}; not "${text}".`);
  return found;
}
