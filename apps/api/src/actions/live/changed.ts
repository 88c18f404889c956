import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription, type ClassType } from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import type { AnnouncedChange } from "../../platform/graphql/live-updates.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { watchRecords, type Watched } from "./watch-records.ts";

/** How the changes of one kind of record are told. */
interface ToldChanges extends Watched {
  /** The field that names the record: "complaintId". */
  readonly idField: string;
  /** The enum of what happens to it. */
  readonly kinds: object;
}

/** Makes the subscription to a kind's changes: live updates over server-sent events at /graphql/stream. */
export function changedResolver(told: ToldChanges): ClassType {
  const { idField, kinds, typeName, word } = told;

  @ObjectType(`${typeName}Change`, {
    description: `Word that a ${word} has a new version. It carries nothing about persons: ask for the ${word} again.`,
    simpleResolvers: true,
  })
  class Change {
    @Field(() => Int, { description: "Its version now." })
    readonly version!: number;
    @Field(() => kinds, { description: "What happened." })
    readonly kind!: string;
    @Field(() => String, { description: "Who did it, as the history shows." })
    readonly changedBy!: string;
    @Field(() => DateTimeScalar, { description: "When it was recorded." })
    readonly changedAt!: string;
  }
  Field(() => ID, { description: `The ${word}'s id.` })(Change.prototype, idField);

  @Resolver()
  class ChangedResolver {
    @Subscription(() => Change, {
      name: `${word}Changed`,
      description: `Tells of every change to the ${word}s the viewer may see, or to one of them. Served as server-sent events at \`/graphql/stream\`.`,
      subscribe: ({ args, context }: { args: { id?: string | null }; context: RequestContext }) =>
        watchRecords(told, context, args.id ?? null),
    })
    changed(
      @Root() { recordId, version, kind, changedBy, changedAt }: AnnouncedChange,
      @Arg("id", () => ID, {
        nullable: true,
        description: `Only this ${word}; left out, any the viewer may see.`,
      })
      _id?: string | null,
    ): Change {
      return { [idField]: publicId(word, recordId), version, kind, changedBy, changedAt };
    }
  }
  return ChangedResolver;
}
