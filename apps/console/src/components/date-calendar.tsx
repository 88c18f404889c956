import { DatePicker } from "@mantine/dates";
import { formatDate, plainDate, type PlainDate } from "@redress/domain/calendar";
import "@mantine/dates/styles.layer.css";
import "dayjs/locale/es";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../lib/preferences.ts";

interface DateCalendarProps {
  readonly value: PlainDate | null;
  readonly today: PlainDate;
  /** Null for none. */
  readonly latest: PlainDate | null;
  readonly onPick: (date: PlainDate) => void;
}

/** A month to pick a day from; days after the latest are closed, which for a legal fact is today. */
export function DateCalendar({ value, today, latest, onPick }: DateCalendarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DatePicker
      value={value}
      defaultDate={value ?? today}
      {...(latest && { maxDate: latest })}
      locale={language}
      firstDayOfWeek={0}
      weekendDays={[]}
      // Days of the months beside it are so pale that they cannot be read: each month shows its own.
      hideOutsideDates
      onChange={(picked) => {
        if (picked) onPick(plainDate(picked));
      }}
      getDayProps={(date) => ({ "aria-label": formatDate(date as PlainDate, language) })}
      ariaLabels={{
        nextMonth: t("date.nextMonth"),
        previousMonth: t("date.previousMonth"),
        nextYear: t("date.nextYear"),
        previousYear: t("date.previousYear"),
        nextDecade: t("date.nextDecade"),
        previousDecade: t("date.previousDecade"),
      }}
    />
  );
}
