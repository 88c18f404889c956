import { Button, Group, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFocusReturn } from "../lib/focus-return.ts";

interface LeaveQuestionProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before unsent words are lost. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation();
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onStay}
      title={t("leave.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p>{t("leave.text")}</p>
      <Group mt="md">
        <Button onClick={onStay} data-autofocus>
          {t("leave.stay")}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t("leave.go")}
        </Button>
      </Group>
    </Modal>
  );
}
