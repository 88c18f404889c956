const special: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** One row in COPY's text format. Objects travel as JSON; null and undefined as \\N. */
export function copyLine(values: readonly unknown[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[\\\t\n\r]/g, (letter) => special[letter] ?? letter);
}
