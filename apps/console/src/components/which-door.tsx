import { Checkbox } from "@mantine/core";
import {
  circumstancesThatMatter,
  circumstanceWords,
  doorWords,
  triage,
  whenSo,
  type CircumstanceName,
  type Circumstances,
} from "@redress/domain/triage";
import { say, subjectWords, type IssueSubject } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { citationOf } from "../lib/days/explain-deadline.ts";
import { useLanguage } from "../lib/preferences.ts";
import { IssueDoors } from "./issue-doors.tsx";
import classes from "./issue-doors.module.css";
import "../i18n/rulebook-words.ts";

/**
 * Where an issue that is being typed can be solved, in a line that opens. What else staff know of it, such as that there was
 * no case, changes the doors at once; it is asked to guide, and nothing of it is recorded.
 */
export function WhichDoor({ subject }: { readonly subject: IssueSubject }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [known, setKnown] = useState<readonly CircumstanceName[]>([]);
  const [opened, setOpened] = useState(false);
  const asked = circumstancesThatMatter(subject);
  const circumstances = asked
    .filter((name) => known.includes(name))
    .reduce<Circumstances>((all, name) => ({ ...all, ...whenSo(name) }), {});
  const [issue] = triage([{ subject, circumstances }]);
  if (!issue) return null;
  const first = issue.doors
    .filter(({ role }) => role === "PRIMARY")
    .map(({ door }) => say(doorWords[door], language));
  return (
    <details className={classes.which} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{t("rulebook.solved", { where: first.join(", ") })}</summary>
      {opened ? (
        <>
          <IssueDoors
            label={say(subjectWords[subject], language)}
            doors={issue.doors.map(({ door, role, reason, citations, doubt, ground, exhaustion }) => ({
              door,
              role,
              title: say(doorWords[door], language),
              reason: say(reason, language),
              citations: citations.map((key) => citationOf(key, language)),
              doubt: doubt && say(doubt, language),
              ground: ground && { words: say(ground.words, language) },
              exhaustion: exhaustion && { reason: say(exhaustion.reason, language) },
            }))}
            tell={say(issue.tell, language)}
          />
          <fieldset className={classes.known}>
            <legend>{t("rulebook.known")}</legend>
            {asked.map((name) => (
              <Checkbox
                key={name}
                label={say(circumstanceWords[name], language)}
                checked={known.includes(name)}
                onChange={({ currentTarget: { checked } }) =>
                  setKnown(checked ? [...known, name] : known.filter((one) => one !== name))
                }
              />
            ))}
          </fieldset>
        </>
      ) : null}
    </details>
  );
}
