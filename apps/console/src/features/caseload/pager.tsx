import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { setPreferences } from "../../lib/preferences.ts";
import { pageSizes, type CaseloadView } from "./caseload-url.ts";
import classes from "./pager.module.css";

interface PagerProps {
  readonly view: CaseloadView;
  readonly shown: number;
  readonly total: number | null;
  /** The cursor of the next page, or null on the last. */
  readonly next: string | null;
}

/** Turns pages forward by cursor and back by the browser's history. */
export function Pager({ view, shown, total, next }: PagerProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const from = (view.page - 1) * view.size + 1;
  const to = from + shown - 1;
  return (
    <nav className={classes.pager} aria-label={t("pager.label")}>
      <p className={classes.range}>
        {total === null ? t("pager.range", { from, to }) : t("pager.rangeOf", { from, to, total })}
      </p>
      <select
        aria-label={t("pager.size")}
        className={classes.size}
        value={String(view.size)}
        onChange={(event) => {
          const size = pageSizes.find((one) => String(one) === event.currentTarget.value) ?? 25;
          setPreferences({ pageSize: size });
          view.change({ size });
        }}
      >
        {pageSizes.map((size) => (
          <option key={size} value={String(size)}>
            {t("pager.perPage", { count: size })}
          </option>
        ))}
      </select>
      <div className={classes.turn}>
        {view.page > 2 ? (
          <Button
            variant="default"
            leftSection={<IconChevronsLeft size={16} aria-hidden />}
            onClick={() => view.change({ after: null, page: null })}
          >
            {t("pager.first")}
          </Button>
        ) : null}
        {view.page > 1 ? (
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={() => {
              if (view.page === 2) view.change({ after: null, page: null });
              else void navigate(-1);
            }}
          >
            {t("pager.previous")}
          </Button>
        ) : null}
        {next ? (
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
            onClick={() => view.change({ after: next, page: view.page + 1 })}
          >
            {t("pager.next")}
          </Button>
        ) : null}
      </div>
    </nav>
  );
}
