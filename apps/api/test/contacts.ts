import { randomUUID } from "node:crypto";
import type { ServedContactActionName } from "../src/authorization/served-actions.ts";
import { aReceivedComplaint, viewerOf, type Asking, type Loose, type TestApi } from "./harness.ts";

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

/** An action on a contact that is recorded. */
export type ContactStep = Exclude<ServedContactActionName, "recordContact">;

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

/** That rights and process were explained, in Spanish and by telephone. */
export const explained = {
  explainedOn: "2026-11-19",
  matter: "BOTH",
  language: "SPANISH",
  manner: "TELEPHONE",
  listener: "PERSON",
};

const review = {
  requestedOn: "2026-11-18",
  question: "Whether the call was taken down right.",
  answerDueOn: "2026-12-02",
};

/** Every action on a contact once, on Wednesday, November 18, or Thursday, November 19, 2026. */
export const contactExamples: Readonly<
  Record<
    ContactStep,
    {
      readonly as?: string;
      readonly after: readonly ContactStep[];
      readonly input: Readonly<Record<string, unknown>>;
      readonly shows: string;
      readonly as_it: unknown;
    }
  >
> = {
  acknowledgeContact: {
    after: [],
    input: { acknowledgedOn: "2026-11-19", whatIsDone: "We ask the bank.", answerExpectedOn: "2026-11-27" },
    shows: "acknowledgement { whatIsDone answerExpectedOn } nextDeadline { ruleId dueOn }",
    as_it: {
      acknowledgement: { whatIsDone: "We ask the bank.", answerExpectedOn: "2026-11-27" },
      nextDeadline: { ruleId: "promised-answer", dueOn: "2026-11-27" },
    },
  },
  answerContact: {
    after: [],
    input: { answeredOn: "2026-11-19", manner: "ORAL", text: "It was sent back and is on its way." },
    shows: "answer { answeredOn manner text } nextDeadline { ruleId }",
    as_it: {
      answer: { answeredOn: "2026-11-19", manner: "ORAL", text: "It was sent back and is on its way." },
      nextDeadline: null,
    },
  },
  offerComplaint: {
    after: ["answerContact"],
    input: { offeredOn: "2026-11-19", wishesToFile: false },
    shows: "offer { offeredOn wishesToFile }",
    as_it: { offer: { offeredOn: "2026-11-19", wishesToFile: false } },
  },
  recordComplaintFiled: {
    after: [],
    input: { filedOn: "2026-11-19" },
    shows: "complaint { status }",
    as_it: { complaint: { status: "RECEIVED" } },
  },
  rejectRepeatedContact: {
    after: [],
    input: { reason: "The first was about custody." },
    shows: "notTheSameSubject",
    as_it: { notTheSameSubject: "The first was about custody." },
  },
  requestContactReview: {
    after: [],
    input: review,
    shows: "independentReview { question answerDueOn reviewer { name } }",
    as_it: { independentReview: { question: review.question, answerDueOn: "2026-12-02", reviewer: null } },
  },
  assignContactReviewer: {
    after: ["requestContactReview"],
    input: { reviewerId: `staff_${viewerOf("supervisor").id}` },
    shows: "independentReview { reviewer { name } }",
    as_it: { independentReview: { reviewer: { name: "Priya Raman" } } },
  },
  answerContactReview: {
    as: "supervisor",
    after: ["requestContactReview", "assignContactReviewer"],
    input: { answeredOn: "2026-11-19", manner: "WRITTEN", text: "It was taken down right." },
    shows: "independentReview { answer { answeredOn manner text } }",
    as_it: {
      independentReview: {
        answer: { answeredOn: "2026-11-19", manner: "WRITTEN", text: "It was taken down right." },
      },
    },
  },
  withdrawContactReview: {
    after: ["requestContactReview"],
    input: { withdrawnOn: "2026-11-19", manner: "ORAL" },
    shows: "independentReview { withdrawnOn }",
    as_it: { independentReview: { withdrawnOn: "2026-11-19" } },
  },
  recordContactHelp: {
    after: [],
    input: { helpedOn: "2026-11-19", form: "LCR001", helpedWith: "What is complained of." },
    shows: "formHelp { helpedOn form helpedWith } missingOnForms { form missing }",
    as_it: {
      formHelp: [{ helpedOn: "2026-11-19", form: "LCR001", helpedWith: "What is complained of." }],
      missingOnForms: [
        {
          form: "LCR001",
          missing: [
            "Address",
            "Case number, where there is a case",
            "Signature and day, on the paper itself",
          ],
        },
        {
          form: "SH001",
          missing: [
            "Address",
            "Case number, where there is a case",
            "Day of the complaint",
            "Grounds of the hearing",
            "Signature and day, on the paper itself",
          ],
        },
      ],
    },
  },
  explainContactProcess: {
    after: [],
    input: explained,
    shows: "explanations { explainedOn matter language manner listener }",
    as_it: { explanations: [explained] },
  },
  closeContact: {
    after: ["answerContact"],
    input: { closedOn: "2026-11-19" },
    shows: "closedOn nextDeadline { ruleId }",
    as_it: { closedOn: "2026-11-19", nextDeadline: null },
  },
  correctContact: {
    as: "supervisor",
    after: [],
    input: {
      fact: "contactReceivedOn",
      to: "2026-11-17",
      reason: "The log says so.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY" },
    },
    shows: "receivedOn nextDeadline { dueOn }",
    as_it: { receivedOn: "2026-11-17", nextDeadline: { dueOn: "2026-11-20" } },
  },
};

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
