import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { Role } from "@redress/domain/vocabulary";
import { hands } from "../../record/hands/hands.entity.ts";
import { recordPolicies } from "../../record/hands/record-policies.ts";
import { theRecord } from "../../record/stream/record.entity.ts";

/** A text that a note had before it was corrected. */
export interface EarlierText {
  readonly text: string;
  readonly authorName: string;
  /** RFC 3339, UTC. */
  readonly writtenAt: string;
}

/**
 * What the staff of an agency write down about a record for each other. A correction takes the text's place; the database
 * itself keeps the one before it, with its author and instant, whoever asks for the change.
 */
export const NoteEntity = defineEntity({
  name: "Note",
  tableName: "note",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    birthAgencyId: p.text().primary().persist(false),
    recordId: p.uuid().persist(false),
    record: theRecord("record_id"),
    ...hands,
    /** One more with each correction. */
    version: p.integer().default(1),
    text: p.text(),
    /** The staff whom the text mentions, and the names by which it does; one belongs to the other by its place. */
    mentionedIds: p.array().columnType("uuid[]"),
    mentionedNames: p.array(),
    /** Who wrote the text as it stands. */
    authorId: p.uuid(),
    authorName: p.text(),
    authorRole: p.text().$type<Role>(),
    writtenAt: p.datetime().length(6).defaultRaw("now()"),
    /** The texts before it, oldest first. */
    earlier: p.json<readonly EarlierText[]>().defaultRaw("'[]'"),
  },
  indexes: [
    { name: "note_by_record", properties: ["recordId", "id"] },
    { name: "note_with_mentions", properties: ["holderId", "id"], where: "mentioned_ids <> '{}'" },
  ],
  triggers: [
    {
      name: "correction_keeps_the_text",
      timing: "before",
      events: ["update"],
      forEach: "row",
      body: [
        `if new.text = old.text then new.version := old.version; new.written_at := old.written_at; new.earlier := old.earlier;`,
        `new.author_id := old.author_id; new.author_name := old.author_name; new.author_role := old.author_role;`,
        `new.mentioned_ids := old.mentioned_ids; new.mentioned_names := old.mentioned_names;`,
        `else new.version := old.version + 1; new.written_at := now();`,
        `new.earlier := old.earlier || jsonb_build_array(jsonb_build_object('text', old.text, 'authorName', old.author_name,`,
        `'writtenAt', to_char(old.written_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));`,
        `end if; return new;`,
      ].join(" "),
    },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("note", "record_id", ["insert", "update"]),
});

/** One row. */
export type Note = InferEntity<typeof NoteEntity>;
