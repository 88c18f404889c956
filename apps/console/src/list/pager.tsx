import { Button } from "@mantine/core";
import { IconChevronLeft, IconChevronRight, IconChevronsLeft } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { densities, pageSizes, setPreferences, usePreferences } from "../lib/preferences.ts";
import { Choice } from "./choice.tsx";
import classes from "./list.module.css";
import type { ListView } from "./declaration/list-view.ts";

interface PagerProps {
  readonly view: ListView;
  readonly shown: number;
  readonly total: number | null;
  /** The cursor of the next page, or null on the last. */
  readonly next: string | null;
}

/** Turns pages forward by cursor and back by the browser's history; says how many rows a page holds and how tall they are. */
export function Pager({ view, shown, total, next }: PagerProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { density } = usePreferences();
  const from = (view.page - 1) * view.size + 1;
  const to = from + shown - 1;
  const first = (): void => view.change({ after: null, page: null });
  return (
    <nav className={classes.pager} aria-label={t("pager.label")}>
      <p className={classes.range}>
        {total === null ? t("pager.range", { from, to }) : t("pager.rangeOf", { from, to, total })}
      </p>
      <Choice
        label={t("pager.size")}
        of={pageSizes}
        value={view.size}
        say={(count) => t("pager.perPage", { count })}
        onChange={(size) => {
          setPreferences({ pageSize: size });
          view.change({ size });
        }}
      />
      <Choice
        label={t("pager.density")}
        of={densities}
        value={density}
        say={(one) => t(`pager.${one}`)}
        onChange={(one) => setPreferences({ density: one })}
      />
      <div className={classes.turn} data-no-print>
        {view.page > 2 ? (
          <Button variant="default" leftSection={<IconChevronsLeft size={16} aria-hidden />} onClick={first}>
            {t("pager.first")}
          </Button>
        ) : null}
        {view.page > 1 ? (
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
            onClick={() => (view.page === 2 ? first() : void navigate(-1))}
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
