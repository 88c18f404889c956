import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { Note } from "../components/note.tsx";
import { readFragment, type FragmentType } from "../gql/fragment-masking.ts";
import type { CorrectionEffect_PreviewFragment } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { useLanguage } from "../lib/preferences.ts";
import type { PaletteRecord } from "../palette/palette.ts";
import classes from "./correction-effect.module.css";

/** What a correction would move, as its own query tells it. */
export const correctionEffect = graphql(/* GraphQL */ `
  fragment CorrectionEffect_Preview on PreviewCorrectionSuccess {
    token
    title
    from
    to
    dates {
      ruleId
      title
      wasOn
      dueOn
      explanation
    }
    uncertain {
      ruleId
      title
      earliestOn
      latestOn
      countsOn
    }
  }
`);

/** What a correction would move. */
export type Effect = CorrectionEffect_PreviewFragment;

/** What a preview answers. */
type Preview =
  | ({ readonly __typename: "PreviewCorrectionSuccess" } & FragmentType<typeof correctionEffect>)
  | {
      readonly __typename: "InvalidInput";
      readonly message: string;
      readonly issues: readonly { readonly message: string }[];
    }
  | { readonly __typename: "ActionRefused" | "ContactActionRefused"; readonly message: string };

/** What a form shows of a preview: the effect with its token, or why there is none. */
export function shownEffect(
  answer: Preview | undefined,
): Awaited<ReturnType<NonNullable<PaletteRecord["effectOf"]>>> {
  if (answer?.__typename === "PreviewCorrectionSuccess") {
    const effect = readFragment(correctionEffect, answer);
    return { token: effect.token, effect };
  }
  const issues = answer?.__typename === "InvalidInput" ? answer.issues : [];
  return { message: issues.map(({ message }) => message).join(" ") || (answer?.message ?? "") };
}

/** What a correction moves: each date from when to when with its reason, and those that no day makes certain. */
export function CorrectionEffect({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = (day: PlainDate | null): string =>
    day === null ? t("closureEffect.noDate") : formatDate(day, language);
  const moved = (title: string, from: PlainDate | null, to: PlainDate | null): string =>
    t("closureEffect.moves", { title, from: said(from), to: said(to) });
  const { title, from, to, dates, uncertain } = effect;
  return (
    <Note tone={dates.length > 0 ? "soon" : "calm"} title={moved(title, from, to)}>
      {dates.length === 0 ? <p>{t("effect.nothing")}</p> : null}
      <ul className={classes.dates}>
        {dates.map(({ ruleId, title: rule, wasOn, dueOn, explanation }) => (
          <li key={ruleId}>
            <p>{moved(rule, wasOn, dueOn)}</p>
            <p className={classes.why}>{explanation}</p>
          </li>
        ))}
        {uncertain.map(({ ruleId, title: rule, earliestOn, latestOn, countsOn }) => (
          <li key={ruleId}>
            {t("effect.uncertain", {
              title: rule,
              earliest: said(earliestOn),
              latest: said(latestOn),
              on: said(countsOn),
            })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
