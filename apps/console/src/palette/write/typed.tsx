import { Button, NumberInput, Textarea, TextInput } from "@mantine/core";
import { formatDate, type PlainDate } from "@redress/domain/calendar";
import { countCharacters, textLimit, type FieldOf, type TextBlock } from "@redress/domain/input";
import { languages, say } from "@redress/domain/vocabulary";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { languageName } from "../../lib/language-names.ts";
import { namesWrongWeekday, readTypedDate, writeTypedDate } from "../../lib/days/typed-date.ts";
import { usePaletteForm } from "../palette.ts";
import { useControl, type WriteProps, type Writer } from "./writer.ts";
import classes from "./write.module.css";

function WriteDay({ field, id, value, onChange }: WriteProps<FieldOf<"DAY">, string>) {
  const { today } = usePaletteForm().record;
  return (
    <DateField
      {...useControl(field, id)}
      value={value}
      onChange={onChange}
      today={today}
      latest={field.kind === "PAST_DAY" ? today : null}
      required={!field.optional}
    />
  );
}

/** A day, typed or picked. What an office records is mostly today's, so today is what a needed past day starts from. */
export const day: Writer<FieldOf<"DAY">> = {
  start: ({ kind, optional, startsOpen }, { today }) =>
    kind === "DAY" || optional || startsOpen ? "" : writeTypedDate(today),
  hold: (recorded) => writeTypedDate(recorded as PlainDate),
  send: (value, { orNone }, today) => {
    if (value.trim() === "") return orNone ? null : undefined;
    return readTypedDate(value, today) ?? value;
  },
  trouble: (value, { optional, orNone }, { t, language, record: { today } }) => {
    if (value.trim() === "") return optional || orNone ? "" : t("date.needed");
    const date = readTypedDate(value, today);
    if (date === null) return t("date.unreadable");
    return namesWrongWeekday(value, date) ? t("date.weekday", { date: formatDate(date, language) }) : "";
  },
  Write: WriteDay,
};

function WriteText({ field, id, value, onChange }: WriteProps<FieldOf<"TEXT">, string>) {
  const { t } = useTranslation();
  const { language } = usePaletteForm();
  const control = {
    ...useControl(field, id),
    value,
    dir: "auto",
    autoComplete: "off",
    required: !field.optional,
    withAsterisk: false,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  // Beneath, so that fields of one line stand level beside one another.
  if (field.kind === "TEXT")
    return (
      <TextInput
        {...control}
        type={field.holds ?? "text"}
        inputWrapperOrder={["label", "input", "description", "error"]}
      />
    );
  const count = countCharacters(value.trim());
  const { most = textLimit } = field;
  return (
    <div>
      <Textarea {...control} autosize minRows={3} />
      {field.blocks ? (
        <TextBlocks
          blocks={field.blocks}
          id={id}
          name={say(field.label, language)}
          value={value}
          onChange={onChange}
        />
      ) : null}
      <p className={classes.count} aria-live={count > most * 0.9 ? "polite" : "off"}>
        {t("form.count", { count, limit: most.toLocaleString(language) })}
      </p>
    </div>
  );
}

interface TextBlocksProps {
  readonly blocks: readonly TextBlock[];
  /** The field that they are for: the end of its text takes them, and then the focus. */
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Paragraphs to put in, in the language in which the complainant is written to. */
function TextBlocks({ blocks, id, name, value, onChange }: TextBlocksProps) {
  const { t } = useTranslation();
  const { language } = usePaletteForm();
  const insert = (text: string): void => {
    onChange(value.trim() === "" ? text : `${value.trimEnd()}\n\n${text}`);
    document.getElementById(id)?.focus();
  };
  return (
    <details className={classes.blocks}>
      <summary aria-label={t("draft.blockInto", { field: name })}>{t("draft.block")}</summary>
      {languages.map((one) => (
        <div key={one} role="group" aria-label={languageName(one, language)} lang={one}>
          {blocks.map(({ title, text: words }) => (
            <Button
              key={title.en}
              variant="subtle"
              size="compact-sm"
              title={say(words, one)}
              onClick={() => insert(say(words, one))}
            >
              {say(title, one)}
            </Button>
          ))}
        </div>
      ))}
    </details>
  );
}

/** A text of one line, or of several with the count of its characters. */
export const text: Writer<FieldOf<"TEXT">> = {
  start: () => "",
  send: (value, { optional }) => (optional && value.trim() === "" ? undefined : value.trim()),
  Write: WriteText,
};

function WriteDays({ field, id, value, onChange }: WriteProps<FieldOf<"DAYS">, string>) {
  const { t } = useTranslation();
  const { description, ...control } = useControl(field, id);
  const { least, most } = field;
  return (
    <NumberInput
      {...control}
      description={
        <>
          {t("form.between", { least, most })} {description}
        </>
      }
      min={least}
      max={most}
      clampBehavior="none"
      allowDecimal={false}
      hideControls
      value={value}
      onChange={(typed) => onChange(String(typed))}
    />
  );
}

/** A whole number of days. It starts from the most that may be, which whoever needs less makes smaller. */
export const days: Writer<FieldOf<"DAYS">> = {
  start: ({ most }) => String(most),
  send: (value) => (value === "" ? Number.NaN : Number(value)),
  Write: WriteDays,
};
