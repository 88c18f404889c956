import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { Note } from "../../components/note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { graphql } from "../../gql/index.ts";
import type { MySessionsQuery } from "../../gql/graphql.ts";
import { browserName } from "../../lib/browser-name.ts";
import { formatInstant } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import type { Columns } from "../../list/declaration/list.ts";
import { ListTable } from "../../list/table/list-table.tsx";
import { useViewer } from "../../session/viewer.tsx";

const sessionsQuery = graphql(/* GraphQL */ `
  query MySessions {
    mySessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      userAgent
      ip
      current
    }
  }
`);

const revokeSession = graphql(/* GraphQL */ `
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      __typename
    }
  }
`);

type Session = MySessionsQuery["mySessions"][number];

/** Where one is signed in, and the way to end a session on another device. */
export function SessionsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { lastSignInAt } = useViewer();
  const { data, error, refetch } = useQuery(sessionsQuery, { fetchPolicy: "network-only" });
  const [revoke, { loading }] = useMutation(revokeSession, { errorPolicy: "none" });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [ended, setEnded] = useState(false);
  const keys = useRef(new Map<string, string>());
  const end = async (sessionId: string): Promise<void> => {
    const key = keys.current.get(sessionId) ?? crypto.randomUUID();
    keys.current.set(sessionId, key);
    try {
      await revoke({ variables: { input: { clientMutationId: key, sessionId } } });
      setEnded(true);
      setFailure(null);
      await refetch();
    } catch (reason) {
      setFailure(failureOf(reason));
    }
  };
  const browserOf = (session: Session): string =>
    browserName(session.userAgent ?? null) ?? t("sessions.unknownBrowser");
  const columns: Columns<"sessions", Session> = {
    browser: { kind: "text", value: browserOf, card: "plain" },
    ip: { kind: "text" },
    createdAt: { kind: "instant" },
    lastSeenAt: { kind: "ago" },
    end: {
      kind: "part",
      part: (session) =>
        session.current ? (
          t("sessions.current")
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            disabled={loading}
            onClick={() => void end(session.id)}
            aria-label={t("sessions.endOne", { browser: browserOf(session) })}
          >
            {t("sessions.end")}
          </Button>
        ),
    },
  };
  return (
    <>
      <PageHeading
        title={t("sessions.title")}
        lead={lastSignInAt ? t("sessions.last", { at: formatInstant(lastSignInAt, language) }) : undefined}
      />
      {error ? <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} /> : null}
      {failure ? <FailureNote failure={failure} /> : null}
      <div role="status">{ended ? <Note tone="done" title={t("sessions.ended")} /> : null}</div>
      <ListTable
        name="sessions"
        title={t("sessions.title")}
        columns={columns}
        rows={data?.mySessions ?? []}
      />
    </>
  );
}
