import { formatDate } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { automaticActionWords, type AutomaticAction } from "../vocabulary/automatic-action.ts";
import { say, sentence, type Language } from "../vocabulary/words.ts";

/** A period in which automatic enforcement actions are shut down, in one agency or in the whole state. */
export interface EnforcementHold {
  /** Null: in the whole state. */
  readonly agencyId: string | null;
  readonly actions: readonly AutomaticAction[];
  readonly fromOn: PlainDate;
  /** The last day; null until further notice. */
  readonly throughOn: PlainDate | null;
}

/** A notice of an automatic action, as a person says that it came. */
export interface EnforcementNotice {
  readonly action: AutomaticAction;
  readonly receivedOn: PlainDate;
}

/** Whether a hold covers a notice that somebody of an agency received: both the first and the last day count. */
export function covers(hold: EnforcementHold, agencyId: string, notice: EnforcementNotice): boolean {
  const { actions, fromOn, throughOn } = hold;
  const isThere = hold.agencyId === null || hold.agencyId === agencyId;
  const isThen = fromOn <= notice.receivedOn && (throughOn === null || notice.receivedOn <= throughOn);
  return isThere && isThen && actions.includes(notice.action);
}

const untilDay = sentence<"action" | "received" | "from" | "through">({
  en: "Urgent: a notice came on {received} ({action}) although this is shut down from {from} through {through}. It should not have gone out: answer the person first, before anything is taken.",
  es: "Urgente: el {received} llegó un aviso ({action}) aunque esto está suspendido del {from} al {through}. No debió enviarse: responda primero a esta persona, antes de que se le quite algo.",
});

const untilFurtherNotice = sentence<"action" | "received" | "from">({
  en: "Urgent: a notice came on {received} ({action}) although this is shut down since {from} until further notice. It should not have gone out: answer the person first, before anything is taken.",
  es: "Urgente: el {received} llegó un aviso ({action}) aunque esto está suspendido desde el {from} hasta nuevo aviso. No debió enviarse: responda primero a esta persona, antes de que se le quite algo.",
});

/** Why whoever received a notice under a hold comes first, in words. */
export function whyUrgent(
  { action, receivedOn }: EnforcementNotice,
  { fromOn, throughOn }: Pick<EnforcementHold, "fromOn" | "throughOn">,
  language: Language,
): string {
  const said = {
    action: say(automaticActionWords[action], language),
    received: formatDate(receivedOn, language),
    from: formatDate(fromOn, language),
  };
  return throughOn === null
    ? untilFurtherNotice(language, said)
    : untilDay(language, { ...said, through: formatDate(throughOn, language) });
}

/** What the urgency rests on: the Department asks whoever got a notice to call right away, and the agency answers. */
export const urgencyCitations: readonly AuthorityKey[] = ["dcss-customer-relations", "22-ccr-111544-a"];
