import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import type { ClosureEffect_EffectFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";
import classes from "./closure-effect.module.css";

/** What a change of a calendar would do. */
export const closureEffect = graphql(/* GraphQL */ `
  fragment ClosureEffect_Effect on OfficeClosureEffect {
    closedOn
    openedOn
    complaints
    contacts
    dates
    promisedLater
    promisesHeld
    examined
    isWhole
    sample {
      number
      dates {
        ruleId
        title
        from
        to
      }
    }
  }
`);

/** The same, read. */
export type Effect = ClosureEffect_EffectFragment;

/** The effect in words: which days close or open, how many dates move, what becomes of promised ones, and some examples. */
export function ClosureEffect({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = (of: readonly Effect["closedOn"][number][]): string =>
    of.map((day) => formatDate(day, language)).join("; ");
  const said = (day: PlainDate | null): string =>
    day === null ? t("closureEffect.noDate") : formatDate(day, language);
  const moved = ({ title, from, to }: Effect["sample"][number]["dates"][number]): string =>
    t("closureEffect.moves", { title, from: said(from), to: said(to) });
  const title = t(effect.dates === 0 ? "closureEffect.nothing" : "closureEffect.complaints", {
    count: effect.complaints,
    dates: effect.dates,
  });
  const { complaints, contacts } = effect;
  return (
    <Note tone={complaints + contacts === 0 ? "calm" : "soon"} title={title}>
      {contacts > 0 ? <p>{t("closureEffect.contacts", { count: contacts })}</p> : null}
      {effect.closedOn.length > 0 ? (
        <p>{t("closureEffect.closes", { days: days(effect.closedOn) })}</p>
      ) : null}
      {effect.openedOn.length > 0 ? <p>{t("closureEffect.opens", { days: days(effect.openedOn) })}</p> : null}
      {effect.promisedLater > 0 ? (
        <p>{t("closureEffect.promisedLater", { count: effect.promisedLater })}</p>
      ) : null}
      {effect.promisesHeld > 0 ? (
        <p>{t("closureEffect.promisesHeld", { count: effect.promisesHeld })}</p>
      ) : null}
      {effect.isWhole ? null : <p>{t("closureEffect.part", { count: effect.examined })}</p>}
      <ul className={classes.sample}>
        {effect.sample.map(({ number, dates }) => (
          <li key={number}>
            {number}: {dates.map(moved).join("; ")}
          </li>
        ))}
      </ul>
    </Note>
  );
}
