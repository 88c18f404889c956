/** The most characters of a kept name, its ending included. */
const longest = 120;
/** What no file name holds: path separators, what some systems forbid, and what nobody sees or what turns writing round. */
const forbidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;
/** Names that Windows keeps for devices. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name as it is kept and offered: one line, no path, nothing hidden, no leading or trailing dots and blanks; its
 * ending in small letters. "" when nothing is left of it.
 *
 * @example tidyFileName("../../Etc/Über‮fdp.PDF ") === "EtcÜberfdp.pdf" // the path's parts are no name
 */
export function tidyFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .replace(forbidden, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  const ending = endingOf(plain);
  const stem = (ending === "" ? plain : plain.slice(0, -ending.length - 1)).replace(/[. ]+$/, "");
  if (stem === "" || device.test(stem.split(".")[0] ?? "")) return "";
  const kept = Array.from(stem)
    .slice(0, longest - ending.length - 1)
    .join("");
  return ending === "" ? kept : `${kept}.${ending}`;
}

/** The ending of a name in small letters, without its dot; "" when it has none. */
export function endingOf(name: string): string {
  return /\.([^.\s]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
