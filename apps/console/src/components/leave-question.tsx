import { Button, Group, Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { useFocusReturn } from "../lib/focus-return.ts";
import { isWorkKept } from "../lib/act/unsaved-work.ts";
import { draftEn } from "../i18n/en/draft.en.ts";
import { addEnglish } from "../i18n/i18n.ts";

addEnglish(draftEn);

interface LeaveQuestionProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before unsent words are lost. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation();
  useFocusReturn();
  // As it was when the question was put: nothing of it changes while it is read.
  const [kept] = useState(isWorkKept);
  return (
    <Modal
      opened
      onClose={onStay}
      title={t("leave.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p>{t(kept ? "leave.kept" : "leave.text")}</p>
      <Group mt="md">
        <Button onClick={onStay} data-autofocus>
          {t("leave.stay")}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t(kept ? "leave.goKept" : "leave.go")}
        </Button>
      </Group>
    </Modal>
  );
}
