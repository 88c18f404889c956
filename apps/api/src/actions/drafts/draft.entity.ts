import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import { actingAgency, isAgency, isState, systemPolicy } from "../../platform/orm/row-policies.ts";

const ofAuthor = "author_id = (select current_setting('app.staff_id'::text, true))";
const inOffice = `((agency_id = ${actingAgency} and ${isAgency}) or (agency_id is null and ${isState}))`;
/** A person's own; a record's own is also that of the colleagues. */
const reached = `${inOffice} and (owner = 'RECORD'::text or ${ofAuthor})`;
/** Nobody writes under another's name. */
const written = `${inOffice} and ${ofAuthor}`;

/**
 * What somebody typed into a form and has not filed. One for each person, form and record; of a form whose text is worked
 * on together, one for each agency, form and record. The text is encrypted: see sealed-text.ts.
 */
export const DraftEntity = defineEntity({
  name: "Draft",
  tableName: "draft",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    owner: p.text().$type<"PERSON" | "RECORD">().check("owner in ('PERSON', 'RECORD')"),
    /** The author's agency; null for the Department. */
    agencyId: p.text().nullable(),
    /** Who saved it last; of a person's own, whose it is. */
    authorId: p.text(),
    /** The action that the form files. */
    form: p.text(),
    /** The public id of what the form is about; empty where that does not exist yet. */
    about: p.text(),
    /** The version of that record when the text was saved. */
    recordVersion: p.integer().nullable(),
    /** Another with each save. */
    revision: p.uuid(),
    /** Which window saved it, and as the how manieth of its saves. */
    writer: p.text(),
    nth: p.integer(),
    sealed: p.text(),
    savedAt: p.datetime().length(6).defaultRaw("now()"),
  },
  uniques: [
    {
      name: "draft_of_person",
      properties: ["authorId", "agencyId", "form", "about"],
      where: "owner = 'PERSON'",
    },
    { name: "draft_of_record", properties: ["agencyId", "form", "about"], where: "owner = 'RECORD'" },
  ],
  indexes: [{ name: "draft_by_age", properties: ["savedAt"] }],
  rowLevelSecurity: "force",
  policies: [
    systemPolicy("draft"),
    { name: "draft_select", command: "select", using: reached },
    { name: "draft_insert", command: "insert", check: written },
    { name: "draft_update", command: "update", using: reached, check: written },
    { name: "draft_delete", command: "delete", using: reached },
  ],
});

/** One row. */
export type DraftRow = InferEntity<typeof DraftEntity>;
