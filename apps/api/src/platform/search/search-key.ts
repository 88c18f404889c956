/** Letters that Unicode does not take apart into a letter and a mark, as people type them without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ŀ: "l",
};

/** Every sign that people put where a letter is left out or a glottal stop is heard; some count as letters in Unicode. */
const apostrophes = /['’‘‛ʼʻʹʾʿ`´′＇ꞌ]/gu;

/** Scripts that write a name without spaces, where one character is as good as a word. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}`;
const unspacedOrRun = new RegExp(`[${unspaced}]|[^${unspaced}]+`, "gu");
const startsUnspaced = new RegExp(`^[${unspaced}]`, "u");

/**
 * A name as search compares it: lower case, without marks, other signs as one space. "Núñez-O'Brien" → "nunez o brien".
 * Done here and not by the database, so that no extension is needed and every part of the program agrees.
 */
export function searchKey(name: string): string {
  return name
    .replace(apostrophes, " ")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđðłþıŀ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFC");
}

/** Whether a word is of a script in which one character is as good as a word. */
export function isUnspaced(word: string): boolean {
  return startsUnspaced.test(word);
}

/** The words of a text as search looks for them, "O'Brien" as one: ["nunez", "obrien"]. Of 歐陽 each character is a word. */
export function searchWords(text: string): string[] {
  const words = searchKey(text.replace(apostrophes, "")).split(" ");
  return [...new Set(words.flatMap((word) => word.match(unspacedOrRun) ?? []))];
}

/**
 * The end of the range of keys that begin with a prefix: `key >= prefix and key < prefixEnd(prefix)` under collation "C".
 * A range, because under row level security LIKE may not use an index.
 */
export function prefixEnd(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
