import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { formatDate } from "@redress/domain/calendar";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../../apollo/failure.ts";
import { FailureNote } from "../../../components/failure-note.tsx";
import { Note } from "../../../components/note.tsx";
import type { AskResolutionApprovalInput, TextApprovalsQuery } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { approvalsEn } from "../../../i18n/en/lists/approvals.en.ts";
import { addEnglish } from "../../../i18n/i18n.ts";
import { useLanguage } from "../../../lib/preferences.ts";

addEnglish(approvalsEn);

const approvalsQuery = graphql(/* GraphQL */ `
  query TextApprovals($number: String!) {
    approvals(first: 5, sort: NEWEST, filter: { kind: WRITTEN_RESOLUTION, aboutNumber: $number }) {
      nodes {
        id
        status
        askedBy
        decidedBy
        decidedOn
        reason
      }
    }
  }
`);

const askMutation = graphql(/* GraphQL */ `
  mutation AskResolutionApproval($input: AskResolutionApprovalInput!) {
    answer: askResolutionApproval(input: $input) {
      ... on AskResolutionApprovalSuccess {
        approval {
          id
        }
      }
      ... on UserError {
        message
      }
      ... on InvalidInput {
        issues {
          message
        }
      }
    }
  }
`);

interface SecondEyesProps {
  readonly complaint: { readonly id: string; readonly number: string };
  /** The resolution as it stands in the form, which may still be wrong. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Where the office asks for a second pair of eyes: what became of earlier texts, and the way to ask for this one. */
export function SecondEyes({ complaint, input }: SecondEyesProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { data, refetch } = useQuery(approvalsQuery, {
    variables: { number: complaint.number },
    fetchPolicy: "network-only",
  });
  const [pending, setPending] = useState(false);
  const [answered, setAnswered] = useState<{ readonly of: string; readonly refusal: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keys = useRef<Partial<Record<string, string>>>({});
  const text = JSON.stringify([input["findings"], input["actionsToTake"]]);
  const ask = async (): Promise<void> => {
    setPending(true);
    setFailure(null);
    try {
      // The same text is the same request, however often it is sent.
      const clientMutationId = (keys.current[text] ??= crypto.randomUUID());
      const { findings, actionsToTake = null } = input as Pick<
        AskResolutionApprovalInput,
        "actionsToTake" | "findings"
      >;
      const sent = { clientMutationId, complaintId: complaint.id, findings, actionsToTake };
      const answer = (await client.mutate({ mutation: askMutation, variables: { input: sent } })).data
        ?.answer;
      const issues =
        answer && "issues" in answer ? answer.issues.map(({ message }) => message).join(" ") : "";
      setAnswered({ of: text, refusal: issues || (answer && "message" in answer ? answer.message : "") });
      await refetch();
    } catch (broken) {
      setFailure(failureOf(broken));
    }
    setPending(false);
  };
  const answer = answered?.of === text ? answered : null;
  return (
    <section aria-label={t("secondEyes.title")}>
      <Note tone="soon" title={t("secondEyes.title")}>
        <p>{t("secondEyes.needed")}</p>
        <ul>
          {data?.approvals.nodes.map((approval) => (
            <li key={approval.id}>
              <Told approval={approval} />
            </li>
          ))}
        </ul>
        <Button variant="default" size="compact-sm" loading={pending} onClick={() => void ask()}>
          {t("secondEyes.ask")}
        </Button>
        <div role="status">{answer ? answer.refusal || t("secondEyes.done") : null}</div>
        {failure ? <FailureNote failure={failure} /> : null}
      </Note>
    </section>
  );
}

function Told({ approval }: { readonly approval: TextApprovalsQuery["approvals"]["nodes"][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { status, askedBy, decidedBy, decidedOn, reason } = approval;
  if (!decidedBy || !decidedOn) return t("secondEyes.asked", { name: askedBy });
  const values = { name: decidedBy, date: formatDate(decidedOn, language), reason };
  return t(status === "APPROVED" ? "secondEyes.approved" : "secondEyes.refused", values);
}
