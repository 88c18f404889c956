import { Skeleton } from "@mantine/core";

/** The outline of a record on its way. */
export function ComplaintSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-label={label}>
      <Skeleton height={30} width="min(22rem, 80%)" mb="md" />
      <Skeleton height={72} mb="lg" />
      <Skeleton height={220} mb="lg" />
      <Skeleton height={180} />
    </div>
  );
}
