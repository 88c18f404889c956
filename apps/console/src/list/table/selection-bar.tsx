import { Button } from "@mantine/core";
import type { ComponentType } from "react";
import { useTranslation } from "react-i18next";
import classes from "./list-table.module.css";
import type { ListRow } from "../declaration/list.ts";

interface SelectionBarProps<Row extends ListRow> {
  readonly rows: readonly Row[];
  readonly acts: ComponentType<{ readonly rows: readonly Row[] }>;
  readonly onClear: () => void;
}

/** How many rows are selected, and what can be done with them. */
export function SelectionBar<Row extends ListRow>({ rows, acts: Acts, onClear }: SelectionBarProps<Row>) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {rows.length > 0 ? (
        <div className={classes.selection}>
          <strong>{t("list.selected", { count: rows.length })}</strong>
          <Acts rows={rows} />
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {t("common.clear")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
