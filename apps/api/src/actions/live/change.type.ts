import { Field, ID, Int, ObjectType, type ClassType } from "type-graphql";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { Watched } from "./watch-records.ts";

/** How the changes of one kind of record are told. */
export interface ToldChanges extends Watched {
  /** The field that names the record: "complaintId". */
  readonly idField: string;
  /** The enum of what happens to it. */
  readonly kinds: object;
}

/** A change as it is told; beside these the record's id, under the field that names it. */
export interface Change {
  readonly version: number;
  readonly kind: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** Makes the type of a kind's changes. */
export function changeType({ idField, kinds, typeName, word }: ToldChanges): ClassType<Change> {
  @ObjectType(`${typeName}Change`, {
    description: `Word that a ${word} has a new version. It carries nothing about persons: ask for the ${word} again.`,
    simpleResolvers: true,
  })
  class Told implements Change {
    @Field(() => Int, { description: "Its version now." })
    readonly version!: number;
    @Field(() => kinds, { description: "What happened." })
    readonly kind!: string;
    @Field(() => String, { description: "Who did it, as the history shows." })
    readonly changedBy!: string;
    @Field(() => DateTimeScalar, { description: "When it was recorded." })
    readonly changedAt!: string;
  }
  Field(() => ID, { description: `The ${word}'s id.` })(Told.prototype, idField);
  return Told;
}
