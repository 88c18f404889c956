import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyButton } from "../../components/copy-button.tsx";
import classes from "./selection-bar.module.css";

/** What can be done with the selected rows: copy their numbers, never their names. */
export function SelectionBar({
  numbers,
  onClear,
}: {
  readonly numbers: readonly string[];
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {numbers.length > 0 ? (
        <div className={classes.bar}>
          <strong>{t("caseload.selected", { count: numbers.length })}</strong>
          <CopyButton text={numbers.join("\n")} label={t("caseload.copyNumbers")} />
          <Button variant="subtle" size="compact-sm" onClick={onClear}>
            {t("common.clear")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
