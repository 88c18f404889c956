import { randomUUID } from "node:crypto";
import { contactExamples, type ContactStep } from "./contact-examples.ts";
import { aReceivedComplaint, type Asking, type Loose, type TestApi } from "./harness.ts";

/** What tests look at of a contact that was just recorded. */
export interface RecordedContact {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly complaint: { readonly id: string; readonly version: number; readonly number: string } | null;
}

let people = 0;

/** A valid input of recordContact: a call about a payment on Wednesday, November 18, 2026, by somebody who never called before. */
export function contactInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  people += 1;
  return {
    clientMutationId: randomUUID(),
    receivedOn: "2026-11-18",
    channel: "ORAL",
    from: "PARTICIPANT",
    contactKind: "DISPUTE",
    subject: "PAYMENT",
    summary: "The October payment never came.",
    person: {
      givenName: "Nia",
      familyName: `Ochoa ${people}`,
      party: "CUSTODIAL_PARTY",
      phone: "530-555-0134",
    },
    ...changes,
  };
}

/** What `recordContact` answers. */
export async function recordContact(
  api: TestApi,
  input: Record<string, unknown>,
  asking: Asking = {},
): Promise<Loose> {
  const { data, errors } = await api.ask(
    `mutation ($input: RecordContactInput!) { recordContact(input: $input) { __typename
      ... on ContactActionSuccess { noticesQueued event { sequence kind } contact { id version number status complaint { id version number } } }
      ... on UserError { code message } ... on ContactActionRefused { field } ... on InvalidInput { issues { path code } } } }`,
    { input },
    asking,
  );
  return data?.recordContact ?? { errors };
}

/** Records a contact and returns it. */
export async function aRecordedContact(
  api: TestApi,
  changes: Record<string, unknown> = {},
  asking: Asking = {},
): Promise<RecordedContact> {
  const answer = await recordContact(api, contactInput(changes), asking);
  if (answer.contact === undefined) throw new Error(JSON.stringify(answer));
  return answer.contact;
}

/** Two contacts of one person on one subject, on Monday, November 9 and Wednesday, November 18, 2026, and what they made. */
export async function aComplaintByRepetition(
  api: TestApi,
): Promise<{ readonly id: string; readonly version: number }> {
  const { person } = contactInput();
  await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
  const { complaint } = await aRecordedContact(api, { person });
  if (complaint === null) throw new Error("A repeated contact made no complaint.");
  return complaint;
}

const titleCase = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** Does something to a contact. */
export async function actOn(
  api: TestApi,
  action: string,
  input: Record<string, unknown>,
  asking: Asking = {},
): Promise<Loose> {
  const { data, errors } = await api.ask(
    `mutation ($input: ${titleCase(action)}Input!) { ${action}(input: $input) { __typename
      ... on ContactActionSuccess { noticesQueued event { sequence kind } contact { id version status } }
      ... on UserError { code message } ... on ContactActionRefused { field availableActions { action allowed } }
      ... on InvalidInput { issues { path code } } ... on StaleContactVersion { current { version } changes { kind } } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  return data?.[action] ?? { errors };
}

/** What is sent with an action on a contact. */
export async function sentOn(
  api: TestApi,
  action: ContactStep,
  { id, version }: { readonly id: string; readonly version: number },
) {
  const { input } = contactExamples[action];
  const named =
    action === "recordComplaintFiled" ? { complaintId: (await aReceivedComplaint(api)).number } : {};
  const base = { contactId: id, expectedVersion: version, ...input, ...named };
  if (action !== "correctContact") return base;
  const { data } = await api.ask(
    `query ($input: PreviewContactCorrectionInput!) { previewContactCorrection(input: $input) {
      ... on PreviewCorrectionSuccess { token dates { ruleId wasOn dueOn } } ... on UserError { code message } } }`,
    { input: { contactId: id, ...input } },
    { as: "supervisor" },
  );
  return { ...base, shown: data.previewContactCorrection.token };
}

/** A contact on which the action is lawful: one that repeats another only where the action is about that. */
export async function readyContact(
  api: TestApi,
  action: ContactStep,
): Promise<{ readonly id: string; readonly version: number }> {
  const { person } = contactInput();
  if (action === "rejectRepeatedContact") await aRecordedContact(api, { person, receivedOn: "2026-11-09" });
  let contact: { readonly id: string; readonly version: number } = await aRecordedContact(api, { person });
  for (const before of contactExamples[action].after)
    contact = (
      await actOn(api, before, await sentOn(api, before, contact), {
        as: contactExamples[before].as ?? "ombudsperson",
      })
    ).contact;
  return contact;
}

/** What is sent with a mutation of a contact, recording it included. */
export async function contactActInput(api: TestApi, name: string): Promise<Record<string, unknown>> {
  if (name === "recordContact") return contactInput();
  const action = name as ContactStep;
  return sentOn(api, action, await readyContact(api, action));
}
