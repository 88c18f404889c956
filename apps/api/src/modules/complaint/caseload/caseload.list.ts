import type { ComplaintStatus } from "@redress/domain/complaint";
import type { PartyFlagKindName } from "@redress/domain/person";
import type { FilingChannel } from "@redress/domain/vocabulary";
import { ID } from "type-graphql";
import { can } from "../../../authorization/permissions.ts";
import type { Conditions } from "../../../list/declaration.ts";
import { dueFilter } from "../../../list/due-filter.ts";
import { amongIds } from "../../../list/filter-values.ts";
import { readHotPage, type HotTable } from "../../../list/hot-list.ts";
import { listResolver, type ListQuery } from "../../../list/list-resolver.ts";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { PartyFlagKindEnum, standingFlags } from "../../person/index.ts";
import { ComplaintConnectionType } from "../complaint-connection.type.ts";
import type { Complaint } from "../complaint.entity.ts";
import { ComplaintStatusEnum, FilingChannelEnum } from "../complaint.enums.ts";
import { summariesOf } from "../read/complaint.read.sql.ts";
import { readingOf } from "../read/complaint-reading.ts";
import { masked } from "../../../actions/read/mask-fields.ts";
import { findOutside } from "../../../actions/read/outside-list.ts";
import { placesOfNodes, shownOfPersons } from "../../../actions/read/show-records.ts";
import { ComplaintType, type ComplaintSummaryRow } from "../complaint.type.ts";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";

export const CaseloadAssignmentEnum = wordedEnum("CaseloadAssignment", "Whose complaints a list shows.", {
  ME: "Those the viewer has.",
  ANYONE: "Everybody's, and those nobody has.",
  NOBODY: "Those that no investigator has yet.",
});
type CaseloadAssignment = keyof typeof CaseloadAssignmentEnum;

type Where = Conditions<Complaint>;

/** A partner has no complaints of its own; the nil uuid is nobody's. */
const meOf = (viewer: Viewer): string =>
  viewer.kind === "STAFF" ? viewer.id : "00000000-0000-0000-0000-000000000000";

const assigned: Readonly<Record<CaseloadAssignment, (viewer: Viewer) => Where>> = {
  ME: (viewer) => ({ assigneeId: meOf(viewer) }),
  ANYONE: () => ({}),
  NOBODY: () => ({ investigatorId: null }),
};

/** The worklist: the one list that is read by hand-written SQL, because everybody begins with it. */
export const caseload = {
  query: "caseload",
  title: "Caseload",
  description:
    "The complaints the viewer may see, as a worklist: by default the open ones, what is due first at the top.",
  connection: ComplaintConnectionType,
  // Row level security holds anyway; the agency said aloud lets PostgreSQL use the index that begins with it. One
  // person's complaints have an index of their own, and naming the agency beside the person would tempt it to join two.
  base: ({ viewer: { agencyId } }, { assignedTo, arriving }): Where =>
    agencyId === null || assignedTo === "ME" || arriving === true ? {} : { holderId: agencyId },
  sorts: {
    DUE_FIRST: {
      by: "nextDueOn",
      direction: "asc",
      // What is due nothing has no place in an order by due date.
      only: { isOpen: true },
      description: "What is due first comes first. Closed complaints are due nothing and are left out.",
    },
    RECEIVED_FIRST: {
      by: "receivedOn",
      direction: "asc",
      description: "What was received first comes first.",
    },
    RECEIVED_LAST: {
      by: "receivedOn",
      direction: "desc",
      description: "What was received last comes first.",
    },
  },
  filters: {
    assignedTo: {
      type: () => CaseloadAssignmentEnum,
      description: "Whose complaints. Left out, everybody's.",
      where: (whose: CaseloadAssignment, { viewer }) => assigned[whose](viewer),
    },
    assignee: {
      type: () => [ID],
      description: "Only those that one of these people has; at most 50.",
      where: (ids: readonly string[]) => ({ assigneeId: amongIds("assignee", "staff", ids) }),
    },
    status: {
      type: () => [ComplaintStatusEnum],
      description: "Only those in one of these statuses.",
      where: (statuses: readonly ComplaintStatus[]) => ({ status: { $in: statuses } }),
    },
    arriving: {
      type: () => Boolean,
      description:
        "True: instead of what the agency holds, what is on its way to it and waits for its first act (22 CCR 120104(b)).",
      where: (arriving: boolean, { viewer: { agencyId } }): Where =>
        // Of the Department's staff, whatever is on its way to anybody.
        arriving ? { receiverId: agencyId ?? { $gte: "" } } : {},
    },
    due: dueFilter,
    channel: {
      type: () => [FilingChannelEnum],
      description: "Only those that came in one of these ways.",
      where: (channels: readonly FilingChannel[]) => ({ channel: { $in: channels } }),
    },
    flags: {
      type: () => [PartyFlagKindEnum],
      description:
        "Only those of complainants who have one of these flags, requested or active; empty for whoever may not see flags.",
      where: (kinds: readonly PartyFlagKindName[], { viewer }): Where =>
        can(viewer, "read", "Complainant", "flags") && viewer.kind === "STAFF"
          ? { complainantId: { $namedBy: standingFlags(kinds) } }
          : { complainantId: { $in: [] } },
    },
    agency: {
      type: () => [ID],
      description: "Only these agencies; for the Department's own staff, who see all of them. At most 50.",
      where: (ids: readonly string[]) => ({ holderId: amongIds("agency", "agency", ids) }),
    },
    openOnly: {
      type: () => Boolean,
      defaultValue: true,
      description: "Leave closed complaints out.",
      where: (openOnly: boolean): Where => (openOnly ? { isOpen: true } : {}),
    },
  },
} as const satisfies ListQuery<Complaint, Where, ComplaintType>;

/** Where its rows are. */
export const caseloadTable: HotTable = {
  name: "caseload",
  table: "complaint",
  word: "complaint",
  rows: summariesOf,
  closing: findOutside,
};

/** A page of the worklist, in one round trip. */
export const CaseloadResolver = listResolver<Complaint, Where, ComplaintType>(
  caseload,
  async (context, asked, info) => {
    const { viewer, reading } = await readingOf(context);
    const nodeOf = (row: ComplaintSummaryRow, isClosed: boolean) =>
      masked(new ComplaintType(row, reading), isClosed);
    const persons = shownOfPersons(viewer, info, "Complaint", ...placesOfNodes);
    return readHotPage(caseloadTable, context, asked, persons, nodeOf);
  },
);
