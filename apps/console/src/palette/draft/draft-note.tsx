import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Note } from "../../components/note.tsx";
import type { KeptDraft } from "../../lib/act/drafts.ts";
import { formatMoment } from "../../lib/days/instants.ts";
import { useLanguage } from "../../lib/preferences.ts";
import { useViewer } from "../../session/viewer.tsx";
import classes from "../action-form.module.css";
import type { FormDraft } from "./use-draft.ts";

interface DraftProps {
  readonly draft: FormDraft;
}

/** Above the fields: that what was typed before is there again, or that a newer text is elsewhere, and what may be done. */
export function DraftNote({ draft }: DraftProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notice } = draft;
  const discard = (revision: string) => (
    <Button variant="subtle" size="compact-sm" onClick={() => void draft.keeper.discard(revision)}>
      {t("draft.discard")}
    </Button>
  );
  switch (notice?.kind) {
    case undefined:
      return null;
    case "RESTORED": {
      const time = formatMoment(notice.draft.savedAt, language);
      return (
        <div role="status" className={classes.draft}>
          <p>
            {t("draft.restored", { time })} {/* What colleagues typed is not one person's to throw away. */}
            {notice.draft.shared ? null : discard(notice.draft.revision)}
          </p>
          {notice.hasChanged ? <Note tone="soon" title={t("draft.changed")} /> : null}
        </div>
      );
    }
    case "REPLACED":
      return (
        <p role="status" className={classes.draft}>
          {t("draft.replaced")}{" "}
          <Button variant="subtle" size="compact-sm" onClick={() => draft.keeper.undo()}>
            {t("draft.undo")}
          </Button>
        </p>
      );
    case "NEWER":
      return <Newer draft={draft} newer={notice.draft} />;
    case "UNREADABLE":
      return (
        <Note tone="soon" role="alert" title={notice.message}>
          {discard(notice.revision)}
        </Note>
      );
  }
}

/** Which of two texts stands is the person's to say: the other is replaced. */
function Newer({ draft, newer }: DraftProps & { readonly newer: KeptDraft | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useViewer().staff?.id;
  const words = (): string => {
    if (!newer) return t("draft.gone");
    const time = formatMoment(newer.savedAt, language);
    const { savedBy } = newer;
    return savedBy && savedBy.id !== own
      ? t("draft.newerBy", { name: savedBy.name, time })
      : t("draft.newer", { time });
  };
  return (
    <Note tone="soon" role="alert" title={words()}>
      <Group gap="xs">
        {newer ? (
          <Button variant="default" size="compact-sm" onClick={() => draft.keeper.useNewer(newer)}>
            {t("draft.use")}
          </Button>
        ) : null}
        <Button variant="default" size="compact-sm" onClick={() => draft.keeper.keepMine(newer)}>
          {t("draft.keep")}
        </Button>
      </Group>
    </Note>
  );
}

/** Beside the button: whether what was typed is kept. Said once, and again when it changes. */
export function DraftStanding({ draft: { standing, refusal, isShared, typedLast } }: DraftProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const by = typedLast?.savedBy;
  const words =
    refusal ?? (standing === null ? "" : t(standing === "SAVED" ? "draft.saved" : "draft.failed"));
  return (
    <div className={classes.standing}>
      {isShared ? (
        <p>
          {by
            ? t("draft.typedLast", { name: by.name, time: formatMoment(typedLast.savedAt, language) })
            : t("draft.shared")}
        </p>
      ) : null}
      <p role="status" data-trouble={refusal !== null || standing === "FAILED"}>
        {words}
      </p>
    </div>
  );
}
