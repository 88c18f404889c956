import { useQuery } from "@apollo/client/react";
import { say, subjectWords, type IssueSubject } from "@redress/domain/vocabulary";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureOf } from "../../../apollo/failure.ts";
import { FailureNote } from "../../../components/failure-note.tsx";
import { IssueDoors } from "../../../components/issue-doors.tsx";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { Panel } from "../../../record/panel.tsx";
import { CollisionList, inOrder } from "./collision-list.tsx";
import classes from "./law.module.css";
import { ReadingList, stillOpen } from "./reading-list.tsx";
import { WhatIfForm } from "./what-if-form.tsx";
import "../../../i18n/rulebook-words.ts";

const lawQuery = graphql(/* GraphQL */ `
  query RecordLaw($id: ID!) {
    complaint(id: $id) {
      id
      collisions {
        ...CollisionList_Collision
      }
      openQuestions {
        ...ReadingList_OpenQuestion
      }
      issueDoors {
        ordinal
        storedAs
        tell
        doors {
          door
          title
          role
          reason
          doubt
          ground {
            words
          }
          exhaustion {
            reason
          }
          citations {
            key
            label
            title
            url
          }
        }
      }
    }
  }
`);

interface LawPanelProps {
  readonly complaintId: string;
  /** Asked anew when the complaint has changed. */
  readonly version: number;
  /** Whether something can still be done, so that it is worth supposing. */
  readonly open: boolean;
}

/**
 * What the rulebook knows of the record today, each in a quiet line that opens: clocks that collide, questions on which the
 * sources differ, where each issue can be solved, and what would follow if something were so.
 */
export function LawPanel({ complaintId, version, open }: LawPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const { data, error, refetch } = useQuery(lawQuery, {
    variables: { id: complaintId },
    fetchPolicy: "cache-and-network",
  });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch();
  }, [version, refetch]);
  if (error && !data) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  const law = data?.complaint;
  if (!law) return null;
  const collisions = inOrder(law.collisions).filter(
    ({ eats, eaten, severity }) => severity === "LOST" || eats.fallsOn >= today || eaten.fallsOn >= today,
  );
  const questions = stillOpen(law.openQuestions, today);
  const subject = (of: IssueSubject) => say(subjectWords[of], language);
  return (
    <Panel title={t("rulebook.title")} printed={false}>
      {collisions.length > 0 ? (
        <Line
          title={t("rulebook.collisions", { count: collisions.length })}
          more={collisions[0]?.title}
          tone={collisions[0]?.severity}
        >
          <CollisionList collisions={collisions} />
        </Line>
      ) : null}
      {questions.length > 0 ? (
        <Line title={t("rulebook.questions", { count: questions.length })} more={questions[0]?.title}>
          <ReadingList questions={questions} />
        </Line>
      ) : null}
      <Line title={t("rulebook.doors")}>
        {law.issueDoors.map(({ ordinal, storedAs, doors, tell }) => (
          <section key={ordinal} className={classes.issue}>
            <h3 className={classes.head}>{`${ordinal}. ${subject(storedAs)}`}</h3>
            <IssueDoors label={subject(storedAs)} doors={doors} tell={tell} />
          </section>
        ))}
      </Line>
      {open ? (
        <Line title={t("rulebook.whatIf")}>
          <WhatIfForm complaintId={complaintId} />
        </Line>
      ) : null}
    </Panel>
  );
}

interface LineProps {
  readonly title: string;
  readonly more?: string | undefined;
  readonly tone?: string | undefined;
  readonly children: ReactNode;
}

/** One line that opens. What is in it is drawn, and asked for, once it is opened. */
function Line({ title, more, tone, children }: LineProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={classes.line}
      data-severity={tone}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <strong>{title}</strong> {more ? <span className={classes.quiet}>{more}</span> : null}
      </summary>
      {opened ? <div className={classes.within}>{children}</div> : null}
    </details>
  );
}
