import { reviewGuards } from "../../ombudsperson/independent-review.ts";
import { claimGuards } from "./claim-guards.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import type { Actor } from "../../vocabulary/role.ts";

/** A question about the record and the actor, asked before any input is known. Undefined: nothing stands against it. */
export type Guard = (facts: ComplaintFacts, actor: Actor) => Refusal | undefined;

/** Every guard by the name the table uses. */
export const guards = {
  madeByRepetition: ({ repetition }) => (repetition ? undefined : refuse("NOT_MADE_BY_REPETITION")),
  repetitionNotConfirmed: ({ repetition }) =>
    repetition?.confirmedOn === undefined
      ? undefined
      : refuse("REPETITION_CONFIRMED", undefined, { confirmedOn: repetition.confirmedOn }),
  notYetAcknowledged: (facts) =>
    facts.acknowledgement &&
    refuse("ALREADY_ACKNOWLEDGED", undefined, { mailedOn: facts.acknowledgement.noticeMailedOn }),
  notYetExtended: (facts) => facts.extension && refuse("EXTENSION_ALREADY_USED"),
  receiptNotYetRecorded: (facts) =>
    facts.resolution?.receivedOn === undefined
      ? undefined
      : refuse("RECEIPT_ALREADY_RECORDED", undefined, { receivedOn: facts.resolution.receivedOn }),
  actorIsNotTheCaseworker: (facts, actor) =>
    facts.caseworkerId === actor.id ? refuse("ACTOR_IS_CASEWORKER") : undefined,
  wasTransferred: (facts) => (facts.transfer === undefined ? refuse("NOT_TRANSFERRED") : undefined),
  ownershipNotDetermined: (facts) =>
    facts.transfer?.determinedOn === undefined
      ? undefined
      : refuse("OWNERSHIP_DETERMINED", undefined, { determinedOn: facts.transfer.determinedOn }),
  transferCopyNotYetMailed: (facts) =>
    facts.transfer?.copyMailedOn === undefined
      ? undefined
      : refuse("TRANSFER_COPY_ALREADY_MAILED", undefined, { mailedOn: facts.transfer.copyMailedOn }),
  adviceNotYetMailed: (facts) =>
    facts.noResolutionAdvice &&
    refuse("ADVICE_ALREADY_MAILED", undefined, { mailedOn: facts.noResolutionAdvice.noticeMailedOn }),
  ...claimGuards,
  ...reviewGuards(refuse),
  noActionPending: (facts) =>
    facts.resolutionActions?.some((one) => one.completedOn === undefined)
      ? refuse("ACTIONS_STILL_PENDING")
      : undefined,
  hearingNotYetRequested: (facts) =>
    facts.hearingRequest &&
    refuse("HEARING_ALREADY_ASKED_FOR", undefined, { requestedOn: facts.hearingRequest.requestedOn }),
} as const satisfies Readonly<Record<string, Guard>>;

/** The name of one guard. */
export type GuardName = keyof typeof guards;
