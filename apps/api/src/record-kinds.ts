import { complaintKind } from "./modules/complaint/complaint-kind.ts";
import { contactKind } from "./modules/contact/contact-kind.ts";
import type { Viewer } from "./platform/auth/viewer.ts";
import { amongKinds } from "./record/record-kind.ts";

/** Every kind of record. What is done for all of them — comparing, rebuilding, announcing — finds them here. */
export const recordKinds = [amongKinds(complaintKind), amongKinds(contactKind)];

/** Whether a kind of record may be shown to somebody at all. */
export function mayRead(viewer: Viewer, recordKind: string): boolean {
  return recordKinds.some((kind) => kind.name === recordKind && kind.readableBy(viewer));
}
