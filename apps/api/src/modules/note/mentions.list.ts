import { Field, ID, ObjectType } from "type-graphql";
import { requirePermission } from "../../authorization/permissions.ts";
import { connectionOf } from "../../list/connection.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { publicIdOf } from "../../record/hands/record-at-hand.ts";
import { NoteEntity, type Note } from "./note.entity.ts";

/** That a note mentions the viewer. Its text is read on the record, where the reading is written down. */
@ObjectType("Mention", {
  description: "That a note mentions the viewer. Its text is read on the record.",
  simpleResolvers: true,
})
class MentionType {
  @Field(() => ID, { description: "Opaque and stable id of the mention." })
  readonly id!: string;
  @Field(() => ID, { description: "The record that the note is about." })
  readonly recordId!: string;
  @Field(() => String, { description: "Its number." })
  readonly recordNumber!: string;
  @Field(() => String, { description: "Who wrote the note." })
  readonly authorName!: string;
  @Field(() => DateTimeScalar, { description: "When." })
  readonly writtenAt!: Date;
}

/** The notes that mention the viewer, on records that their agency has. */
export const MentionsResolver = ordinaryList({
  query: "mentions",
  title: "Mention",
  description: "Notes that mention the viewer, on records that the viewer’s agency has.",
  entity: NoteEntity,
  connection: connectionOf(MentionType, { name: "Mention", one: "mention", many: "mentions" }),
  populate: ["record"],
  base: ({ viewer }) => {
    requirePermission(viewer, "read", "Note");
    return { $and: [{ holderId: viewer.agencyId ?? "" }, { mentionedIds: { $contains: [viewer.id] } }] };
  },
  nodeOf: ({ id, record, authorName, writtenAt }: Note) => ({
    id: publicId("mention", id),
    recordId: publicIdOf({ kind: record.kind, recordId: record.id }),
    recordNumber: record.number,
    authorName,
    writtenAt,
  }),
  sorts: {
    NEWEST: { by: "writtenAt", direction: "desc", description: "What was written last comes first." },
    OLDEST: { by: "writtenAt", direction: "asc", description: "What was written first comes first." },
  },
  filters: {
    recordNumber: {
      type: () => String,
      description: "Only on the record of this number.",
      where: (number: string) => ({ record: { number } }),
    },
  },
});
