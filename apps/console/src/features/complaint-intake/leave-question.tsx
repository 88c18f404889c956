import { Button, Group, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { useBlocker } from "react-router";

/** Asks before a page with unsent words is left. */
export function LeaveQuestion({ blocker }: { readonly blocker: ReturnType<typeof useBlocker> }) {
  const { t } = useTranslation();
  if (blocker.state !== "blocked") return null;
  return (
    <Modal
      opened
      onClose={() => blocker.reset()}
      title={t("leave.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p>{t("leave.text")}</p>
      <Group mt="md">
        <Button onClick={() => blocker.reset()} data-autofocus>
          {t("leave.stay")}
        </Button>
        <Button variant="default" onClick={() => blocker.proceed()}>
          {t("leave.go")}
        </Button>
      </Group>
    </Modal>
  );
}
