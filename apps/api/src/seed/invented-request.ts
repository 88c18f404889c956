import { createCalendar, type PlainDate } from "@redress/domain/calendar";
import { defaultOfficeSettings, defaultSettings, type CountingContext } from "@redress/domain/world";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { CommandRequest, WriteDependencies } from "../record/command.ts";
import type { SeedPerson } from "./people.ts";

/** The calendars that ship, without any agency's own closures. */
export const shippedContext: CountingContext = {
  calendars: {
    agency: createCalendar({ body: "AGENCY" }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  },
  settings: defaultSettings,
};

/** Who did something, and on which day. */
interface Done {
  readonly on: PlainDate;
  readonly actor: SeedPerson;
}

/** An act of an invented office as a request of that day. */
export function inventedRequest({ actor, on }: Done, clientMutationId: string): CommandRequest {
  return {
    viewer: viewerOf(actor),
    worldOf: () => Promise.resolve({ ...shippedContext, today: on, office: defaultOfficeSettings }),
    clientMutationId,
    fingerprint: "demo",
  };
}

/** The dependencies of the n-th act of a record: what happened today is written down now, as anything else that does. */
export function asOf(
  dependencies: WriteDependencies,
  on: PlainDate,
  index: number,
  today: PlainDate,
): WriteDependencies {
  return on === today ? dependencies : { ...dependencies, recordedAt: workingHour(on, index) };
}

/** A member of an invented office as the one who asks. */
export function viewerOf({ id, role, agencyId, givenName, familyName }: SeedPerson): Viewer {
  const name = `${givenName} ${familyName}`;
  return { kind: "STAFF", id, role, name, agencyId, scopes: [], sessionId: null };
}

/** An instant in California's working hours, winter and summer. */
function workingHour(day: PlainDate, index: number): string {
  const minute = (day.charCodeAt(9) * 7 + index * 13) % 60;
  return `${day}T${String(17 + (index % 6)).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`;
}
