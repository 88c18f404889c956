import { complaintInputs } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import { aComplaintByRepetition, aRecordedContact } from "../contacts.ts";
import { act, aReceivedComplaint, type Asking, type TestApi } from "../harness.ts";
import { examples, type ActionName } from "./examples.ts";
import { previewed } from "./previewed.ts";

/** Who asks, and when, as in an action's example. */
export function askingOf(action: ActionName): Pick<Asking, "as" | "today"> {
  const { as, today } = examples[action];
  return { as, ...(today && { today }) };
}

/** What is sent with an action on a complaint: its example's input, with the effect that was looked at where one is. */
export async function inputOf(
  api: TestApi,
  action: ActionName,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Record<string, unknown>> {
  const { input } = examples[action];
  const { contactId } = complaintInputs[action] as ActionFields;
  const named = contactId && { contactId: (await aRecordedContact(api)).number };
  const sent = { complaintId: id, expectedVersion: version, ...input, ...named };
  const effect = Object.entries(complaintInputs[action]).find(([, { kind }]) => kind === "SHOWN_EFFECT");
  return effect
    ? { ...sent, [effect[0]]: (await previewed(api, { complaintId: id, ...input })).token }
    : sent;
}

/** Takes an action as its example does. */
export async function lived(
  api: TestApi,
  action: ActionName,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly id: string; readonly version: number }> {
  const answer = await act(api, action, await inputOf(api, action, { id, version }), askingOf(action));
  if (answer.complaint === undefined) throw new Error(JSON.stringify(answer));
  return answer.complaint;
}

/** A complaint on which the action is lawful. */
export async function ready(
  api: TestApi,
  action: ActionName,
): Promise<{ readonly id: string; readonly version: number }> {
  let complaint: { readonly id: string; readonly version: number } = examples[action].onRepetition
    ? await aComplaintByRepetition(api)
    : await aReceivedComplaint(api);
  for (const before of examples[action].after) complaint = await lived(api, before, complaint);
  return complaint;
}
