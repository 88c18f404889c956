import { Button } from "@mantine/core";
import { isRuleId, ruleById } from "@redress/domain/deadlines";
import type { ActionFields } from "@redress/domain/input";
import { say, type Words } from "@redress/domain/vocabulary";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Citations, type CitationView } from "../components/citation.tsx";
import { useLanguage } from "../lib/preferences.ts";
import { ActionDrawer } from "../palette/action-drawer.tsx";
import { useViewer } from "../session/viewer.tsx";
import classes from "./action-panel.module.css";
import { Panel } from "./panel.tsx";

interface Remark {
  readonly message: string;
  readonly citations: readonly CitationView[];
}

/** One action that the server offers, or says why it does not. */
interface Offer<Name extends string = string> {
  readonly action: Name;
  readonly allowed: boolean;
  readonly refusal?: Remark | null | undefined;
  readonly caution?: Remark | null | undefined;
}

/** What is known of the actions on one kind of record. */
interface ActionPanelProps<Name extends string> {
  readonly offers: readonly Offer<Name>[];
  /** The number of the record. */
  readonly number: string;
  /** The rule of its next duty. */
  readonly nextRuleId: string | undefined;
  readonly words: Readonly<Record<Name, Words>>;
  /** What an action asks for; undefined for one that has no form here. */
  readonly inputOf: (action: Name) => ActionFields | undefined;
  /** The name of the record in permissions: "Complaint". */
  readonly subject: string;
  readonly form: (action: Name, onClose: () => void, onCancel: () => void) => ReactNode;
}

/**
 * The lawful action that meets the next duty. Where that is for somebody else to do, none; where no action meets it, the
 * first lawful one in the order of the work.
 */
function nextStep<Name extends string>(
  offers: readonly Offer<Name>[],
  { nextRuleId, inputOf }: Pick<ActionPanelProps<Name>, "inputOf" | "nextRuleId">,
): Offer<Name> | undefined {
  const fact = nextRuleId && isRuleId(nextRuleId) ? ruleById(nextRuleId).satisfiedBy : null;
  const meets = ({ action }: Offer<Name>): boolean =>
    Object.values(inputOf(action) ?? {}).some((field) => "fact" in field && field.fact === fact);
  const meeting = fact ? offers.find(meets) : undefined;
  if (meeting) return meeting.allowed ? meeting : undefined;
  return offers.find((offer) => offer.allowed);
}

/**
 * Exactly the actions the server offers: the next step first, the other lawful ones beside it. What is not lawful now is
 * folded away; it stays within reach and says why, with its citation, as does a lawful one that not every input will
 * pass. A role that only reads is offered no button: it is told who may act.
 */
export function ActionPanel<Name extends string>(of: ActionPanelProps<Name>) {
  const { number, words, inputOf, subject, form } = of;
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<Name | null>(null);
  const { permissions } = useViewer();
  const title = (action: Name): string => say(words[action], language);
  const offers = of.offers.filter(({ action }) => inputOf(action) !== undefined);
  const acts = offers.some(({ action, allowed }) => allowed || permissions.includes(`${subject}.${action}`));
  if (!acts) return <ForReaders offers={offers} title={title as (action: string) => string} />;
  const allowed = offers.filter((offer) => offer.allowed);
  const refused = offers.filter((offer) => !offer.allowed);
  const next = nextStep(offers, of);
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
        <ActionDrawer title={`${title(opened)}: ${number}`} onClose={() => setOpened(null)}>
          {(ask) => form(opened, () => setOpened(null), ask)}
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
  readonly offers: readonly Offer[];
  readonly title: (action: string) => string;
}

/** The same list for a role that acts on no such record: words instead of buttons that would never work. */
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
