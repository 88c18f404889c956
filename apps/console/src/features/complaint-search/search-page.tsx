import { Anchor, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import classes from "./search-page.module.css";
import { useComplaintSearch } from "../../lib/use-complaint-search.ts";

/** One box for a name or a number. What is typed stays in memory: it never enters the address, the title or storage. */
export function SearchPage() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { results, more, error, searching, retry } = useComplaintSearch(settled);
  return (
    <>
      <PageHeading title={t("search.title")} />
      <search>
        <TextInput
          type="search"
          size="md"
          label={t("search.label")}
          description={t("search.hint")}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- Who comes to the search page comes to type.
          autoFocus
          className={classes.box}
        />
      </search>
      <p className={classes.count} role="status">
        {results && !searching ? t(more ? "search.first" : "search.found", { count: results.length }) : ""}
      </p>
      {error ? <FailureNote failure={failureOf(error)} onRetry={retry} /> : null}
      {results && results.length > 0 ? (
        <ul className={classes.results} aria-busy={searching}>
          {results.map((one) => (
            <li key={one.id}>
              <Anchor component={Link} to={`/complaints/${one.id}`} className={classes.number}>
                {one.number}
              </Anchor>
              <bdi className={classes.name}>{one.complainant?.name ?? t("common.hidden")}</bdi>
              <StatusMark status={one.status} />
              <span className={classes.agency}>{one.agency.name}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {results || searching || error ? null : (
        <EmptyState title={t("search.start")} text={t("search.startText")} />
      )}
      {results?.length === 0 && !searching ? (
        <EmptyState title={t("search.none")} text={t("search.noneText")} />
      ) : null}
    </>
  );
}
