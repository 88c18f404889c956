import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconClock, IconHourglassLow } from "@tabler/icons-react";
import { lazy, Suspense, useEffect, useId, useRef, useState, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import classes from "./clock.module.css";
import type { ExplanationView } from "./why-this-date.tsx";

const ClockPanel = lazy(async () => ({ default: (await import("./clock-panel.tsx")).ClockPanel }));

/** How urgent a clock looks: calm, amber once its last day is near, red at 2 days or fewer or late, or done. */
export type ClockTone = "calm" | "soon" | "late" | "done";

/**
 * The tone for a number of days.
 * @param daysLeft Calendar days from today to the due date; negative when late; null when nothing is owed any more.
 * @param alertDays From how many days before it a date is near, as the office says.
 */
export function clockTone(daysLeft: number | null, alertDays: number): ClockTone {
  if (daysLeft === null) return "done";
  if (daysLeft <= Math.min(2, alertDays)) return "late";
  return daysLeft <= alertDays ? "soon" : "calm";
}

/** What a clock shows. Fractions run from 0 (the clock's start) to 1 (the due date). */
export interface ClockProps {
  /** What is due: "Written resolution". */
  readonly title: string;
  /** The line in words: "Day 18 of 30, due Thu Dec 3, 2026". */
  readonly words: string;
  readonly tone: ClockTone;
  readonly elapsed: number;
  /** Where the lawful time ends and the extension begins, when there is one. */
  readonly extensionFrom?: number | null;
  readonly explanation: ExplanationView;
  readonly size?: "row" | "head";
}

/** The icon of each tone: what is urgent shows without its colour too. */
export const toneIcons: Readonly<
  Record<ClockTone, ComponentType<{ size: number; stroke: number; "aria-hidden": true }>>
> = {
  calm: IconClock,
  soon: IconHourglassLow,
  late: IconAlertTriangle,
  done: IconCircleCheck,
};

/**
 * The one clock of the console: a bar, words and an icon, so that urgency never rests on colour alone. A resting
 * pointer, focus or a press opens the rule, its arithmetic and its citations; Escape closes them.
 */
export function Clock({ title, words, tone, elapsed, extensionFrom, explanation, size = "row" }: ClockProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const dismissed = useRef(false);
  const turning = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const Icon = toneIcons[tone];
  const open = (): void => {
    clearTimeout(turning.current);
    setOpened(true);
  };
  // Only a pointer that was moved here and rests asks: a page that is drawn under it, or a pointer on its way past, does
  // not, because the panel covers what stands below.
  const openWhenResting = (): void => {
    clearTimeout(turning.current);
    if (!dismissed.current) turning.current = setTimeout(() => setOpened(true), 250);
  };
  // A short grace lets the pointer travel into the panel (WCAG 1.4.13).
  const closeSoon = (): void => {
    clearTimeout(turning.current);
    turning.current = setTimeout(() => setOpened(false), 160);
    dismissed.current = false;
  };
  useEffect(() => () => clearTimeout(turning.current), []);
  useEffect(() => {
    if (!opened) return undefined;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      // What was closed stays closed until the pointer has gone.
      dismissed.current = true;
      setOpened(false);
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [opened]);
  return (
    <span className={classes.holder}>
      <UnstyledButton
        className={classes.clock}
        data-tone={tone}
        data-size={size}
        aria-expanded={opened}
        aria-describedby={opened ? id : undefined}
        onMouseMove={openWhenResting}
        onMouseLeave={closeSoon}
        onFocus={open}
        onBlur={closeSoon}
        onClick={open}
      >
        <span className={classes.words}>
          <Icon size={size === "head" ? 20 : 16} stroke={1.9} aria-hidden />
          <span>
            {size === "row" ? <span className={classes.title}>{title} </span> : null}
            <span className={classes.due}>{words}</span>
          </span>
          <span className="visually-hidden">. {t("clock.why")}</span>
        </span>
        <ClockBar elapsed={elapsed} extensionFrom={extensionFrom ?? null} />
      </UnstyledButton>
      {opened ? (
        <Suspense fallback={null}>
          <ClockPanel id={id} title={title} explanation={explanation} onEnter={open} onLeave={closeSoon} />
        </Suspense>
      ) : null}
    </span>
  );
}

function percent(fraction: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fraction)) * 1_000) / 10}%`;
}

function ClockBar({
  elapsed,
  extensionFrom,
}: {
  readonly elapsed: number;
  readonly extensionFrom: number | null;
}) {
  return (
    <span className={classes.bar} data-clock-bar aria-hidden>
      {extensionFrom === null ? null : (
        <span className={classes.extension} style={{ insetInlineStart: percent(extensionFrom) }} />
      )}
      <span className={classes.fill} style={{ width: percent(elapsed) }} />
      {extensionFrom === null ? null : (
        <span className={classes.notch} style={{ insetInlineStart: percent(extensionFrom) }} />
      )}
    </span>
  );
}
