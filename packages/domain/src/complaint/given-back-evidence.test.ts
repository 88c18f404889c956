import {
  complaintActs as acts,
  complaintEvidence,
  complaintOf,
  live,
  spokenWithEvidence as receive,
  staff,
  type LifeStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { evolve, evolveAll } from "./events/evolve.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ComplaintAction } from "./acts/complaint-action.ts";
import { type Provenance } from "../provenance/provenance.ts";

const d = plainDate;
const { letter, log, mailing, statement } = complaintEvidence;

/** What the agency did before it sent the complaint to another one. */
const first: readonly ComplaintAction[] = [
  {
    action: "acknowledgeComplaint",
    noticeMailedOn: d("2026-05-20"),
    provenance: { acknowledgementMailedOn: mailing },
  },
  acts.assignInvestigator,
  {
    action: "extendResolutionPeriod",
    days: 5,
    reason: "The bank.",
    noticeMailedOn: d("2026-05-21"),
    provenance: { extensionNoticeMailedOn: mailing },
  },
];
const { transferComplaint: send } = acts;
const dispute = { ...acts.disputeTransfer, receivedOn: d("2026-05-26") };
const determine = (provenance?: Pick<Provenance, "ownershipDeterminedOn">): LifeStep => [
  staff.stateAnalyst,
  { ...acts.determineOwnership, ownership: "TRANSFERRING", provenance },
];

/** What a life knows of its days. */
const known = (steps: readonly LifeStep[]) => live(steps).facts.provenance;

describe("the evidence of what the first agency did", () => {
  test("returns with it when the Department gives the complaint back", () => {
    const sent = [receive, ...first, send, dispute];
    expect(known(sent)).toEqual({ knewOn: statement, spokenOn: log });
    const back = {
      ...known([receive]),
      acknowledgementMailedOn: mailing,
      extensionNoticeMailedOn: mailing,
    };
    expect(known([...sent, determine()])).toEqual(back);
    expect(known([...sent, determine({ ownershipDeterminedOn: letter })])).toEqual({
      ...back,
      ownershipDeterminedOn: letter,
    });
    const { facts, events } = live([...sent, determine()]);
    expect(evolveAll(events)).toEqual(facts);
  });

  test("returns alone where nothing else has any, and is none where none was", () => {
    const bare = { ...receive, provenance: undefined };
    expect(known([bare, ...first, send, dispute, determine()])).toEqual({
      acknowledgementMailedOn: mailing,
      extensionNoticeMailedOn: mailing,
    });
    expect(known([bare, send, dispute, determine()])).toBeUndefined();
    expect(known([receive, send, dispute, determine()])).toEqual({ knewOn: statement, spokenOn: log });
  });

  test("is that of the right day, when it was corrected after the complaint was sent", () => {
    const sent = complaintOf([receive, ...first, send]);
    const corrected = evolve(sent, {
      kind: "FactCorrected",
      fact: "acknowledgementMailedOn",
      from: d("2026-05-20"),
      to: d("2026-05-19"),
      reason: "The mailing list says Tuesday.",
      evidence: letter,
      correctedById: staff.supervisor.id,
    });
    const disputed = evolve(corrected, {
      kind: "TransferDisputed",
      receivedOn: d("2026-05-26"),
      disputeContactedOn: d("2026-05-29"),
      reason: "It was closed here.",
    });
    const back = evolve(disputed, {
      kind: "OwnershipDetermined",
      determinedOn: d("2026-06-04"),
      ownership: "TRANSFERRING",
    });
    expect(back.acknowledgement).toEqual({ noticeMailedOn: "2026-05-19" });
    expect(back.provenance).toMatchObject({ acknowledgementMailedOn: letter });
  });
});
