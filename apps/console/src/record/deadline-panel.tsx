import { UnstyledButton } from "@mantine/core";
import { formatDate } from "@redress/domain/calendar";
import { isRuleId, ruleById, standingWords } from "@redress/domain/deadlines";
import { say } from "@redress/domain/vocabulary";
import {
  IconAlertTriangle,
  IconChevronDown,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconHourglassLow,
} from "@tabler/icons-react";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { toneIcons } from "../components/clock.tsx";
import { WhyThisDate } from "../components/why-this-date.tsx";
import { readFragment, type FragmentType } from "../gql/fragment-masking.ts";
import type { DeadlinePanel_DeadlineFragment, DeadlineStanding } from "../gql/graphql.ts";
import { graphql } from "../gql/index.ts";
import { deadlineTone, explanationView, standingInWords } from "../lib/days/deadline-clock.ts";
import { formatDaysAway } from "../lib/days/instants.ts";
import { useLanguage } from "../lib/preferences.ts";
import { useViewer } from "../session/viewer.tsx";
import classes from "./deadline-panel.module.css";
import { Panel } from "./panel.tsx";

export const deadlineParts = graphql(/* GraphQL */ `
  fragment DeadlinePanel_Deadline on Deadline {
    ruleId
    title
    startedOn
    dueOn
    metOn
    daysLeft
    standing
    doubt
    rule {
      id
      nature
    }
    steps {
      kind
      days
      sentence
      citation {
        key
        label
        title
        url
      }
    }
    citations {
      key
      label
      title
      url
    }
  }
`);

/** Of what nobody here owes. */
const icons: Readonly<Record<DeadlineStanding, typeof IconClock>> = {
  RUNNING: IconClock,
  DUE_SOON: IconHourglassLow,
  DUE_TODAY: IconAlertTriangle,
  OVERDUE: IconAlertTriangle,
  PASSED: IconCircleDashed,
  MET: IconCircleCheck,
  MET_LATE: IconCircleCheck,
  EXCUSED: IconCircleDashed,
};

/** Every date of a record, how it stands, and why it is that date. */
export function DeadlinePanel({
  deadlines: masked,
}: {
  readonly deadlines: readonly FragmentType<typeof deadlineParts>[];
}) {
  const { t } = useTranslation();
  const deadlines = masked.map((one) => readFragment(deadlineParts, one));
  const counting = daysThatCount(deadlines);
  return (
    <Panel title={t("deadlines.title")}>
      <ul className={classes.list}>
        {deadlines.map((deadline) => (
          <DeadlineLine key={deadline.ruleId} deadline={deadline} counts={counting.has(deadline.ruleId)} />
        ))}
      </ul>
    </Panel>
  );
}

/**
 * Where several windows for the same act are open, each by its own reading of the law, the rule of the one that closes
 * last: until then nobody may be told that it is too late.
 */
function daysThatCount(deadlines: readonly DeadlinePanel_DeadlineFragment[]): ReadonlySet<string> {
  const open = deadlines.filter(({ rule, daysLeft }) => rule.nature === "RIGHT" && (daysLeft ?? -1) >= 0);
  const actOf = ({ ruleId }: DeadlinePanel_DeadlineFragment) =>
    isRuleId(ruleId) ? ruleById(ruleId).satisfiedBy : null;
  const last = open.filter((one) => {
    const others = open.filter((other) => other !== one && actOf(other) === actOf(one));
    return others.length > 0 && others.every(({ dueOn }) => dueOn < one.dueOn);
  });
  return new Set(last.map(({ ruleId }) => ruleId));
}

interface DeadlineLineProps {
  readonly deadline: DeadlinePanel_DeadlineFragment;
  /** Whether it is the one of several that counts. */
  readonly counts: boolean;
}

function DeadlineLine({ deadline, counts }: DeadlineLineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const { today, office } = useViewer();
  const { standing, rule } = deadline;
  // Only what the agency owes is urgent: the parent's own window is no duty of anybody here.
  const owed = rule.nature === "DUTY";
  const tone = owed ? deadlineTone(deadline, { office }) : standing === "MET" ? "done" : "calm";
  const Icon = owed ? toneIcons[tone] : icons[standing];
  // What is owed or still open stands in the words of its clock at the head of the page.
  const counted = owed || (deadline.daysLeft ?? -1) >= 0;
  const standingSaid = counted
    ? standingInWords(deadline, today, language, t)
    : say(standingWords[standing], language);
  const words = rule.nature === "DERIVED" ? "" : standingSaid;
  return (
    <li className={classes.line} data-standing={standing} data-tone={tone} data-nature={rule.nature}>
      <UnstyledButton
        className={classes.head}
        aria-expanded={opened}
        aria-controls={id}
        onClick={() => setOpened(!opened)}
      >
        <Icon size={18} stroke={1.8} aria-hidden className={classes.icon} />
        <span className={classes.title}>
          {deadline.title}{" "}
          {counts ? <strong className={classes.counts}>{t("deadlines.counts")}</strong> : null}
        </span>
        <span className={classes.when}>
          <time
            className={classes.date}
            dateTime={deadline.dueOn}
            title={deadline.daysLeft === null ? undefined : formatDaysAway(deadline.daysLeft ?? 0, language)}
          >
            {formatDate(deadline.dueOn, language)}
          </time>
          <span className={classes.standing}>{words}</span>
        </span>
        <span className={classes.why}>
          {t("why.title")}
          <IconChevronDown size={16} aria-hidden className={classes.chevron} />
        </span>
      </UnstyledButton>
      <div id={id} className={classes.reasons} hidden={!opened}>
        <WhyThisDate {...explanationView(deadline)} />
      </div>
    </li>
  );
}
