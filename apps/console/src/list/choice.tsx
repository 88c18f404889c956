import classes from "./list.module.css";

interface ChoiceProps<One> {
  readonly label: string;
  readonly of: readonly One[];
  readonly value: One;
  readonly say: (one: One) => string;
  readonly onChange: (one: One) => void;
  /** Only where a narrow screen shows no heads to click. */
  readonly narrowOnly?: boolean;
}

/** One of a few values, in the browser's own select: it costs nothing and works by touch. */
export function Choice<One extends string | number>({
  label,
  of,
  value,
  say,
  onChange,
  narrowOnly,
}: ChoiceProps<One>) {
  return (
    <select
      className={classes.choice}
      data-narrow={narrowOnly || undefined}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = of.find((one) => String(one) === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {say(one)}
        </option>
      ))}
    </select>
  );
}
