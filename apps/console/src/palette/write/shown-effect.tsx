import { Button } from "@mantine/core";
import type { FieldOf } from "@redress/domain/input";
import { say } from "@redress/domain/vocabulary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureOf, type Failure } from "../../apollo/failure.ts";
import { FailureNote } from "../../components/failure-note.tsx";
import { usePaletteForm, type FormValue, type FormValues, type ShownEffect } from "../palette.ts";
import type { WriteProps, Writer } from "./writer.ts";
import classes from "./write.module.css";

type Field = FieldOf<"SHOWN_EFFECT">;

function isEffect(value: FormValue): value is ShownEffect {
  return typeof value === "object" && "effect" in value;
}

/** Everything that stands beside an effect, as one text. */
function inputText(among: FormValues): string {
  return JSON.stringify(Object.entries(among).filter(([, value]) => value !== "" && !isEffect(value)));
}

/** The effect while it is that of the input as it stands; undefined once the input is another. */
function shownFor(value: FormValue, among: FormValues): ShownEffect | undefined {
  return isEffect(value) && value.of === inputText(among) ? value : undefined;
}

function WriteShownEffect({ field, id, value, onChange, among }: WriteProps<Field, FormValue>) {
  const { t } = useTranslation();
  const { record, language, checked, errorAt } = usePaletteForm();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState("");
  const [failure, setFailure] = useState<Failure | null>(null);
  const look = async (): Promise<void> => {
    const input = checked();
    if (!input || !record.effectOf) return;
    setAsking(true);
    setRefusal("");
    setFailure(null);
    try {
      const answer = await record.effectOf(input);
      if ("message" in answer) setRefusal(answer.message);
      else onChange({ of: inputText(among), ...answer });
    } catch (broken) {
      setFailure(failureOf(broken));
    }
    setAsking(false);
  };
  // What the server says of the effect comes when it is another one by now: it is looked at anew.
  const shown = errorAt(id) ? undefined : shownFor(value, among);
  const wrong = shown ? undefined : refusal || errorAt(id);
  return (
    <section aria-labelledby={`${id}-title`} className={classes.effect}>
      <h3 id={`${id}-title`}>{say(field.label, language)}</h3>
      <div aria-live="polite">{shown ? record.drawEffect?.(shown.effect) : null}</div>
      {failure ? <FailureNote failure={failure} /> : null}
      {shown ? null : (
        <Button
          id={id}
          variant="default"
          loading={asking}
          loaderProps={{ "aria-label": t("common.loading") }}
          aria-describedby={`${id}-error`}
          onClick={() => void look()}
        >
          {t("effect.look")}
        </Button>
      )}
      <p id={`${id}-error`} className={classes.error}>
        {wrong}
      </p>
    </section>
  );
}

/** What an input would change, shown before it can be recorded, and again whenever the input changes. */
export const shownEffect: Writer<Field, FormValue> = {
  start: () => "",
  send: (value) => (isEffect(value) ? value.token : undefined),
  trouble: (value, _, { record, language }, among) =>
    shownFor(value, among) ? "" : say(record.refuse("EFFECT_NOT_SHOWN", []).words, language),
  Write: WriteShownEffect,
};
