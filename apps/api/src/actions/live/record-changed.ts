import { Field, ID, Int, ObjectType, Resolver, Root, Subscription, type ClassType } from "type-graphql";
import { can, requireViewer } from "../../authorization/permissions.ts";
import type { RecordName } from "../../authorization/record-fields.ts";
import type { RequestContext } from "../../context.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import type { AnnouncedChange } from "../../platform/graphql/live-updates.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import type { Watched } from "./watch-records.ts";

type Beside = NonNullable<AnnouncedChange["beside"]>;

const BesideEnum: Readonly<Record<Beside, Beside>> = wordedEnum(
  "BesideRecord",
  "What hangs on a record beside its history.",
  {
    NOTE: { en: "A note, or its correction" },
    ATTACHMENT: { en: "A file, or what became of it" },
    TASK: { en: "A task, or what became of it" },
  },
);

/** The record by whose name in the permissions it is decided who hears of it. */
const besideName = { NOTE: "Note", ATTACHMENT: "Attachment", TASK: "Task" } as const satisfies Record<
  Beside,
  RecordName
>;

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
  @Field(() => BesideEnum, {
    nullable: true,
    description: "What was added beside its history, which gives it no new version; null for an event.",
  })
  readonly beside!: Beside | null;
}

/** Every change that a viewer may hear of: nobody hears of notes and files who may not read them. */
async function* heardBy(context: RequestContext): AsyncGenerator<AnnouncedChange> {
  const viewer = requireViewer(context);
  const changes = context.liveUpdates.changes(viewer, context.signal);
  try {
    for await (const change of changes)
      if (!change.beside || can(viewer, "read", besideName[change.beside])) yield change;
  } finally {
    await changes.return?.();
  }
}

/** Makes the subscription to the changes of every kind of record, for a screen that shows more than one. */
export function recordChangedResolver(kinds: readonly Watched[]): ClassType {
  const words = new Map(kinds.map(({ kind, word }) => [kind.name, word]));

  @Resolver()
  class RecordChangedResolver {
    @Subscription(() => RecordChangeType, {
      description:
        "Tells of every change to the records the viewer may see, of whatever kind. Served as server-sent events at `/graphql/stream`.",
      subscribe: ({ context }: { context: RequestContext }) => heardBy(context),
    })
    recordChanged(
      @Root() { recordKind, recordId, version, changedBy, changedAt, beside = null }: AnnouncedChange,
    ): RecordChangeType {
      const id = publicId(words.get(recordKind) ?? "record", recordId);
      return { id, version, changedBy, changedAt, beside };
    }
  }
  return RecordChangedResolver;
}
