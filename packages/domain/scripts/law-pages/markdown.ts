import { authorityOf, formatCitation, type AuthorityKey } from "../../src/law/authorities.ts";

/** The line at the head of a page that nobody should edit. */
export const generated =
  "<!-- Written by packages/domain/scripts/print-law.ts. Change the records, not this page. -->";

/** A citation as a link where the text can be read. */
export function cited(key: AuthorityKey): string {
  const { url } = authorityOf(key);
  return url === undefined ? formatCitation(key) : `[${formatCitation(key)}](${url})`;
}

/** Several citations, each once. */
export function citedAll(keys: readonly AuthorityKey[]): string {
  return [...new Set(keys)].map(cited).join(", ");
}

/** A table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

/** Joins the parts of a page. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
