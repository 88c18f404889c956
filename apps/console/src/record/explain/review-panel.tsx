import { useQuery } from "@apollo/client/react";
import { formatDate } from "@redress/domain/calendar";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { ReviewPanel_ReviewFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { explainEn } from "../../i18n/en/explain.en.ts";
import { addEnglish } from "../../i18n/i18n.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import { Panel } from "../panel.tsx";

addEnglish(explainEn);

const reviewParts = graphql(/* GraphQL */ `
  fragment ReviewPanel_Review on IndependentReview {
    question
    answerDueOn
    withdrawnOn
    reviewer {
      id
      name
    }
    answer {
      answeredOn
      text
    }
  }
`);

const reviewQuery = graphql(/* GraphQL */ `
  query RecordReview($id: ID!) {
    node(id: $id) {
      id
      ... on Complaint {
        independentReview {
          ...ReviewPanel_Review
        }
      }
      ... on Contact {
        independentReview {
          ...ReviewPanel_Review
        }
      }
    }
  }
`);

interface ReviewPanelProps {
  readonly id: string;
  /** Asked anew when the record has changed. */
  readonly version: number;
}

/** The latest independent review: what was asked, who reviews, the day that was promised, and what came of it. */
export function ReviewPanel({ id, version }: ReviewPanelProps) {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(reviewQuery, { variables: { id }, fetchPolicy: "cache-and-network" });
  const asked = useRef(version);
  useEffect(() => {
    if (asked.current === version) return;
    asked.current = version;
    void refetch();
  }, [version, refetch]);
  const node = data?.node;
  const review =
    node && "independentReview" in node && node.independentReview
      ? readFragment(reviewParts, node.independentReview)
      : null;
  if (!review) return null;
  return (
    <Panel title={t("explain.review")}>
      <p dir="auto">{review.question}</p>
      <p>
        {review.reviewer ? t("explain.reviewer", { name: review.reviewer.name }) : t("explain.noReviewer")}
      </p>
      <Outcome review={review} />
    </Panel>
  );
}

function Outcome({
  review: { answer, answerDueOn, withdrawnOn },
}: {
  readonly review: ReviewPanel_ReviewFragment;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const date = formatDate(answer?.answeredOn ?? withdrawnOn ?? answerDueOn, language);
  if (answer)
    return (
      <>
        <p>{t("explain.reviewAnswered", { date })}</p>
        <p dir="auto">{answer.text}</p>
      </>
    );
  if (withdrawnOn) return <p>{t("explain.reviewBack", { date })}</p>;
  return <p>{today > answerDueOn ? t("explain.reviewLate", { date }) : t("explain.reviewDue", { date })}</p>;
}
