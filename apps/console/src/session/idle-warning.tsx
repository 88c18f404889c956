import { Button, Group, Modal } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { sessionState } from "../apollo/session-state.ts";
import { useViewer } from "./viewer.tsx";

const warnBefore = 2 * 60_000;

/** Warns two minutes before an idle session ends; every answer of the server starts the idle time anew. */
export function IdleWarning({ onStay }: { readonly onStay: () => void }) {
  const { t } = useTranslation();
  const session = useViewer().session;
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const idleTime = session ? Date.parse(session.idleExpiresAt) - Date.parse(session.lastSeenAt) : 0;

  useEffect(() => {
    if (idleTime <= warnBefore) return undefined;
    const timer = setInterval(() => {
      const left = sessionState.lastAnswerAt() + idleTime - Date.now();
      setSecondsLeft(left <= warnBefore ? Math.max(0, Math.round(left / 1_000)) : null);
      if (left <= 0) sessionState.end();
    }, 5_000);
    return () => clearInterval(timer);
  }, [idleTime]);

  const stay = (): void => {
    setSecondsLeft(null);
    onStay();
  };
  return (
    <Modal opened={secondsLeft !== null} onClose={stay} title={t("session.idleTitle")}>
      <p>{t("session.idle")}</p>
      <Group mt="md">
        <Button onClick={stay} data-autofocus>
          {t("session.stay")}
        </Button>
      </Group>
    </Modal>
  );
}
