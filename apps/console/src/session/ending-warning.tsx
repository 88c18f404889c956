import { Button, Group, Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { signInUrl } from "./session-channel.ts";
import type { Ending } from "./time-left.ts";
import { useViewer } from "./viewer.tsx";

interface EndingWarningProps {
  /** Which end is near; null once there is time again. */
  readonly ending: Ending | null;
  /** Asks the server for anything, which starts the idle time anew. */
  readonly onAsk: () => void;
  readonly onAnswered: () => void;
}

/**
 * Warns two minutes before the session ends. An idle one can go on; one at its limit needs a new sign-in, which happens
 * in another tab so that nothing typed here is lost. Fetched when it is first needed.
 */
export function EndingWarning({ ending, onAsk, onAnswered }: EndingWarningProps) {
  const { t } = useTranslation();
  const limit = useViewer().session?.expiresAt ?? null;
  const [heard, setHeard] = useState<string | null>(null);
  const atLimit = ending === "limit";
  const close = (): void => {
    if (atLimit) setHeard(limit);
    else onAsk();
    onAnswered();
  };
  return (
    <Modal
      opened={ending === "idle" || (atLimit && heard !== limit)}
      onClose={close}
      title={t(atLimit ? "session.limitTitle" : "session.idleTitle")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p>{t(atLimit ? "session.limit" : "session.idle")}</p>
      <Group mt="md">
        {atLimit ? (
          <>
            <Button
              component="a"
              href={signInUrl("/signed-in")}
              target="_blank"
              onClick={close}
              data-autofocus
            >
              {t("session.signInTab")}
            </Button>
            <Button variant="default" onClick={close}>
              {t("session.later")}
            </Button>
          </>
        ) : (
          <Button onClick={close} data-autofocus>
            {t("session.stay")}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
