import { computeDeadlines, formatDate, type ComplaintClockFacts, type PlainDate } from "@redress/domain";
import { useTranslation } from "react-i18next";
import { Note } from "../../../components/note.tsx";
import { WhyThisDate } from "../../../components/why-this-date.tsx";
import type { ActionForm_ComplaintFragment } from "../../../gql/graphql.ts";
import { explainDeadline } from "../../../lib/explain-deadline.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useWorld } from "../../../session/viewer.tsx";

interface ExtensionPreviewProps {
  readonly complaint: ActionForm_ComplaintFragment;
  readonly days: number;
  readonly noticeMailedOn: PlainDate | null;
}

/** The due date that an extension would give, computed in the browser by the domain. A courtesy, not an authority. */
export function ExtensionPreview({ complaint, days, noticeMailedOn }: ExtensionPreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const world = useWorld();
  if (!Number.isInteger(days) || days < 1) return null;
  const facts: ComplaintClockFacts = {
    ...clockFactsOf(complaint),
    extension: { days, noticeMailedOn: noticeMailedOn ?? world.today },
  };
  const deadline = computeDeadlines(facts, world).find((one) => one.ruleId === "written-resolution");
  if (!deadline) return null;
  return (
    <div aria-live="polite">
      <Note tone="calm" title={t("action.newDueDate", { date: formatDate(deadline.dueOn, language) })}>
        <WhyThisDate {...explainDeadline(deadline, language)} />
      </Note>
    </div>
  );
}

/** The domain's facts of a complaint as far as its clocks need them. */
function clockFactsOf(complaint: ActionForm_ComplaintFragment): ComplaintClockFacts {
  const { channel, postmarkedOn, dateStampedOn, spokenOn, arrivedOn } = complaint.filing;
  return {
    filing: {
      channel,
      ...(postmarkedOn ? { postmarkedOn } : {}),
      ...(dateStampedOn ? { dateStampedOn } : {}),
      ...(spokenOn ? { spokenOn } : {}),
      ...(arrivedOn ? { arrivedOn } : {}),
    },
    knewOn: complaint.knewOn ?? undefined,
    acknowledgement: complaint.acknowledgedOn ? { noticeMailedOn: complaint.acknowledgedOn } : undefined,
  };
}
