import { Button, Drawer } from "@mantine/core";
import { actionWords, say } from "@redress/domain";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { Panel } from "../panel.tsx";
import { domainAction, type OfferedAction } from "./action-names.ts";
import classes from "./action-panel.module.css";

const ActionForm = lazy(async () => ({ default: (await import("./action-form.tsx")).ActionForm }));

export const actionPanel = graphql(/* GraphQL */ `
  fragment ActionPanel_Complaint on Complaint {
    id
    number
    version
    availableActions {
      action
      allowed
      refusal {
        code
        message
        citations {
          key
          label
          title
          url
        }
      }
      caution {
        code
        message
        citations {
          key
          label
          title
          url
        }
      }
    }
    ...ActionForm_Complaint
  }
`);

/**
 * Exactly the actions the server offers. A lawful one opens its form; one that is not stays reachable by keyboard and
 * says why, with its citation; so does a lawful one that not every input will pass.
 */
export function ActionPanel({ complaint }: { readonly complaint: FragmentType<typeof actionPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<OfferedAction | null>(null);
  const subject = readFragment(actionPanel, complaint);
  const title = (action: OfferedAction): string => say(actionWords[domainAction[action]], language);
  return (
    <Panel title={t("actions.title")} printed={false}>
      <ul className={classes.list}>
        {subject.availableActions.map(({ action, allowed, refusal, caution }) => {
          if (action === "RECEIVE_COMPLAINT") return null;
          const remark = allowed ? caution : refusal;
          const remarkId = `remark-${action}`;
          return (
            <li key={action} className={classes.item}>
              <Button
                fullWidth
                justify="flex-start"
                variant="default"
                aria-disabled={!allowed}
                aria-describedby={remark ? remarkId : undefined}
                className={allowed ? classes.allowed : classes.refused}
                onClick={() => {
                  if (allowed) setOpened(action);
                }}
              >
                {title(action)}
              </Button>
              {remark ? (
                <p id={remarkId} className={classes.reason}>
                  {remark.message} <Citations citations={remark.citations} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Drawer
        opened={opened !== null}
        onClose={() => setOpened(null)}
        position="right"
        size="min(34rem, 100vw)"
        closeOnClickOutside={false}
        title={opened ? `${title(opened)}: ${subject.number}` : ""}
        closeButtonProps={{ "aria-label": t("common.close") }}
      >
        {opened ? (
          <Suspense fallback={null}>
            <ActionForm action={opened} complaint={subject} onClose={() => setOpened(null)} />
          </Suspense>
        ) : null}
      </Drawer>
    </Panel>
  );
}
