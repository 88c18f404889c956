import { Title } from "@mantine/core";
import { useEffect, useRef, type ReactNode } from "react";
import classes from "./page-heading.module.css";

interface PageHeadingProps {
  readonly title: string;
  /** For the browser's title bar when it differs; never a name or a person's words. */
  readonly documentTitle?: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** On one line, for screens where every line of rows counts. */
  readonly dense?: boolean;
}

let firstPage = true;

/**
 * The page's one h1. It takes the focus when a page opens, so that a screen reader says where one is; but not from a
 * field of the page that has it, in which somebody types already.
 */
export function PageHeading({ title, documentTitle = title, lead, aside, dense }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${documentTitle} · Redress`;
  }, [documentTitle]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else if (!document.activeElement?.matches("main input")) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.heading} data-dense={dense || undefined}>
      <div className={classes.text}>
        <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
      </div>
      {aside ? (
        <div className={classes.aside} data-no-print>
          {aside}
        </div>
      ) : null}
    </div>
  );
}
