import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import classes from "./note.module.css";

interface NoteProps {
  readonly tone: "calm" | "soon" | "late" | "done";
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** `alert` for what went wrong, `status` for what came about; none for standing text. */
  readonly role?: "alert" | "status" | "region";
  readonly label?: string;
}

const icons = {
  calm: IconInfoCircle,
  soon: IconAlertTriangle,
  late: IconAlertTriangle,
  done: IconCircleCheck,
};

/** A note in the flow of a page: icon, title and text in the colour of its urgency. */
export function Note({ tone, title, children, role, label }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={classes.note} data-tone={tone} role={role} aria-label={label}>
      <Icon size={20} stroke={1.8} aria-hidden className={classes.icon} />
      <div className={classes.body}>
        {title ? <p className={classes.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
