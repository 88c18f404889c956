import { createUnionType, Field, ObjectType } from "type-graphql";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { part, toldType } from "../../../platform/graphql/told/told-type.ts";
import type { ClosureEffect } from "../change/closure-effect.ts";
import { EffectChangedType, OfficeClosureEffectType } from "../change/closure-effect.type.ts";
import { ClosureRefusedType } from "./closure-refused.type.ts";
import { OfficeClosureType } from "./office-closure.type.ts";

/** What a change would do. */
export const PreviewOfficeClosureSuccess = toldType<{ readonly effect: ClosureEffect }>()(
  "PreviewOfficeClosureSuccess",
  "What would happen.",
  { effect: part(OfficeClosureEffectType, "The effect on the dates of complaints.") },
);

@ObjectType("ChangeCalendarSuccess", { description: "The calendar is changed.", simpleResolvers: true })
abstract class ChangeCalendarSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => OfficeClosureType, { description: "The entry, with the recount of dates that it began." })
  readonly closure: OfficeClosureType;

  constructor(clientMutationId: string, closure: OfficeClosureType) {
    this.clientMutationId = clientMutationId;
    this.closure = closure;
  }
}

@ObjectType("EnterOfficeClosureSuccess", {
  description: "The entry counts from now on.",
  simpleResolvers: true,
})
export class EnterOfficeClosureSuccess extends ChangeCalendarSuccess {}

@ObjectType("StrikeOfficeClosureSuccess", {
  description: "The entry no longer counts. It stays readable.",
  simpleResolvers: true,
})
export class StrikeOfficeClosureSuccess extends ChangeCalendarSuccess {}

export const PreviewOfficeClosurePayload = createUnionType({
  name: "PreviewOfficeClosurePayload",
  description: "What `previewOfficeClosure` answers.",
  types: () => [PreviewOfficeClosureSuccess, ClosureRefusedType, InvalidInputType] as const,
});

const unchanged = [
  ClosureRefusedType,
  EffectChangedType,
  InvalidInputType,
  IdempotencyKeyReusedType,
] as const;

/** The answers of a change of a calendar that changed nothing. */
export type Unchanged = InstanceType<(typeof unchanged)[number]>;

export const EnterOfficeClosurePayload = createUnionType({
  name: "EnterOfficeClosurePayload",
  description: "What `enterOfficeClosure` answers.",
  types: () => [EnterOfficeClosureSuccess, ...unchanged] as const,
});

export const StrikeOfficeClosurePayload = createUnionType({
  name: "StrikeOfficeClosurePayload",
  description: "What `strikeOfficeClosure` answers.",
  types: () => [StrikeOfficeClosureSuccess, ...unchanged] as const,
});
