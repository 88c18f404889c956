import type { PlainDate } from "@redress/domain";
import type { TFunction } from "i18next";
import { z } from "./zod.ts";
import { readTypedDate } from "./typed-date.ts";

/**
 * A required date as typed: parses to the legal day.
 * Refuses what is no date and what lies after today, each in words; the server refuses the same.
 */
export function dateText(today: PlainDate, t: TFunction) {
  return z.string().transform((text, context): PlainDate => {
    const date = readTypedDate(text, today);
    const trouble =
      text.trim() === ""
        ? t("date.needed")
        : date === null
          ? t("date.unreadable")
          : date > today
            ? t("date.future")
            : null;
    if (trouble !== null) context.addIssue({ code: "custom", message: trouble });
    return date ?? today;
  });
}

/** A date that may be left out: parses to the legal day or undefined. */
export function optionalDateText(today: PlainDate, t: TFunction) {
  return z.string().transform((text, context): PlainDate | undefined => {
    if (text.trim() === "") return undefined;
    const date = readTypedDate(text, today);
    const trouble = date === null ? t("date.unreadable") : date > today ? t("date.future") : null;
    if (trouble !== null) context.addIssue({ code: "custom", message: trouble });
    return date ?? undefined;
  });
}
