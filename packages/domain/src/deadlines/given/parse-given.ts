import type { GivenRefusalCode } from "./given-reasons.ts";
import { createCalendar, type Calendars } from "../../calendar/business-calendar.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import { defaultSettings, type RuleSettings } from "../../world/settings.ts";
import type { CountingContext } from "../../world/world.ts";
import type { GivenFacts, HearingClockFacts } from "../facts/given-facts.ts";
import { checkGiven } from "./check-given.ts";
import { givenFields } from "./given-fields.ts";
import { givenRefusal, type GivenRefusal } from "./given-refusal.ts";
import { readGroup } from "../../input/read-described.ts";

/** Facts that were read and can have happened, with what counting them needs. */
export interface ParsedGiven {
  readonly facts: GivenFacts;
  readonly context: CountingContext;
}

/** Facts in which a date may still stand under its earlier name. */
interface OldNames extends GivenFacts {
  readonly hearing?: HearingClockFacts & { readonly decisionReceivedOn?: PlainDate };
}

/** The shape that `givenFields` lets through. */
interface ReadGiven extends OldNames {
  readonly closures?: Readonly<Partial<Record<keyof Calendars, readonly PlainDate[]>>>;
  readonly settings?: Partial<RuleSettings>;
}

function calendarsWith({ agency = [], state = [], court = [] }: ReadGiven["closures"] & {}): Calendars {
  return {
    agency: createCalendar({ body: "AGENCY", closures: agency }),
    state: createCalendar({ body: "STATE", closures: state }),
    court: createCalendar({ body: "COURT", closures: court }),
  };
}

/**
 * The receipt of a decision that does not say whose it is, as it was given and recorded before the two were told apart, is the
 * agency's: it recorded it. The complainant's own days run from no day that is not known to be theirs.
 */
function withWhoseReceipt({ hearing, ...facts }: OldNames): GivenFacts {
  if (hearing?.decisionReceivedOn === undefined) return hearing === undefined ? facts : { ...facts, hearing };
  const { decisionReceivedOn, ...told } = hearing;
  return { ...facts, hearing: { decisionReceivedByAgencyOn: decisionReceivedOn, ...told } };
}

/**
 * Reads facts from JSON: the closures and settings that stand in it become the context, all else the facts. Refuses
 * what is no JSON object of the format, what has a name it does not know, and what cannot have happened; the refusal
 * names the path. `parseGiven({ contact: { receivedOn: "2026-11-20" } })` → the contact of a participant.
 */
export function parseGiven(json: unknown): Result<ParsedGiven, GivenRefusal> {
  const read = readGroup<GivenRefusalCode>(json, givenFields, givenRefusal);
  if (!read.ok) return read;
  const { closures, settings, ...given } = read.value as ReadGiven;
  const facts = withWhoseReceipt(given);
  const refusal = checkGiven(facts);
  if (refusal) return refused(refusal);
  return ok({
    facts,
    context: { calendars: calendarsWith(closures ?? {}), settings: { ...defaultSettings, ...settings } },
  });
}
