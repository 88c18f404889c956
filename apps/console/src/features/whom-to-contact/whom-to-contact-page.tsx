import { useQuery } from "@apollo/client/react";
import { Autocomplete, Radio } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { wants, wantWords, type Want } from "@redress/domain/public-information";
import { say } from "@redress/domain/vocabulary";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { AdvicePanel } from "./advice.tsx";
import classes from "./whom-to-contact.module.css";

const countiesQuery = graphql(/* GraphQL */ `
  query Counties {
    agencies {
      id
      counties
    }
  }
`);

const adviceQuery = graphql(/* GraphQL */ `
  query WhomToContact($want: Want!, $county: String, $zip: String) {
    whichContact(want: $want, county: $county, zip: $zip) {
      want
      first {
        point
        name
        phone
        phoneIsStatewide
        email
      }
      afterwards {
        point
        name
        phone
        phoneIsStatewide
        email
      }
      reason
      rights
      languageHelp
      tty
      urgent
      county
      agencyName
      asksForPlace
      openToday
      nextOpenOn
      citations {
        key
        label
        title
        url
      }
    }
  }
`);

/** The key under which each want is chosen: its place in the list, the tenth by 0. */
const wantOfKey = new Map(wants.map((want, at) => [String((at + 1) % 10), want]));

/** The advice for what was wanted at the place that was typed, asked when the typing rests. */
function useAdvice(want: Want | null, place: string) {
  const [settled] = useDebouncedValue(place.trim(), 200);
  const byZip = /^\d/.test(settled);
  const { data, error, refetch } = useQuery(adviceQuery, {
    variables: {
      want: want ?? "MY_CASE",
      county: settled === "" || byZip ? null : settled,
      zip: byZip ? settled : null,
    },
    skip: want === null || (byZip && settled.length < 5),
  });
  const failure = error && failureOf(error);
  const noPlace = failure?.code === "BAD_USER_INPUT";
  return {
    advice: error ? undefined : data?.whichContact,
    byZip,
    noPlace,
    failure: noPlace ? undefined : failure,
    retry: () => void refetch(),
  };
}

/**
 * Whom to contact, while somebody is on the line: where they live, what they want, and the answer stands there. The keys
 * count only inside the list, so that nothing typed elsewhere is taken for one.
 */
export function WhomToContactPage() {
  const { t } = useTranslation();
  const [place, setPlace] = useState("");
  const [want, setWant] = useState<Want | null>(null);
  const { advice, byZip, noPlace, failure, retry } = useAdvice(want, place);
  return (
    <>
      <PageHeading title={t("whomToContact.title")} lead={t("whomToContact.lead")} />
      <div className={classes.page}>
        <div>
          <PlaceField place={place} onPlace={setPlace} error={noPlace} />
          <WantList want={want} onWant={setWant} />
        </div>
        {failure ? <FailureNote failure={failure} onRetry={retry} /> : null}
        {advice ? <AdvicePanel advice={advice} byZip={byZip} /> : null}
      </div>
    </>
  );
}

interface PlaceFieldProps {
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly error: boolean;
}

/** The county or ZIP code; it has the focus when the page opens. */
function PlaceField({ place, onPlace, error }: PlaceFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { data } = useQuery(countiesQuery);
  const names = (data?.agencies ?? []).flatMap(({ counties }) => counties).toSorted();
  return (
    <Autocomplete
      label={t("whomToContact.place")}
      description={t("whomToContact.placeHint")}
      data={[...new Set(names)]}
      limit={8}
      openOnFocus={false}
      value={place}
      onChange={onPlace}
      error={error ? t("whomToContact.noPlace") : undefined}
      autoComplete="off"
      ref={field}
      className={classes.place}
    />
  );
}

interface WantListProps {
  readonly want: Want | null;
  readonly onWant: (want: Want) => void;
}

/** What somebody may want, each with its key. */
function WantList({ want, onWant }: WantListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pick = (event: KeyboardEvent): void => {
    const picked = wantOfKey.get(event.key);
    if (picked === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onWant(picked);
  };
  return (
    <Radio.Group
      label={t("whomToContact.want")}
      value={want}
      onChange={(value) => onWant(value as Want)}
      onKeyDown={pick}
    >
      {wants.map((one, at) => (
        <Radio
          key={one}
          value={one}
          label={`${(at + 1) % 10} · ${say(wantWords[one], language)}`}
          className={classes.want}
        />
      ))}
    </Radio.Group>
  );
}
