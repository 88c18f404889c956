import { partyFlagWords } from "@redress/domain/person";
import { say } from "@redress/domain/vocabulary";
import { IconUrgent } from "@tabler/icons-react";
import { useLanguage } from "../lib/preferences.ts";
import classes from "./urgent-mark.module.css";

/** Says that something does not wait for its turn. */
export function UrgentMark() {
  const language = useLanguage();
  return (
    <strong className={classes.mark}>
      <IconUrgent size={16} aria-hidden />
      {say(partyFlagWords.URGENT, language)}
    </strong>
  );
}
