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

/**
 * A name as search compares it: lower case, without marks, other signs as one space. "Núñez-O'Brien" → "nunez o brien".
 * Done here and not by the database, so that no extension is needed and every part of the program agrees.
 */
export function searchKey(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđðłþıŀ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The end of the range of keys that begin with a prefix: `key >= prefix and key < prefixEnd(prefix)` under collation "C".
 * A range, because under row level security LIKE may not use an index.
 */
export function prefixEnd(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}
