// What an agency would do, supposed of bare facts: no record is at hand that the complaint machine could decide on, so
// only what the law itself forbids stands against it. What somebody's role forbids is the machine's to say.
import type { PathStep } from "../../refusal/coded-refusal.ts";
import type { ComplaintActionName } from "../../complaint/acts/complaint-action.ts";
import type { Filing, ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import { complaintTransitions } from "../../complaint/complaint-transitions.ts";
import { checkExtensionNotice } from "../../complaint/input-checks/extension.ts";
import { investigationInputs } from "../../complaint/inputs/investigation-inputs.ts";
import { refuse, type Refusal } from "../../complaint/refusals/refusal.ts";
import { checkInput, type RefuseField } from "../../input/check-input.ts";
import { transfersOf } from "../../deadlines/facts/answering-transfer.ts";
import { ok, refused } from "../../vocabulary/result.ts";
import type { World } from "../../world/world.ts";
import type { SupposedAct, SupposeExtended } from "../hypothesis.ts";
import type { Outcome, Supposed } from "../supposed.ts";
import { refusedByMachine, refuseWhatIf } from "../what-if-refusal.ts";

/** A complaint that was filed. */
type Filed = ComplaintClockFacts & { readonly filing: Filing };

function isFiled(complaint: ComplaintClockFacts | undefined): complaint is Filed {
  return complaint?.filing !== undefined;
}

/** What ended the complaint; nothing more can then be done with it. */
function ended(complaint: Filed): Refusal | undefined {
  if (complaint.withdrawal !== undefined) return refuse("COMPLAINT_WITHDRAWN");
  return complaint.resolution === undefined ? undefined : refuse("COMPLAINT_RESOLVED");
}

const { days: daysField } = investigationInputs.extendResolutionPeriod;

function againstExtending(complaint: Filed, act: SupposeExtended, world: World): Refusal | undefined {
  if (complaint.extension !== undefined) return refuse("EXTENSION_ALREADY_USED");
  const context = { refuse: refuse as RefuseField<Refusal>, today: world.today, dayOf: () => undefined };
  const wrongDays = checkInput({ days: daysField }, act, context);
  if (wrongDays !== undefined || world.settings.extensionNoticeAfterDay30 === "WARN") return wrongDays;
  const mailedOn = act.noticeMailedOn ?? world.today;
  return checkExtensionNotice({ ...complaint, extension: undefined, resolution: undefined }, mailedOn, world);
}

function against(complaint: Filed, act: SupposedAct, world: World): Refusal | undefined {
  return (
    ended(complaint) ?? (act.suppose === "EXTENDED" ? againstExtending(complaint, act, world) : undefined)
  );
}

/** The action that an act is, whose row says what is mailed with it. */
const actionOf = {
  EXTENDED: "extendResolutionPeriod",
  RESOLVED: "issueWrittenResolution",
  TRANSFERRED: "transferComplaint",
} as const satisfies Readonly<Record<SupposedAct["suppose"], ComplaintActionName>>;

function done(complaint: Filed, act: SupposedAct, world: World): ComplaintClockFacts {
  switch (act.suppose) {
    case "EXTENDED": {
      const { days, noticeMailedOn = world.today } = act;
      return { ...complaint, extension: { days, noticeMailedOn } };
    }
    case "RESOLVED": {
      const { datedOn, mailedOn = datedOn, receivedOn } = act;
      return { ...complaint, resolution: { datedOn, mailedOn, receivedOn } };
    }
    case "TRANSFERRED": {
      // The agency that gets the complaint begins anew: what the one before mailed or extended is not its own.
      const { sentOn, receivedOn } = act;
      const begun = receivedOn === undefined ? {} : { acknowledgement: undefined, extension: undefined };
      const earlierTransfers = transfersOf(complaint);
      return {
        ...complaint,
        ...begun,
        earlierTransfers,
        transfer: { sentOn, receivedOn, ownership: "RECEIVING" },
      };
    }
  }
}

/** Supposes an act of bare facts. */
export function supposeAct(before: Supposed, act: SupposedAct, path: readonly PathStep[]): Outcome {
  const { facts, world } = before;
  const { complaint } = facts;
  if (!isFiled(complaint)) return refused(refuseWhatIf("COMPLAINT_NOT_GIVEN", path));
  const refusal = against(complaint, act, world);
  if (refusal) return refused(refusedByMachine(refusal, path));
  const after = { ...facts, complaint: done(complaint, act, world) };
  const { notices } = complaintTransitions[actionOf[act.suppose]];
  return ok({ ...before, facts: after, mailed: [...before.mailed, ...notices] });
}
