import { Button, Group, Textarea } from "@mantine/core";
import { useMutation } from "@apollo/client/react";
import { roleWords, say } from "@redress/domain/vocabulary";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import type { ApprovalDecision, Decision_ApprovalFragment } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";

const decideMutation = graphql(/* GraphQL */ `
  mutation DecideApproval($input: DecideApprovalInput!) {
    answer: decideApproval(input: $input) {
      ... on DecideApprovalSuccess {
        approval {
          ...Decision_Approval
        }
      }
      ... on ApprovalRefused {
        message
        current {
          ...Decision_Approval
        }
      }
      ... on IdempotencyKeyReused {
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

interface DecideDrawerProps {
  readonly approval: Decision_ApprovalFragment;
  readonly onClose: () => void;
}

/** What exactly is to be approved, and the decision, for those who may. */
export function DecideDrawer({ approval, onClose }: DecideDrawerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const roles = approval.forRoles.map((role) => say(roleWords[role], language)).join(", ");
  return (
    <ActionDrawer title={t("approvals.drawer", { number: approval.aboutNumber })} onClose={onClose}>
      {() => (
        <>
          <p>
            {t("approvals.asked", { name: approval.askedBy, at: formatInstant(approval.askedAt, language) })}{" "}
            {t("approvals.forRoles", { roles })}
          </p>
          {approval.note ? (
            <Note tone="calm" title={t("approvals.said")}>
              <p dir="auto">{approval.note}</p>
            </Note>
          ) : null}
          <section aria-label={t("approvals.text")}>
            {approval.sections.map(({ heading, text }) => (
              <section key={heading}>
                <h3>{heading}</h3>
                <p dir="auto" style={{ whiteSpace: "pre-line" }}>
                  {text}
                </p>
              </section>
            ))}
          </section>
          {approval.mayDecide ? <Decide approval={approval} onClose={onClose} /> : null}
        </>
      )}
    </ActionDrawer>
  );
}

function Decide({ approval: { id }, onClose }: DecideDrawerProps) {
  const { t } = useTranslation();
  const [decide, { loading, client }] = useMutation(decideMutation);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const keys = useRef<Partial<Record<string, string>>>({});
  const send = async (decision: ApprovalDecision): Promise<void> => {
    setWrong("");
    setFailure(null);
    // The same decision with the same reason is the same act, however often it is sent.
    const clientMutationId = (keys.current[`${decision} ${reason}`] ??= crypto.randomUUID());
    try {
      const { data } = await decide({
        variables: { input: { clientMutationId, approvalId: id, decision, reason: reason || null } },
      });
      const answer = data?.answer;
      if (answer?.__typename === "InvalidInput")
        return setWrong(answer.issues.map(({ message }) => message).join(" "));
      void client.refetchQueries({ include: "active" });
      if (answer?.__typename === "DecideApprovalSuccess") onClose();
      else setWrong(answer?.message ?? "");
    } catch (broken) {
      setFailure(failureOf(broken));
    }
  };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <Textarea
        label={t("approvals.reason")}
        description={t("approvals.reasonHelp")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={wrong}
        errorProps={{ role: "alert" }}
        autosize
        minRows={3}
      />
      {failure ? <FailureNote failure={failure} /> : null}
      <Group mt="md">
        <Button loading={loading} onClick={() => void send("APPROVED")}>
          {t("approvals.approve")}
        </Button>
        <Button variant="default" disabled={loading} onClick={() => void send("REFUSED")}>
          {t("approvals.refuse")}
        </Button>
      </Group>
    </form>
  );
}
