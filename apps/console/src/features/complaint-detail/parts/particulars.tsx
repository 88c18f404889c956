import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { eventWords, transitionOf, type ComplaintActionName } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import { channelWords, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import type { Particulars_ComplaintFragment } from "../../../gql/graphql.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { ReadFields } from "../../../palette/read-fields.tsx";
import { Panel } from "../../../record/panel.tsx";
import { Line, PersonPanel } from "../../../record/person-panel.tsx";
import classes from "../../../record/particulars.module.css";

const particulars = graphql(/* GraphQL */ `
  fragment Particulars_Complaint on Complaint {
    caseNumber
    knewOn
    madeOn
    receivedOn
    acknowledgedOn
    noResolutionAdvisedOn
    closedOn
    amendments {
      amendedOn
      noticeMailedOn
    }
    filing {
      channel
      postmarkedOn
      dateStampedOn
      spokenOn
      arrivedOn
    }
    complainant {
      personId
      contactHidden
      flags {
        ordinal
        kind
        status
        detail
        reviewOn
      }
      name
      party
      address
      phone
      email
      language
      accommodation
      interpreter
      participantNumber
      representative {
        name
        address
        phone
        authorizedOn
      }
    }
    ombudsperson {
      id
      name
    }
    investigator {
      id
      name
    }
    caseworker {
      id
      name
    }
    extension {
      days
      reason
      noticeMailedOn
      approvedBy {
        id
        name
      }
    }
    withdrawal {
      withdrawnOn
      manner
      note
    }
  }
`);

/** What acts recorded, in the order of a complaint's life, by the names of their inputs; the rest stands elsewhere. */
const acts: readonly [ComplaintActionName, (of: Particulars_ComplaintFragment) => unknown][] = [
  ["acknowledgeComplaint", ({ acknowledgedOn }) => ({ noticeMailedOn: acknowledgedOn })],
  ["amendComplaint", ({ amendments }) => amendments],
  ["extendResolutionPeriod", ({ extension }) => extension],
  ["adviseNoResolution", ({ noResolutionAdvisedOn }) => ({ noticeMailedOn: noResolutionAdvisedOn })],
  ["withdrawComplaint", ({ withdrawal }) => withdrawal],
  ["closeComplaint", ({ closedOn }) => ({ closedOn })],
];

/** Who complains and how the complaint came in: everything about the person stands here and nowhere else. */
export function Particulars({ complaint }: { readonly complaint: FragmentType<typeof particulars> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = readFragment(particulars, complaint);
  const date = (day: PlainDate | null | undefined): string | null => (day ? formatDate(day, language) : null);
  return (
    <>
      <PersonPanel title={t("person.title")} person={of.complainant} />
      <Panel title={t("particulars.title")}>
        <dl className={classes.list}>
          <Line label={t("particulars.caseNumber")} value={of.caseNumber} />
          <Line label={t("particulars.channel")} value={say(channelWords[of.filing.channel], language)} />
          <Line label={t("filing.postmarkedOn")} value={date(of.filing.postmarkedOn)} />
          <Line label={t("filing.dateStampedOn")} value={date(of.filing.dateStampedOn)} />
          <Line label={t("filing.spokenOn")} value={date(of.filing.spokenOn)} />
          <Line label={t("filing.arrivedOn")} value={date(of.filing.arrivedOn)} />
          <Line label={t("filing.knewOn")} value={date(of.knewOn)} />
          <Line label={t("particulars.ombudsperson")} value={of.ombudsperson?.name} />
          <Line label={t("particulars.investigator")} value={of.investigator?.name} />
          <Line label={t("particulars.caseworker")} value={of.caseworker?.name} />
          {acts.map(([action, recorded]) =>
            // What was recorded more than once stays in its place.
            [recorded(of)]
              .flat()
              .map((values, at) => <RecordedAct key={action + at} action={action} values={values} />),
          )}
          <Line label={t("particulars.approvedBy")} value={of.extension?.approvedBy?.name} />
        </dl>
      </Panel>
    </>
  );
}

interface RecordedActProps {
  readonly action: ComplaintActionName;
  readonly values: unknown;
  /** What was recorded of it besides what its form asks for. */
  readonly more?: ActionFields;
}

/** What one act recorded, each part under the name that its form gives it; several parts under that of the act. */
export function RecordedAct({ action, values, more }: RecordedActProps) {
  const { input, event } = transitionOf(action);
  if (typeof values !== "object" || values === null) return null;
  const fields = { ...input, ...more };
  if (Object.keys(fields).length === 1) return <ReadFields fields={fields} values={values} />;
  const act = { kind: "GROUP", name: action, label: eventWords[event], fields } as const;
  return <ReadFields fields={{ act }} values={{ act: values }} />;
}
