import type { ComplaintActionOf, SeenContact } from "@redress/domain/complaint";
import type { PlainDate } from "@redress/domain/calendar";
import { areOpposed, type Party } from "@redress/domain/vocabulary";
import { requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { rowScopeOf } from "../../../platform/auth/viewer.ts";
import { bind, type Statement } from "../../../platform/database/database.ts";

interface Row {
  readonly received_on: PlainDate;
  readonly first_on: PlainDate | null;
  readonly party: Party | null;
  readonly complainant: Party;
}

const seen: Statement<Row, [contactId: string, complaintId: string]> = {
  name: "complaint.seen-contact",
  text: `select k.received_on,
      case when not k.facts ? 'notTheSameSubject' then (k.facts ->> 'earlierOnSameSubjectOn')::date end as first_on, k.registration ->> 'party' as party, c.registration ->> 'party' as complainant
    from contact k, complaint c where k.id = $1 and c.id = $2`,
};

/** The joining of a contact with what is on record of it: its days, and whether it is of the other side of the case. */
export async function withSeenContact(
  context: RequestContext,
  complaintId: string,
  action: { readonly action: string },
): Promise<{ readonly action: string; readonly firstOn?: PlainDate; readonly seenContact?: SeenContact }> {
  if (action.action !== "joinContact") return action;
  const { contactId } = action as ComplaintActionOf<"joinContact">;
  const scope = rowScopeOf(requireViewer(context));
  const [[row]] = await context.database.read(scope, bind(seen, contactId, complaintId));
  if (row === undefined) return action;
  const { received_on: receivedOn, first_on: firstOn, party, complainant } = row;
  const isOpposed = party !== null && areOpposed(party, complainant);
  return { ...action, ...(firstOn && { firstOn }), seenContact: { receivedOn, isOpposed } };
}
