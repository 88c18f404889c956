import { addDays, type PlainDate } from "@redress/domain/calendar";
import { decideContact, type ContactFacts } from "@redress/domain/contact";
import { defaultOfficeSettings } from "@redress/domain/world";
import { contactKind } from "../../modules/contact/contact-kind.ts";
import { deadlineColumnsOf, type DeadlineColumns } from "../../record/deadlines/sync-deadlines.ts";
import { projected } from "../../record/kind-statements.ts";
import type { ContactRegistration } from "../../modules/contact/contact-types.ts";
import { shippedContext } from "../invented-request.ts";
import { ageOf } from "../many-plan.ts";
import { officeOf } from "../people.ts";
import { chance, type Chance } from "../random.ts";
import { inventContact, type ContactFate } from "./invented-contact.ts";

/** A life that many contacts share: what the domain decided of it, without who got in touch and where. */
export interface ContactTemplate {
  readonly year: number;
  /** The columns of the contact that say nothing of persons or agencies. */
  readonly columns: Readonly<Record<string, unknown>>;
  readonly events: readonly {
    readonly kind: string;
    readonly recorded_at: string;
    readonly event: unknown;
  }[];
  readonly deadlines: readonly DeadlineColumns[];
}

const nobody: ContactRegistration = {
  personId: "",
  party: null,
  representativeId: null,
  caseNumber: null,
  assigneeId: null,
  earlierContactId: null,
  complaintId: null,
};
const noParticulars = {
  givenName: null,
  familyName: "",
  address: null,
  phone: null,
  email: null,
  language: null,
  accommodation: null,
};

/** The columns of a projection that are each contact's own. */
const own = ["assignee_id", "person_id", "representative_id", "search_family", "search_given"];

/** Most are answered and closed; those of the last days wait, some of last month have a promise that runs, few were forgotten. */
function fateOf(age: number, dice: Chance): ContactFate {
  if (age < 4) return dice.percent(85) ? "NEW" : "ANSWERED";
  if (age < 20) return dice.percent(60) ? "ACKNOWLEDGED" : dice.pick(["ANSWERED", "DECLINED", "WISHED"]);
  if (dice.percent(1.5)) return "NEW";
  return dice.percent(4) ? "ANSWERED" : "CLOSED";
}

/** So many lives of ten years, the oldest first: the same for the same number and day. */
export function contactTemplates(count: number, today: PlainDate): readonly ContactTemplate[] {
  const dice = chance(4_000_037);
  const office = officeOf("los-angeles");
  return Array.from({ length: count }, (_, index) => {
    const age = ageOf(index, count);
    return templateOf(
      inventContact({
        agencyId: "los-angeles",
        office,
        context: shippedContext,
        today,
        chance: dice,
        cameOn: addDays(today, -age),
        fate: fateOf(age, dice),
        from: dice.percent(88) ? "PARTICIPANT" : "OTHER",
      }).steps,
    );
  });
}

/** Lets the domain decide the steps; one that it refuses ends the story there. */
function templateOf(steps: ReturnType<typeof inventContact>["steps"]): ContactTemplate {
  let facts: ContactFacts | null = null;
  const events: ContactTemplate["events"][number][] = [];
  for (const [index, { on, action, actor }] of steps.entries()) {
    const world = { ...shippedContext, today: on, office: defaultOfficeSettings };
    const decided: ReturnType<typeof decideContact> = decideContact(facts, action, world, {
      ...actor,
      bodies: ["HOLDER"],
    });
    if (!decided.ok) break;
    facts = decided.value.facts;
    const { event } = decided.value;
    events.push({ kind: event.kind, recorded_at: `${on}T${18 + (index % 5)}:00:00Z`, event });
  }
  const [first] = events;
  if (facts === null || first === undefined) throw new Error("An invented contact cannot be recorded.");
  const deadlines = contactKind.deadlinesOf(facts, shippedContext);
  const standing = { facts, registration: nobody, deadlines, context: shippedContext };
  const columns = Object.entries(projected(contactKind.projection, standing, () => noParticulars));
  return {
    year: Number(facts.receivedOn.slice(0, 4)),
    columns: {
      facts,
      version: events.length,
      recorded_at: first.recorded_at,
      changed_at: events.at(-1)?.recorded_at,
      ...Object.fromEntries(columns.filter(([name]) => !own.includes(name))),
    },
    events,
    deadlines: deadlines.map(deadlineColumnsOf),
  };
}
