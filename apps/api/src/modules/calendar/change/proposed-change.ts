import {
  calendarChange,
  calendarName,
  checkCalendarEntry,
  type CalendarBody,
  type CalendarChange,
  type CalendarEntryKind,
  type PlainDate,
} from "@redress/domain/calendar";
import type { RequestContext } from "../../../context.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import type { InputReader } from "../../../platform/graphql/input-reader.ts";
import { calendarsOf, entryOf, standingClosures, type OfficeEntry } from "../calendars.ts";
import type { ClosureRefusalCode } from "../closures/closure-refused.type.ts";
import { OfficeClosureEntity, type OfficeClosure } from "../closures/office-closure.entity.ts";
import type { OfficeClosureEntryInput, PreviewOfficeClosureInput } from "../closures/office-closure.input.ts";

/** An entry that could be read. */
export interface NewEntry {
  readonly body: CalendarBody;
  readonly kind: CalendarEntryKind;
  readonly fromOn: PlainDate;
  readonly throughOn: PlainDate | null;
  readonly office: string | null;
}

/** What somebody wants to do to a calendar. */
export type CalendarAct =
  | { readonly kind: "ENTER"; readonly entry: NewEntry }
  | { readonly kind: "STRIKE"; readonly closureId: string };

/** A change that can be made, with the entries that it was worked out from. */
export interface ProposedChange {
  readonly body: CalendarBody;
  /** The entry to strike; null when one is entered. */
  readonly struck: OfficeClosure | null;
  readonly standing: readonly string[];
  readonly change: CalendarChange;
}

const officeLimit = 200;
const places: Readonly<Record<string, string>> = {
  from: "fromOn",
  on: "fromOn",
  through: "throughOn",
  kind: "kind",
  scope: "kind",
};

/** Reads an entry; the domain's refusals are remembered with the place of their field. */
export function readEntry(reader: InputReader, viewer: Viewer, input: OfficeClosureEntryInput): NewEntry {
  const { kind } = input;
  const entry: NewEntry = {
    body: input.body ?? (viewer.agencyId === null ? "STATE" : "AGENCY"),
    kind,
    fromOn: reader.date(["entry", "fromOn"], input.fromOn),
    throughOn: reader.optionalDate(["entry", "throughOn"], input.throughOn) ?? null,
    office: reader.optionalText(["entry", "office"], input.office, { lines: "ONE_LINE", most: officeLimit }),
  };
  if (kind === "STRUCK_DAY" && entry.throughOn !== null && entry.throughOn !== entry.fromOn)
    reader.fault(["entry", "throughOn"], "STRUCK_DAY_IS_ONE");
  if (reader.invalid() !== null) return entry;
  const refusal = checkCalendarEntry(entry.body, entryOf(withAuthor(entry, viewer)));
  if (refusal) reader.refusal(["entry", places[String(refusal.path[0])] ?? "kind"], refusal);
  return entry;
}

/** The reason is read apart from the entry, so that its effect can be looked at first. */
function withAuthor(entry: NewEntry, viewer: Viewer): OfficeEntry & NewEntry {
  return { ...entry, reason: "-", author: viewer.name, recordedAt: new Date() };
}

/** Whether a calendar is the viewer's to change. */
function isOwn(viewer: Viewer, body: CalendarBody, agencyId: string | null): boolean {
  return agencyId === viewer.agencyId && (body === "AGENCY") === (viewer.agencyId !== null);
}

/** Reads the id of an entry that may be struck. */
export function readClosureId(reader: InputReader, id: string): string {
  const key = keyOf("closure", id);
  if (key === null) reader.fault("closureId", "UNKNOWN_ID");
  return key ?? "";
}

/** Reads what to look at: one of the two. */
export function readAct(
  reader: InputReader,
  viewer: Viewer,
  { entry, closureId }: PreviewOfficeClosureInput,
): CalendarAct {
  if (entry && !closureId) return { kind: "ENTER", entry: readEntry(reader, viewer, entry) };
  if (entry || !closureId) reader.fault("entry", "ONE_OF_TWO");
  return { kind: "STRIKE", closureId: readClosureId(reader, closureId ?? "") };
}

/** Works an act out against the entries that stand now; a code when it cannot be done. */
export async function propose(
  context: RequestContext,
  viewer: Viewer,
  act: CalendarAct,
): Promise<ProposedChange | ClosureRefusalCode | "UNKNOWN_ID"> {
  const { standing, struck } = await context.unit.read(async (em) => ({
    standing: await standingClosures(em, viewer.agencyId),
    struck: act.kind === "STRIKE" ? await em.findOne(OfficeClosureEntity, { id: act.closureId }) : null,
  }));
  if (act.kind === "STRIKE") {
    if (struck === null) return "UNKNOWN_ID";
    if (!isOwn(viewer, struck.body, struck.agencyId ?? null)) return "CALENDAR_OF_ANOTHER";
    if (struck.struckAt) return "ALREADY_STRUCK";
  } else if (!isOwn(viewer, act.entry.body, viewer.agencyId)) return "CALENDAR_OF_ANOTHER";
  const body = act.kind === "ENTER" ? act.entry.body : (struck as OfficeClosure).body;
  const after =
    act.kind === "ENTER"
      ? [...standing, withAuthor(act.entry, viewer)]
      : standing.filter(({ id }) => id !== act.closureId);
  const name = calendarName[body];
  return {
    body,
    struck,
    standing: standing.map(({ id }) => id),
    change: calendarChange(calendarsOf(standing)[name], calendarsOf(after)[name]),
  };
}
