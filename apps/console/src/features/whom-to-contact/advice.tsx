import { Anchor } from "@mantine/core";
import { formatDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { Citations } from "../../components/citation.tsx";
import { Note } from "../../components/note.tsx";
import { UrgentMark } from "../../components/urgent-mark.tsx";
import type { WhomToContactQuery } from "../../gql/graphql.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./whom-to-contact.module.css";

/** What the server advises. */
export type Advice = WhomToContactQuery["whichContact"];

type Reach = Advice["first"];

/** Whom to contact and how, why, and where to go if that does not help. */
export function AdvicePanel({ advice, byZip }: { readonly advice: Advice; readonly byZip: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { first, afterwards, reason, rights, urgent, county, asksForPlace, citations } = advice;
  return (
    <section aria-labelledby="advice" aria-live="polite" className={classes.advice}>
      <h2 id="advice">{t("whomToContact.answer")}</h2>
      {asksForPlace ? <Note tone="soon" title={t("whomToContact.asksForPlace")} /> : null}
      {urgent ? <UrgentMark /> : null}
      <p className={classes.first}>{first.name}</p>
      {advice.agencyName ? <p>{advice.agencyName}</p> : null}
      <Reached reach={first} />
      <p>
        {advice.openToday
          ? t("whomToContact.openToday")
          : t("whomToContact.closedUntil", { day: formatDate(advice.nextOpenOn, language) })}
      </p>
      {byZip && county ? <p>{t("whomToContact.usually", { county })}</p> : null}
      <dl className={classes.facts}>
        <dt>{t("whomToContact.why")}</dt>
        <dd>{reason}</dd>
        {rights ? (
          <>
            <dt>{t("whomToContact.rights")}</dt>
            <dd>{rights}</dd>
          </>
        ) : null}
        {afterwards.length > 0 ? (
          <>
            <dt>{t("whomToContact.afterwards")}</dt>
            <dd>
              <ol>
                {afterwards.map((reach) => (
                  <li key={reach.point}>
                    {reach.name} <Reached reach={reach} />
                  </li>
                ))}
              </ol>
            </dd>
          </>
        ) : null}
        <dt>{t("whomToContact.language")}</dt>
        <dd>
          {advice.languageHelp} TTY {advice.tty}.
        </dd>
        <dt>{t("whomToContact.rests")}</dt>
        <dd>
          <Citations citations={citations} />
        </dd>
      </dl>
    </section>
  );
}

function Reached({ reach: { phone, phoneIsStatewide, email } }: { readonly reach: Reach }) {
  const { t } = useTranslation();
  if (phone === null && email === null) return <p>{t("whomToContact.unknown")}</p>;
  return (
    <ul className={classes.reach}>
      {phone === null ? null : (
        <li>
          {t("whomToContact.phone")}: <Anchor href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</Anchor>
          {phoneIsStatewide ? ` (${t("whomToContact.statewide")})` : null}
        </li>
      )}
      {email === null ? null : (
        <li>
          {t("whomToContact.email")}: <Anchor href={`mailto:${email}`}>{email}</Anchor>
        </li>
      )}
    </ul>
  );
}
