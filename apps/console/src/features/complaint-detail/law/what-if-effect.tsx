import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../../apollo/failure.ts";
import { Citations } from "../../../components/citation.tsx";
import { FailureNote } from "../../../components/failure-note.tsx";
import { Note } from "../../../components/note.tsx";
import type { HypothesisInput } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { CollisionList, inOrder } from "./collision-list.tsx";
import classes from "./law.module.css";
import "../../../i18n/rulebook-words.ts";

const whatIfQuery = graphql(/* GraphQL */ `
  query RecordWhatIf($id: ID!, $hypotheses: [HypothesisInput!]!) {
    complaint(id: $id) {
      id
      whatIf(hypotheses: $hypotheses) {
        ... on WhatIfSuccess {
          moved {
            ruleId
            title
            from
            to
          }
          appearing {
            ruleId
            title
            fallsOn
          }
          vanishing {
            ruleId
            title
            fallsOn
          }
          ending {
            ruleId
            title
            fallsOn
          }
          collisionsArising {
            ...CollisionList_Collision
          }
          refusals {
            code
            message
            citations {
              key
              label
              title
              url
            }
          }
          warnings {
            code
            message
            citations {
              key
              label
              title
              url
            }
          }
        }
        ... on UserError {
          message
        }
      }
    }
  }
`);

interface WhatIfEffectProps {
  readonly complaintId: string;
  /** What is supposed; asked anew whenever it changes. */
  readonly hypotheses: readonly HypothesisInput[];
}

/** What would follow on a complaint if something were so: what moves to when, what it warns of, which clocks it makes collide. */
export function WhatIfEffect({ complaintId, hypotheses }: WhatIfEffectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, previousData, error } = useQuery(whatIfQuery, {
    variables: { id: complaintId, hypotheses: [...hypotheses] },
    fetchPolicy: "no-cache",
  });
  if (error) return <FailureNote failure={failureOf(error)} />;
  const answer = (data ?? previousData)?.complaint?.whatIf;
  if (!answer) return null;
  if (answer.__typename !== "WhatIfSuccess") return <Note tone="soon" title={answer.message} />;
  const { moved, vanishing, ending, refusals, warnings } = answer;
  // What would come up and end at once is told as ending.
  const appearing = answer.appearing.filter(({ ruleId }) => !ending.some((one) => one.ruleId === ruleId));
  const nothing = [...moved, ...appearing, ...vanishing, ...ending, ...refusals].length === 0;
  return (
    <div className={classes.effect} aria-live="polite">
      {[...refusals, ...warnings].map(({ code, message, citations }) => (
        <Note key={code} tone="late" title={message}>
          <Citations citations={citations} />
        </Note>
      ))}
      {nothing ? <p>{t("effect.nothing")}</p> : null}
      <ul className={classes.moves}>
        {moved.map(({ ruleId, title, from, to }) => (
          <li key={ruleId}>
            {t("closureEffect.moves", {
              title,
              from: formatDate(from, language),
              to: formatDate(to, language),
            })}
          </li>
        ))}
        {appearing.map(({ ruleId, title, fallsOn }) => (
          <li key={ruleId}>{t("rulebook.appears", { title, date: formatDate(fallsOn, language) })}</li>
        ))}
        {[...vanishing, ...ending].map(({ ruleId, title, fallsOn }) => (
          <li key={ruleId}>{t("rulebook.ends", { title, date: formatDate(fallsOn, language) })}</li>
        ))}
      </ul>
      <CollisionList collisions={inOrder(answer.collisionsArising)} />
    </div>
  );
}
