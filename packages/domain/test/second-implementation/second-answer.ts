// The rules a second time, written from the published description of the conformance vectors and from nothing of
// src/: no integers for days, no table of rules, no plan of counting. Each date is asked for by itself, and days are
// turned over one by one. Where both implementations agree, a mistake would have to have been made twice.
import { complaintDates } from "./complaint-dates.ts";
import { contactDates } from "./contact-dates.ts";
import type { Given } from "./given.ts";
import { hearingDates } from "./hearing-dates.ts";
import { doors } from "./offices.ts";

/** Every date that the given facts determine, by the id of its rule. */
export function secondAnswer(given: Given): Record<string, string> {
  const isOpen = doors(given.closures ?? {});
  const settings = given.settings ?? {};
  return {
    ...(given.contact === undefined ? {} : contactDates(given.contact, isOpen)),
    ...(given.complaint === undefined ? {} : complaintDates(given.complaint, settings, isOpen)),
    ...(given.hearing === undefined ? {} : hearingDates(given.hearing, settings, isOpen)),
  };
}
