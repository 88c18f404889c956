import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import classes from "./sortable-header.module.css";

interface SortableHeaderProps {
  readonly id: string;
  readonly label: string;
  readonly direction: "ascending" | "descending" | "none";
  readonly onSort: () => void;
}

const icons = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort };

/** A column's head that sorts by it and says how it is sorted. */
export function SortableHeader({ id, label, direction, onSort }: SortableHeaderProps) {
  const Icon = icons[direction];
  return (
    <th role="columnheader" scope="col" data-column={id} aria-sort={direction}>
      <UnstyledButton className={classes.button} onClick={onSort}>
        {label}
        <Icon size={14} aria-hidden />
      </UnstyledButton>
    </th>
  );
}
