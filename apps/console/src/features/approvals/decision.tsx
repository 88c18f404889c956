import { Button } from "@mantine/core";
import { approvalKind, approvalStatusWords, type ApprovalKindName } from "@redress/domain/approval";
import { formatDate } from "@redress/domain/calendar";
import { say } from "@redress/domain/vocabulary";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/index.ts";
import { useLanguage } from "../../lib/preferences.ts";

const DecideDrawer = lazy(async () => ({ default: (await import("./decide-drawer.tsx")).DecideDrawer }));

export const decisionApproval = graphql(/* GraphQL */ `
  fragment Decision_Approval on Approval {
    id
    aboutNumber
    askedBy
    askedAt
    forRoles
    note
    status
    decidedBy
    decidedOn
    reason
    mayDecide
    sections {
      heading
      text
    }
  }
`);

/** What is asked, in words. */
export function KindName({ kind }: { readonly kind: ApprovalKindName }) {
  return say(approvalKind(kind).words, useLanguage());
}

/** How it was decided, by whom and why; or the way to look at what waits and to decide it. */
export function Decision({ approval: masked }: { readonly approval: FragmentType<typeof decisionApproval> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState(false);
  const approval = readFragment(decisionApproval, masked);
  const { status, decidedBy, decidedOn, reason, aboutNumber } = approval;
  return (
    <>
      {decidedBy && decidedOn ? (
        <p>
          {t("approvals.decided", {
            status: say(approvalStatusWords[status], language),
            name: decidedBy,
            date: formatDate(decidedOn, language),
          })}{" "}
          <span dir="auto">{reason}</span>
        </p>
      ) : null}
      <Button
        variant="default"
        size="compact-sm"
        data-no-print
        aria-label={t("approvals.openOne", { number: aboutNumber })}
        onClick={() => setOpened(true)}
      >
        {t("approvals.open")}
      </Button>
      <Suspense fallback={null}>
        {opened ? <DecideDrawer approval={approval} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </>
  );
}
