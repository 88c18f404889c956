import { aWorld, handedIn } from "@redress/testkit";
import { expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import { localProcessOf } from "./local-process-of.ts";

/** Handed in on Wednesday, April 1, 2026: its 30 days end on Friday, May 1. */
const complaint = { filing: handedIn("2026-04-01") };

test("the agency has time to answer through Friday, May 1, 2026; from the day after a hearing may be asked for", () => {
  expect(localProcessOf(complaint, aWorld("2026-05-01"))).toBe("RUNNING");
  expect(localProcessOf(complaint, aWorld("2026-05-02"))).toBe("THIRTY_DAYS_PASSED");
});

test("an extension does not keep the door shut", () => {
  const extended = { ...complaint, extension: { days: 30, noticeMailedOn: d("2026-04-20") } };
  expect(localProcessOf(extended, aWorld("2026-05-04"))).toBe("THIRTY_DAYS_PASSED");
});

test("what was answered is answered, and what was withdrawn would have to be raised again", () => {
  const resolution = { datedOn: d("2026-04-20"), mailedOn: d("2026-04-20") };
  expect(localProcessOf({ ...complaint, resolution }, aWorld("2026-05-04"))).toBe("RESOLVED");
  const withdrawal = { withdrawnOn: d("2026-04-20") };
  expect(localProcessOf({ ...complaint, withdrawal }, aWorld("2026-05-04"))).toBe("NOT_STARTED");
});
