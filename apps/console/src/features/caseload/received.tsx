import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import { DateCell } from "../../list/table/cells.tsx";
import { useViewer } from "../../session/viewer.tsx";
import classes from "./received.module.css";

interface ReceivedProps {
  readonly complaint: {
    readonly receivedOn: PlainDate;
    readonly filing: { readonly dateStampedOn: PlainDate | null; readonly arrivedOn: PlainDate | null };
  };
}

/** The day of receipt. Where the law lets it lie ahead, the words say so, with the day on which the complaint came. */
export function Received({ complaint: { receivedOn, filing } }: ReceivedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today } = useViewer();
  const cameOn = filing.dateStampedOn ?? filing.arrivedOn;
  if (receivedOn <= today || !cameOn) return <DateCell value={receivedOn} />;
  return (
    <span className={classes.ahead}>
      <span>{t("caseload.countsAsReceived", { date: formatDate(receivedOn, language) })}</span>{" "}
      <span>{t("caseload.cameOn", { date: formatDate(cameOn, language) })}</span>
    </span>
  );
}
