import { Button } from "@mantine/core";
import {
  contactKindWords,
  contactStatuses,
  contactStatusWords,
  type ContactKind,
} from "@redress/domain/contact";
import { subjectWords, type IssueSubject } from "@redress/domain/vocabulary";
import { IconPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { contactMark } from "../../components/status-mark.tsx";
import { UrgentMark } from "../../components/urgent-mark.tsx";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { defineList } from "../../list/declaration/list.ts";
import { useRecordChanges } from "../../live/record-changes.tsx";
import { useMay } from "../../session/viewer.tsx";
import { addEnglish } from "../../i18n/i18n.ts";
import { contactsEn } from "../../i18n/en/lists/contacts.en.ts";

addEnglish(contactsEn);

const contactsQuery = graphql(/* GraphQL */ `
  query Contacts($first: Int!, $after: String, $filter: ContactsFilter, $sort: ContactsSort) {
    contacts(first: $first, after: $after, filter: $filter, sort: $sort) {
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
          contactKind
          subject
          receivedOn
          urgent
          agency {
            id
            name
          }
          person {
            name
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
  query ContactCounts(
    $open: ContactsFilter
    $today: ContactsFilter
    $overdue: ContactsFilter
    $answered: ContactsFilter
    $all: ContactsFilter
  ) {
    open: contacts(first: 1, filter: $open, sort: RECEIVED_LAST) {
      totalCount
    }
    today: contacts(first: 1, filter: $today, sort: RECEIVED_LAST) {
      totalCount
    }
    overdue: contacts(first: 1, filter: $overdue, sort: RECEIVED_LAST) {
      totalCount
    }
    answered: contacts(first: 1, filter: $answered, sort: RECEIVED_LAST) {
      totalCount
    }
    all: contacts(first: 1, filter: $all, sort: RECEIVED_LAST) {
      totalCount
    }
  }
`);

const kinds = Object.keys(contactKindWords) as readonly ContactKind[];
const subjects = Object.keys(subjectWords) as readonly IssueSubject[];

/** The contacts of an agency: what is urgent comes first, then what must be answered first. */
export const contacts = defineList("contacts")(contactsQuery, {
  columns: {
    number: { kind: "code", to: ({ id }) => `/contacts/${id}` },
    person: { kind: "person", value: (row) => row.person?.name, mask: ({ id }) => `/contacts/${id}` },
    agency: { kind: "text", value: (row) => row.agency.name, for: "state", card: "plain" },
    kind: { kind: "part", part: (row) => <Kind {...row} />, card: "plain" },
    subject: { kind: "part", part: (row) => <Words of={subjectWords[row.subject]} />, card: "plain" },
    status: { kind: "status", value: (row) => contactMark(row.status) },
    assignee: { kind: "person", value: (row) => row.assignee?.name, card: "labelled" },
    due: { kind: "clock", value: (row) => row.nextDeadline, sort: { ascending: "DUE_FIRST" } },
    received: {
      kind: "date",
      value: (row) => row.receivedOn,
      sort: { descending: "RECEIVED_LAST", ascending: "RECEIVED_FIRST" },
    },
  },
  sort: "DUE_FIRST",
  filters: {
    status: { kind: "choices", values: contactStatuses, words: contactStatusWords },
    kind: { kind: "choices", values: kinds, words: contactKindWords },
    subject: { kind: "choices", values: subjects, words: subjectWords },
    agency: { kind: "agency", for: "state" },
    assignee: { kind: "staff", roles: ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR"], for: "agency" },
  },
  tabs: {
    open: { filter: { waiting: true } },
    today: { filter: { due: "TODAY" } },
    overdue: { filter: { due: "OVERDUE" } },
    answered: { filter: { answered: true } },
    all: { filter: { openOnly: false } },
  },
  counts: { query: countsQuery, tab: "totalCount" },
  printed: "contactIds",
  live: useRecordChanges,
  aside: NewContact,
  // What is due nothing has no place in an order by due date.
  implied: ({ tab, sort }) =>
    (tab === "answered" || tab === "all") && sort === "DUE_FIRST" ? { sort: "RECEIVED_LAST" } : {},
  also: ({ status }) => (status?.length ? { tab: "all" } : {}),
});

/** What a contact is, and that it does not wait for its turn. */
function Kind({ contactKind, urgent }: { readonly contactKind: ContactKind; readonly urgent: boolean }) {
  return (
    <>
      {urgent ? <UrgentMark /> : null}
      <Words of={contactKindWords[contactKind]} />
    </>
  );
}

function Words({ of }: { readonly of: Readonly<Record<"en" | "es", string>> }) {
  return of[useLanguage()];
}

function NewContact() {
  const { t } = useTranslation();
  if (!useMay("Contact.recordContact")) return null;
  return (
    <Button component={Link} to="/contacts/new" leftSection={<IconPlus size={17} aria-hidden />}>
      {t("contactIntake.title")}
    </Button>
  );
}
