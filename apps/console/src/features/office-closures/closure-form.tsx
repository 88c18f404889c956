import { useApolloClient } from "@apollo/client/react";
import {
  enterClosureFields,
  formatDate,
  refuseCalendar,
  strikeClosureFields,
  type PlainDate,
} from "@redress/domain/calendar";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import { ActionDrawer } from "../../palette/action-drawer.tsx";
import { ActionForm } from "../../palette/action-form.tsx";
import { nothingRecorded } from "../../palette/nothing-recorded.ts";
import type { PaletteRecord } from "../../palette/palette.ts";
import { useIsState, useViewer } from "../../session/viewer.tsx";
import { enterClosure, previewClosure, strikeClosure, type ClosureInput } from "./change-calendar.ts";
import { ClosureEffect, type Effect } from "../../record/recount/closure-effect.tsx";

/** An entry that may be struck. */
export interface ClosureToStrike {
  readonly id: string;
  readonly fromOn: PlainDate;
}

interface ClosureDrawerProps {
  /** The entry to strike; without one, days are entered. */
  readonly closure?: ClosureToStrike;
  readonly onClose: () => void;
}

/** The form of a change of a calendar. Its effect on open deadlines is looked at before it can be sent. */
export function ClosureDrawer({ closure, onClose }: ClosureDrawerProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const language = useLanguage();
  const isState = useIsState();
  const title = t(closure ? "officeClosures.strike" : "officeClosures.enter");
  const about = closure ? `${title}: ${formatDate(closure.fromOn, language)}` : title;
  const record: PaletteRecord = {
    ...nothingRecorded,
    today: useViewer().today,
    refuse: (code, path, details) => {
      const first = t("officeClosures.lookFirst");
      return code === "EFFECT_NOT_SHOWN"
        ? { words: { en: first, es: first } }
        : refuseCalendar(code as Parameters<typeof refuseCalendar>[0], path, details);
    },
    effectOf: (input) =>
      previewClosure(client, closure ? { closureId: closure.id } : { entry: (input as ClosureInput).entry }),
    drawEffect: (effect) => <ClosureEffect effect={effect as Effect} />,
  };
  return (
    <ActionDrawer title={about} onClose={onClose}>
      {(ask) => (
        <ActionForm
          action={{
            title,
            fields: closure ? strikeClosureFields : enterClosureFields(isState),
            intro: t(closure ? "officeClosures.strikeIntro" : "officeClosures.enterIntro"),
            citations: [],
          }}
          record={record}
          version={0}
          draft={
            closure ? { form: "strikeOfficeClosure", about: closure.id } : { form: "enterOfficeClosure" }
          }
          transmit={(input, clientMutationId) =>
            closure
              ? strikeClosure(client, { ...(input as ClosureInput), closureId: closure.id, clientMutationId })
              : enterClosure(client, { ...(input as ClosureInput), clientMutationId })
          }
          onClose={onClose}
          onCancel={ask}
        />
      )}
    </ActionDrawer>
  );
}
