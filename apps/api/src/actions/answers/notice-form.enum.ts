import { noticeFormWords } from "@redress/domain/vocabulary";
import { servedForms, type ServedForm } from "../../authorization/served-actions.ts";
import { wordedEnum, wordsOf } from "../../platform/graphql/worded-enum.ts";

export const NoticeFormEnum: Readonly<Record<ServedForm, ServedForm>> = wordedEnum(
  "NoticeForm",
  "What an action has prepared: the Department's forms by their numbers, and letters that have none.",
  wordsOf(servedForms, (form) => noticeFormWords[form]),
);
