import { automaticActionWords } from "@redress/domain/enforcement";
import type { TFunction } from "i18next";
import type { FormValue, FormValues } from "../palette/palette.ts";
import { choice, given, group, here, optional } from "./person-fields.ts";

/** The notice of an automatic action that somebody speaks of: both of its parts are needed once one is given. */
export function noticeFields(held: FormValue | undefined, t: TFunction) {
  const { action, receivedOn } = (held ?? {}) as FormValues;
  const open = !given(action) && !given(receivedOn);
  return {
    ...group("EnforcementNotice", t("enforcement.which"), {
      action: {
        ...choice("AutomaticAction", t("enforcement.action"), automaticActionWords),
        ...(open && optional),
      },
      receivedOn: {
        kind: "PAST_DAY",
        label: here(t("enforcement.receivedOn")),
        startsOpen: true,
        ...(open && optional),
      },
    }),
    ...optional,
  } as const;
}
