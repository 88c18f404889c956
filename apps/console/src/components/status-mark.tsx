import { say, statusWords, type ComplaintStatus } from "@redress/domain";
import { useLanguage } from "../lib/preferences.ts";
import classes from "./status-mark.module.css";

/** A complaint's status in words; its shape, not only its colour, tells open from closed. */
export function StatusMark({ status }: { readonly status: ComplaintStatus }) {
  const language = useLanguage();
  return (
    <span className={classes.mark} data-status={status}>
      <span className={classes.dot} aria-hidden />
      {say(statusWords[status], language)}
    </span>
  );
}
