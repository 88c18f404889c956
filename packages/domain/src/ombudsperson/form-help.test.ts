import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import { missingOnForms, type FormContents } from "./form-help.ts";

const whole: FormContents = {
  name: "Yolanda Esparza",
  address: "1 Elm Street, Auburn",
  phone: "530-555-0134",
  party: "CUSTODIAL_PARTY",
  caseNumber: "200000001234",
  representative: null,
  matter: "The October payment never came.",
  complainedOn: d("2026-11-16"), // Monday
  grounds: ["G3"],
};
const lacking = (contents: FormContents) =>
  missingOnForms(contents).map(({ form, missing }) => [form, ...missing.map(({ en }) => en)]);
const signature = "Signature and day, on the paper itself";

describe("what a form still lacks", () => {
  test("is the signature alone once the record knows everything else: a paper is signed by hand", () =>
    expect(lacking(whole)).toEqual([
      ["LCR001", signature],
      ["SH001", signature],
    ]));

  test("is named field by field, in the order of the form", () =>
    expect(lacking({ matter: "The October payment never came." })).toEqual([
      [
        "LCR001",
        "Name",
        "Address",
        "Telephone",
        "Case number, where there is a case",
        "Which party to the case the person is",
        signature,
      ],
      [
        "SH001",
        "Name",
        "Address",
        "Telephone",
        "Case number, where there is a case",
        "Day of the complaint",
        "Grounds of the hearing",
        signature,
      ],
    ]));

  test("a representative who is named must be reachable; nobody must have one", () =>
    expect(lacking({ ...whole, representative: { address: null, phone: "530-555-0101" } })[0]).toEqual([
      "LCR001",
      "Address of the representative",
      signature,
    ]));
});
