import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { inputWords } from "../../../platform/graphql/input-words.ts";
import {
  IdempotencyKeyReusedType,
  type InvalidInputType,
} from "../../../platform/graphql/user-error.type.ts";
import { agencyByKey } from "../../agency/index.ts";
import { fingerprintOf } from "../../../actions/act/fingerprint.ts";
import { changeCalendar, type CalendarOutcome } from "./change-calendar.ts";
import { EffectChangedType, OfficeClosureEffectType } from "./closure-effect.type.ts";
import { ClosureRefusedType, type ClosureRefusalCode } from "../closures/closure-refused.type.ts";
import type { OfficeClosure } from "../closures/office-closure.entity.ts";
import type { EnterOfficeClosureInput, StrikeOfficeClosureInput } from "../closures/office-closure.input.ts";
import type { Unchanged } from "../closures/office-closure.payloads.ts";
import { OfficeClosureType } from "../closures/office-closure.type.ts";
import type { CalendarAct } from "./proposed-change.ts";

/** What sets one change of a calendar apart from the other. */
interface Changing<Success> {
  readonly mutation: "enterOfficeClosure" | "strikeOfficeClosure";
  readonly input: EnterOfficeClosureInput | StrikeOfficeClosureInput;
  /** Reads the input; faults are remembered by the reader. */
  readonly read: (reader: InputReader) => CalendarAct;
  readonly succeed: (closure: OfficeClosureType) => Success;
}

/**
 * The way of both changes: permission, input, the change, the answer.
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN.
 */
export async function answerChange<Success>(
  context: RequestContext,
  { mutation, input, read, succeed }: Changing<Success>,
): Promise<Success | Unchanged> {
  const viewer = requireViewer(context);
  requirePermission(viewer, mutation, "OfficeClosure");
  const reader = new InputReader(context.language);
  reader.clientMutationId(input.clientMutationId);
  const reason = reader.text("reason", input.reason, { lines: "MANY_LINES", whenEmpty: "REASON_REQUIRED" });
  const act = read(reader);
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const outcome = await changeCalendar(context, {
    viewer,
    act,
    clientMutationId: input.clientMutationId,
    fingerprint: fingerprintOf(mutation, input),
    reason,
    shown: input.shown,
  });
  return outcome.kind === "CHANGED"
    ? succeed(await closureTypeOf(outcome.closure, context))
    : notChanged(context, outcome);
}

function notChanged(
  context: RequestContext,
  outcome: Exclude<CalendarOutcome, { kind: "CHANGED" }>,
): Unchanged {
  const { language } = context;
  switch (outcome.kind) {
    case "REFUSED":
      return refused(context, outcome.code);
    case "UNKNOWN_ID":
      return refused(context, "UNKNOWN_ID");
    case "KEY_REUSED":
      return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
    case "EFFECT_CHANGED":
      return new EffectChangedType(
        inputWords.EFFECT_CHANGED[language],
        new OfficeClosureEffectType(outcome.effect, language),
      );
  }
}

/** Why an act cannot be done: by the rules of calendars, or because it names nothing. */
export function refused(
  { language }: RequestContext,
  code: ClosureRefusalCode | "UNKNOWN_ID",
): ClosureRefusedType | InvalidInputType {
  if (code !== "UNKNOWN_ID") return new ClosureRefusedType(code, language);
  const reader = new InputReader(language);
  reader.fault("closureId", code);
  return reader.invalid() as InvalidInputType;
}

/** A row as the schema shows it. */
export async function closureTypeOf(row: OfficeClosure, context: RequestContext): Promise<OfficeClosureType> {
  const agency = row.agencyId ? await agencyByKey(context, row.agencyId) : null;
  return new OfficeClosureType(row, agency, context.language);
}
