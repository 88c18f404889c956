import { statusWords, type ComplaintStatus } from "@redress/domain/complaint";
import { contactStatusWords, type ContactStatus } from "@redress/domain/contact";
import { say, type Words } from "@redress/domain/vocabulary";
import { useLanguage } from "../lib/preferences.ts";
import classes from "./status-mark.module.css";

/** A status to look at: its words, and a shape that tells how far it has come without any colour. */
export interface Mark {
  readonly words: Words;
  readonly shape: "open" | "half" | "full" | "ended";
}

const shapes: Readonly<Record<ComplaintStatus, Mark["shape"]>> = {
  RECEIVED: "open",
  UNDER_INVESTIGATION: "half",
  TRANSFER_SENT: "half",
  TRANSFER_DISPUTED: "half",
  RESOLVED: "full",
  ACTIONS_PENDING: "full",
  CLOSED: "ended",
  WITHDRAWN: "ended",
  NOT_A_REPETITION: "ended",
};

/** The mark of a complaint's status. */
export function complaintMark(status: ComplaintStatus): Mark {
  return { words: statusWords[status], shape: shapes[status] };
}

const contactShapes: Readonly<Record<ContactStatus, Mark["shape"]>> = {
  CONTACT_RECEIVED: "open",
  CONTACT_ACKNOWLEDGED: "half",
  CONTACT_ANSWERED: "full",
  COMPLAINT_OFFERED: "full",
  CONTACT_CLOSED: "ended",
};

/** The mark of a contact's status. */
export function contactMark(status: ContactStatus): Mark {
  return { words: contactStatusWords[status], shape: contactShapes[status] };
}

/** A status in words; its shape, not only its colour, tells open from closed. */
export function StatusMark({ words, shape }: Mark) {
  const language = useLanguage();
  return (
    <span className={classes.mark} data-shape={shape}>
      <span className={classes.dot} aria-hidden />
      {say(words, language)}
    </span>
  );
}
