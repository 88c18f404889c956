import { Button } from "@mantine/core";
import { IconFilter } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseloadView } from "./caseload-url.ts";
import { filterPanelId } from "./filter-names.ts";
import classes from "./filter-panel.module.css";

const FilterPanel = lazy(async () => ({ default: (await import("./filter-panel.tsx")).FilterPanel }));

/** The button that opens the less common filters. */
export function CaseloadFilters({ view }: { readonly view: CaseloadView }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <div className={classes.holder}>
      <Button
        variant="default"
        leftSection={<IconFilter size={17} aria-hidden />}
        aria-haspopup="dialog"
        aria-expanded={opened}
        aria-controls={opened ? filterPanelId : undefined}
        onClick={() => setOpened(true)}
      >
        {t("caseload.filter")}
      </Button>
      {opened ? (
        <Suspense fallback={null}>
          <FilterPanel view={view} onClose={() => setOpened(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
