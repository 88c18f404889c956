import { channelWords } from "./filing.ts";
import type { Words } from "./words.ts";

/** How a complainant said that the complaint is withdrawn. */
export const withdrawalManners = ["WRITTEN", "ORAL", "ELECTRONIC"] as const;

/** One manner. */
export type WithdrawalManner = (typeof withdrawalManners)[number];

/** Manners of withdrawal. */
export const mannerWords: Readonly<Record<WithdrawalManner, Words>> = {
  WRITTEN: { en: "In writing", es: "Por escrito" },
  ORAL: channelWords.ORAL,
  ELECTRONIC: channelWords.ELECTRONIC,
};
