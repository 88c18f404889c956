/**
 * Guards the glossary (docs/law/glossary.md) and the program's own words (docs/words.md): exit 1 where code, the GraphQL
 * schema or the screens' English use another word for an idea that has one. A person who meets two words looks for two
 * things. It also finds code that asks which language it is: a language is a catalogue, not a branch.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";

interface OtherWord {
  readonly other: RegExp;
  readonly use: string;
  readonly because: string;
}

const wordsOfTheLaw: readonly OtherWord[] = [
  { other: /grievance/i, use: "complaint", because: "Fam. Code 17800 says complaint" },
  {
    other: /grievant|claimant|petitioner|appellant|\bfilers?\b/i,
    use: "complainant",
    because: "22 CCR 110160",
  },
  { other: /ombudsm[ae]n/i, use: "ombudsperson", because: "22 CCR 110602" },
  {
    other: /(?<!non)custodial[ _-]?parent/i,
    use: "custodial party",
    because: "a custodian need not be a parent",
  },
  { other: /non-custodial/i, use: "noncustodial", because: "as Fam. Code 17800 writes it" },
  {
    other: /(fair|(?<!office ?of ?)administrative)[ _-]?hearing/i,
    use: "state hearing",
    because: "Fam. Code 17801",
  },
  {
    other: /case[ _-]?transfer/i,
    use: "complaint transfer",
    because: "22 CCR 120104 moves a complaint, no case",
  },
];

/** A word as a whole, alone or inside a name of several: "flight" in `flights` and `opensFlight`, not in "preflight". */
function wholeWord(word: string): RegExp {
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return new RegExp(`(?<![A-Za-z])${word}s?(?![a-z])|${capital}s?(?![a-z])`);
}

/** The rows of docs/words.md whose last column names words that are not used. */
const wordsOfTheProgram: readonly OtherWord[] = readFileSync(join(repositoryRoot, "docs/words.md"), "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5 && cells[3] !== "not")
  .flatMap(([, use = "", , not = ""]) =>
    not
      .split(", ")
      .filter((word) => /^[a-z]/i.test(word))
      .map((word) => ({ other: wholeWord(word), use, because: "docs/words.md" })),
  );

const branches: OtherWord = {
  other: /\b(?:\w*[lL]anguage|lang)\s*[!=]==?\s*"/,
  use: "a table with a row for each language",
  because: "a third language is one catalogue, no code",
};

const otherWords = [...wordsOfTheLaw, ...wordsOfTheProgram, branches];

/** The page that tells which words not to use, and this file, must write them. */
const speaksOfWords = /glossary-page\.ts$|one-word-per-idea\.ts$/;

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "apps", "packages", "scripts"], {
  cwd: repositoryRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => /\.(ts|tsx|mjs|graphql)$/.test(path) && !speaksOfWords.test(path))
  // A file deleted and not yet committed is listed too.
  .filter((path) => existsSync(join(repositoryRoot, path)));

const found = files.flatMap((path) =>
  readFileSync(join(repositoryRoot, path), "utf8")
    .split("\n")
    .flatMap((line, at) =>
      otherWords
        .filter(({ other }) => other.test(line))
        .map(({ use, because }) => `${path}:${at + 1}: say "${use}" (${because}): ${line.trim()}`),
    ),
);
for (const problem of found) console.error(problem);
process.exitCode = found.length === 0 ? 0 : 1;
