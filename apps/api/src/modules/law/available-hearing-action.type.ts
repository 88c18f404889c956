import {
  hearingActionWords,
  type AvailableHearingAction,
  type HearingActionName,
} from "@redress/domain/state-hearing";
import { said, told, toldOrNull, toldType } from "../../platform/graphql/told/told-type.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import { RefusalType, refusalIn } from "../../actions/answers/refusal.type.ts";

const HearingActionEnum: Readonly<Record<HearingActionName, HearingActionName>> = wordedEnum(
  "HearingAction",
  "What can be done at a state hearing, in the order of its life. There is no mutation for it here: the State Hearing Office, the judge and the agency do it.",
  hearingActionWords,
);

/** One action at a state hearing, and whether it may be taken. */
export const AvailableHearingActionType = toldType<AvailableHearingAction>()(
  "AvailableHearingAction",
  "One action at a state hearing and whether it may be taken. It is told; it has no mutation here.",
  {
    action: told(HearingActionEnum, "The action."),
    title: said(
      "What the action is called, in the language of the request.",
      ({ action }) => hearingActionWords[action],
    ),
    allowed: told(Boolean, "Whether it may be taken, as far as can be known without its input."),
    refusal: toldOrNull(
      RefusalType,
      "Why not; null when allowed.",
      ({ refusal }, language) => refusal && refusalIn(language, refusal),
    ),
  },
);
