import { p } from "@mikro-orm/core";
import { hands } from "../hands/hands.entity.ts";
import { theRecord } from "./record.entity.ts";

/** What every concept's table holds of a record as it stands, before the columns that only its own lists need. */
export function standingColumns<Facts, Registration>() {
  return {
    id: p.uuid().primary().persist(false),
    birthAgencyId: p.text().primary().persist(false),
    record: theRecord("id"),
    ...hands,
    /** The record's, beside the others so that lists and searches need no join. */
    number: p.text().collation("C"),
    /** 1 at first; one more with every event. */
    version: p.integer().check("version > 0"),
    /** The fold of the events, as the domain reasons about it. */
    facts: p.json<Facts>(),
    /** The fold of what stands beside the events. */
    registration: p.json<Registration>(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    changedAt: p.datetime().length(6).defaultRaw("now()"),
  };
}
