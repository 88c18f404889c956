import { Popover } from "@mantine/core";
import classes from "./clock.module.css";
import { WhyThisDate, type ExplanationView } from "./why-this-date.tsx";

interface ClockPanelProps {
  readonly id: string;
  readonly title: string;
  readonly explanation: ExplanationView;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The panel under a clock: the rule's name and why this date. Fetched the first time a clock is asked. */
export function ClockPanel({ id, title, explanation, onEnter, onLeave }: ClockPanelProps) {
  return (
    <Popover
      opened
      width={360}
      position="bottom-start"
      withinPortal
      withRoles={false}
      closeOnEscape={false}
      trapFocus={false}
      returnFocus={false}
    >
      <Popover.Target>
        <span className={classes.anchor} aria-hidden />
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        className={classes.panel}
        onMouseEnter={onEnter}
        onMouseLeave={onLeave}
        onFocus={onEnter}
        onBlur={onLeave}
      >
        <p className={classes.panelTitle}>{title}</p>
        <WhyThisDate {...explanation} />
      </Popover.Dropdown>
    </Popover>
  );
}
