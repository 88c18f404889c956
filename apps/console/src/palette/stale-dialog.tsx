import { Button, Group, Modal } from "@mantine/core";
import type { ToldField } from "@redress/domain/input";
import { useTranslation } from "react-i18next";
import { useFocusReturn } from "../lib/focus-return.ts";
import { formatAgo } from "../lib/days/instants.ts";
import { useLanguage } from "../lib/preferences.ts";
import type { Stale } from "../lib/act/action-answer.ts";
import { useViewer } from "../session/viewer.tsx";
import classes from "./stale-dialog.module.css";

interface StaleDialogProps {
  readonly stale: Stale;
  /** The person's own input in words. */
  readonly mine: readonly ToldField[];
  readonly pending: boolean;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
  readonly onBack: () => void;
}

/** Somebody changed the record while the form was open: both versions side by side, and the choice between them. */
export function StaleDialog({ stale, mine, pending, onTheirs, onMine, onBack }: StaleDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useViewer().staff?.name === stale.changedBy;
  useFocusReturn();
  return (
    <Modal
      opened
      onClose={onBack}
      size="xl"
      title={t("stale.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
    >
      <p>
        {t(own ? "stale.textOwn" : "stale.text", {
          name: stale.changedBy,
          ago: formatAgo(stale.changedAt, language),
        })}
      </p>
      <div className={classes.versions}>
        <section aria-labelledby="stale-theirs">
          <h3 id="stale-theirs">{t("stale.theirs")}</h3>
          <ol className={classes.changes}>
            {stale.changes.map((change) => (
              <li key={change.id}>
                <p className={classes.what}>{change.summary}</p>
                <p className={classes.who}>
                  {change.actorName}, {formatAgo(change.recordedAt, language)}
                </p>
                <dl>
                  {change.facts.map((fact) => (
                    <div key={fact.name}>
                      <dt>{fact.name}</dt>
                      <dd>{fact.value}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="stale-mine">
          <h3 id="stale-mine">{t("stale.mine")}</h3>
          <dl>
            {mine.map((line) => (
              <div key={line.name}>
                <dt>{line.name}</dt>
                <dd>{line.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <Group mt="md">
        <Button onClick={onTheirs} data-autofocus>
          {t("stale.useTheirs")}
        </Button>
        <Button variant="default" onClick={onMine} loading={pending}>
          {t("stale.applyMine")}
        </Button>
      </Group>
    </Modal>
  );
}
