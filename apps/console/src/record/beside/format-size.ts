import type { Language } from "@redress/domain/vocabulary";

const units = [
  ["megabyte", 1024 * 1024],
  ["kilobyte", 1024],
  ["byte", 1],
] as const;

/** The size of a file: 2_621_440 → "2.5 MB". */
export function formatSize(bytes: number, language: Language): string {
  const [unit, size] = units.find((one) => bytes >= one[1]) ?? units[2];
  return new Intl.NumberFormat(`${language}-US`, {
    style: "unit",
    unit,
    unitDisplay: unit === "byte" ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(bytes / size);
}
