import type { PlainDate } from "@redress/domain/calendar";
import type { ContactFacts } from "@redress/domain/contact";
import type { IssueSubject, Party } from "@redress/domain/vocabulary";
import { bind, type BoundStatement, type Statement } from "../../../platform/database/database.ts";
import type { Particulars } from "../../../record/people/particulars.ts";
import type { ContactRegistration } from "../contact-types.ts";

/** By what a contact of the same person on the same subject is known again. */
export interface Sought {
  readonly agencyId: string;
  readonly searchFamily: string;
  readonly searchGiven: string;
  readonly subject: IssueSubject;
  /** The first and the last day on which it may have come. */
  readonly from: PlainDate;
  readonly through: PlainDate;
  /** The last day on which one that repeats it may have come, which was recorded before. */
  readonly until: PlainDate;
  /** The number of the child support case; another one tells two people of one name apart. */
  readonly caseNumber: string | null;
  /** Which party to the case the person is; the other parent is somebody else. */
  readonly party: Party | null;
}

/** What is on record of the same person and the same subject. */
export interface Found {
  /** The latest contact in those days. */
  readonly contact_id: string | null;
  readonly received_on: PlainDate | null;
  /** The day of what that one repeated in its turn. */
  readonly first_on: PlainDate | null;
  /** The first contact after those days that repeats none on record. */
  readonly later_id: string | null;
  /** A complaint that is still in hand. */
  readonly complaint_id: string | null;
}

/** Of one case or perhaps so, and not its two parents, who may have one name. */
const samePerson = (row: string) =>
  `coalesce(${row}.registration ->> 'caseNumber', $7::text, '') = coalesce($7::text, ${row}.registration ->> 'caseNumber', '')
        and not array[${row}.registration ->> 'party', $9::text] @> array['CUSTODIAL_PARTY', 'NONCUSTODIAL_PARENT']`;

const match: Statement<Found> = {
  name: "match-contact",
  text: `select k.id as contact_id, k.received_on, k.first_on, l.id as later_id, c.id as complaint_id
    from (select 1) one
    left join lateral (select k.id, k.received_on,
        case when not k.facts ? 'notTheSameSubject' then (k.facts ->> 'earlierOnSameSubjectOn')::date end as first_on from contact k
      where k.holder_id = $1 and k.search_family = $2 and k.search_given = $3 and k.subject = $4
        and k.received_on >= $5 and k.received_on <= $6 and k.from_party = 'PARTICIPANT' and ${samePerson("k")}
      order by k.received_on desc, k.id desc limit 1) k on true
    left join lateral (select l.id from contact l
      where l.holder_id = $1 and l.search_family = $2 and l.search_given = $3 and l.subject = $4
        and l.received_on > $6 and l.received_on <= $8 and l.from_party = 'PARTICIPANT' and l.complaint_id is null
        and not l.facts ? 'earlierOnSameSubjectOn' and ${samePerson("l")}
      order by l.search_family, l.search_given, l.subject, l.received_on, l.id limit 1) l on true
    left join lateral (select c.id from complaint c
      where c.holder_id = $1 and c.search_family = $2 and c.search_given = $3 and c.status in ('RECEIVED', 'UNDER_INVESTIGATION')
        and c.facts -> 'issues' @> jsonb_build_array(jsonb_build_object('subject', $4::text)) and ${samePerson("c")}
      order by c.search_family desc, c.search_given desc, c.id desc limit 1) c on true`,
};

const turn: Statement<unknown> = {
  name: "match-contact.turn",
  text: "select pg_advisory_xact_lock(hashtextextended(array_to_string(array['contact', $1, $2, $3, $4], ' '), 0))",
};

/**
 * The statement that waits for its turn: contacts of one name on one subject are recorded one after the other, or two
 * that come at the same moment would each be the first. The statements after it see what the one before committed.
 */
export function waitForTurn({
  agencyId,
  searchFamily,
  searchGiven,
  subject,
}: Sought): BoundStatement<unknown> {
  return bind(turn, agencyId, searchFamily, searchGiven, subject);
}

/** The statement that finds what is on record of the same person and the same subject, each by an index. */
export function matchContact(sought: Sought): BoundStatement<Found> {
  const { agencyId, searchFamily, searchGiven, subject, from, through, caseNumber, until, party } = sought;
  return bind(match, agencyId, searchFamily, searchGiven, subject, from, through, caseNumber, until, party);
}

/** A contact as the complaint is opened by that it makes. */
export interface RepeatingContact {
  readonly facts: ContactFacts;
  readonly registration: ContactRegistration;
  /** What is said of those whom it names. */
  readonly said: Readonly<Record<string, Particulars>>;
}

const repeating: Statement<RepeatingContact> = {
  name: "match-contact.repeating",
  text: `select k.facts, k.registration, (select jsonb_object_agg(p.id, p.particulars) from person p
      where p.id in (k.person_id, k.representative_id)) as said
    from contact k where k.id = $1`,
};

/** The statement that reads a contact that repeats one recorded after it. */
export function readRepeating(contactId: string): BoundStatement<RepeatingContact> {
  return bind(repeating, contactId);
}
