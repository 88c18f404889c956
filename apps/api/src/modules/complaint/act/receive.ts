import { complaintInputs, intakeCautions, type ReceiveComplaint } from "@redress/domain/complaint";
import type { PlainDate } from "@redress/domain/calendar";
import type { Filing } from "@redress/domain/deadlines";
import { checkPastDate } from "@redress/domain/input";
import type { GraphQLResolveInfo } from "graphql";
import { say } from "@redress/domain/vocabulary";
import { InputIssueType } from "../../../platform/graphql/user-error.type.ts";
import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { staffMember } from "../../staff/index.ts";
import type { ComplainantRecord } from "../commands.ts";
import { receiveComplaint } from "../commands.ts";
import { servedComplaint } from "../complaint-served.ts";
import { answerOf, keyReused, refusedWith } from "../../../actions/act/answers.ts";
import { placeInInput, readProvenance } from "../../../actions/read-evidence.ts";
import { readFields } from "../../../actions/read-input.ts";
import { filedDraft } from "../../../actions/drafts/filed-draft.ts";
import { fingerprintOf } from "../../../actions/act/fingerprint.ts";
import type { ActionAnswer } from "../../../actions/answers/answer-types.ts";
import { requireAnswerable } from "../../../actions/read/ask-ahead.ts";
import { readPerson } from "../../../actions/people/read-person.ts";
import type { PossibleDuplicateType } from "../search/possible-duplicate.type.ts";
import { possibleDuplicates } from "../search/possible-duplicates.query.ts";
import type { ReceiveComplaintInput } from "./receive-complaint.input.ts";

/** What is told of a new complaint beside its record. */
export interface ToldOfReceipt {
  readonly cautions: InputIssueType[];
  readonly alike: () => Promise<PossibleDuplicateType[]>;
}

/** What an input says, in the words of the domain and the record. */
interface Received {
  readonly agencyId: string;
  readonly action: ReceiveComplaint;
  readonly complainant: ComplainantRecord;
  readonly caseNumber: string | null;
}

/**
 * Takes a complaint in: permission, input, the write path, the answer.
 * @throws CodedError UNAUTHENTICATED; FORBIDDEN when the role or the token's scopes do not allow it.
 */
export async function receive(
  context: RequestContext,
  info: GraphQLResolveInfo,
  input: ReceiveComplaintInput,
  succeed: (answer: ActionAnswer, told: ToldOfReceipt) => object,
): Promise<object> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "receiveComplaint", "Complaint");
  requireAnswerable(info, "Complaint");
  const reader = new InputReader(context.language);
  const received = await read(context, viewer, reader, input);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;

  const outcome = await receiveComplaint(context, {
    viewer,
    worldOf: context.world,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf("receiveComplaint", input),
    also: filedDraft(viewer, "receiveComplaint", ""),
    ...received,
  });
  switch (outcome.kind) {
    case "ADVANCED":
      return succeed(
        await answerOf(servedComplaint, context, info, input.clientMutationId, outcome),
        toldOf(context, received, outcome.recordId),
      );
    case "REFUSED": {
      const { field, ...refusal } = outcome.refusal;
      const place = field && placeInInput(field, input.evidence ?? []);
      return refusedWith(servedComplaint, context, { ...refusal, ...(place && { field: place }) }, []);
    }
    case "KEY_REUSED":
      return keyReused(context);
    case "STALE":
    case "NOT_FOUND":
      // Another agency was refused while reading the input, and a new complaint has no version to be stale.
      throw new Error(`Receiving a complaint came out as ${outcome.kind}.`);
  }
}

/** What can hardly be true, with its place in the input; and, once somebody asks, which complaints may be the same. */
function toldOf(context: RequestContext, received: Received, id: string): ToldOfReceipt {
  const { action, complainant, caseNumber } = received;
  const { givenName, familyName, participantNumber = null, party } = complainant;
  const subjects = action.issues.map(({ subject }) => subject);
  const sought = { givenName: givenName ?? "", familyName, party, caseNumber, participantNumber, subjects };
  return {
    cautions: intakeCautions({ ...action, complainant }).map(
      ({ path, code, words }) => new InputIssueType(["input", ...path], code, say(words, context.language)),
    ),
    alike: () => possibleDuplicates(context, sought, id),
  };
}

async function read(
  context: RequestContext,
  viewer: Viewer,
  reader: InputReader,
  input: ReceiveComplaintInput,
): Promise<Received> {
  reader.clientMutationId(input.clientMutationId);
  const { directoryFor, refuse } = servedComplaint;
  const reading = { reader, directory: directoryFor(context), refuse };
  const given = input as unknown as Readonly<Record<string, unknown>>;
  const { issues } = await readFields({ issues: complaintInputs.amendComplaint.issues }, given, reading);
  const { party } = input.complainant;
  const complainant = { ...readPerson(reader, "complainant", input.complainant), party };
  refuseFutureAuthority(reader, complainant, (await context.world(viewer.agencyId)).today);
  const caseworkerId = await readCaseworker(context, viewer, reader, input.caseworkerId);
  return {
    agencyId: readAgency(viewer, reader, input.agencyId),
    complainant,
    caseNumber: reader.optionalText("caseNumber", input.caseNumber, { lines: "ONE_LINE", most: 50 }),
    action: {
      action: "receiveComplaint",
      filing: readFiling(reader, input.filing),
      issues: issues as ReceiveComplaint["issues"],
      ...optional("knewOn", reader.optionalDate("knewOn", input.knewOn)),
      ...optional(
        "provenance",
        await readProvenance(reader, input.evidence ?? [], reading.directory.attachment),
      ),
      ...optional("caseworkerId", caseworkerId),
      // Whoever takes it in as ombudsperson guides the complainant from now on.
      ...optional("ombudspersonId", viewer.role === "OMBUDSPERSON" ? viewer.id : undefined),
    },
  };
}

/** Nobody has an authority on file that is yet to be given. */
function refuseFutureAuthority(
  reader: InputReader,
  { representative }: ComplainantRecord,
  today: PlainDate,
): void {
  const path = ["complainant", "representative", "authorizedOn"];
  const day = representative?.authorizedOn;
  const refusal = day && checkPastDate(day, path, today);
  if (refusal) reader.refusal(path, refusal);
}

function readFiling(reader: InputReader, input: ReceiveComplaintInput["filing"]): Filing {
  return {
    channel: input.channel,
    ...optional("postmarkedOn", reader.optionalDate(["filing", "postmarkedOn"], input.postmarkedOn)),
    ...optional("dateStampedOn", reader.optionalDate(["filing", "dateStampedOn"], input.dateStampedOn)),
    ...optional("spokenOn", reader.optionalDate(["filing", "spokenOn"], input.spokenOn)),
    ...optional("arrivedOn", reader.optionalDate(["filing", "arrivedOn"], input.arrivedOn)),
  };
}

/** A property that is there only when it has a value. */
function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [Key in Name]?: Value });
}

/** The agency that answers: the viewer's own. Any other looks unknown. */
function readAgency(viewer: Viewer, reader: InputReader, id: string | null | undefined): string {
  const own = viewer.agencyId ?? "";
  if (id === null || id === undefined) return own;
  const key = reader.key("agencyId", "agency", id);
  if (key !== null && key !== own) reader.fault("agencyId", "UNKNOWN_ID");
  return own;
}

async function readCaseworker(
  context: RequestContext,
  viewer: Viewer,
  reader: InputReader,
  id: string | null | undefined,
): Promise<string | undefined> {
  if (id === null || id === undefined) return undefined;
  const key = reader.key("caseworkerId", "staff", id);
  if (key === null) return undefined;
  const person = await staffMember(context, key);
  if (person !== null && person.agencyId === viewer.agencyId) return key;
  reader.fault("caseworkerId", "UNKNOWN_ID");
  return undefined;
}
