import { handedIn, questionInShort } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../../../calendar/plain-date.ts";
import { type ReadingFacts } from "../open-question.ts";
import { type TransferOwner } from "../../facts/given-facts.ts";

const d = plainDate;

describe("an extension before a transfer", () => {
  const id = "extension-before-a-transfer";
  // Handed in on Monday, April 20, 2026, to county A, extended there; county B got it on Friday, May 8.
  const moved = (noticedOn: string | undefined, ownership: TransferOwner = "RECEIVING"): ReadingFacts => ({
    complaint: {
      filing: handedIn("2026-04-20"),
      transfer: { sentOn: d("2026-05-06"), receivedOn: d("2026-05-08"), ownership },
      extension: { days: 30, noticeMailedOn: noticedOn === undefined ? undefined : d(noticedOn) },
    },
  });

  test("noticed on Monday, May 4: county B has until Monday, June 8, or until Tuesday, July 7, as the dates say", () => {
    expect(questionInShort(moved("2026-05-04"), id)).toEqual({
      whose: "LCSA DUTY",
      readings: {
        "ends-with-the-transfer": "written-resolution Mon 2026-06-08", // Sunday, June 7, rolls
        "goes-along": "written-resolution Tue 2026-07-07",
      },
      differs: true,
      worksTo: "Mon 2026-06-08",
      opensFrom: null,
      adviseOn: "Mon 2026-06-08",
      closesOn: null,
      forAPerson: true,
    });
  });

  test("noticed by county B itself, on the day it got the complaint or later, nothing is in question", () => {
    expect(questionInShort(moved("2026-05-07"), id)).toBeDefined();
    expect(questionInShort(moved("2026-05-08"), id)).toBeUndefined();
    expect(questionInShort(moved("2026-05-11"), id)).toBeUndefined();
    expect(questionInShort(moved(undefined), id)).toBeUndefined();
  });

  test("given back to county A it is county A’s own extension", () =>
    expect(questionInShort(moved("2026-05-04", "TRANSFERRING"), id)).toBeUndefined());
});
