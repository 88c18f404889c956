import { formatDate, type PlainDate } from "@redress/domain/calendar";
import {
  partyFlagStatusWords,
  partyFlagWords,
  type PartyFlagKindName,
  type PartyFlagStatus,
} from "@redress/domain/person";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../lib/preferences.ts";
import { StatusMark, type Mark } from "./status-mark.tsx";

/** A flag as far as it is looked at. */
export interface FlagView {
  readonly kind: PartyFlagKindName;
  readonly status: PartyFlagStatus;
  readonly detail?: string | null | undefined;
  readonly reviewOn?: PlainDate | null | undefined;
}

const shapes: Readonly<Record<PartyFlagStatus, Mark["shape"]>> = {
  REQUESTED: "open",
  ACTIVE: "full",
  INACTIVE: "ended",
  REFUSED: "ended",
};

/** Something to keep in mind about a person: what, how it stands, and what is to be known with it. */
export function PartyFlag({ kind, status, detail, reviewOn }: FlagView) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <strong>{say(partyFlagWords[kind], language)}</strong>{" "}
      <StatusMark words={partyFlagStatusWords[status]} shape={shapes[status]} />
      {detail ? <p dir="auto">{detail}</p> : null}
      {reviewOn ? <p>{t("flag.review", { date: formatDate(reviewOn, language) })}</p> : null}
    </>
  );
}
