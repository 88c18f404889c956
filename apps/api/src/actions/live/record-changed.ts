import { Field, ID, Int, ObjectType, Resolver, Root, Subscription, type ClassType } from "type-graphql";
import { requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import type { AnnouncedChange } from "../../platform/graphql/live-updates.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import type { Watched } from "./watch-records.ts";

/** Word that a record of any kind has a new version. */
@ObjectType("RecordChange", {
  description:
    "Word that a record has a new version. It carries nothing about persons: ask for the record again.",
  simpleResolvers: true,
})
class RecordChangeType {
  @Field(() => ID, { description: "The record's id." })
  readonly id!: string;
  @Field(() => Int, { description: "Its version now." })
  readonly version!: number;
  @Field(() => String, { description: "Who did it, as the history shows." })
  readonly changedBy!: string;
  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  readonly changedAt!: string;
}

/** Makes the subscription to the changes of every kind of record, for a screen that shows more than one. */
export function recordChangedResolver(kinds: readonly Watched[]): ClassType {
  const words = new Map(kinds.map(({ kind, word }) => [kind.name, word]));

  @Resolver()
  class RecordChangedResolver {
    @Subscription(() => RecordChangeType, {
      description:
        "Tells of every change to the records the viewer may see, of whatever kind. Served as server-sent events at `/graphql/stream`.",
      subscribe: ({ context }: { context: RequestContext }) =>
        context.liveUpdates.changes(requireViewer(context), context.signal),
    })
    recordChanged(
      @Root() { recordKind, recordId, version, changedBy, changedAt }: AnnouncedChange,
    ): RecordChangeType {
      return { id: publicId(words.get(recordKind) ?? "record", recordId), version, changedBy, changedAt };
    }
  }
  return RecordChangedResolver;
}
