import { Button, Drawer } from "@mantine/core";
import { actionWords, say } from "@redress/domain";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type { ActionPanel_ComplaintFragment } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { useViewer } from "../../../session/viewer.tsx";
import { Panel } from "../panel.tsx";
import type { OfferedAction } from "./action-names.ts";
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

type Offers = ReadonlyArray<
  ActionPanel_ComplaintFragment["availableActions"][number] & { readonly action: OfferedAction }
>;

/**
 * Exactly the actions the server offers. A lawful one opens its form; one that is not stays reachable by keyboard and
 * says why, with its citation; so does a lawful one that not every input will pass. A role that only reads is offered no
 * button: it is told who may act.
 */
export function ActionPanel({ complaint }: { readonly complaint: FragmentType<typeof actionPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<OfferedAction | null>(null);
  const subject = readFragment(actionPanel, complaint);
  const { permissions } = useViewer();
  const title = (action: OfferedAction): string => say(actionWords[action], language);
  const offers = subject.availableActions.filter(({ action }) => action !== "receiveComplaint") as Offers;
  const acts = offers.some(({ action, allowed }) => allowed || permissions.includes(`Complaint.${action}`));
  if (!acts) return <ForReaders offers={offers} title={title} />;
  return (
    <Panel title={t("actions.title")} printed={false}>
      <ul className={classes.list}>
        {offers.map(({ action, allowed, refusal, caution }) => {
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

interface ForReadersProps {
  readonly offers: Offers;
  readonly title: (action: OfferedAction) => string;
}

/** The same list for a role that acts on no complaint: words instead of buttons that would never work. */
function ForReaders({ offers, title }: ForReadersProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t("actions.title")} printed={false}>
      <p>{t("actions.readOnly")}</p>
      <details className={classes.who}>
        <summary>{t("actions.whoMay")}</summary>
        <dl>
          {offers.map(({ action, refusal }) => (
            <div key={action}>
              <dt>{title(action)}</dt>
              <dd>
                {refusal?.message} <Citations citations={refusal?.citations ?? []} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Panel>
  );
}
