import { Button } from "@mantine/core";
import {
  complaintStatuses,
  openStatuses,
  statusWords,
  type ComplaintStatus,
} from "@redress/domain/complaint";
import { partyFlagWords, type PartyFlagKindName } from "@redress/domain/person";
import { channelWords, filingChannels } from "@redress/domain/vocabulary";
import { IconAlertTriangle, IconCalendarDue, IconHourglassLow, IconPlus } from "@tabler/icons-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CopyButton } from "../../components/copy-button.tsx";
import { complaintMark } from "../../components/status-mark.tsx";
import { graphql } from "../../gql/index.ts";
import type { CaseloadQuery } from "../../gql/graphql.ts";
import { defineList } from "../../list/declaration/list.ts";
import { useRecordChanges } from "../../live/record-changes.tsx";
import { useMay } from "../../session/viewer.tsx";
import { Received } from "./received.tsx";

const caseloadQuery = graphql(/* GraphQL */ `
  query Caseload($first: Int!, $after: String, $filter: CaseloadFilter, $sort: CaseloadSort) {
    caseload(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          status
          receivedOn
          filing {
            dateStampedOn
            arrivedOn
          }
          agency {
            id
            name
          }
          complainant {
            name
            flags {
              kind
              status
            }
          }
          assignee {
            id
            name
          }
          nextDeadline {
            ruleId
            title
            startedOn
            dueOn
            metOn
            daysLeft
            steps {
              kind
              days
              sentence
              citation {
                key
                label
                title
                url
              }
            }
            citations {
              key
              label
              title
              url
            }
          }
        }
      }
    }
  }
`);

const countsQuery = graphql(/* GraphQL */ `
  query CaseloadCounts(
    $mine: CaseloadFilter
    $agency: CaseloadFilter
    $unassigned: CaseloadFilter
    $arriving: CaseloadFilter
  ) {
    mine: caseloadCounts(filter: $mine) {
      open
      dueToday
      dueSoon
      overdue
    }
    agency: caseloadCounts(filter: $agency) {
      open
      dueToday
      dueSoon
      overdue
    }
    unassigned: caseloadCounts(filter: $unassigned) {
      open
      dueToday
      dueSoon
      overdue
    }
    arriving: caseloadCounts(filter: $arriving) {
      open
      dueToday
      dueSoon
      overdue
    }
  }
`);

const FlagNames = lazy(async () => ({
  default: (await import("../../components/flag-names.tsx")).FlagNames,
}));
const flagKinds = Object.keys(partyFlagWords) as readonly PartyFlagKindName[];

const isClosed = (status: ComplaintStatus) => !(openStatuses as readonly string[]).includes(status);

/** The caseload: what is due, for whom, why; what is due first comes first. */
export const caseload = defineList("caseload")(caseloadQuery, {
  printed: "complaintIds",
  columns: {
    number: { kind: "code", to: ({ id }) => `/complaints/${id}` },
    complainant: {
      kind: "person",
      value: (row) => row.complainant?.name,
      mask: ({ id }) => `/complaints/${id}`,
      // A column of their own would take the room of the dates, and most people have no flag.
      beneath: ({ complainant }) =>
        complainant?.flags.length ? (
          <Suspense fallback={null}>
            <FlagNames flags={complainant.flags} />
          </Suspense>
        ) : null,
    },
    agency: { kind: "text", value: (row) => row.agency.name, for: "state", card: "plain" },
    // What arrives is still in the hands of the agency that sent it.
    from: {
      kind: "text",
      value: (row) => row.agency.name,
      for: "agency",
      tabs: ["arriving"],
      card: "labelled",
    },
    status: { kind: "status", value: (row) => complaintMark(row.status) },
    assignee: { kind: "person", value: (row) => row.assignee?.name, tabs: ["agency"], card: "labelled" },
    due: { kind: "clock", value: (row) => row.nextDeadline, sort: { ascending: "DUE_FIRST" } },
    received: {
      kind: "part",
      part: (row) => <Received complaint={row} />,
      card: "labelled",
      sort: { descending: "RECEIVED_LAST", ascending: "RECEIVED_FIRST" },
    },
  },
  sort: "DUE_FIRST",
  filters: {
    due: {
      kind: "choice",
      values: ["TODAY", "SOON", "OVERDUE"],
      counts: {
        TODAY: { count: "dueToday", Icon: IconCalendarDue, tone: "late" },
        SOON: { count: "dueSoon", Icon: IconHourglassLow, tone: "soon" },
        OVERDUE: { count: "overdue", Icon: IconAlertTriangle, tone: "late" },
      },
    },
    status: { kind: "choices", values: complaintStatuses, words: statusWords },
    channel: { kind: "choices", values: filingChannels, words: channelWords },
    flags: { kind: "choices", values: flagKinds, words: partyFlagWords },
    agency: { kind: "agency", for: "state" },
    assignee: { kind: "staff", roles: ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR"], for: "agency" },
    closed: { kind: "yesNo", on: { openOnly: false }, off: { openOnly: true } },
  },
  tabs: {
    // No complaint is ever with the state's own people.
    mine: { filter: { assignedTo: "ME" }, for: "agency" },
    agency: { filter: { assignedTo: "ANYONE" } },
    unassigned: { filter: { assignedTo: "NOBODY" } },
    arriving: { filter: { arriving: true } },
  },
  // Nothing is assigned to those who lead, arrange hearings or look on: the agency's work is theirs.
  opens: { SUPERVISOR: "agency", DIRECTOR: "agency", HEARING_COORDINATOR: "agency", AUDITOR: "agency" },
  counts: { query: countsQuery, tab: "open" },
  bulk: { called: (row) => row.number, acts: CopyNumbers },
  live: useRecordChanges,
  aside: NewComplaint,
  // Closed complaints are due nothing, and the server leaves them out of what is due first.
  implied: ({ closed, sort }) => (closed && sort === "DUE_FIRST" ? { sort: "RECEIVED_LAST" } : {}),
  also: ({ status, assignee, sort }) => ({
    ...(status ? { closed: status.some(isClosed) || null } : {}),
    ...(assignee?.length ? { tab: "agency" } : {}),
    ...(sort === "DUE_FIRST" ? { closed: null } : {}),
  }),
});

type Row = CaseloadQuery["caseload"]["edges"][number]["node"];

/** Numbers may leave the product by the clipboard; names may not. */
function CopyNumbers({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <CopyButton text={rows.map((row) => row.number).join("\n")} label={t("caseload.bulk.copyNumbers")} />
  );
}

function NewComplaint() {
  const { t } = useTranslation();
  if (!useMay("Complaint.receiveComplaint")) return null;
  return (
    <Button component={Link} to="/complaints/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t("intake.title")}
    </Button>
  );
}
