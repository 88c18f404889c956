import { useTranslation } from "react-i18next";
import { UnstyledButton } from "@mantine/core";
import { graphql } from "../../gql/index.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import type { CaseloadCountsQuery } from "../../gql/graphql.ts";
import { useIsState } from "../../session/viewer.tsx";
import classes from "./caseload-tabs.module.css";
import { tabs, type CaseloadView } from "./caseload-url.ts";

const tabCounts = graphql(/* GraphQL */ `
  fragment CaseloadTabs_Counts on CaseloadCounts {
    open
  }
`);

/** Mine, the agency's, nobody's: links in all but name, each with the number of open complaints behind it. */
export function CaseloadTabs({
  view,
  counts,
}: {
  readonly view: CaseloadView;
  readonly counts: CaseloadCountsQuery | undefined;
}) {
  const { t } = useTranslation();
  const isState = useIsState();
  return (
    <nav className={classes.tabs} aria-label={t("caseload.tabs")}>
      {/* No complaint is ever with the state's own people. */}
      {tabs.map((tab) => {
        if (tab === "mine" && isState) return null;
        const count = counts ? readFragment(tabCounts, counts[tab]).open : null;
        return (
          <UnstyledButton
            key={tab}
            className={classes.tab}
            aria-current={view.tab === tab ? "page" : undefined}
            onClick={() => view.change({ tab, due: null })}
          >
            {t(tab === "agency" && isState ? "caseload.tab.everywhere" : `caseload.tab.${tab}`)}{" "}
            <span className={classes.count}>{count ?? "–"}</span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
