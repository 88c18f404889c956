import { plainDate as d } from "@redress/domain/calendar";
import type { GivenFacts } from "@redress/domain/deadlines";
import { mailed } from "./filings.ts";

/** Mailed, postmark Friday, March 6, 2026, answered on Friday, April 10, which the parent received on Monday. */
export const answeredByMail: GivenFacts = {
  complaint: {
    knewOn: d("2026-02-02"),
    filing: mailed("2026-03-06", "2026-03-09"),
    acknowledgement: { noticeMailedOn: d("2026-03-16") },
    resolution: { datedOn: d("2026-04-10"), mailedOn: d("2026-04-10"), receivedOn: d("2026-04-13") },
  },
};
