import type { ActionFields } from "@redress/domain/input";
import type { Correction, CorrectionEffect } from "@redress/domain/provenance";
import type { Refusal, Result } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  ID,
  InputType,
  Query,
  Resolver,
  type ClassType,
} from "type-graphql";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import { PreviewCorrectionSuccess } from "../answers/correction-preview.type.ts";
import { inputClass } from "../input-class.ts";
import { placeInInput } from "../read-evidence.ts";
import { readFields } from "../read-input.ts";
import { requireOpened } from "../read/outside-list.ts";
import type { RecordRow } from "../read/record.read.sql.ts";
import { notFound, recordIn } from "./advance.ts";
import { refusedOn } from "./answers.ts";
import type { ServedRecord } from "./served-kind.ts";

/** How the days of one kind of record are corrected. */
interface Corrected<Facts> {
  /** The name of the query: "previewCorrection". */
  readonly query: string;
  /** The action whose effect it shows, and what that asks for. */
  readonly action: string;
  readonly input: ActionFields;
  readonly preview: (facts: Facts, correction: Correction, world: World) => Result<CorrectionEffect, Refusal>;
}

/** Makes the query that tells what a correction would do, before it is made. */
export function previewCorrectionResolver<
  Types extends KindTypes,
  Row extends RecordRow<Types["facts"], Types["registration"]>,
>(served: ServedRecord<Types, Row>, corrected: Corrected<Types["facts"]>): ClassType {
  const { query, action, input } = corrected;
  const name = `${query.charAt(0).toUpperCase()}${query.slice(1)}`;
  // What the correction asks for, but for its effect, which is the answer.
  const { shown: _, ...asked } = input;

  @InputType(`${name}Of`, { description: `The ${served.word} whose date is to be corrected.` })
  abstract class Of {}
  Field(() => ID, { description: `The ${served.word}'s id.` })(Of.prototype, served.idField);
  const Input = inputClass(
    `${name}Input`,
    `Input of \`${query}\`: what \`${action}\` will be sent with.`,
    asked,
    Of,
  );
  const Payload = createUnionType({
    name: `${name}Payload`,
    description: `What \`${query}\` answers.`,
    types: () => [PreviewCorrectionSuccess, served.answers.Refused, InvalidInputType] as const,
  });

  @Resolver()
  class PreviewCorrectionResolver {
    @Query(() => Payload, {
      name: query,
      complexity: 20,
      description: `What \`${action}\` would do: which dates move from when to when, and which stay uncertain. Nothing is written. Send the answer's \`token\` as \`shown\`.`,
    })
    async preview(
      @Arg("input", () => Input, { description: "The correction." }) given: object,
      @Ctx() context: RequestContext,
    ): Promise<object> {
      const viewer = requireViewer(context);
      requirePermission(viewer, "read", served.typeName);
      const recordId = recordIn(served, given);
      await requireOpened(context, `read.${served.word}`, publicId(served.word, recordId));
      const reader = new InputReader(context.language);
      const reading = { reader, directory: served.directoryFor(context, recordId), refuse: served.refuse };
      const correction = (await readFields(asked, { ...given }, reading)) as unknown as Correction;
      const invalid = reader.invalid();
      if (invalid !== null) return invalid;
      return (await preview(served, corrected, context, { recordId, correction })) ?? notFound(served);
    }
  }
  return PreviewCorrectionResolver;
}

/** The answer as the domain judges; null when there is no such record. */
async function preview<Types extends KindTypes, Row extends RecordRow<Types["facts"], Types["registration"]>>(
  served: ServedRecord<Types, Row>,
  { action, preview: effectOf }: Corrected<Types["facts"]>,
  context: RequestContext,
  { recordId, correction }: { readonly recordId: string; readonly correction: Correction },
): Promise<object | null> {
  const record = await served.loaderOf(context).find(recordId);
  if (record === null) return null;
  const { facts, version, holder_id } = record;
  const [viewer, world] = [requireViewer(context), await context.world(holder_id)];
  const refuse = (refusal: Refusal) =>
    refusedOn(served, context, recordId, refusal, (field) => placeInInput(field, []));
  const notAllowed = served.menu(facts, world, viewer).find((line) => line.action === action)?.refusal;
  if (notAllowed) return refuse(notAllowed);
  const effect = effectOf(facts, correction, world);
  if (!effect.ok) return refuse(effect.refusal);
  const made = {
    kind: "FactCorrected",
    ...correction,
    from: effect.value.from,
    correctedById: viewer.id,
  };
  const deadlines = served.kind.deadlinesOf(served.kind.evolve(facts, made), world);
  return new PreviewCorrectionSuccess(
    { version, correction, effect: effect.value, deadlines },
    context.language,
  );
}
