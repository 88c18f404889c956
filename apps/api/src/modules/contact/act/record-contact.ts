import type { ContactActionOf } from "@redress/domain/contact";
import type { Refusal } from "@redress/domain/vocabulary";
import type { GraphQLResolveInfo } from "graphql";
import { answerOf, keyReused, refusedWith } from "../../../actions/act/answers.ts";
import { fingerprintOf } from "../../../actions/act/fingerprint.ts";
import type { Sent } from "../../../actions/action-mutations.ts";
import type { ActionAnswer } from "../../../actions/answers/answer-types.ts";
import { readPerson } from "../../../actions/people/read-person.ts";
import { filedDraft } from "../../../actions/drafts/filed-draft.ts";
import { requireAnswerable } from "../../../actions/read/ask-ahead.ts";
import { requireAct, requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { readNotice } from "../../enforcement/index.ts";
import { recordContact, type RecordContactRequest } from "../commands.ts";
import { servedContact } from "../contact-served.ts";
import type { RecordContactOf } from "./record-contact.input.ts";

/**
 * Records a contact: permission, input, the write path, the answer.
 * @throws CodedError UNAUTHENTICATED; FORBIDDEN when the role or the token's scopes do not allow it.
 */
export async function record(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { name, input, read, placeOf, succeed }: Sent<RecordContactOf, ActionAnswer>,
): Promise<object> {
  const viewer = requireViewer(context);
  requireAct(viewer, "recordContact");
  requirePermission(viewer, "recordContact", "Contact");
  requireAnswerable(info, "Contact");
  const reader = new InputReader(context.language);
  const taken = await readTaken(context, reader, { input, read });
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;

  const outcome = await recordContact(context, {
    viewer,
    worldOf: context.world,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(name, input),
    also: filedDraft(viewer, "recordContact", ""),
    ...taken,
  });
  switch (outcome.kind) {
    case "ADVANCED":
      return succeed(await answerOf(servedContact, context, info, input.clientMutationId, outcome));
    case "REFUSED":
      return refusedWith(servedContact, context, placed(outcome.refusal, placeOf), []);
    case "KEY_REUSED":
      return keyReused(context);
    case "STALE":
    case "NOT_FOUND":
      // Another agency was refused while reading the input, and a new contact has no version to be stale.
      throw new Error(`Recording a contact came out as ${outcome.kind}.`);
  }
}

/** A refusal whose field is named by its place in the input. */
function placed(refusal: Refusal, placeOf: (field: readonly string[]) => readonly string[]): Refusal {
  const { field } = refusal;
  return field ? { ...refusal, field: placeOf(field) } : refusal;
}

/** What an input says, in the words of the domain and the record. */
type Taken = Pick<
  RecordContactRequest,
  "action" | "agencyId" | "caseNumber" | "enforcementNotice" | "party" | "person"
>;

async function readTaken(
  context: RequestContext,
  reader: InputReader,
  { input, read }: Pick<Sent<RecordContactOf, ActionAnswer>, "input" | "read">,
): Promise<Taken> {
  reader.clientMutationId(input.clientMutationId);
  const agencyId = context.viewer?.agencyId ?? "";
  if (input.agencyId && reader.key("agencyId", "agency", input.agencyId) !== agencyId)
    reader.fault("agencyId", "UNKNOWN_ID");
  const action = (await read(
    reader,
    servedContact.directoryFor(context),
  )) as ContactActionOf<"recordContact">;
  const who = readCaller(reader, action, input.person);
  const caseNumber = reader.optionalText("caseNumber", input.caseNumber, { lines: "ONE_LINE", most: 50 });
  const { today } = await context.world(agencyId);
  const enforcementNotice = readNotice(reader, input.enforcementNotice, today);
  return { agencyId, action, ...who, caseNumber, enforcementNotice };
}

/** Who got in touch: of a participant the party to the case is needed, of a representative who that is. */
function readCaller(
  reader: InputReader,
  { caller, from }: Taken["action"],
  input: RecordContactOf["person"],
): Pick<Taken, "party" | "person"> {
  const person = readPerson(reader, "person", input);
  const party = from === "PARTICIPANT" ? (input.party ?? null) : null;
  if (from === "PARTICIPANT" && party === null) reader.fault(["person", "party"], "PARTY_REQUIRED");
  if (caller === "REPRESENTATIVE" && person.representative === null)
    reader.fault(["person", "representative"], "REPRESENTATIVE_REQUIRED");
  return { person, party };
}
