import { ActionIcon, Popover, TextInput } from "@mantine/core";
import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { IconCalendar } from "@tabler/icons-react";
import { lazy, Suspense, useState, type FocusEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../lib/preferences.ts";
import { readTypedDate, writeTypedDate } from "../lib/days/typed-date.ts";

const Calendar = lazy(async () => ({ default: (await import("./date-calendar.tsx")).DateCalendar }));

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** The text as typed; `readTypedDate` gives its day. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  readonly today: PlainDate;
  /** The last day that may be picked: today, unless another is given; null for none. */
  readonly latest?: PlainDate | null;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  /** Where the label alone does not tell it from another of the page. */
  readonly "aria-label"?: string | undefined;
}

/**
 * A date that may be typed in any usual form or picked from a calendar. Beneath it stands the day as it was
 * understood, with its weekday, so that a slip of month and day is seen at once.
 */
export function DateField({
  id,
  label,
  value,
  onChange,
  onBlur,
  today,
  latest = today,
  description,
  error,
  required,
  "aria-label": name = label,
}: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const date = readTypedDate(value, today);
  const understood = date ? formatDate(date, language) : null;
  return (
    <TextInput
      id={id}
      label={label}
      aria-label={name === label ? undefined : name}
      value={value}
      required={required}
      withAsterisk={false}
      error={error}
      description={
        <>
          {description} {understood ? <strong>{understood}</strong> : description ? null : t("date.hint")}
        </>
      }
      inputWrapperOrder={["label", "input", "description", "error"]}
      placeholder={t("date.placeholder")}
      autoComplete="off"
      inputMode="text"
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-end"
          trapFocus
          returnFocus
          withinPortal
        >
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t("date.open", { field: name })}
              aria-expanded={opened}
              onClick={() => setOpened(!opened)}
            >
              <IconCalendar size={18} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={t("date.calendar")}>
            <Suspense fallback={null}>
              <Calendar
                value={date}
                today={today}
                latest={latest}
                onPick={(picked) => {
                  onChange(writeTypedDate(picked));
                  setOpened(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
