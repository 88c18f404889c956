import { Checkbox, NativeSelect, Radio } from "@mantine/core";
import { yesNoWords, type FieldOf } from "@redress/domain/input";
import { say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { usePaletteForm } from "../palette.ts";
import { choiceNeeded, useControl, type WriteProps, type Writer } from "./writer.ts";
import classes from "./write.module.css";

type OneOfKind = FieldOf<"CHOICE"> | FieldOf<"YES_NO"> | FieldOf<"ORDINAL">;

/** What may be chosen, as a person reads it: the words that the record offers, or its numbered things. */
function useOptions(field: OneOfKind): { readonly value: string; readonly label: string }[] {
  const { record, language } = usePaletteForm();
  if (field.kind === "ORDINAL")
    return record
      .thingsOf(field.of)
      .map(({ ordinal, title }) => ({ value: String(ordinal), label: `${ordinal}. ${title}` }));
  const words = field.kind === "YES_NO" ? yesNoWords : field.choices.words;
  const offered = field.kind === "YES_NO" ? undefined : record.offered?.[field.choices.name];
  return Object.entries(words)
    .filter(([value]) => offered?.includes(value) ?? true)
    .map(([value, label]) => ({ value, label: say(label, language) }));
}

/** As many as can be seen at a glance are shown at once; more fold into a list. */
const seenAtOnce = 3;

function WriteOneOf({ field, id, value, onChange }: WriteProps<OneOfKind, string>) {
  const { t } = useTranslation();
  const options = useOptions(field);
  const control = { ...useControl(field, id), value };
  if (options.length > seenAtOnce && !("atOnce" in field))
    return (
      <NativeSelect
        {...control}
        data={[{ value: "", label: t("form.pick") }, ...options]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  return (
    <Radio.Group {...control} onChange={onChange}>
      <div className={classes.choices}>
        {options.map((one) => (
          <Radio key={one.value} {...one} />
        ))}
      </div>
    </Radio.Group>
  );
}

/** One word of a closed list. A word that the list no longer has, since something beside it changed, is no choice. */
export const choice: Writer<FieldOf<"CHOICE">> = {
  start: () => "",
  send: (value, { choices: { words } }) => (value in words ? value : undefined),
  trouble: (value, field, judging) => choiceNeeded(value in field.choices.words ? value : "", field, judging),
  Write: WriteOneOf,
};

/** Yes or no; neither until somebody says so. */
export const yesNo: Writer<FieldOf<"YES_NO">> = {
  start: () => "",
  hold: (recorded) => (recorded === true ? "yes" : "no"),
  send: (value) => (value === "" ? undefined : value === "yes"),
  trouble: choiceNeeded,
  Write: WriteOneOf,
};

/** One of the numbered things of the record. Where there is only one, it is chosen already. */
export const ordinal: Writer<FieldOf<"ORDINAL">> = {
  start: ({ of }, { thingsOf }) => {
    const [only, ...others] = thingsOf(of);
    return only && others.length === 0 ? String(only.ordinal) : "";
  },
  hold: String,
  send: (value) => (value === "" ? undefined : Number(value)),
  trouble: choiceNeeded,
  Write: WriteOneOf,
};

function WriteChoices({ field, id, value, onChange }: WriteProps<FieldOf<"CHOICES">, readonly string[]>) {
  return (
    <Checkbox.Group {...useControl(field, id)} value={[...value]} onChange={onChange}>
      <div className={classes.column}>
        {useOptions(field).map((one) => (
          <Checkbox key={one.value} {...one} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** Any number of words of a closed list. */
export const choices: Writer<FieldOf<"CHOICES">, readonly string[]> = {
  start: () => [],
  send: (value) => value,
  Write: WriteChoices,
};
