import { Button, Group, Modal } from "@mantine/core";
import { tellInput } from "@redress/domain/input";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFocusReturn } from "../lib/focus-return.ts";
import classes from "./review-dialog.module.css";
import type { usePalette } from "./use-palette.ts";

interface ReviewDialogProps {
  readonly palette: ReturnType<typeof usePalette>;
  readonly title: string;
  /** What the button says that records it. */
  readonly record: string;
  /** What follows from it. */
  readonly children?: ReactNode;
}

/** What is about to be recorded, once more and as a whole, before an act that cannot be taken back. */
export function ReviewDialog({ palette, title, record, children }: ReviewDialogProps) {
  const { t } = useTranslation();
  const { fields, input, form, nameOf, sender, review } = palette;
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={review.close}
      size="lg"
      title={title}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p className={classes.text}>{t("form.reviewText")}</p>
      <dl className={classes.told}>
        {tellInput(fields, input, { language: form.language, nameOf }).map(({ name, value }, at) => (
          // Two people of a record may have fields of the same name.
          <div key={at}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {children}
      <Group mt="md">
        <Button
          data-autofocus
          loading={sender.pending}
          loaderProps={{ "aria-label": t("common.sending") }}
          onClick={review.send}
        >
          {record}
        </Button>
        <Button variant="default" onClick={review.close}>
          {t("form.goOn")}
        </Button>
      </Group>
    </Modal>
  );
}
