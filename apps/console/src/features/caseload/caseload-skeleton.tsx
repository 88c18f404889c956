import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./caseload-skeleton.module.css";

/** The outline of the table while its first rows are on their way; as high as the rows that will come. */
export function CaseloadSkeleton({ rows }: { readonly rows: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame} role="status" aria-label={t("common.loading")}>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} className={classes.row}>
          <Skeleton height={14} width="9rem" />
          <Skeleton height={14} width="11rem" />
          <Skeleton height={14} width="7rem" />
          <Skeleton height={28} width="15rem" />
        </div>
      ))}
    </div>
  );
}
