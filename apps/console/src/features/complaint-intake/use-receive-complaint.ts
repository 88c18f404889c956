import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import type { SummaryError } from "../../components/error-summary.tsx";
import { graphql } from "../../gql/index.ts";
import type { ReceiveComplaintInput, ReceiveComplaintMutation } from "../../gql/graphql.ts";
import { giveReceipt } from "../../lib/receipts.ts";

const receiveComplaint = graphql(/* GraphQL */ `
  mutation ReceiveComplaint($input: ReceiveComplaintInput!) {
    receiveComplaint(input: $input) {
      __typename
      ... on ReceiveComplaintSuccess {
        noticesQueued
        event {
          id
          summary
          recordedAt
          actorName
        }
        complaint {
          id
          number
          nextDeadline {
            ruleId
            title
            dueOn
          }
        }
      }
      ... on ActionRefused {
        message
        field
        citations {
          key
          label
          title
          url
        }
      }
      ... on InvalidInput {
        message
        issues {
          path
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
      ... on IdempotencyKeyReused {
        message
      }
    }
  }
`);

type Payload = ReceiveComplaintMutation["receiveComplaint"];

interface ReceiveComplaint {
  readonly send: (input: Omit<ReceiveComplaintInput, "clientMutationId">) => Promise<void>;
  readonly errors: readonly SummaryError[];
  readonly failure: Failure | null;
  readonly reused: string | null;
  readonly pending: boolean;
  readonly attempt: number;
}

/**
 * Sends a new complaint once: one key serves the form until the server gives a definite answer, so a double click, a
 * second Enter or a repeat after a lost answer records one complaint.
 * @param onDone Called with the new complaint's id when its receipt is ready.
 */
export function useReceiveComplaint(onDone: (complaintId: string) => void): ReceiveComplaint {
  const [mutate, { loading }] = useMutation(receiveComplaint, { errorPolicy: "none" });
  const [answer, setAnswer] = useState<Exclude<Payload, { __typename: "ReceiveComplaintSuccess" }> | null>(
    null,
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = useRef(crypto.randomUUID());
  const underWay = useRef(false);

  const send: ReceiveComplaint["send"] = async (input) => {
    if (underWay.current) return;
    underWay.current = true;
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { input: { clientMutationId: key.current, ...input } } });
      const payload = data?.receiveComplaint;
      if (payload?.__typename === "ReceiveComplaintSuccess") {
        record(payload);
        onDone(payload.complaint.id);
        return;
      }
      key.current = crypto.randomUUID();
      setAnswer(payload ?? null);
      setAttempt((count) => count + 1);
    } catch (error) {
      setFailure(failureOf(error));
      setAttempt((count) => count + 1);
    }
    // After a success nothing is sent again, however often the button is pressed.
    underWay.current = false;
  };
  return {
    send,
    errors: errorsOf(answer),
    failure,
    reused: answer?.__typename === "IdempotencyKeyReused" ? answer.message : null,
    pending: loading,
    attempt,
  };
}

function record({
  complaint,
  event,
  noticesQueued,
}: Extract<Payload, { __typename: "ReceiveComplaintSuccess" }>): void {
  const { nextDeadline } = complaint;
  giveReceipt(complaint.id, {
    what: event.summary,
    at: event.recordedAt,
    who: event.actorName,
    next: nextDeadline ? { title: nextDeadline.title, dueOn: nextDeadline.dueOn } : null,
    notices: noticesQueued,
  });
}

function fieldId(path: readonly string[]): string {
  return (path[0] === "input" ? path.slice(1) : path).join("-");
}

function errorsOf(answer: Payload | null): SummaryError[] {
  if (answer?.__typename === "InvalidInput") {
    return answer.issues.map(({ path, message, citations }) => ({
      fieldId: fieldId(path),
      message,
      citations,
    }));
  }
  if (answer?.__typename !== "ActionRefused") return [];
  return [
    {
      message: answer.message,
      citations: answer.citations,
      ...(answer.field ? { fieldId: fieldId(answer.field) } : {}),
    },
  ];
}
