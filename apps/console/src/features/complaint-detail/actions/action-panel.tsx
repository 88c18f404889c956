import { Button } from "@mantine/core";
import { actionWords, transitionOf, type ComplaintActionName } from "@redress/domain/complaint";
import { isRuleId, ruleById } from "@redress/domain/deadlines";
import { say } from "@redress/domain/vocabulary";
import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { Citations } from "../../../components/citation.tsx";
import { readFragment, type FragmentType } from "../../../gql/fragment-masking.ts";
import type { ActionPanel_ComplaintFragment } from "../../../gql/graphql.ts";
import { graphql } from "../../../gql/index.ts";
import { useLanguage } from "../../../lib/preferences.ts";
import { ActionDrawer } from "../../../palette/action-drawer.tsx";
import { useViewer } from "../../../session/viewer.tsx";
import { Panel } from "../parts/panel.tsx";
import classes from "./action-panel.module.css";

const ComplaintForm = lazy(async () => ({ default: (await import("./complaint-form.tsx")).ComplaintForm }));

export const actionPanel = graphql(/* GraphQL */ `
  fragment ActionPanel_Complaint on Complaint {
    id
    number
    nextDeadline {
      ruleId
    }
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

type Offers = ActionPanel_ComplaintFragment["availableActions"];

type Offer = Offers[number];

/**
 * The lawful action that meets the next duty. Where that is for somebody else to do, none; where no action meets it, the
 * first lawful one in the order of the work.
 */
function nextStep(offers: Offers, ruleId: string | undefined): Offer | undefined {
  const fact = ruleId && isRuleId(ruleId) ? ruleById(ruleId).satisfiedBy : null;
  const meets = ({ action }: Offer): boolean =>
    Object.values(transitionOf(action).input ?? {}).some((field) => "fact" in field && field.fact === fact);
  const meeting = fact ? offers.find(meets) : undefined;
  if (meeting) return meeting.allowed ? meeting : undefined;
  return offers.find((offer) => offer.allowed);
}

/**
 * Exactly the actions the server offers: the next step first, the other lawful ones beside it. What is not lawful now is
 * folded away; it stays within reach and says why, with its citation, as does a lawful one that not every input will
 * pass. A role that only reads is offered no button: it is told who may act.
 */
export function ActionPanel({ complaint }: { readonly complaint: FragmentType<typeof actionPanel> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<ComplaintActionName | null>(null);
  const subject = readFragment(actionPanel, complaint);
  const { permissions } = useViewer();
  const title = (action: ComplaintActionName): string => say(actionWords[action], language);
  const offers = subject.availableActions.filter(({ action }) => transitionOf(action).input !== undefined);
  const acts = offers.some(({ action, allowed }) => allowed || permissions.includes(`Complaint.${action}`));
  if (!acts) return <ForReaders offers={offers} title={title} />;
  const allowed = offers.filter((offer) => offer.allowed);
  const refused = offers.filter((offer) => !offer.allowed);
  const next = nextStep(offers, subject.nextDeadline?.ruleId);
  return (
    <Panel title={t("actions.title")} printed={false}>
      <ul className={classes.list}>
        {[...(next ? [next] : []), ...allowed.filter((offer) => offer !== next)].map((offer) => (
          <OfferItem
            key={offer.action}
            offer={offer}
            title={title(offer.action)}
            variant={offer === next ? "filled" : "default"}
            onOpen={() => setOpened(offer.action)}
          />
        ))}
      </ul>
      {refused.length > 0 ? (
        <details className={classes.who}>
          <summary>{t("actions.notNow", { count: refused.length })}</summary>
          <ul className={classes.list}>
            {refused.map((offer) => (
              <OfferItem key={offer.action} offer={offer} title={title(offer.action)} variant="default" />
            ))}
          </ul>
        </details>
      ) : null}
      {opened ? (
        <ActionDrawer title={`${title(opened)}: ${subject.number}`} onClose={() => setOpened(null)}>
          {(ask) => (
            <ComplaintForm
              action={opened}
              complaint={subject}
              onClose={() => setOpened(null)}
              onCancel={ask}
            />
          )}
        </ActionDrawer>
      ) : null}
    </Panel>
  );
}

interface OfferItemProps {
  readonly offer: Offer;
  readonly title: string;
  readonly variant: "filled" | "default";
  /** Left out for what is not lawful now. */
  readonly onOpen?: () => void;
}

/** One action: its button, and what to know of it. */
function OfferItem({ offer: { action, refusal, caution }, title, variant, onOpen }: OfferItemProps) {
  const remark = onOpen ? caution : refusal;
  const remarkId = `remark-${action}`;
  return (
    <li className={classes.item}>
      <Button
        fullWidth
        justify="flex-start"
        variant={variant}
        aria-disabled={!onOpen}
        aria-describedby={remark ? remarkId : undefined}
        className={onOpen ? (variant === "filled" ? undefined : classes.allowed) : classes.refused}
        onClick={onOpen}
      >
        {title}
      </Button>
      {remark ? (
        <p id={remarkId} className={classes.reason}>
          {remark.message} <Citations citations={remark.citations} />
        </p>
      ) : null}
    </li>
  );
}

interface ForReadersProps {
  readonly offers: Offers;
  readonly title: (action: ComplaintActionName) => string;
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
