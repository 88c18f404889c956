import { UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconCalendarDue, IconHourglassLow } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/index.ts";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { dueFilters, type CaseloadView } from "./caseload-url.ts";
import classes from "./due-buttons.module.css";

const dueCounts = graphql(/* GraphQL */ `
  fragment DueButtons_Counts on CaseloadCounts {
    dueToday
    dueIn7Days
    overdue
  }
`);

const parts = {
  TODAY: { count: "dueToday", Icon: IconCalendarDue, tone: "late" },
  IN_7_DAYS: { count: "dueIn7Days", Icon: IconHourglassLow, tone: "soon" },
  OVERDUE: { count: "overdue", Icon: IconAlertTriangle, tone: "late" },
} as const;

/** How many are due today, within a week, and late; each number is the filter that shows them. */
export function DueButtons({
  view,
  counts,
}: {
  readonly view: CaseloadView;
  readonly counts: FragmentType<typeof dueCounts> | undefined;
}) {
  const { t } = useTranslation();
  const numbers = counts ? readFragment(dueCounts, counts) : null;
  return (
    <div className={classes.buttons} role="group" aria-label={t("caseload.due.label")}>
      {dueFilters.map((due) => {
        const { count, Icon, tone } = parts[due];
        const number = numbers?.[count];
        return (
          <UnstyledButton
            key={due}
            className={classes.button}
            data-tone={number ? tone : "none"}
            aria-pressed={view.due === due}
            onClick={() => view.change({ due: view.due === due ? null : due })}
          >
            <Icon size={18} stroke={1.9} aria-hidden />
            <strong className={classes.number}>{number ?? "–"}</strong>{" "}
            <span>{t(`caseload.due.${due}`)}</span>
          </UnstyledButton>
        );
      })}
    </div>
  );
}
