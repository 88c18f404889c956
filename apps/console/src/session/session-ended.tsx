import { Button, Group, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { hasUnsavedWork } from "../lib/act/unsaved-work.ts";
import { signInUrl } from "./session-channel.ts";

/**
 * The session is over. With unsent words on the page the sign-in opens in another tab and this page waits for it;
 * otherwise it happens here and returns to the same address.
 */
export function SessionEnded() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const keep = hasUnsavedWork();
  return (
    <Modal
      opened
      data-session
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t("session.endedTitle")}
    >
      <p>{t(keep ? "session.endedKeep" : "session.ended")}</p>
      <Group mt="md">
        {keep ? (
          <Button component="a" href={signInUrl("/signed-in")} target="_blank" data-autofocus>
            {t("session.signInTab")}
          </Button>
        ) : (
          <Button component="a" href={signInUrl(`${pathname}${search}`)} data-autofocus>
            {t("signIn.button")}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
