import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import { formatDate } from "@redress/domain/calendar";
import { statusWords } from "@redress/domain/complaint";
import { say, type Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import { graphql } from "../../gql/index.ts";
import type { PossibleDuplicatesQuery, PossibleDuplicatesQueryVariables } from "../../gql/graphql.ts";
import { useLanguage } from "../../lib/preferences.ts";
import type { FormValues } from "../../palette/palette.ts";
import type { IntakeValues } from "./intake-fields.ts";
import classes from "./possible-duplicates.module.css";

const duplicatesQuery = graphql(/* GraphQL */ `
  query PossibleDuplicates($complaint: PossibleDuplicatesInput!) {
    possibleDuplicates(complaint: $complaint) {
      complaintId
      number
      samePerson
      sameCaseNumber
      sameSubject
      status
      madeOn
    }
  }
`);

type Duplicate = PossibleDuplicatesQuery["possibleDuplicates"][number];
type Sought = PossibleDuplicatesQueryVariables["complaint"];

/** What may be a duplicate is asked for when the typing rests, in milliseconds. */
const rest = 500;

/** What the form says of the complaint so far; its words are left out where nothing is chosen. */
function soughtIn({ complainant, caseNumber, issues }: IntakeValues): Sought {
  const { givenName = "", familyName = "", participantNumber, party } = complainant;
  const subjects = (issues as readonly FormValues[]).flatMap(({ subject }) => subject || []);
  return {
    givenName,
    familyName,
    caseNumber,
    participantNumber,
    subjects,
    ...(party && { party }),
  } as Sought;
}

/** In words, why it may be the same and where it stands; of somebody else's, that it is there and no more. */
function tell(duplicate: Duplicate, t: TFunction, language: Language): string {
  const { samePerson, sameCaseNumber, sameSubject, status, madeOn } = duplicate;
  if (!samePerson) return t("alike.otherPerson");
  const why = [
    t("alike.samePerson"),
    sameCaseNumber && t("alike.sameCase"),
    sameSubject && t("alike.sameSubject"),
    madeOn && t("alike.madeOn", { date: formatDate(madeOn, language) }),
    status && say(statusWords[status], language),
  ];
  return why.filter(Boolean).join("; ");
}

/**
 * The complaints that may be the one being typed, with links that open beside the form. Asked anew whenever the typing
 * rests and never kept: what is typed is a name. A hint that cannot be had is left out.
 */
export function PossibleDuplicates({ values }: { readonly values: IntakeValues }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [settled] = useDebouncedValue(JSON.stringify(soughtIn(values)), rest);
  const complaint = JSON.parse(settled) as Sought;
  const { givenName, familyName, caseNumber, participantNumber } = complaint;
  const known = [givenName, familyName, caseNumber, participantNumber].some((text) => text?.trim());
  const { data, previousData } = useQuery(duplicatesQuery, {
    variables: { complaint },
    skip: !known,
    fetchPolicy: "no-cache",
  });
  const found = (data ?? previousData)?.possibleDuplicates ?? [];
  const title = t("alike.title", { count: found.length });
  return (
    <>
      <p className="visually-hidden" role="status">
        {found.length > 0 ? title : ""}
      </p>
      {found.length > 0 ? (
        <Note tone="soon" role="region" label={title} title={title}>
          <ul className={classes.list}>
            {found.map((one) => (
              <li key={one.complaintId}>
                <a href={`/complaints/${one.complaintId}`} target="_blank" rel="noreferrer">
                  {one.number}
                  <span className="visually-hidden"> {t("alike.newTab")}</span>
                </a>{" "}
                {tell(one, t, language)}
              </li>
            ))}
          </ul>
          <p>{t("alike.text")}</p>
        </Note>
      ) : null}
    </>
  );
}
