import { rulesOfSetting, ruleTitle } from "@redress/domain/deadlines";
import { say, type Language } from "@redress/domain/vocabulary";
import {
  agencySettingNames,
  agencySettings,
  sayValue,
  type AgencySettingName,
  type SettingValue,
} from "@redress/domain/world";
import { Float, ID, Int } from "type-graphql";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import {
  cited,
  parts,
  said,
  saidOrNull,
  told,
  toldOrNull,
  toldType,
} from "../../../platform/graphql/told/told-type.ts";
import { wordedEnum, wordsOf } from "../../../platform/graphql/worded-enum.ts";
import type { CalendarChangeRow } from "../change/calendar-change.entity.ts";
import { CalendarChangeType } from "../change/calendar-change.type.ts";
import type { SettingSource, StandingSetting } from "./standing-settings.ts";

export const SettingNameEnum = wordedEnum<AgencySettingName>(
  "AgencySettingName",
  "Something that an agency may set.",
  wordsOf(agencySettingNames, (name) => agencySettings[name].words),
);

const SettingSourceEnum = wordedEnum<SettingSource>("SettingSource", "Who said what stands.", {
  AGENCY: "The agency itself.",
  DEPARTMENT: "The Department, for every agency that has not set its own.",
  DEFAULT: "Nobody: it stands at the product’s own reading.",
});

type Rule = ReturnType<typeof rulesOfSetting>[number];

const DoubtType = toldType<Rule>()(
  "SettingDoubt",
  "A rule that is counted by a setting, and why it is open.",
  {
    title: told(String, "The rule, in the language of the request.", ({ id }: Rule, language: Language) =>
      ruleTitle(id, language),
    ),
    doubt: saidOrNull(
      "What is uncertain, in the language of the request.",
      ({ doubt }: Rule) => doubt ?? undefined,
    ),
    confidence: told(Float, "How sure the reading is, from 0 to 1."),
    citations: cited("The law that makes the rule.", ({ authority }: Rule) => authority),
  },
);

const ChoiceType = toldType<{ readonly name: AgencySettingName; readonly value: SettingValue }>()(
  "SettingChoice",
  "One of the words that a setting may have.",
  {
    value: told(String, "The word, as it is sent.", ({ value }: { readonly value: SettingValue }) =>
      String(value),
    ),
    title: said("What it means, in the language of the request.", ({ name, value }: Valued) =>
      sayValue(name, value),
    ),
  },
);

interface Valued {
  readonly name: AgencySettingName;
  readonly value: SettingValue;
}

const inWords = (name: AgencySettingName, value: SettingValue | null | undefined, language: Language) =>
  value === null || value === undefined ? null : say(sayValue(name, value), language);

const ChangeType = toldType<CalendarChangeRow>()(
  "SettingChange",
  "A change of a setting: by whom, when, why, from what to what.",
  {
    id: told(ID, "Opaque and stable id, for `calendarChange`.", ({ id }: CalendarChangeRow) =>
      publicId("calendarchange", id),
    ),
    was: told(
      String,
      "What stood before, in words.",
      ({ setting, was }: CalendarChangeRow, language: Language) =>
        inWords(setting as AgencySettingName, was, language),
    ),
    becomes: told(
      String,
      "What stands since, in words.",
      ({ setting, becomes }: CalendarChangeRow, language: Language) =>
        inWords(setting as AgencySettingName, becomes, language),
    ),
    reason: told(String, "Why."),
    author: told(String, "Who changed it.", ({ actorName }: CalendarChangeRow) => actorName),
    recordedAt: told(DateTimeScalar, "When."),
    statewide: told(
      Boolean,
      "Whether it was the Department’s change, for every agency that has not set its own.",
      ({ agencyId }: CalendarChangeRow) => (agencyId ?? null) === null,
    ),
    recount: told(
      CalendarChangeType,
      "The recount of dates that it began.",
      (row: CalendarChangeRow, language: Language) => new CalendarChangeType(row, language),
    ),
  },
);

/** A setting with what stands and how it came to. */
export interface ShownSetting {
  readonly name: AgencySettingName;
  readonly standing: StandingSetting;
  readonly history: readonly CalendarChangeRow[];
}

/** A setting as the schema shows it. */
export const SettingType = toldType<
  ShownSetting & { readonly choices: readonly Valued[]; readonly doubts: readonly Rule[] }
>()("AgencySetting", "Something that an agency may set: what the law leaves open, or how its office works.", {
  name: told(SettingNameEnum, "Its name."),
  title: said(
    "What it is, in the language of the request.",
    ({ name }: ShownSetting) => agencySettings[name].words,
  ),
  value: told(String, "What stands, as it is sent.", ({ standing }: ShownSetting) => String(standing.value)),
  said: said("The same in words.", ({ name, standing }: ShownSetting) => sayValue(name, standing.value)),
  setBy: told(SettingSourceEnum, "Who said so.", ({ standing }: ShownSetting) => standing.source),
  standard: said("What stands while nobody sets it, in words.", ({ name }: ShownSetting) =>
    sayValue(name, agencySettings[name].standard),
  ),
  choices: parts(ChoiceType, "The words that it may have, at most 5; none of a number of days."),
  least: toldOrNull(
    Int,
    "The fewest days; null of a choice.",
    ({ name }: ShownSetting) => boundsOf(name)?.least,
  ),
  most: toldOrNull(Int, "The most days; null of a choice.", ({ name }: ShownSetting) => boundsOf(name)?.most),
  countsDates: told(
    Boolean,
    "Whether dates are counted by it, so that a change recounts them.",
    ({ name }: ShownSetting) => agencySettings[name].countsDates,
  ),
  doubts: parts(
    DoubtType,
    "Why the law leaves it open, rule by rule; at most 10. Empty of how an office works.",
  ),
  history: parts(ChangeType, "Its changes, the newest first; at most 20."),
});

function boundsOf(name: AgencySettingName): { readonly least: number; readonly most: number } | null {
  const row = agencySettings[name];
  return row.kind === "DAYS" ? row : null;
}

/** A setting as its type takes it. */
export function shownSetting(shown: ShownSetting, language: Language): InstanceType<typeof SettingType> {
  const row = agencySettings[shown.name];
  const choices = row.kind === "CHOICE" ? Object.keys(row.choices) : [];
  return new SettingType(
    {
      ...shown,
      history: shown.history.slice(0, 20),
      choices: choices.map((value) => ({ name: shown.name, value })),
      doubts: rulesOfSetting(shown.name),
    },
    language,
  );
}
