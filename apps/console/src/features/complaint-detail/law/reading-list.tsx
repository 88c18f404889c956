import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { readingSourceWords } from "@redress/domain/deadlines";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type { ReadingList_OpenQuestionFragment } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import classes from "./law.module.css";

const questionParts = graphql(/* GraphQL */ `
  fragment ReadingList_OpenQuestion on OpenQuestion {
    id
    title
    question
    explanation
    confidence
    differs
    agencyWorksTo
    doorClosesOn
    adviseOn
    citations {
      key
      label
      title
      url
    }
    readings {
      id
      name
      whoseReading
      followed
      opens {
        fallsOn
      }
      due {
        fallsOn
      }
      citations {
        key
        label
        title
        url
      }
    }
  }
`);

type Question = ReadingList_OpenQuestionFragment;

/** The questions whose readings give different days, one of which at least has not gone by. */
export function stillOpen(
  questions: readonly FragmentType<typeof questionParts>[],
  today: PlainDate,
): readonly Question[] {
  const days = ({ readings }: Question) =>
    readings.flatMap(({ opens, due }) => [opens?.fallsOn, due?.fallsOn]).filter((day) => day !== undefined);
  return questions
    .map((one) => readFragment(questionParts, one))
    .filter((one) => one.differs && days(one).some((day) => day >= today));
}

/** Questions on which the sources differ: every reading beside the others, with its source, its days and how sure it is. */
export function ReadingList({ questions }: { readonly questions: readonly Question[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = (day: PlainDate | undefined) => (day === undefined ? "" : formatDate(day, language));
  return (
    <ul className={classes.list}>
      {questions.map((question) => (
        <li key={question.id} className={classes.question}>
          <p className={classes.head}>{question.title}</p>
          <p>{question.question}</p>
          <ul className={classes.readings}>
            {question.readings.map(({ id, name, whoseReading, followed, opens, due, citations }) => (
              <li key={id} data-followed={followed || undefined}>
                <p>
                  <strong>{name}</strong>{" "}
                  {followed ? <span className={classes.mark}>{t("rulebook.followed")}</span> : null}
                </p>
                <p>
                  {opens ? t("rulebook.opens", { date: said(opens.fallsOn) }) : null}{" "}
                  {due ? t("rulebook.until", { date: said(due.fallsOn) }) : null}
                </p>
                <p className={classes.quiet}>
                  {say(readingSourceWords[whoseReading], language)} <Citations citations={citations} />
                </p>
              </li>
            ))}
          </ul>
          <p className={classes.quiet}>
            {question.explanation} {t("rulebook.sure", { percent: Math.round(question.confidence * 100) })}
          </p>
        </li>
      ))}
    </ul>
  );
}
