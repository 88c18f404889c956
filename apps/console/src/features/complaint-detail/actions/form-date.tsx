import { formatDate, type Language, type PlainDate } from "@redress/domain";
import { Controller, type Control, type FieldPathByValue, type FieldValues } from "react-hook-form";
import { DateField } from "../../../components/date-field.tsx";
import { readTypedDate } from "../../../lib/typed-date.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { serverErrorAt } from "./form-frame.tsx";
import type { MineLine } from "./stale-dialog.tsx";
import type { Obstacle } from "./use-complaint-action.ts";

interface FormDateProps<Values extends FieldValues, Sent> {
  readonly control: Control<Values, unknown, Sent>;
  /** The field's name in the form and in the action's input alike. */
  readonly name: FieldPathByValue<Values, string>;
  readonly label: string;
  readonly obstacle: Obstacle | null;
}

/** A day that an action records, with what the browser or the server has against it. */
export function FormDate<Values extends FieldValues, Sent>({
  control,
  name,
  label,
  obstacle,
}: FormDateProps<Values, Sent>) {
  const { today } = useViewer();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <DateField
          id={name}
          label={label}
          today={today}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          required
          error={fieldState.error?.message ?? serverErrorAt(obstacle, name)}
        />
      )}
    />
  );
}

/** A typed day in words, for the dialog that shows both versions; as typed where it is no date. */
export function dateLine(label: string, typed: string, today: PlainDate, language: Language): MineLine {
  const date = readTypedDate(typed, today);
  return { label, value: date ? formatDate(date, language) : typed };
}
