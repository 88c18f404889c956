import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { failureOf } from "../../apollo/failure.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { FailureNote } from "../../components/failure-note.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { complaintMark } from "../../components/status-mark.tsx";
import { useTypedAhead } from "../../lib/typed-ahead.ts";
import { useComplaintSearch, type FoundComplaint } from "../../lib/use-complaint-search.ts";
import type { Columns } from "../../list/declaration/list.ts";
import { usePrintingNoted } from "../../lib/use-printing-noted.ts";
import { Masked } from "../../list/table/masked.tsx";
import { ListTable } from "../../list/table/list-table.tsx";
import classes from "./search-page.module.css";

const columns: Columns<"search", FoundComplaint> = {
  number: { kind: "code", to: ({ id }) => `/complaints/${id}` },
  complainant: { kind: "part", part: (found) => <FoundName {...found} />, card: "head" },
  caseNumber: { kind: "code", value: (found) => found.caseNumber, card: "labelled" },
  status: { kind: "status", value: (found) => complaintMark(found.status) },
  assignee: { kind: "person", value: (found) => found.assignee?.name, card: "labelled" },
  due: { kind: "date", value: (found) => found.nextDeadline?.dueOn, card: "labelled" },
  agency: { kind: "text", value: (found) => found.agency.name, for: "state", card: "plain" },
};

/** The name, and whether it only sounds like what was typed. */
function FoundName({ id, complainant, soundsLike }: FoundComplaint) {
  const { t } = useTranslation();
  return (
    <>
      {complainant ? (
        <bdi>{complainant.name}</bdi>
      ) : (
        <Masked to={`/complaints/${id}`} none={t("search.hidden")} />
      )}
      {soundsLike ? <span className={classes.sounds}>{t("search.soundsLike")}</span> : null}
    </>
  );
}

/** What was typed last, and at which place of the history, so that Back finds it again. */
let kept = { at: "", text: "" };

/**
 * One box for names and numbers. What is typed stays in memory, for Back too: it never enters the address, the title or
 * storage.
 */
export function SearchPage() {
  const { t } = useTranslation();
  const { key: at } = useLocation();
  const [text, setTyped] = useState(kept.at === at ? kept.text : "");
  const setText = useCallback(
    (typed: string) => {
      kept = { at, text: typed };
      setTyped(typed);
    },
    [at],
  );
  const field = useTypedAhead("search", setText);
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { results, more, error, searching, retry } = useComplaintSearch(settled);
  usePrintingNoted({ complaintIds: results?.map(({ id }) => id) });
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
          ref={field}
          className={classes.box}
        />
      </search>
      <p className={classes.count} role="status">
        {results && !searching ? t(more ? "search.first" : "search.found", { count: results.length }) : ""}
      </p>
      {error ? <FailureNote failure={failureOf(error)} onRetry={retry} /> : null}
      {results && results.length > 0 ? (
        <ListTable
          name="search"
          title={t("search.title")}
          columns={columns}
          rows={results}
          busy={searching}
        />
      ) : null}
      {results || searching || error ? null : (
        <EmptyState title={t("search.start")} text={t("search.startText")} />
      )}
      {results?.length === 0 && !searching ? (
        <EmptyState title={t("search.nothing")} text={t("search.nothingText")} />
      ) : null}
    </>
  );
}
