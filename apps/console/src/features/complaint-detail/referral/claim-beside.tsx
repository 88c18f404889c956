import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { courtAfterClaim } from "@redress/domain/complaint";
import { claimKindWords } from "@redress/domain/deadlines";
import { claimOutcomeWords, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import "../../../i18n/rulebook-words.ts";
import { citationOf } from "../../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../../lib/preferences.ts";

const claimBeside = graphql(/* GraphQL */ `
  fragment ClaimBeside_Complaint on Complaint {
    claim {
      claimKind
      receivedOn
      statement
      acknowledgedOn
      extension {
        days
      }
      answer {
        answeredOn
        outcome
        explanation
      }
    }
  }
`);

/** A claim that is answered like a complaint: what it says, how far it has come and, once rejected, where it may go. */
export function ClaimBeside({ complaint }: { readonly complaint: FragmentType<typeof claimBeside> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { claim } = readFragment(claimBeside, complaint);
  if (!claim) return null;
  const { acknowledgedOn, answer, extension } = claim;
  const court = answer && courtAfterClaim(claim.claimKind, answer.outcome);
  const date = (day: PlainDate) => formatDate(day, language);
  return (
    <section>
      <h3>{t("rulebook.claim", { what: say(claimKindWords[claim.claimKind], language) })}</h3>
      <p dir="auto">{claim.statement}</p>
      <p>
        {t("rulebook.claimReceived", { date: date(claim.receivedOn) })}{" "}
        {acknowledgedOn
          ? t("rulebook.claimAcknowledged", { date: date(acknowledgedOn) })
          : t("rulebook.claimNotAcknowledged")}{" "}
        {extension ? t("rulebook.claimExtended", { count: extension.days }) : null}
      </p>
      {answer ? (
        <>
          <p>
            {t("rulebook.claimAnswered", {
              date: date(answer.answeredOn),
              outcome: say(claimOutcomeWords[answer.outcome], language),
            })}
          </p>
          <p dir="auto">{answer.explanation}</p>
          {court ? (
            <p>
              {say(court.words, language)}{" "}
              <Citations citations={court.citations.map((key) => citationOf(key, language))} />
            </p>
          ) : null}
        </>
      ) : (
        <p>{t("rulebook.claimOpen")}</p>
      )}
    </section>
  );
}
