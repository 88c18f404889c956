import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Note } from "../components/note.tsx";
import { formatAgo } from "../lib/days/instants.ts";
import { useLanguage } from "../lib/preferences.ts";
import type { RecordChange } from "../live/record-changes.tsx";
import { useViewer } from "../session/viewer.tsx";

/** Says that a colleague changed the complaint while it was open; the page beneath already shows the new state. */
export function ChangedBanner({
  change,
  onSeen,
}: {
  readonly change: RecordChange | null;
  readonly onSeen: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { staff } = useViewer();
  const foreign = change !== null && change.changedBy !== staff?.name;
  return (
    <div role="status" data-no-print style={foreign ? { marginBottom: "1rem" } : undefined}>
      {foreign ? (
        <Note
          tone="calm"
          title={t("live.changed", { name: change.changedBy, ago: formatAgo(change.changedAt, language) })}
        >
          <p>{t("live.changedText")}</p>
          <div>
            <Button variant="default" size="compact-sm" onClick={onSeen}>
              {t("common.dismiss")}
            </Button>
          </div>
        </Note>
      ) : null}
    </div>
  );
}
