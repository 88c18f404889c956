import { Skeleton } from "@mantine/core";
import classes from "./record-page.module.css";

/** The outline of a record on its way. */
export function RecordSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-label={label}>
      <Skeleton height={30} width="min(20rem, 80%)" mb="xs" />
      <Skeleton height={14} width="min(14rem, 60%)" mb="lg" />
      <Skeleton height={84} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Skeleton height={300} />
          <Skeleton height={150} />
        </div>
        <div className={classes.side}>
          <Skeleton height={260} />
        </div>
      </div>
    </div>
  );
}
