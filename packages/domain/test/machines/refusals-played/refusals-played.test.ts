import {
  live,
  liveContact,
  liveHearing,
  refusalAtContact,
  refusalInHearing,
  refusalTo,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { complaintReasons } from "../../../src/complaint/refusals/refusal-reasons.ts";
import { contactReasons } from "../../../src/contact/refusal.ts";
import { hearingReasons } from "../../../src/state-hearing/refusals/index.ts";
import { complaintPlays } from "./complaint-plays.ts";
import { contactPlays } from "./contact-plays.ts";
import { hearingPlays } from "./hearing-plays.ts";
import { codesOf, idleSteps, type Play, type Plays } from "./play.ts";

function entries<Step>(plays: Plays<string, Step>): [string, Play<Step>][] {
  return Object.entries(plays);
}

const contact = { live: liveContact, refusalTo: refusalAtContact };
const complaint = { live, refusalTo };
const hearing = { live: liveHearing, refusalTo: refusalInHearing };

test("no refusal is a dead letter: each is played here", () => {
  const codes = Object.keys({ ...contactReasons, ...complaintReasons, ...hearingReasons });
  const played = Object.keys({ ...contactPlays, ...complaintPlays, ...hearingPlays });
  expect(played.toSorted()).toEqual(codes.toSorted());
});

describe("a smallest sequence is answered with", () => {
  test.each(entries(contactPlays))("%s, of a contact", (code, play) => {
    expect(codesOf(contact, play)).toContain(code);
    expect(idleSteps(contact, code, play)).toEqual([]);
  });
  test.each(entries(complaintPlays))("%s, of a complaint", (code, play) => {
    expect(codesOf(complaint, play)).toContain(code);
    expect(idleSteps(complaint, code, play)).toEqual([]);
  });
  test.each(entries(hearingPlays))("%s, of a hearing", (code, play) => {
    expect(codesOf(hearing, play)).toContain(code);
    expect(idleSteps(hearing, code, play)).toEqual([]);
  });
});
