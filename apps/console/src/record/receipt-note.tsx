import { Button } from "@mantine/core";
import { formatDate, plainDate } from "@redress/domain/calendar";
import { formNumber, noticeFormWords, say } from "@redress/domain/vocabulary";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Note } from "../components/note.tsx";
import { formatInstant } from "../lib/days/instants.ts";
import { useLanguage } from "../lib/preferences.ts";
import type { Receipt } from "../lib/act/receipts.ts";
import classes from "./receipt-note.module.css";

/** The receipt of a legal step: what was written, when and by whom, what is due next, which notices were queued. */
export function ReceiptNote({
  receipt,
  onDismiss,
}: {
  readonly receipt: Receipt;
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [receipt]);
  return (
    <div ref={note} tabIndex={-1} className={classes.receipt} data-no-print role="status">
      <Note tone="done" title={receipt.what}>
        <p>{t("receipt.recorded", { at: formatInstant(receipt.at, language), who: receipt.who })}</p>
        {receipt.next ? (
          <p>
            {t("receipt.next", {
              title: receipt.next.title,
              date: formatDate(plainDate(receipt.next.dueOn), language),
            })}
          </p>
        ) : null}
        {receipt.notices.length > 0 ? (
          <p>
            {t("receipt.notices", {
              forms: receipt.notices
                .map((form) =>
                  [formNumber(form), say(noticeFormWords[form], language)].filter(Boolean).join(" "),
                )
                .join("; "),
            })}
          </p>
        ) : null}
        {receipt.cautions.map((caution) => (
          <p key={caution} className={classes.caution}>
            {caution}
          </p>
        ))}
        {receipt.alike.length > 0 ? (
          <p>
            {t("receipt.alike")}{" "}
            {receipt.alike.map(({ complaintId, number }) => (
              <Link key={complaintId} to={`/complaints/${complaintId}`} className={classes.alike}>
                {number}
              </Link>
            ))}
          </p>
        ) : null}
        <div>
          <Button variant="default" size="compact-sm" onClick={onDismiss}>
            {t("common.dismiss")}
          </Button>
        </div>
      </Note>
    </div>
  );
}
