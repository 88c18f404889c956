import { raw, type FilterQuery } from "@mikro-orm/core";
import { tidyText } from "@redress/domain/input";
import type { PartyFlagKindName } from "@redress/domain/person";
import { placesOfNodes, shownOfPersons } from "../../actions/read/show-records.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { connectionOf } from "../../list/connection.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { prefixEnd, searchKey } from "../../platform/search/search-key.ts";
import { PersonEntity, type Person } from "../../record/people/person.entity.ts";
import { PartyFlagKindEnum } from "./party-flag.type.ts";
import { PersonType } from "./person.type.ts";
import { standingFlags } from "./standing-flags.ts";

type Where = FilterQuery<Person>;

const longestName = 200;

const begins = (prefix: string) => ({ $gte: prefix, $lt: prefixEnd(prefix) });

/**
 * What holds of people whose name begins so: "riv", "rivera ana", "ana rivera". The words are parted at each place, since
 * nobody can say where a family name ends.
 * @throws CodedError BAD_USER_INPUT when nothing of it can be looked for, or it is longer than 200 characters.
 */
function named(text: string): Where {
  const words = searchKey(tidyText(text, "ONE_LINE")).split(" ").filter(Boolean);
  if (words.length === 0 || text.length > longestName)
    throw new CodedError("BAD_USER_INPUT", `\`name\` must have 1 to ${longestName} characters.`, {
      field: ["filter", "name"],
      allowed: longestName,
      found: text.length,
    });
  const whole = words.join(" ");
  const parted = words.slice(1).flatMap((_, at): Where[] => {
    const [first, second] = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
    return [
      { searchFamily: begins(first), searchGiven: begins(second) },
      { searchGiven: begins(first), searchFamily: begins(second) },
    ];
  });
  return { $or: [{ searchFamily: begins(whole) }, { searchGiven: begins(whole) }, ...parted] };
}

/** Whoever has one of these flags. */
function flagged(kinds: readonly PartyFlagKindName[]): Where {
  const { table, column, where } = standingFlags(kinds);
  const among = Object.entries(where).map(([name, values]) => [name, values.map(() => "?").join()]);
  if (kinds.length === 0) return { id: { $in: [] } };
  const named = raw(
    (alias) =>
      `exists (select from ${table} n where n.${column} = ${alias}.id and ${among.map(([name, some]) => `n.${name} in (${some})`).join(" and ")})`,
    Object.values(where).flat(),
  );
  return { [named]: [] };
}

/** Everybody whom an agency's records name, each once: whoever was joined into somebody is not offered again. */
export const PeopleResolver = ordinaryList({
  query: "people",
  title: "People",
  description:
    "The people whom the viewer's records name, by name; the Department's staff see every agency's. A record of somebody that was joined into another is left out.",
  entity: PersonEntity,
  connection: connectionOf(PersonType, { name: "Person", one: "person", many: "people" }),
  base: ({ viewer }): Where => {
    requirePermission(viewer, "read", "Person");
    return { joinedInto: null, ...(viewer.agencyId === null ? {} : { agencyId: viewer.agencyId }) };
  },
  nodeOf: (row: Person, context) => new PersonType(row, requireViewer(context)),
  shows: {
    word: "person",
    fields: (viewer, info) => shownOfPersons(viewer, info, "Person", ...placesOfNodes),
  },
  sorts: {
    FAMILY_FIRST: { by: "searchFamily", direction: "asc", description: "By family name, A first." },
    FAMILY_LAST: { by: "searchFamily", direction: "desc", description: "By family name, Z first." },
  },
  filters: {
    name: {
      type: () => String,
      description:
        "Only those whose family or given name begins so, or both in either order; case and accents do not matter. At most 200 characters.",
      where: named,
    },
    flags: {
      type: () => [PartyFlagKindEnum],
      description: "Only those who have one of these flags, requested or active.",
      where: flagged,
    },
  },
});
