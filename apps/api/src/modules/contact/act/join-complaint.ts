import type { ComplaintActionOf } from "@redress/domain/complaint";
import type { Follows } from "../../../actions/act/served-kind.ts";
import { alsoAdvance } from "../../../record/also-advance.ts";
import { contactKind } from "../contact-kind.ts";

/** A contact that somebody joins to a complaint by hand names the complaint, in the same transaction. */
export const joinedByHand: Follows = async ({ dependencies, transaction, action, recordId, ...step }) => {
  if (action.action !== "joinContact") return [];
  const { contactId } = action as ComplaintActionOf<"joinContact">;
  const joining = { action: "joinComplaint", complaintId: recordId } as const;
  const also = { ...step, recordId: contactId, action: joining };
  return (await alsoAdvance(contactKind, dependencies, transaction, also)) ?? [];
};
