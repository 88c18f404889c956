import { describe, expect, test } from "vitest";
import { noticeForms } from "../vocabulary/notice-form.ts";
import { ruleDuty } from "../deadlines/rulebook/rulebook.ts";
import { ruleIds } from "../deadlines/rulebook/rule-id.ts";
import { noticeOfRule } from "./notice-of-rule.ts";

describe("the notice that is a rule’s duty", () => {
  const naming = ruleIds.flatMap((id) => {
    const duty = ruleDuty(id, "en");
    const form = noticeForms.find((one) => duty.includes(one));
    return form === undefined
      ? []
      : [[id, duty.includes("a copy of LCR004") ? "LCR004_COPY" : form] as const];
  });
  test.each(naming)("%s names %s in its words, and that is what is sent", (id, form) => {
    expect(noticeOfRule[id]).toBe(form);
  });
  test("five forms of the complaint are named so", () => {
    expect(naming.map(([, form]) => form)).toEqual(["LCR002", "LCR004", "LCR004_COPY", "LCR005", "LCR006"]);
  });

  test.each([
    ["contact-acknowledgement", "CONTACT_ACKNOWLEDGEMENT"],
    ["dispute-acknowledgement", "CONTACT_ACKNOWLEDGEMENT"],
    ["hearing-notice", "HEARING_NOTICE"],
    ["position-statement", "POSITION_STATEMENT"],
    ["dismissal-written-notice", "DISMISSAL_DECISION"],
    ["compliance-report", "COMPLIANCE_REPORT"],
  ] as const)("%s is a letter that has no number: %s", (id, letter) => {
    expect(noticeOfRule[id]).toBe(letter);
  });

  test("the notice before a case is closed belongs to neither machine, and every other duty is no notice", () => {
    expect(noticeOfRule["case-closure-notice"]).toBeNull();
    expect(ruleIds.filter((id) => noticeOfRule[id] !== undefined)).toHaveLength(12);
    expect(noticeOfRule["hearing-commencement"]).toBeUndefined();
  });
});
