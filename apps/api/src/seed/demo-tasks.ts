import { addDays, type PlainDate } from "@redress/domain/calendar";
import { v7 } from "uuid";
import { bind, type BoundStatement, type Statement } from "../platform/database/database.ts";
import { developers, officeOf, type SeedPerson } from "./people.ts";

/** A task of an invented office, on one of its open complaints. */
interface InventedTask {
  readonly title: string;
  readonly details: string | null;
  readonly opened: number;
  readonly due: number;
  /** The key of whoever has it; nobody yet where it is left out. */
  readonly who?: string;
  readonly done?: { readonly days: number; readonly answer: string };
}

/** Days from today: open, due today, overdue, taken by nobody, asked of a caseworker, answered, done. */
const placerTasks: readonly InventedTask[] = [
  {
    title: "Call the employer about the wage assignment",
    details: null,
    opened: -2,
    due: 3,
    who: "ombudsperson",
  },
  {
    title: "Read the payment history of March to May",
    details: null,
    opened: -6,
    due: 0,
    who: "investigator",
  },
  {
    title: "Ask the bank why the payment was returned",
    details: "The account ends in 4471. The letter of the bank is in the file.",
    opened: -12,
    due: -3,
    who: "investigator",
  },
  { title: "Find an interpreter for the call", details: "Mixteco, before noon.", opened: -1, due: 5 },
  {
    title: "Say when the case was last reviewed",
    details: "The day and what was done then.",
    opened: -4,
    due: 2,
    who: "placer/caseworker-1",
  },
  {
    title: "Send the order of the court as a copy",
    details: null,
    opened: -15,
    due: -8,
    who: "placer/caseworker-1",
    done: { days: -9, answer: "Sent by the internal mail." },
  },
  {
    title: "Tell the complainant who investigates",
    details: null,
    opened: -9,
    due: -7,
    who: "ombudsperson",
    done: { days: -8, answer: "Called, and left the number." },
  },
];

const insert: Statement<never> = {
  name: "seed-demo-tasks",
  text: `insert into task (id, record_id, birth_agency_id, holder_id, origin, title, details, role, assignee_id, is_given, opens_on, due_on, status, ended_on, opened_by, opened_at, steps)
    select n.id, r.id, r.birth_agency_id, r.holder_id, n.origin, n.title, n.details, n.role, n.assignee_id, n.assignee_id is not null,
      n.opens_on, n.due_on, case when n.ended_on is null then 'OPEN' else 'DONE' end, n.ended_on, n.opened_by, n.opens_on + time '18:00', n.steps
    from rows from (jsonb_to_recordset($1::jsonb) as (id uuid, origin text, title text, details text, role text, assignee_id uuid, opens_on date, due_on date,
        ended_on date, opened_by text, steps jsonb)) with ordinality
        as n(id, origin, title, details, role, assignee_id, opens_on, due_on, ended_on, opened_by, steps, place)
      join (select c.id, row_number() over (order by c.id desc) as place from complaint c where c.holder_id = 'placer' and c.is_open) o on o.place = n.place
      join record r on r.id = o.id
    on conflict do nothing`,
};

const people = new Map([...officeOf("placer"), ...developers].map((one) => [one.key, one]));

const nameOf = (person: SeedPerson | undefined): string =>
  person === undefined ? "" : `${person.givenName} ${person.familyName}`;

/** What was done with a task. */
function stepsOf({ opened, done }: InventedTask, who: SeedPerson | undefined, today: PlainDate): object[] {
  const by = nameOf(people.get("supervisor"));
  const at = (days: number): string => `${addDays(today, days)}T18:00:00.000Z`;
  const given = who && { to: nameOf(who) };
  const first = { act: "openTask", by, at: at(opened), ...given };
  return done
    ? [first, { act: "completeTask", by: nameOf(who), at: at(done.days), text: done.answer }]
    : [first];
}

function rowOf(task: InventedTask, today: PlainDate): object {
  const { title, details, opened, due, who, done } = task;
  const person = people.get(who ?? "");
  return {
    id: v7(),
    origin: person?.role === "CASEWORKER" ? "REQUEST" : "HAND",
    title,
    details,
    role: person?.role ?? "OMBUDSPERSON",
    assignee_id: person?.id ?? null,
    opens_on: addDays(today, opened),
    due_on: addDays(today, due),
    ended_on: done ? addDays(today, done.days) : null,
    opened_by: nameOf(people.get("supervisor")),
    steps: stepsOf(task, person, today),
  };
}

/** The statement that gives Placer's people something to do besides what follows from its complaints. */
export function inventTasks(today: PlainDate): BoundStatement<never> {
  return bind(insert, JSON.stringify(placerTasks.map((task) => rowOf(task, today))));
}
