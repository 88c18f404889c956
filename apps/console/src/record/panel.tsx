import { Title } from "@mantine/core";
import { useId, type ReactNode } from "react";
import classes from "./panel.module.css";

/** A titled part of the record. */
export function Panel({
  title,
  children,
  printed = true,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly printed?: boolean;
}) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id} data-no-print={printed ? undefined : ""}>
      <Title order={2} id={id} className={classes.title}>
        {title}
      </Title>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
