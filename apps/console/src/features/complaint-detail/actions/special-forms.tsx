import { formatDate, isPlainDate } from "@redress/domain/calendar";
import type { ComplaintActionName } from "@redress/domain/complaint";
import { computeDeadlines } from "@redress/domain/deadlines";
import { lazy, Suspense, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { Note } from "../../../components/note.tsx";
import { WhyThisDate } from "../../../components/why-this-date.tsx";
import type { ActionForm_ComplaintFragment } from "../../../gql/graphql.ts";
import { explainDeadline } from "../../../lib/days/explain-deadline.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useWhenStill } from "../../../lib/use-when-still.ts";
import { useWorld } from "../../../session/viewer.tsx";
import { MissingOnForms } from "../../../record/explain/missing-on-forms.tsx";
import { WhatIfEffect } from "../law/what-if-effect.tsx";
import classes from "../law/law.module.css";
import { factsOf } from "./form-complaint.ts";

interface LeadProps {
  readonly complaint: ActionForm_ComplaintFragment;
}

interface PreviewProps extends LeadProps {
  /** The input as it stands, which may still be wrong. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Who investigates now, and who never may. */
function AssignedNow({ complaint: { investigator, caseworker } }: LeadProps) {
  const { t } = useTranslation();
  return (
    <>
      {investigator ? <p>{t("action.assignedNow", { name: investigator.name })}</p> : null}
      {caseworker ? <p>{t("action.notCaseworker", { name: caseworker.name })}</p> : null}
    </>
  );
}

/**
 * The due date that an extension would give, computed in the browser by the domain as a courtesy, and what else would follow
 * from it, as the server says.
 */
function NewDueDate({ complaint, input: { days, noticeMailedOn } }: PreviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const world = useWorld();
  const still = useWhenStill(days);
  if (typeof days !== "number" || !Number.isInteger(days) || days < 1) return null;
  const mailedOn =
    typeof noticeMailedOn === "string" && isPlainDate(noticeMailedOn) ? noticeMailedOn : world.today;
  const facts = { ...factsOf(complaint), extension: { days, noticeMailedOn: mailedOn } };
  const deadline = computeDeadlines(facts, world).find((one) => one.ruleId === "written-resolution");
  if (!deadline) return null;
  return (
    <div aria-live="polite" className={classes.effect}>
      <Note tone="calm" title={t("action.newDueDate", { date: formatDate(deadline.dueOn, language) })}>
        <WhyThisDate {...explainDeadline(deadline, language)} />
      </Note>
      {still === days ? (
        <WhatIfEffect
          complaintId={complaint.id}
          hypotheses={[{ suppose: "EXTENDED", days, noticeMailedOn: mailedOn }]}
        />
      ) : null}
    </div>
  );
}

const SecondEyes = lazy(async () => ({ default: (await import("./second-eyes.tsx")).SecondEyes }));

/** Where the office asks for a second pair of eyes on the text of a resolution. */
function TextApproval(props: PreviewProps) {
  return useWorld().office.secondPairOfEyes === "NEEDED" ? (
    <Suspense fallback={null}>
      <SecondEyes {...props} />
    </Suspense>
  ) : null;
}

/** What some forms show above their fields. A form that is named nowhere here is made from its description alone. */
export const leads: Partial<Readonly<Record<ComplaintActionName, ComponentType<LeadProps>>>> = {
  assignInvestigator: AssignedNow,
  recordHelp: ({ complaint }) => <MissingOnForms id={complaint.id} />,
};

/** What some forms show beneath their fields of what would follow. */
export const previews: Partial<Readonly<Record<ComplaintActionName, ComponentType<PreviewProps>>>> = {
  extendResolutionPeriod: NewDueDate,
  issueWrittenResolution: TextApproval,
};
