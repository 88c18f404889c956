import { Anchor } from "@mantine/core";
import classes from "./citation.module.css";

/** A place in the law as a screen shows it. */
export interface CitationView {
  readonly label: string;
  readonly title: string;
  readonly url?: string | null;
}

/** One citation: its label, linked to the text where there is one, with what it says as the link's description. */
export function Citation({ label, title, url }: CitationView) {
  if (!url)
    return (
      <span className={classes.label} title={title}>
        {label}
      </span>
    );
  return (
    <Anchor className={classes.label} href={url} target="_blank" rel="noreferrer" title={title}>
      {label}
    </Anchor>
  );
}

/** Several citations in one line, each once. */
export function Citations({ citations }: { readonly citations: readonly CitationView[] }) {
  const once = citations.filter(
    (one, at) => citations.findIndex((other) => other.label === one.label) === at,
  );
  if (once.length === 0) return null;
  return (
    <span className={classes.list}>
      {once.map((one) => (
        <Citation key={one.label} {...one} />
      ))}
    </span>
  );
}
