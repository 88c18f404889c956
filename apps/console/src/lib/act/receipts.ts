import type { NoticeForm } from "@redress/domain/vocabulary";
import { useSyncExternalStore } from "react";

/** What the server wrote, for the person who did it: what, when, who, what comes next, which notices were queued. */
export interface Receipt {
  readonly what: string;
  readonly at: string;
  readonly who: string;
  readonly next: { readonly title: string; readonly dueOn: string } | null;
  readonly notices: readonly NoticeForm[];
  /** What can hardly be true and was taken all the same. */
  readonly cautions: readonly string[];
  /** Other complaints that may be the same, as links. */
  readonly alike: readonly { readonly complaintId: string; readonly number: string }[];
}

// In memory only: a receipt may name people.
const receipts = new Map<string, Receipt>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Shows a receipt on a complaint's page until it is dismissed or replaced. */
export function giveReceipt(complaintId: string, receipt: Receipt): void {
  receipts.set(complaintId, receipt);
  tell();
}

/** Takes a receipt away. */
export function dismissReceipt(complaintId: string): void {
  receipts.delete(complaintId);
  tell();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The receipt of the last action on a complaint, if it was given in this tab and not dismissed. */
export function useReceipt(complaintId: string): Receipt | undefined {
  return useSyncExternalStore(subscribe, () => receipts.get(complaintId));
}
