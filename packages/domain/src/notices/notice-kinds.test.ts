import { describe, expect, test } from "vitest";
import { noticeKinds, type NoticeKind } from "./notice-kinds.ts";

const names = Object.keys(noticeKinds) as readonly NoticeKind[];
const sentTo = (party: (typeof noticeKinds)[NoticeKind]["sentTo"][number]): readonly NoticeKind[] =>
  names.filter((name) => noticeKinds[name].sentTo.includes(party));
const sentBy = (party: (typeof noticeKinds)[NoticeKind]["sentBy"]): readonly NoticeKind[] =>
  names.filter((name) => noticeKinds[name].sentBy === party);

describe("a form or letter", () => {
  test.each(names)("%s has somebody to reach, and an authority that commands or allows it", (name) => {
    expect(noticeKinds[name].sentTo).not.toHaveLength(0);
    expect(noticeKinds[name].citations).not.toHaveLength(0);
  });

  test("the local agency sends the forms of the complaint, its position and its report", () => {
    expect(sentBy("LCSA")).toEqual([
      "CONTACT_ACKNOWLEDGEMENT",
      "LCR002",
      "LCR003",
      "LCR004",
      "LCR004_COPY",
      "LCR005",
      "LCR006",
      "NO_RESOLUTION_ADVICE",
      "WITHDRAWAL_CONFIRMATION",
      "POSITION_STATEMENT",
      "COMPLIANCE_REPORT",
    ]);
  });

  test("of a transfer, LCR004 goes to the other agency and its copy to the complainant, 22 CCR 120104(a)", () => {
    expect(sentTo("OTHER_AGENCY")).toEqual(["LCR004"]);
    expect(noticeKinds.LCR004_COPY.sentTo).toEqual(["COMPLAINANT"]);
  });

  test("the request goes to the State Hearing Office, and so does the position statement", () => {
    expect(sentTo("STATE_HEARING_OFFICE")).toEqual(["SH001", "POSITION_STATEMENT"]);
  });

  test("the compliance report goes to the Department, which determines and tells both sides", () => {
    expect(sentTo("DEPARTMENT")).toEqual(["COMPLIANCE_REPORT"]);
    expect(noticeKinds.COMPLIANCE_DETERMINATION.sentTo).toEqual(["COMPLAINANT", "LCSA"]);
  });

  test("three are practice, because no text commands them", () => {
    expect(names.filter((name) => noticeKinds[name].practice)).toEqual([
      "NO_RESOLUTION_ADVICE",
      "WITHDRAWAL_CONFIRMATION",
      "REQUEST_ACKNOWLEDGEMENT",
    ]);
  });
});
