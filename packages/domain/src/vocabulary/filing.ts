import type { Words } from "./words.ts";

/** How a complaint reached the agency. 22 CCR 110164 names the first three; for the last two it is silent. */
export const filingChannels = ["MAIL", "HAND_DELIVERY", "ORAL", "ELECTRONIC", "FAX"] as const;

/** One channel. */
export type FilingChannel = (typeof filingChannels)[number];

/** Ways of filing. */
export const channelWords: Readonly<Record<FilingChannel, Words>> = {
  MAIL: { en: "By mail", es: "Por correo" },
  HAND_DELIVERY: { en: "By hand", es: "En mano" },
  ORAL: { en: "By word of mouth", es: "De palabra" },
  ELECTRONIC: { en: "Electronically", es: "Por medio electrónico" },
  FAX: { en: "By fax", es: "Por fax" },
};

/** The dates that can stand as evidence of filing. */
export type EvidenceDate = "postmarkedOn" | "dateStampedOn" | "spokenOn" | "arrivedOn";

/** Every evidence date. */
export const evidenceDates: readonly EvidenceDate[] = [
  "postmarkedOn",
  "dateStampedOn",
  "spokenOn",
  "arrivedOn",
];

/** Which dates belong to each channel; one of them must be known, and the last is the one that the agency has itself. */
export const evidenceOfChannel: Readonly<Record<FilingChannel, readonly [EvidenceDate, ...EvidenceDate[]]>> =
  {
    MAIL: ["postmarkedOn", "dateStampedOn"],
    HAND_DELIVERY: ["dateStampedOn"],
    ORAL: ["spokenOn"],
    ELECTRONIC: ["arrivedOn"],
    FAX: ["arrivedOn"],
  };
