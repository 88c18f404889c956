import { addBusinessDays, addDays, previousBusinessDay, type PlainDate } from "@redress/domain/calendar";
import type { ContactAction, ContactActionOf } from "@redress/domain/contact";
import { namesNotice } from "@redress/domain/enforcement";
import type { ContactParty } from "@redress/domain/vocabulary";
import { advanceComplaint } from "../../modules/complaint/commands.ts";
import { recordContact } from "../../modules/contact/commands.ts";
import { contactKind } from "../../modules/contact/contact-kind.ts";
import { bind, type Statement } from "../../platform/database/database.ts";
import { advanceRecord } from "../../record/advance-record.ts";
import type { WriteDependencies } from "../../record/command.ts";
import { asOf, inventedRequest, shippedContext } from "../invented-request.ts";
import { departmentPeople, officeOf, seedId, type SeedPerson } from "../people.ts";
import { chance } from "../random.ts";
import { disputes, noticed, notTheSame } from "./contact-wording.ts";
import { callerOf, inventContact, type ContactFate, type InventedContact } from "./invented-contact.ts";

/** Contacts that came to the same, by the business days since each came. */
interface Share {
  readonly fate: ContactFate;
  readonly ago: readonly number[];
  readonly from?: "OTHER";
}

/** Somebody who came back on one subject, by the business days since each time, and what was found of the complaint. */
interface Return {
  readonly ago: readonly number[];
  readonly found?: "CONFIRMED" | "NOT_THE_SAME";
}

interface Office {
  readonly shares: readonly Share[];
  readonly returns: readonly Return[];
}

const placer: Office = {
  shares: [
    { fate: "NEW", ago: [0, 0, 1, 1, 2, 3, 3, 5, 6, 8] },
    { fate: "NEW", ago: [0, 2, 4], from: "OTHER" },
    { fate: "ACKNOWLEDGED", ago: [2, 3, 4, 6] },
    { fate: "ACKNOWLEDGED", ago: [2], from: "OTHER" },
    { fate: "LATE_PROMISE", ago: [9, 12] },
    { fate: "ANSWERED", ago: [2, 4, 5, 7, 9, 12, 15] },
    { fate: "ANSWERED", ago: [6], from: "OTHER" },
    { fate: "DECLINED", ago: [8, 14] },
    { fate: "WISHED", ago: [6, 10] },
    { fate: "CLOSED", ago: [12, 20, 28, 35, 41, 55, 70, 84, 110, 140] },
    { fate: "CLOSED", ago: [18, 40], from: "OTHER" },
    { fate: "REVIEW_ASKED", ago: [3] },
    { fate: "REVIEWER_NAMED", ago: [5, 15] },
    { fate: "REVIEWED", ago: [11] },
  ],
  returns: [
    { ago: [18, 1] },
    { ago: [40, 9], found: "CONFIRMED" },
    { ago: [30, 12, 2], found: "CONFIRMED" },
    { ago: [25, 4], found: "NOT_THE_SAME" },
  ],
};

const smaller: Office = {
  shares: [
    { fate: "NEW", ago: [1, 3, 5] },
    { fate: "NEW", ago: [1], from: "OTHER" },
    { fate: "ACKNOWLEDGED", ago: [3] },
    { fate: "ANSWERED", ago: [6, 9] },
    { fate: "DECLINED", ago: [10] },
    { fate: "CLOSED", ago: [15, 30, 60] },
  ],
  returns: [{ ago: [35, 6] }],
};

const offices: Readonly<Record<string, Office>> = {
  placer,
  sacramento: smaller,
  "el-dorado": smaller,
  "los-angeles": smaller,
};

/** Contacts of one person, the oldest first. */
interface Story extends Pick<Return, "found"> {
  readonly contacts: readonly InventedContact[];
}

const agency = shippedContext.calendars.agency;

/** The business day that lies so many business days before a day. */
function businessDaysBefore(day: PlainDate, count: number): PlainDate {
  let found = previousBusinessDay(agency, day);
  for (let left = count; left > 0; left -= 1) found = previousBusinessDay(agency, addDays(found, -1));
  return found;
}

/** The contacts of every office of the demo. */
export function demoContacts(today: PlainDate): readonly Story[] {
  return Object.entries(offices).flatMap(([agencyId, { shares, returns }], index) => {
    const common = { agencyId, office: officeOf(agencyId), context: shippedContext, today };
    const dice = chance(8_110 + index);
    const invention = (ago: number, fate: ContactFate, from: ContactParty = "PARTICIPANT") => ({
      ...common,
      chance: dice,
      cameOn: businessDaysBefore(today, ago),
      fate,
      from,
    });
    const once = shares.flatMap(({ fate, ago, from }): Story[] =>
      ago.map((days) => ({ contacts: [inventContact(invention(days, fate, from))] })),
    );
    const again = returns.map(({ ago, found }): Story => {
      const who = [callerOf(dice), dice.pick(disputes)] as const;
      const fateOf = (days: number): ContactFate => (days > 3 ? "ANSWERED" : "NEW");
      const contacts = ago.map((days) => inventContact(invention(days, fateOf(days)), who));
      return { contacts, ...(found && { found }) };
    });
    const levied = inventContact(invention(0, "NEW"), [callerOf(dice), noticed]);
    return [...once, ...again, { contacts: [levied] }];
  });
}

/** Levies are shut down in the whole state, so that somebody who got one comes first. */
const putHold: Statement<never> = {
  name: "demo.hold",
  text: `insert into enforcement_hold (id, agency_id, actions, from_on, reason, author_id, author)
    values ($1, null, '{LEVY}', $2, 'The file of bank accounts is being checked.', $3, $4) on conflict do nothing`,
};

/** Records the contacts of the demo and what the offices did about them; how many there are. */
export async function seedDemoContacts(dependencies: WriteDependencies, today: PlainDate): Promise<number> {
  const stories = demoContacts(today);
  const analyst = departmentPeople.find(({ role }) => role === "STATE_ANALYST") as SeedPerson;
  const author = `${analyst.givenName} ${analyst.familyName}`;
  const hold = bind(putHold, seedId("hold/levies"), addDays(today, -45), analyst.id, author);
  await dependencies.database.write({ kind: "STATE", agencyId: null }, (transaction) =>
    transaction.finish(hold),
  );
  for (const [index, story] of stories.entries())
    await play({ dependencies, today, key: `demo-contact-${index + 1}` }, story);
  return stories.reduce((sum, { contacts }) => sum + contacts.length, 0);
}

interface Playing {
  readonly dependencies: WriteDependencies;
  readonly today: PlainDate;
  readonly key: string;
}

async function play(playing: Playing, { contacts, found }: Story): Promise<void> {
  for (const [place, contact] of contacts.entries()) {
    const { key } = playing;
    const recordId = await playOne({ ...playing, key: `${key}-${place + 1}` }, contact);
    if (recordId !== null && place === 1 && found !== undefined)
      await lookedAt(playing, contact, recordId, found);
  }
}

/** The id of the contact; null where it could not be recorded. */
async function playOne(
  { dependencies, today, key }: Playing,
  { steps, ...caller }: InventedContact,
): Promise<string | null> {
  let recordId: string | null = null;
  for (const [index, step] of steps.entries()) {
    const instant = asOf(dependencies, step.on, index, today);
    const request = inventedRequest(step, `${key}-${index + 1}`);
    const outcome: Awaited<ReturnType<typeof recordContact>> =
      recordId === null
        ? await recordContact(instant, {
            ...request,
            ...caller,
            ...taken(step.action as ContactActionOf<"recordContact">),
          })
        : await advanceRecord(contactKind, instant, {
            ...request,
            recordId,
            expectedVersion: index,
            action: step.action,
          });
    if (outcome.kind !== "ADVANCED") return recordId;
    recordId = outcome.recordId;
  }
  return recordId;
}

/** What was taken down, with the levy that it speaks of. */
function taken(action: ContactActionOf<"recordContact">) {
  const { summary, receivedOn } = action;
  const notice = { action: "LEVY", receivedOn: addDays(receivedOn, -1) } as const;
  return { action, enforcementNotice: namesNotice(summary) ? notice : null };
}

const made: Statement<{
  readonly complaint_id: string;
  readonly complaint_version: number;
  readonly version: number;
}> = {
  name: "demo-complaint-of-contact",
  text: `select c.id as complaint_id, c.version as complaint_version, k.version
    from contact k join complaint c on c.id = k.complaint_id where k.id = $1`,
};

/** A person looks at the complaint that a repeated contact made, on the business day after it. */
async function lookedAt(
  { dependencies, today, key }: Playing,
  { agencyId, steps }: InventedContact,
  contactId: string,
  found: NonNullable<Return["found"]>,
): Promise<void> {
  const [first] = steps;
  const scope = { kind: "AGENCY", agencyId } as const;
  const [[row]] = await dependencies.database.read(scope, bind(made, contactId));
  if (row === undefined || first === undefined) return;
  const on = addBusinessDays(agency, first.on, 1);
  const instant = asOf(dependencies, on, 1, today);
  const request = (of: string) => inventedRequest({ on, actor: first.actor }, `${key}-${of}`);
  await advanceComplaint(instant, {
    ...request("looked"),
    recordId: row.complaint_id,
    expectedVersion: row.complaint_version,
    action:
      found === "CONFIRMED"
        ? { action: "confirmRepeatedContact", confirmedOn: on }
        : { action: "findNotSameSubject", foundOn: on, reason: notTheSame },
  });
  const action: ContactAction = { action: "rejectRepeatedContact", reason: notTheSame };
  if (found === "NOT_THE_SAME")
    await advanceRecord(contactKind, instant, {
      ...request("rejected"),
      recordId: contactId,
      expectedVersion: row.version,
      action,
    });
}
