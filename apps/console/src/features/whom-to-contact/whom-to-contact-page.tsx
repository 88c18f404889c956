import { useQuery } from "@apollo/client/react";
import { Autocomplete, Radio } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { wants, wantWords, type Want } from "@redress/domain/public-information";
import { say } from "@redress/domain/vocabulary";
import { useState, type KeyboardEvent } from "react";
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

/**
 * Whom to contact, while somebody is on the line: where they live, what they want, and the answer stands there. The keys
 * count only inside the list, so that nothing typed elsewhere is taken for one.
 */
export function WhomToContactPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [place, setPlace] = useState("");
  const [want, setWant] = useState<Want | null>(null);
  const [settled] = useDebouncedValue(place.trim(), 200);
  const byZip = /^\d/.test(settled);
  const counties = useQuery(countiesQuery);
  const names = (counties.data?.agencies ?? []).flatMap((agency) => agency.counties).toSorted();
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
  const pick = (event: KeyboardEvent): void => {
    const picked = wantOfKey.get(event.key);
    if (picked === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setWant(picked);
  };
  return (
    <>
      <PageHeading title={t("whomToContact.title")} lead={t("whomToContact.lead")} />
      <div className={classes.page}>
        <div>
          <Autocomplete
            label={t("whomToContact.place")}
            description={t("whomToContact.placeHint")}
            data={[...new Set(names)]}
            limit={8}
            value={place}
            onChange={setPlace}
            error={noPlace ? t("whomToContact.noPlace") : undefined}
            autoComplete="off"
            data-autofocus
            autoFocus
            className={classes.place}
          />
          <Radio.Group
            label={t("whomToContact.want")}
            value={want}
            onChange={(value) => setWant(value as Want)}
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
        </div>
        {failure && !noPlace ? <FailureNote failure={failure} onRetry={() => void refetch()} /> : null}
        {data && want !== null && !error ? <AdvicePanel advice={data.whichContact} byZip={byZip} /> : null}
      </div>
    </>
  );
}
