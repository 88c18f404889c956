import type { ComplaintFacts } from "@redress/domain/complaint";
import type { ContactFacts } from "@redress/domain/contact";
import type { Deadline } from "@redress/domain/deadlines";
import { madeOf, opened, stopsLetters, type Of } from "@redress/domain/person";
import type { Language } from "@redress/domain/vocabulary";
import type { CountingContext } from "@redress/domain/world";
import { systemScope as system } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import type { NoticeStatus } from "../../record/notices/notice.entity.ts";
import type { PrepareNoticeJob } from "../../record/notices/queue-notices.ts";
import { reachableOf, saidOfPerson, type SaidOfPerson } from "../../record/people/said-of-person.ts";
import { renderLetter, type Letter, type LetterContent, type OtherAgency } from "./render/letter.ts";
import { lettersToAgencies } from "./render/letter-words.ts";
import type { ServedForm } from "../../authorization/served-actions.ts";

/** A notice with the stream up to the event that called for it, and what is said of the persons whom its record names. */
interface NoticeToPrepare<Event> {
  readonly id: string;
  readonly form: ServedForm;
  readonly status: NoticeStatus;
  readonly record_kind: string;
  readonly number: string;
  readonly agency_name: string;
  readonly agency_phone: string | null;
  readonly events: readonly Event[];
  readonly persons: Readonly<Record<string, SaidOfPerson>> | null;
}

/** A letter is its agency's own: once another holds the record, it says what the record said as it was handed over. */
const lockNotice: Statement<NoticeToPrepare<unknown>, [noticeId: string, agencyId: string]> = {
  name: "lock-notice",
  text: `select n.id, n.form, n.status, r.kind as record_kind, r.number, a.name as agency_name, coalesce(a.ombudsperson_phone, a.phone) as agency_phone,
      (select jsonb_agg(jsonb_build_object('sequence', e.sequence, 'recorded_at', e.recorded_at, 'data', e.data) order by e.sequence)
        from (select e.sequence, e.recorded_at, e.data from record_event e where e.record_id = n.record_id and h.document is null
          union all select e.sequence, e.recorded_at, e.data
          from jsonb_populate_recordset(null::record_event, coalesce(h.document -> 'record_event', '[]')) e) e
        where e.sequence <= n.event_sequence) as events,
      (select jsonb_object_agg(p.id, ${saidOfPerson}) from person p left join person j on j.id = p.joined_into
        where p.id = any(coalesce(h.person_ids, r.person_ids))) as persons
    from notice n join record r on r.id = n.record_id join agency a on a.id = $2
    left join lateral (select o.document, o.person_ids from handed_over o
      where o.record_id = n.record_id and o.agency_id = $2 and r.holder_id <> $2 order by o.version desc limit 1) h on true
    where n.id = $1 for update of n`,
};

/** The agency to which a complaint was sent, as its own pages print it. */
const agencyAsPrinted: Statement<OtherAgency, [agencyId: string | null]> = {
  name: "other-agency",
  text: "select name, offices ->> 0 as address, coalesce(ombudsperson_phone, phone) as phone from agency where id = $1",
};

const staffName: Statement<{ readonly name: string }, [staffId: string | null]> = {
  name: "staff-name",
  text: "select given_name || ' ' || family_name as name from staff where id = $1",
};

const keepLetter: Statement<never> = {
  name: "keep-letter",
  text: "update notice set status = 'PREPARED', prepared_at = now(), language = $2, body = $3, printed_dates = $4::jsonb where id = $1 and status <> 'PREPARED'",
};

const withholdLetter: Statement<never> = {
  name: "withhold-letter",
  text: "update notice set status = 'WITHHELD' where id = $1 and status = 'QUEUED'",
};

/** A record as a letter needs it. */
export interface FoldedForLetter {
  readonly facts: ComplaintFacts | ContactFacts;
  readonly complainant: SaidOfPerson;
  /** The agency to which it was sent last. */
  readonly sentTo?: string | undefined;
  readonly investigatorId?: string | undefined;
  readonly deadlinesOf: (context: CountingContext) => readonly Deadline[];
}

/** What preparing needs from outside this module. */
export interface PrepareNoticeDependencies<Event> {
  readonly database: SystemDatabase;
  readonly context: (agencyId: string) => Promise<CountingContext>;
  /** Folds the stream of a kind up to the event: the facts of that moment, and to whom the letter goes. */
  readonly fold: (
    recordKind: string,
    events: readonly Event[],
    persons: Readonly<Record<string, SaidOfPerson>>,
  ) => FoldedForLetter;
}

/** Agencies write to each other in English. */
function languageOf(form: ServedForm, spoken: string | null | undefined): Language {
  return !lettersToAgencies.includes(form) && /^es\b/i.test(spoken ?? "") ? "es" : "en";
}

/**
 * Prepares one letter: renders it from the history up to its event and freezes the text with the dates printed in it.
 * Doing it twice changes nothing: a letter that stands is never written again. To whoever has died none is written; it is
 * kept as withheld, and asked for anew when that turns out to be a mistake.
 */
export async function prepareNotice<Event>(
  { database, context, fold }: PrepareNoticeDependencies<Event>,
  { noticeId, agencyId }: PrepareNoticeJob,
): Promise<void> {
  // Before the transaction: whoever waits for a second connection while holding one can wait for ever.
  const counting = await context(agencyId);
  await database.write(system, async (transaction) => {
    const [[notice]] = await transaction.send(bind(lockNotice, noticeId, agencyId));
    if (!notice) throw new Error("The job names a notice that does not exist.");
    if (notice.status === "PREPARED") return;
    const { form, number } = notice;
    const folded = fold(notice.record_kind, notice.events as readonly Event[], notice.persons ?? {});
    if (goesToTheDead(form, folded)) return transaction.finish(bind(withholdLetter, notice.id));
    const language = languageOf(form, folded.complainant.language);
    const [[otherAgency = null], [investigator]] = await transaction.send(
      bind(agencyAsPrinted, folded.sentTo ?? null),
      bind(staffName, folded.investigatorId ?? null),
    );
    const agency = { name: notice.agency_name, phone: notice.agency_phone };
    const around = { form, language, agency, number, otherAgency, investigator: investigator?.name ?? null };
    const letter = opened<FoldedForLetter, Letter>(folded, (record) => {
      const complainant = madeOf(record, { ...record.complainant, ...addressee(record.complainant) });
      const deadlines = madeOf(record, folded.deadlinesOf(counting));
      return renderLetter({ ...around, complainant, facts: record.facts, deadlines });
    });
    await transaction.finish(bind(keepLetter, notice.id, language, letter.body, letter.printedDates));
  });
}

/** Agencies are written to about whoever has died; they themselves are not. */
function goesToTheDead(form: ServedForm, { complainant }: FoldedForLetter): boolean {
  return stopsLetters(complainant.flags) && !lettersToAgencies.includes(form);
}

/** Where a letter goes: where the address is hidden to the one in its place, or to none that is printed. */
function addressee<Who>(
  complainant: Of<Who, SaidOfPerson>,
): Pick<LetterContent["complainant"], "address" | "isHidden"> {
  const { address, isHidden, substitute } = reachableOf(complainant, complainant.flags);
  return { address: substitute ?? address, isHidden: isHidden && substitute === null };
}
