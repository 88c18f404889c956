import type { FloorDatabase, NamedStatement, Row } from "./flight.ts";

const columns = `
    c.id, c.number, c.status, c.complainant_given_name, c.complainant_family_name, c.received_on,
    s.given_name as assignee_given_name, s.family_name as assignee_family_name, c.next_rule_id, c.next_due_on`;

const byFamilyName: NamedStatement = {
  name: "search-family-name",
  text: `
    select ${columns}
      from (select * from complaint
             where agency_id = $1 and search_family >= $2 and search_family < $3
             order by search_family, search_given, id limit $4) c
      left join staff s on s.id = c.assignee_id
     order by c.search_family, c.search_given, c.id`,
};

const byNumber: NamedStatement = {
  name: "search-number",
  text: `
    select ${columns}
      from (select * from complaint where agency_id = $1 and number >= $2 and number < $3 order by number limit $4) c
      left join staff s on s.id = c.assignee_id
     order by c.number`,
};

/** Complaints of an agency whose number, or complainant's family name, begins with the text. */
export async function search(database: FloorDatabase, agencyId: string, text: string, size: number): Promise<Row[]> {
  const isNumber = /\d/.test(text);
  const from = isNumber ? text.toUpperCase() : text.toLowerCase();
  const [rows = []] = await database.read(agencyId, [isNumber ? byNumber : byFamilyName, [agencyId, from, afterPrefix(from), size + 1]]);
  return rows.slice(0, size);
}

/** The first text, in the order of code points, that does not begin with the prefix. */
function afterPrefix(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCodePoint((prefix.codePointAt(prefix.length - 1) ?? 0) + 1);
}
