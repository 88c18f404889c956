import { computeDeadlines, type CountingContext } from "@redress/domain";
import { systemScope as system } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import type { NoticeStatus } from "./notice.entity.ts";
import type { PrepareNoticeJob } from "./queue-notices.ts";
import { renderLetter, type LetterContent } from "./render/letter.ts";
import type { ServedForm } from "../../platform/auth/served-actions.ts";

/** A notice with the history up to the event that called for it. */
interface NoticeToPrepare<Event> {
  readonly id: string;
  readonly complaint_id: string;
  readonly agency_id: string;
  readonly form: ServedForm;
  readonly status: NoticeStatus;
  readonly agency_name: string;
  readonly agency_phone: string | null;
  readonly events: readonly Event[];
}

const lockNotice: Statement<NoticeToPrepare<unknown>, [noticeId: string]> = {
  name: "lock-notice",
  text: `select n.id, n.complaint_id, n.agency_id, n.form, n.status, a.name as agency_name, coalesce(a.ombudsperson_phone, a.phone) as agency_phone,
      (select jsonb_agg(jsonb_build_object('sequence', e.sequence, 'recorded_at', e.recorded_at, 'data', e.data) order by e.sequence)
        from complaint_event e where e.complaint_id = n.complaint_id and e.sequence <= n.event_sequence) as events
    from notice n join agency a on a.id = n.agency_id
    where n.id = $1 for update of n`,
};

const keepLetter: Statement<never> = {
  name: "keep-letter",
  text: "update notice set status = 'PREPARED', prepared_at = now(), language = $2, body = $3, printed_dates = $4::jsonb where id = $1 and status = 'QUEUED'",
};

/** What preparing needs from outside this module. */
export interface PrepareNoticeDependencies<Event> {
  readonly database: SystemDatabase;
  readonly context: (agencyId: string) => Promise<CountingContext>;
  /** Folds the history up to the event: who complains, the number, the facts of that moment. */
  readonly fold: (events: readonly Event[]) => Pick<LetterContent, "facts" | "number"> & {
    readonly complainant: LetterContent["complainant"] & { readonly language: string };
  };
}

/**
 * Prepares one letter: renders it from the history up to its event and freezes the text with the dates printed in it.
 * Doing it twice changes nothing: a letter that stands is never written again.
 */
export async function prepareNotice<Event>(
  { database, context, fold }: PrepareNoticeDependencies<Event>,
  { noticeId, agencyId }: PrepareNoticeJob,
): Promise<void> {
  // Before the transaction: whoever waits for a second connection while holding one can wait for ever.
  const counting = await context(agencyId);
  await database.write(system, async (transaction) => {
    const [[notice]] = await transaction.send(bind(lockNotice, noticeId));
    if (!notice) throw new Error("The job names a notice that does not exist.");
    if (notice.status === "PREPARED") return;
    const { facts, number, complainant } = fold(notice.events as readonly Event[]);
    const language = /^es\b/i.test(complainant.language) ? "es" : "en";
    const deadlines = computeDeadlines(facts, counting);
    const agency = { name: notice.agency_name, phone: notice.agency_phone };
    const letter = renderLetter({
      form: notice.form,
      language,
      agency,
      complainant,
      number,
      facts,
      deadlines,
    });
    await transaction.finish(bind(keepLetter, notice.id, language, letter.body, letter.printedDates));
  });
}
