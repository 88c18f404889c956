import type { Door, DoorRole } from "@redress/domain/triage";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Citations, type CitationView } from "./citation.tsx";
import classes from "./issue-doors.module.css";
import "../i18n/rulebook-words.ts";

/** How one door stands to an issue, in the language of the page. */
export interface DoorView {
  readonly door: Door;
  readonly title: string;
  readonly role: DoorRole;
  readonly reason: string;
  readonly citations: readonly CitationView[];
  readonly doubt?: string | null | undefined;
  /** Of the state hearing: on which ground it hears the issue, and whether its time has come. */
  readonly ground?: { readonly words: string } | null | undefined;
  readonly exhaustion?: { readonly reason: string } | null | undefined;
}

interface IssueDoorsProps {
  /** What the doors belong to, for whoever hears the page. */
  readonly label: string;
  readonly doors: readonly DoorView[];
  /** What to tell the person. */
  readonly tell: string;
}

/**
 * Where an issue can be solved: the door to go to first with its reason and citation, the others that are open beside it,
 * and folded away those that cannot remedy it, with the reason why not.
 */
export function IssueDoors({ label, doors, tell }: IssueDoorsProps) {
  const { t } = useTranslation();
  const open = doors.filter(({ role }) => role !== "NOT_AVAILABLE");
  const shut = doors.filter(({ role }) => role === "NOT_AVAILABLE");
  const sorted = open.toSorted(
    (one, other) => Number(other.role === "PRIMARY") - Number(one.role === "PRIMARY"),
  );
  return (
    <div className={classes.doors} role="group" aria-label={label}>
      <DoorList doors={sorted} />
      <p className={classes.tell}>
        <strong>{t("rulebook.tell")}</strong> {tell}
      </p>
      <details>
        <summary>{t("rulebook.shut", { count: shut.length })}</summary>
        <DoorList doors={shut} />
      </details>
    </div>
  );
}

function DoorList({ doors }: { readonly doors: readonly DoorView[] }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <ul className={classes.list}>
      {doors.map(({ door, title, role, reason, citations, doubt, ground, exhaustion }) => (
        <li key={door} data-role={role} aria-labelledby={`${id}-${door}`}>
          <p id={`${id}-${door}`} className={classes.door}>
            {title}
            {role === "NOT_AVAILABLE" ? null : (
              <span className={classes.role}>
                {t(role === "PRIMARY" ? "rulebook.first" : "rulebook.also")}
              </span>
            )}
          </p>
          <p className={classes.reason}>
            {reason} <Citations citations={citations} />
          </p>
          {ground ? <p className={classes.reason}>{t("rulebook.ground", { ground: ground.words })}</p> : null}
          {exhaustion ? <p className={classes.reason}>{exhaustion.reason}</p> : null}
          {doubt ? <p className={classes.doubt}>{doubt}</p> : null}
        </li>
      ))}
    </ul>
  );
}
