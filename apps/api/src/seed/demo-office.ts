import type { RowScope } from "../platform/auth/viewer.ts";
import { bind, type Database, type Statement } from "../platform/database/database.ts";
import { developers, seedId } from "./people.ts";

const placer: RowScope = { kind: "AGENCY", agencyId: "placer" };

/** A setting that was changed twice, as its history tells it. */
const changed: Statement<never> = {
  name: "demo.settings",
  text: `insert into calendar_change (id, agency_id, act, setting, value, was, becomes, reason, actor_id, actor_name, key, fingerprint, recorded_at, started_at, finished_at)
    values ($1, 'placer', 'SET', 'alertDays', '10', '7', '10', 'Letters were ready only on the last day.', $3, $4, 'demo-1', 'demo', now() - interval '60 days', now(), now()),
      ($2, 'placer', 'SET', 'alertDays', '5', '10', '5', 'Ten days were too many alerts at once.', $3, $4, 'demo-2', 'demo', now() - interval '9 days', now(), now()) on conflict do nothing`,
};

/** Two texts that wait for another person, and one that was sent back, on complaints under investigation. */
const asked: Statement<never> = {
  name: "demo.approvals",
  text: `insert into approval (id, agency_id, kind, about_id, about_number, for_roles, sections, digest, note, asked_by_id, asked_by, asked_at, status, decided_by_id, decided_by, decided_at, reason)
    select gen_random_uuid(), 'placer', 'WRITTEN_RESOLUTION', 'complaint_' || c.id, c.number, '{INVESTIGATOR,SUPERVISOR,DIRECTOR}',
      jsonb_build_array(jsonb_build_object('heading', jsonb_build_object('en', 'Issue 1: For the complainant', 'es', 'Asunto 1: A favor de la persona que se queja'),
        'text', 'We looked at the account and found that a payment was credited to another case. It was moved on the day we found it.')),
      md5(c.id::text), case c.at when 1 then 'Is the second sentence clear enough?' end, $1, $2, now() - c.at * interval '1 day',
      case c.at when 3 then 'REFUSED' else 'OPEN' end, case c.at when 3 then $3 end, case c.at when 3 then $4 end,
      case c.at when 3 then now() - interval '1 day' end, case c.at when 3 then 'Say which payment, and when it came in.' end
    from (select id, number, row_number() over (order by number) as at from complaint where holder_id = 'placer' and status = 'UNDER_INVESTIGATION' order by number limit 3) c on conflict do nothing`,
};

/** The program could not sweep up files for two nights: an administrator sees it until a night on which it can. */
const failed: Statement<never> = {
  name: "demo.failed-jobs",
  text: `insert into pgboss.job (id, name, created_on) values ($1, 'sweep-files-dead', now() - interval '2 days'), ($2, 'sweep-files-dead', now() - interval '1 day') on conflict do nothing`,
};

function idOf(key: string): readonly [id: string, name: string] {
  const person = developers.find((one) => one.key === key);
  if (person === undefined) throw new Error(`Nobody is called ${key}.`);
  return [person.id, `${person.givenName} ${person.familyName}`];
}

/** What Placer has set, and what waits there for another person. */
export async function seedOffice(database: Database): Promise<void> {
  await database.write(placer, (transaction) =>
    transaction.finish(
      bind(changed, seedId("setting-1"), seedId("setting-2"), ...idOf("director")),
      bind(asked, ...idOf("investigator"), ...idOf("supervisor")),
      bind(failed, seedId("failed-job-1"), seedId("failed-job-2")),
    ),
  );
}
