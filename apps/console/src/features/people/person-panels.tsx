import { Anchor } from "@mantine/core";
import { recusalWords } from "@redress/domain/person";
import { say } from "@redress/domain/vocabulary";
import { formatDate } from "@redress/domain/calendar";
import type { ComplaintStatus } from "@redress/domain/complaint";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { PartyFlag } from "../../components/party-flag.tsx";
import { complaintMark, StatusMark } from "../../components/status-mark.tsx";
import type { PersonPage_PersonFragment } from "../../gql/graphql.ts";
import { accessEn } from "../../i18n/en/access.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { languageName } from "../../lib/language-names.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { Panel } from "../../record/panel.tsx";
import list from "../../record/particulars.module.css";
import classes from "./people.module.css";

addEnglish(accessEn);

interface PartProps {
  readonly person: PersonPage_PersonFragment;
  /** The acts that belong here. */
  readonly children?: ReactNode;
}

/** How to reach the person, as far as it is shown. */
export function ReachPanel({ person, children }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const lines: readonly (readonly [label: string, value: string | null | undefined])[] = [
    [t("person.language"), person.language ? languageName(person.language, language) : null],
    [t("person.participantNumber"), person.participantNumber],
    [t("person.phone"), person.phone],
    [t("person.email"), person.email],
    [t("person.address"), person.address],
    [t("personPage.substitute"), person.substituteAddress],
    [t("person.accommodation"), person.accommodation],
    [
      t("personPage.cases"),
      [...new Set(person.records.flatMap(({ caseNumber }) => caseNumber ?? []))].join(", "),
    ],
  ];
  return (
    <Panel title={t("personPage.reach")}>
      {person.contactHidden ? <p>{t("flag.hidden")}</p> : null}
      <dl className={list.list}>
        {lines.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div className={classes.acts}>{children}</div>
    </Panel>
  );
}

/** What must be kept in mind, what has ended included. */
export function FlagsPanel({ person, children }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Panel title={t("flag.title")}>
      {person.flags.length === 0 ? <p>{t("flag.none")}</p> : null}
      <ul className={classes.entries}>
        {person.flags.map((flag) => (
          <li key={flag.ordinal}>
            <PartyFlag {...flag} />
            <p className={classes.apart}>
              {t("flag.since", { date: formatDate(flag.sinceOn, language), author: flag.author ?? "" })}
              {flag.mattersToHearing ? ` ${t("flag.hearing")}` : ""}
            </p>
            {flag.reason ? <p dir="auto">{flag.reason}</p> : null}
          </li>
        ))}
      </ul>
      <div className={classes.acts}>{children}</div>
    </Panel>
  );
}

/** Where records of a kind are read, and how their status looks. Of a kind without a page only the number is told. */
const pages: Readonly<Record<string, string>> = { COMPLAINT: "/complaints", CONTACT: "/contacts" };

/** The records that name the person, whatever their kind, and who was joined into the person. */
export function RecordsPanel({ person }: PartProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t("personPage.records")}>
      <ul className={classes.entries}>
        {person.records.map(({ id, kind, number, status, caseNumber, asRepresentative }) => (
          <li key={`${id} ${asRepresentative}`}>
            {pages[kind] ? (
              <Anchor component={Link} to={`${pages[kind]}/${id}`}>
                {number}
              </Anchor>
            ) : (
              number
            )}{" "}
            {kind === "COMPLAINT" ? <StatusMark {...complaintMark(status as ComplaintStatus)} /> : null}{" "}
            {asRepresentative ? t("person.representative") : null}
            {caseNumber ? (
              <p className={classes.apart}>{t("personPage.case", { number: caseNumber })}</p>
            ) : null}
          </li>
        ))}
      </ul>
      {person.joined.length > 0 ? (
        <>
          <p className={classes.kind}>{t("personPage.joined")}</p>
          <ul className={classes.entries}>
            {person.joined.map(({ id, name }) => (
              <li key={id}>
                <Anchor component={Link} to={`/people/${id}`}>
                  <bdi>{name}</bdi>
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  );
}

/** Who is kept apart from the person, for those who look after who works on what. */
export function RecusalsPanel({ person, children }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Panel title={t("access.recusals")}>
      {person.recusals.length === 0 ? <p>{t("access.nobody")}</p> : null}
      <ul className={classes.entries}>
        {person.recusals.map(({ ordinal, kind, staff, sinceOn, reason, declaredBy, endedAt, endedBy }) => (
          <li key={ordinal}>
            <p className={classes.kind}>{staff?.name}</p>
            <p className={classes.apart}>
              {t("access.since", {
                kind: say(recusalWords[kind], language),
                date: formatDate(sinceOn, language),
              })}
              . {t("access.declaredBy", { name: declaredBy })}
              {endedAt
                ? `. ${t("access.endedBy", { name: endedBy ?? "", date: formatInstant(endedAt, language) })}`
                : null}
            </p>
            <p dir="auto">{reason}</p>
          </li>
        ))}
      </ul>
      <div className={classes.acts}>{children}</div>
    </Panel>
  );
}

/** What was done with what is known of the person. */
export function HistoryPanel({ person }: PartProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Panel title={t("personPage.history")}>
      <ol className={classes.entries} reversed>
        {person.history.map(({ version, recordedAt, summary, author, reason }) => (
          <li key={version}>
            <p className={classes.kind}>{summary}</p>
            <p className={classes.apart}>
              {[formatInstant(recordedAt, language), author].filter(Boolean).join(", ")}
            </p>
            {reason ? <p dir="auto">{reason}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
