import type { FloorDatabase, NamedStatement, Row } from "./round-trip.ts";

const columns = `
    c.id, c.number, c.status, c.complainant_given_name, c.complainant_family_name, c.received_on,
    s.given_name as assignee_given_name, s.family_name as assignee_family_name, c.next_rule_id, c.next_due_on`;

const byName = (column: string, other: string): NamedStatement => ({
  name: `search-${column}`,
  text: `
    select ${columns}
      from (select * from complaint
             where holder_id = $1 and ${column} >= $2 and ${column} < $3
             order by ${column}, ${other}, id limit $4) c
      left join staff s on s.id = c.assignee_id
     order by c.${column}, c.${other}, c.id`,
});

const byFamilyName = byName("search_family", "search_given");
const byGivenName = byName("search_given", "search_family");

const byNumber: NamedStatement = {
  name: "search-number",
  text: `
    select ${columns}
      from (select * from complaint where holder_id = $1 and number >= $2 and number < $3 order by number limit $4) c
      left join staff s on s.id = c.assignee_id
     order by c.number`,
};

/** Complaints of an agency whose number, or whose complainant's family or given name, begins with the text. */
export async function search(
  database: FloorDatabase,
  agencyId: string,
  text: string,
  size: number,
): Promise<Row[]> {
  const range = [agencyId, text, `${text}\u{10FFFF}`, size];
  if (/\d/.test(text)) return (await database.read(agencyId, [byNumber, range]))[0] ?? [];
  const found = await database.read(agencyId, [byFamilyName, range], [byGivenName, range]);
  return [...new Map(found.flat().map((row) => [row["id"], row])).values()].slice(0, size);
}
